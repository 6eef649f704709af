import {
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode'
import type {Directive} from '../document/model'
import {DirectiveReader} from '../document/read'
import {recognise} from '../document/recognition'
import {emptyConfiguration, mergeConfigurations} from '../lint/configuration'
import type {LintResult} from '../lint/linter'
import type {Rule} from '../lint/rule'
import type {Choices} from './choices'
import type {ConfigurationFiles} from './configuration-files'
import {directiveLanguage, mayBeDraft} from './languages'
import {Linters} from './linters'
import {readSettings} from './settings'
import {loadSpelling} from './spelling'
import {accepts, type Silence, sameTerms, silenceOf, type Terms} from './terms'

/** One version of a document, read; findings are sought when first asked for. */
export interface Reading {
  readonly document: TextDocument
  readonly version: number
  readonly terms: Terms
  readonly directive: Directive
  /** The signs by which a Markdown or plain text document was recognised; empty in the language of directives. */
  readonly signs: readonly string[]
  readonly result: LintResult
  /** What must not reach a signature counts as an error. */
  readonly atGate: LintResult
}

/** What was read and found in a text. */
export interface CheckedText {
  readonly directive: Directive
  readonly result: LintResult
}

/** A document that is not checked, and why. */
export interface Unread {
  readonly silence: Silence
  /** It has something of a directive, so that the status item should offer to check it. */
  readonly possible: boolean
}

interface Draft {
  readonly reader: DirectiveReader
  terms: Promise<Terms> | null
  recognised: boolean
  last: Reading | null
}

/** The open documents, each read once a version and shared by diagnostics, outline, folding, fixes and status. */
export class Drafts implements Disposable {
  readonly rules: readonly Rule[]
  readonly #files: ConfigurationFiles
  readonly #choices: Choices
  readonly #log: LogOutputChannel
  /** What rules need from files is there. */
  readonly #ready: Promise<void>
  readonly #drafts = new Map<string, Draft>()
  readonly #linters: Linters
  readonly #held = new Set<string>()
  readonly #outdated = new EventEmitter<Uri | null>()
  readonly #disposables: Disposable[]

  /** Documents have to be checked anew though their text is the same; null means all. */
  readonly onDidOutdate = this.#outdated.event

  constructor(
    rules: readonly Rule[],
    files: ConfigurationFiles,
    choices: Choices,
    log: LogOutputChannel,
    extension: Uri,
  ) {
    this.rules = rules
    this.#linters = new Linters(rules, extension, log)
    this.#files = files
    this.#choices = choices
    this.#log = log
    this.#ready = loadSpelling(extension, log)
    this.#disposables = [
      this.#outdated,
      files.onDidChange(() => this.outdate(null)),
      choices.onDidChange((uri) => this.outdate(uri)),
    ]
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  /** Forgets on what terms documents are checked. */
  outdate(uri: Uri | null): void {
    for (const [key, draft] of this.#drafts) {
      if (uri === null || key === uri.toString()) draft.terms = null
    }
    this.#outdated.fire(uri)
  }

  /** Forgets a closed document. */
  close(document: TextDocument): void {
    this.#drafts.delete(document.uri.toString())
    this.#held.delete(document.uri.toString())
    if (document.isUntitled) void this.#choices.forget(document.uri)
  }

  /** The document's present version read; null where it is not checked. */
  async read(document: TextDocument): Promise<Reading | null> {
    const found = await this.look(document)
    return found !== null && 'directive' in found ? found : null
  }

  /** The document's present version read, or why it is not; null for documents that can be no drafts. */
  async look(document: TextDocument): Promise<Reading | Unread | null> {
    if (document.isClosed || !mayBeDraft(document)) return null
    const draft = this.#draftOf(document)
    const terms = await (draft.terms ??= this.termsOf(document.uri))
    if (document.isClosed) return null
    const {last} = draft
    if (last?.version === document.version && sameTerms(last.terms, terms)) return last
    return this.#lookAt(document, draft, terms)
  }

  #lookAt(document: TextDocument, draft: Draft, terms: Terms): Reading | Unread | null {
    draft.last = null
    const text = document.getText()
    const native = document.languageId === directiveLanguage
    if (terms.silence !== null) {
      const possible = native || recognise(text).possible
      return {silence: terms.silence, possible}
    }
    const recognition = native ? null : recognise(text, draft.recognised)
    draft.recognised = recognition?.certain ?? false
    if (recognition !== null && !accepts(terms, recognition)) {
      const silence = recognition.certain ? 'unasked' : 'unrecognised'
      return {silence, possible: recognition.possible}
    }
    try {
      const directive = draft.reader.read(text, terms.options)
      const signs = recognition?.signs ?? []
      draft.last = this.#readingOf(document, terms, directive, signs)
      return draft.last
    } catch (error) {
      // The reader takes any text; should it fail nonetheless, the editor must not be disturbed at every key.
      this.#log.error('Không đọc được văn bản', error instanceof Error ? error : String(error))
      return null
    }
  }

  #readingOf(
    document: TextDocument,
    terms: Terms,
    directive: Directive,
    signs: readonly string[],
  ): Reading {
    const {configuration, held} = terms
    let plain: LintResult | null = null
    let gated: LintResult | null = null
    const result = () => (plain ??= this.#linters.linter(configuration).lint(directive))
    const atGate = () => (gated ??= this.#linters.gate(configuration).apply(directive, result()))
    return {
      document,
      version: document.version,
      terms,
      directive,
      signs,
      get result() {
        return held ? atGate() : result()
      },
      get atGate() {
        return atGate()
      },
    }
  }

  /** On what terms a document is checked, be it open or not. */
  async termsOf(uri: Uri): Promise<Terms> {
    await this.#ready
    const settings = readSettings(uri)
    const choice = this.#choices.of(uri)
    const asked = choice.checked ?? settings.enabled
    const file = asked ? await this.#files.nearest(uri) : null
    const configuration = mergeConfigurations(
      file?.configuration ?? emptyConfiguration,
      settings.configuration,
    )
    await this.#linters.prepare(configuration)
    return {
      silence: silenceOf(settings.enabled, choice.checked, file?.leavesOut(uri) ?? false),
      forced: choice.checked === true,
      recognises: settings.recognises,
      options: {
        ...(choice.profile === undefined ? {} : {profile: choice.profile}),
        ...(configuration.profile === undefined ? {} : {configuredProfile: configuration.profile}),
        ...(choice.type === undefined ? {} : {type: choice.type}),
      },
      configuration,
      held: this.#held.has(uri.toString()),
      file,
    }
  }

  /** Holds a document to what holds before a signature, or no longer. */
  hold(uri: Uri, held: boolean): void {
    const key = uri.toString()
    if (this.#held.has(key) === held) return
    if (held) this.#held.add(key)
    else this.#held.delete(key)
    this.outdate(uri)
  }

  /** A text that no editor holds, checked on the terms given; `gate`: as before a signature. */
  check(text: string, {options, configuration}: Terms, gate = false): CheckedText {
    const directive = new DirectiveReader().read(text, options)
    const result = this.#linters.linter(configuration).lint(directive)
    const atGate = () => this.#linters.gate(configuration).apply(directive, result)
    return {directive, result: gate ? atGate() : result}
  }

  #draftOf(document: TextDocument): Draft {
    const key = document.uri.toString()
    let draft = this.#drafts.get(key)
    if (draft === undefined) {
      draft = {reader: new DirectiveReader(), terms: null, recognised: false, last: null}
      this.#drafts.set(key, draft)
    }
    return draft
  }
}
