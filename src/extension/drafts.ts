import {
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode'
import type {Directive} from '../document/model'
import {DirectiveReader, type ReadOptions} from '../document/read'
import {type Recognition, recognise} from '../document/recognition'
import {type Configuration, emptyConfiguration, mergeConfigurations} from '../lint/configuration'
import {Gate} from '../lint/gate'
import {type DirectiveChecker, Linter, type LintResult} from '../lint/linter'
import type * as RetextPlugins from '../lint/retext-plugins'
import type {Rule} from '../lint/rule'
import {loadBundle} from './bundles'
import type {Choices} from './choices'
import type {ConfigurationFile, ConfigurationFiles} from './configuration-files'
import {directiveLanguage, mayBeDraft} from './languages'
import {readSettings} from './settings'
import {loadSpelling} from './spelling'

/** Why a document is not checked. */
export type Silence = 'setting' | 'choice' | 'ignored' | 'unasked' | 'unrecognised'

/** How a document is to be checked, from the user's choice, the settings and `.the-thuc.json`, in this order. */
export interface Terms {
  readonly silence: Silence | null
  /** The user asked for this very document to be checked, whatever it looks like. */
  readonly forced: boolean
  readonly recognises: boolean
  readonly options: ReadOptions
  readonly configuration: Configuration
  /** The draft is held to what holds before a signature. */
  readonly held: boolean
  /** The configuration file that took part. */
  readonly file: ConfigurationFile | null
}

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
  readonly #linters = new Map<string, Linter>()
  readonly #linterOf = new WeakMap<Configuration, Linter>()
  readonly #gates = new WeakMap<Linter, Gate>()
  readonly #held = new Set<string>()
  readonly #outdated = new EventEmitter<Uri | null>()
  readonly #extension: Uri
  /** The second bundle with plugins of retext, once somebody chose one. */
  #retext: typeof RetextPlugins | null = null
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
    this.#extension = extension
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
    const result = () => (plain ??= this.linterFor(configuration).lint(directive))
    const atGate = () => (gated ??= this.#gateFor(configuration).apply(directive, result()))
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
    if (configuration.retext !== undefined) await this.#loadRetext()
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
    const result = this.linterFor(configuration).lint(directive)
    const atGate = () => this.#gateFor(configuration).apply(directive, result)
    return {directive, result: gate ? atGate() : result}
  }

  #gateFor(configuration: Configuration): Gate {
    const linter = this.linterFor(configuration)
    let gate = this.#gates.get(linter)
    if (gate === undefined) {
      gate = new Gate(this.rules, configuration)
      this.#gates.set(linter, gate)
    }
    return gate
  }

  /** Linters are made once for what they depend on, which most documents share. */
  linterFor(configuration: Configuration): Linter {
    const known = this.#linterOf.get(configuration)
    if (known !== undefined) return known
    const {rules, office, profiles, limits, retext} = configuration
    const checkers: DirectiveChecker[] =
      retext === undefined || this.#retext === null ? [] : [this.#retext.shippedChecker(retext)]
    const key = JSON.stringify([rules, office, profiles, limits, checkers.length, retext])
    let linter = this.#linters.get(key)
    if (linter === undefined) {
      linter = new Linter(this.rules, configuration, {checkers})
      this.#linters.set(key, linter)
    }
    this.#linterOf.set(configuration, linter)
    return linter
  }

  /** Plugins are a second bundle that most people never need; without it the rules run all the same. */
  async #loadRetext(): Promise<void> {
    try {
      this.#retext ??= await loadBundle<typeof RetextPlugins>(this.#extension, 'retext')
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error))
    }
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

/** What the user decided for the document itself goes before everything. */
function silenceOf(
  enabled: boolean,
  checked: boolean | undefined,
  ignored: boolean,
): Silence | null {
  if (checked !== undefined) return checked ? null : 'choice'
  if (!enabled) return 'setting'
  return ignored ? 'ignored' : null
}

/** The file may have been read again and say the same. */
function sameTerms(a: Terms, b: Terms): boolean {
  if (a === b) return true
  const words = ({file: _, ...terms}: Terms) => JSON.stringify(terms)
  return words(a) === words(b)
}

/** True where a Markdown or plain text document is to be taken for a directive. */
export function accepts(terms: Terms, {certain}: Recognition): boolean {
  return terms.forced || (terms.recognises && certain)
}
