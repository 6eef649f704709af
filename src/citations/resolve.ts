import type {Block} from '../document/block'
import type {Attachment, Directive, NumberingScheme, Section} from '../document/model'
import {documentType} from '../facts/document-types'
import type {Label, Reference, Step, Unit} from './model'
import {type NumberedText, type Places, placesIn} from './places'

/** A part of the document that a label of a reference means. */
export type Target =
  | {readonly kind: 'section'; readonly section: Section}
  | {readonly kind: 'attachment'; readonly attachment: Attachment}

/** What one label of a reference came to. */
export interface ResolvedLabel {
  readonly step: Step
  /** Null for "Điều này" and a "Phụ lục" without number. */
  readonly label: Label | null
  /** Null where it is not there, or where nobody can tell. */
  readonly target: Target | null
  /** Where it should stand and does not: its siblings that are there. Null where it is there or nobody can tell. */
  readonly missingAmong: readonly Target[] | null
  /** True where several parts bear it, so that nobody can tell which is meant. */
  readonly ambiguous?: true
}

/** Schemes in which a unit's labels may be printed, the nearest first. */
function schemesOf(unit: Unit, {style, path}: Label): readonly NumberingScheme[] {
  const plain: readonly NumberingScheme[] = path.length > 1 ? ['decimal'] : ['arabic']
  switch (unit) {
    case 'point':
      return style === 'letter' ? ['letter'] : plain
    case 'clause':
      return ['arabic']
    case 'article':
      return ['article']
    case 'section':
      if (style === 'roman') return ['section', 'roman']
      if (style === 'arabic') return path.length > 1 ? plain : ['section', 'arabic']
      return ['capital']
    case 'chapter':
      return ['chapter']
    case 'part':
      return style === 'letter' ? ['part', 'capital'] : ['part', 'roman']
    case 'appendix':
      return []
  }
}

/** Capitals are lettered A, B, C, D, E …; small points by the Vietnamese alphabet: their values differ. */
function isSame(section: Section, {text, path, style}: Label): boolean {
  const {marker} = section
  if (marker === null) return false
  if (marker.scheme === 'capital') return style !== 'arabic' && marker.label === text
  if (path.length > 1)
    return marker.path.length === path.length && marker.path.every((each, at) => each === path[at])
  return marker.value === path[0]
}

/** Sections below a root that bear one of the schemes, at the depth nearest to it; articles are not entered. */
function nearest(sections: readonly Section[], scheme: NumberingScheme): readonly Section[] {
  let level = sections
  while (level.length > 0) {
    const found = level.filter(({marker}) => marker?.scheme === scheme)
    if (found.length > 0) return found
    level = level.flatMap(({children}) => children)
  }
  return []
}

function enclosing(section: Section | null, schemes: readonly NumberingScheme[]): Section | null {
  for (let at = section; at !== null; at = at.parent) {
    if (at.marker !== null && schemes.includes(at.marker.scheme)) return at
  }
  return null
}

/** What a unit is called where it contains another, for "Điều này", "khoản này", "mục này". */
const ownSchemes: Readonly<Record<Unit, readonly NumberingScheme[]>> = {
  point: ['letter', 'decimal'],
  clause: ['arabic'],
  article: ['article'],
  section: ['section', 'roman', 'arabic', 'decimal'],
  chapter: ['chapter'],
  part: ['part', 'roman'],
  appendix: [],
}

/** Reads one reference against the document in which it stands. */
class Resolver {
  readonly #directive: Directive
  readonly #places: Places
  readonly #home: Section | null
  readonly #text: NumberedText

  constructor(directive: Directive, block: Block) {
    this.#directive = directive
    this.#places = placesIn(directive)
    this.#home = this.#places.sectionOf.get(block) ?? null
    this.#text = this.#places.textOf(block)
  }

  resolve(reference: Reference): readonly ResolvedLabel[] {
    const found: ResolvedLabel[][] = []
    let within: Section | null = null
    const home = this.#textFor(reference)
    let text = home ?? this.#text
    let lost = home === null
    for (const step of [...reference.steps].reverse()) {
      const labels = step.labels.length === 0 ? [null] : step.labels
      const resolved: ResolvedLabel[] = labels.map((label) =>
        lost ? unknown(step, label) : this.#step(step, label, within, text),
      )
      found.unshift(resolved)
      const [only] = resolved
      const target = resolved.length === 1 ? only?.target : undefined
      if (target?.kind === 'section') within = target.section
      else if (target?.kind === 'attachment') {
        const {attachment} = target
        text = this.#places.texts.find((each) => each.attachment === attachment) ?? text
      } else lost = true
    }
    return found.flat()
  }

  /**
   * The text that is meant: an attached one whose title is the type named ("Điều 4 Quy chế này"), else that in which the
   * reference stands; null for a type that is not here ("Điều 4 Quy chế" beside a quy chế in another file).
   */
  #textFor({ownerType}: Reference): NumberedText | null {
    if (ownerType === null || ownerType.name === 'văn bản') return this.#text
    const titled = (attachment: Attachment | null) =>
      attachment?.title.toLowerCase().startsWith(ownerType.name) === true
    if (titled(this.#text.attachment)) return this.#text
    const {type} = this.#directive.identity
    const own = type === null ? null : documentType(type).name
    const [main] = this.#places.texts
    if (
      main !== undefined &&
      (own === null || own.startsWith(ownerType.name) || ownerType.name.startsWith(own))
    )
      return main
    return this.#places.texts.find(({attachment}) => titled(attachment)) ?? null
  }

  #step(
    step: Step,
    label: Label | null,
    within: Section | null,
    text: NumberedText,
  ): ResolvedLabel {
    if (step.unit === 'appendix') return this.#appendix(step, label)
    if (label === null) {
      // "Phần này" below "I." is the part where there are parts.
      const part = step.unit === 'part' ? enclosing(this.#home, ['part']) : null
      const section = part ?? enclosing(this.#home, ownSchemes[step.unit])
      return section === null ? unknown(step, null) : hit(step, null, section)
    }
    if (step.unit === 'article') {
      const section = text.articles.get(label.text)
      if (section !== undefined) return hit(step, label, section)
      return missing(step, label, [...text.articles.values()])
    }
    return this.#below(step, label, within, text)
  }

  /** A part below one that is known, else in the article that speaks, else anywhere in the text if there is but one. */
  #below(step: Step, label: Label, within: Section | null, text: NumberedText): ResolvedLabel {
    const own = within ?? this.#speaking(step.unit)
    for (const scheme of schemesOf(step.unit, label)) {
      const listed =
        own !== null
          ? nearest(own.children, scheme)
          : scheme === 'arabic' || scheme === 'letter'
            ? text.sections.filter(({marker}) => marker?.scheme === scheme)
            : text.ofScheme(scheme)
      if (listed.length === 0) continue
      const same = listed.filter((section) => isSame(section, label))
      const [first] = same
      if (first !== undefined)
        return same.length === 1
          ? hit(step, label, first)
          : {...unknown(step, label), ambiguous: true}
      // Lists of several parts beside each other: whose member is missing, nobody can tell.
      const parents = new Set(listed.map(({parent}) => parent))
      if (parents.size > 1 || standsInText(own, label)) return unknown(step, label)
      return missing(step, label, listed)
    }
    return unknown(step, label)
  }

  /** Where a lone "khoản 2" or "điểm a" belongs: the article, or the item, in which it is said. */
  #speaking(unit: Unit): Section | null {
    if (unit === 'clause') return enclosing(this.#home, ['article'])
    return unit === 'point' ? enclosing(this.#home, ['arabic', 'article']) : null
  }

  #appendix(step: Step, label: Label | null): ResolvedLabel {
    const appendices = this.#directive.attachments.filter(({title}) => /^phụ\s+lục/iu.test(title))
    if (label === null) {
      const [only] = appendices
      return appendices.length === 1 && only !== undefined
        ? {step, label, target: {kind: 'attachment', attachment: only}, missingAmong: null}
        : unknown(step, label)
    }
    const found = appendices.find(({title}) => appendixLabel(title) === plain(label.text))
    if (found !== undefined)
      return {step, label, target: {kind: 'attachment', attachment: found}, missingAmong: null}
    // A single appendix often bears no number.
    if (appendices.some(({title}) => appendixLabel(title) === null)) return unknown(step, label)
    const among = appendices.map((attachment): Target => ({kind: 'attachment', attachment}))
    return {step, label, target: null, missingAmong: among}
  }
}

const appendixNumber = /^phụ\s+lục\s*(?:số\s*:?\s*)?([IVXL]+|\d{1,2}[A-Za-z]?)(?![\wÀ-ỹ])/iu

/** "III", "2A" of "PHỤ LỤC III", "Phụ lục số 02a"; null for one without a number. */
export function appendixLabel(title: string): string | null {
  const found = appendixNumber.exec(title)?.[1]
  return found === undefined ? null : plain(found)
}

function plain(label: string): string {
  return label.toUpperCase().replace(/^0+(?=\d)/u, '')
}

/** True where a label may stand within a paragraph instead of beginning one. */
function standsInText(section: Section | null, {text}: Label): boolean {
  if (section === null) return false
  const inLine = new RegExp(`(?:^|[\\s(])${text.replaceAll('.', '\\.')}[.)]`, 'u')
  return section.own.some(({content}) => inLine.test(content.text.slice(content.marker?.end ?? 0)))
}

function hit(step: Step, label: Label | null, section: Section): ResolvedLabel {
  return {step, label, target: {kind: 'section', section}, missingAmong: null}
}

function unknown(step: Step, label: Label | null): ResolvedLabel {
  return {step, label, target: null, missingAmong: null}
}

function missing(step: Step, label: Label, siblings: readonly Section[]): ResolvedLabel {
  if (siblings.length === 0) return unknown(step, label)
  return {
    step,
    label,
    target: null,
    missingAmong: siblings.map((section): Target => ({kind: 'section', section})),
  }
}

/**
 * What each label of a reference means in its own document, in the order of the words. Parts of other documents
 * (`owner` "other") are not looked for.
 */
export function resolveReference(
  directive: Directive,
  block: Block,
  reference: Reference,
): readonly ResolvedLabel[] {
  if (reference.owner === 'other') return []
  return new Resolver(directive, block).resolve(reference)
}
