import {speaksOfItself} from '../../citations/ownership'
import {citingBlocks} from '../../citations/places'
import {type ResolvedLabel, resolveReference} from '../../citations/resolve'
import {type Block, spanIn} from '../../document/block'
import type {Directive, Marker, NumberingScheme, Section} from '../../document/model'
import {readDirective} from '../../document/read'
import {applyEdits} from '../../lint/edits'
import type {Edit} from '../../lint/rule'
import {pointLetter} from '../../text/letters'
import type {Span} from '../../text/span'
import {viewEdit} from './many-places'
import {inStyle, isUnit, numberOf, numberText, pathOf, unitNumber} from './number-labels'
import {Doubt, type Item, itemOf, numberIn, plainLetters, runsOf, skipsBarred} from './number-runs'
import {quotesNumbers, standsBetween} from './numbering'

/** What renumbering a document takes. */
export interface Renumbering {
  /** Sorted and disjoint: labels of items, and labels in the references to them. */
  readonly edits: readonly Edit[]
  /** How many items and how many references change. */
  readonly items: number
  readonly references: number
}

/** Why a document is not renumbered, for the user, and where the doubt is. */
export interface Refusal {
  readonly refused: string
  readonly span: Span
}

/**
 * Numbers the parts of a document anew, from the first on without gaps or repetitions, and lets the references follow. All
 * or nothing: where the numbers leave it open what was meant, nothing is changed and the reason given. What comes out is
 * read again before it is handed over: every part stands where it stood and every reference leads where it led.
 */
export function renumber(directive: Directive): Renumbering | Refusal {
  return planned(() => {
    const renumbering = new Plan(directive).countAll().edits()
    if (renumbering.edits.length > 0) verify(directive, renumbering.edits)
    return renumbering
  })
}

/** Gives one part a number of the same kind; decimals below it and references to them follow. */
export function relabel(
  directive: Directive,
  section: Section,
  number: string,
): Renumbering | Refusal {
  return planned(() => {
    const {marker} = section
    const path = marker === null ? null : pathOf(marker, number)
    if (path === null)
      throw new Doubt(`"${number}" không cùng kiểu với số "${marker?.label ?? ''}"`, section.span)
    return new Plan(directive).relabel(section, path).edits()
  })
}

/** Moves the numbers of parts up or down; what is below them and references to them follow. */
export function shiftNumbers(
  directive: Directive,
  sections: readonly Section[],
  by: number,
): Renumbering | Refusal {
  return planned(() => {
    const plan = new Plan(directive)
    for (const section of sections) {
      const path = section.marker?.path ?? []
      plan.relabel(section, [...path.slice(0, -1), (path[path.length - 1] ?? 0) + by])
    }
    return plan.edits()
  })
}

/** Where the number of a part stands, without "Điều" before and "." behind it. */
export function relabelSpan(section: Section): Span {
  const item = itemOf(section)
  if (item === null) return {start: section.span.start, end: section.span.start}
  const old = numberOf(item.marker)
  const at = Math.max(0, item.marker.text.lastIndexOf(old))
  return spanIn(item.block, at, at + old.length)
}

function planned(plan: () => Renumbering): Renumbering | Refusal {
  try {
    return plan()
  } catch (error) {
    if (error instanceof Doubt) return {refused: error.message, span: error.span}
    throw error
  }
}

const counted: ReadonlySet<NumberingScheme> = new Set<NumberingScheme>([
  'part',
  'chapter',
  'section',
  'capital',
  'roman',
  'arabic',
  'decimal',
  'letter',
])

class Plan {
  readonly #directive: Directive
  /** New paths of the parts whose number changes or not; [4] for IV, [2, 1] for 2.1. */
  readonly #paths = new Map<Section, readonly number[]>()
  /** Letters of points without đ, by list. */
  readonly #plain = new Set<Section>()

  constructor(directive: Directive) {
    this.#directive = directive
  }

  /** Gives one part another number; decimals below it carry it on. */
  relabel(section: Section, path: readonly number[]): this {
    const old = section.marker?.path ?? []
    this.#paths.set(section, path)
    this.#carry(section, old, path)
    return this
  }

  #carry({children}: Section, old: readonly number[], path: readonly number[]): void {
    for (const child of children) {
      const own = child.marker?.path ?? []
      if (child.marker?.scheme === 'decimal' && old.every((each, at) => own[at] === each))
        this.#paths.set(child, [...path, ...own.slice(old.length)])
      this.#carry(child, old, path)
    }
  }

  /** Counts every part of the document. */
  countAll(): this {
    const {blocks, sections, attachments} = this.#directive
    const [first] = blocks
    if (quotesNumbers(blocks))
      throw new Doubt(
        'Văn bản trích nguyên văn điều khoản của văn bản khác, số trong đó không được đổi',
        first ?? {start: 0, end: 0},
      )
    this.#text(sections)
    for (const {kind, sections: attached} of attachments) {
      // Forms and tables number as they please.
      if (kind === 'document') this.#text(attached)
    }
    return this
  }

  #text(sections: readonly Section[]): void {
    const articles: Item[] = []
    const last = new Map<NumberingScheme, {readonly old: number; readonly next: number}>()
    const visit = (siblings: readonly Section[]) => {
      const lists = new Map<NumberingScheme, Item[]>()
      for (const section of siblings) {
        const item = itemOf(section)
        if (item === null) continue
        if (item.marker.scheme === 'article') articles.push(item)
        else if (counted.has(item.marker.scheme)) {
          const list = lists.get(item.marker.scheme)
          if (list === undefined) lists.set(item.marker.scheme, [item])
          else list.push(item)
        }
      }
      for (const [scheme, list] of lists) {
        if (scheme === 'decimal') this.#decimals(list)
        else this.#count(list, last)
      }
      for (const section of siblings) visit(section.children)
    }
    visit(sections)
    for (const {marker, block} of articles) {
      if (/\d[a-zđ]$/u.test(marker.label))
        throw new Doubt(`"${marker.label}" là điều được chèn thêm; không tự đánh số lại`, block)
    }
    this.#count(articles, last)
  }

  /** One list, which may hold several that begin anew at 1. */
  #count(
    list: readonly Item[],
    last: Map<NumberingScheme, {readonly old: number; readonly next: number}>,
  ): void {
    for (const run of runsOf(list)) {
      const [first] = run
      if (first === undefined) continue
      const {scheme} = first.marker
      const before = last.get(scheme)
      const from = numberIn(first)
      // "I. 1 2 3 II. 4 5": the numbers go on through the headings.
      const start = from > 1 && before?.old === from - 1 ? before.next : this.#startOf(first, from)
      const plain = scheme === 'letter' && skipsBarred(run)
      run.forEach((item, index) => {
        this.#paths.set(item.section, [start + index])
        if (plain) this.#plain.add(item.section)
      })
      const end = run[run.length - 1]
      if (end !== undefined) last.set(scheme, {old: numberIn(end), next: start + run.length})
    }
  }

  /** 1, but where the item before the first is there and only the tree has it elsewhere: "1. …" in the opening. */
  #startOf({marker, block}: Item, from: number): number {
    if (from <= 1) return 1
    const label =
      isUnit(marker.scheme) || marker.scheme === 'article'
        ? null
        : numberText(marker.scheme, [from - 1], from - 1)
    if (label === null || label === '') return 1
    return standsBetween(this.#directive, {marker, label}, 0, block.start) ? from : 1
  }

  /** "2.1", "2.2" below "2.": they bear the number of the part above them. */
  #decimals(list: readonly Item[]): void {
    const [first] = list
    if (first === undefined) return
    const prefix = first.marker.path.slice(0, -1)
    for (const {marker, block} of list) {
      if (marker.path.slice(0, -1).join('.') !== prefix.join('.'))
        throw new Doubt(
          `"${marker.text}" đứng cùng danh sách với "${first.marker.text}"; sửa số đứng đầu trước`,
          block,
        )
    }
    const own = this.#prefixFor(first.section.parent, prefix)
    for (const run of runsOf(list)) {
      run.forEach(({section}, index) => {
        this.#paths.set(section, [...own, index + 1])
      })
    }
  }

  #prefixFor(parent: Section | null, prefix: readonly number[]): readonly number[] {
    for (let at = parent; at !== null; at = at.parent) {
      const path = this.#paths.get(at)
      const {marker} = at
      if (marker === null || path === undefined || path.length !== prefix.length) continue
      const counts = marker.scheme === 'arabic' || marker.scheme === 'decimal'
      const same = marker.path.join('.') === prefix.join('.')
      if (counts || same) return path
    }
    return prefix
  }

  /** New text of a part's number; null where it stays. */
  #newLabel(section: Section, {scheme, path}: Marker): string | null {
    const next = this.#paths.get(section)
    if (next === undefined) return null
    const value = next[next.length - 1] ?? 0
    const same = next.length === path.length && next.every((each, at) => each === path[at])
    if (scheme === 'letter' && this.#plain.has(section)) {
      const letter = plainLetters.charAt(value - 1)
      return letter === pointLetter(path[0] ?? 0) ? null : letter
    }
    if (same) return null
    return numberText(scheme, next, value)
  }

  #changes(section: Section): boolean {
    return section.marker !== null && this.#newLabel(section, section.marker) !== null
  }

  /** The edits of all labels that change, and of the references to them. */
  edits(): Renumbering {
    const items = this.#items()
    const references = this.#references()
    const edits = [...items, ...references].sort((a, b) => a.start - b.start)
    return {edits, items: items.length, references: references.length}
  }

  #items(): Edit[] {
    const edits: Edit[] = []
    for (const section of this.#paths.keys()) {
      const item = itemOf(section)
      if (item === null) continue
      const text = this.#newLabel(section, item.marker)
      if (text === null) continue
      edits.push(labelEdit(item, text))
    }
    return edits
  }

  /** The labels of references that lead to parts whose number changes. */
  #references(): Edit[] {
    const edits = new Map<number, Edit>()
    for (const citing of citingBlocks(this.#directive)) {
      const {block} = citing
      for (const reference of citing.references) {
        if (reference.owner === 'other') continue
        if (reference.owner === null && !speaksOfItself(this.#directive, citing, reference))
          continue
        for (const resolved of resolveReference(this.#directive, block, reference)) {
          const edit = this.#referenceEdit(block, reference.text, resolved)
          if (edit !== null) edits.set(edit.start, edit)
        }
      }
    }
    return [...edits.values()]
  }

  #referenceEdit(block: Block, words: string, resolved: ResolvedLabel): Edit | null {
    const {label, target, ambiguous, missingAmong} = resolved
    if (label === null) return null
    if (ambiguous === true)
      throw new Doubt(
        `"${words}" có thể chỉ nhiều mục cùng số; sửa chỗ trùng số hoặc chỗ dẫn chiếu trước`,
        block,
      )
    if (missingAmong?.some((each) => each.kind === 'section' && this.#changes(each.section)))
      throw new Doubt(`"${words}" dẫn đến phần không có; sửa dẫn chiếu này trước`, block)
    if (target?.kind !== 'section' || target.section.marker === null) return null
    const {section} = target
    const text = this.#newLabel(section, target.section.marker)
    if (text === null) return null
    const edit = viewEdit(block, label.start, label.end, inStyle(label, text))
    if (edit === null) throw new Doubt(`Không đổi được "${words}" vì có định dạng xen giữa`, block)
    return edit
  }
}

/** The edit of a part's own label: only its number, whatever stands around it. */
function labelEdit({marker, block}: Item, text: string): Edit {
  const old = numberOf(marker)
  const at = marker.text.lastIndexOf(old)
  const next = /^\d+$/.test(old) || !isUnit(marker.scheme) ? text : unitNumber(old, Number(text))
  const edit = at === -1 || next === '' ? null : viewEdit(block, at, at + old.length, next)
  if (edit === null) throw new Doubt(`Không đổi được số của "${marker.text}"`, block)
  return edit
}

/** What the numbers are of: the parts in order with their depth, and where each reference leads. */
function shapeOf(directive: Directive): readonly string[] {
  const order = new Map<Section, number>()
  const shape: string[] = []
  const visit = (sections: readonly Section[], depth: number) => {
    for (const section of sections) {
      order.set(section, order.size)
      shape.push(
        `${depth} ${section.marker?.scheme ?? ''} ${section.title}`.replace(/[\d\s]+/gu, ' '),
      )
      visit(section.children, depth + 1)
    }
  }
  visit(directive.sections, 0)
  for (const {sections} of directive.attachments) visit(sections, 0)
  for (const citing of citingBlocks(directive)) {
    for (const reference of citing.references) {
      for (const {target} of resolveReference(directive, citing.block, reference)) {
        if (target?.kind === 'section') shape.push(`→ ${order.get(target.section)}`)
      }
    }
  }
  return shape
}

/** Reads the result: a number can make the reader see another list, and then nothing is changed at all. */
function verify(directive: Directive, edits: readonly Edit[]): void {
  const {profile} = directive.identity
  const renumbered = readDirective(applyEdits(directive.text, edits), {profile})
  const [before, after] = [shapeOf(directive), shapeOf(renumbered)]
  if (before.length !== after.length || !before.every((line, at) => isSameLine(line, after[at])))
    throw new Doubt(
      'Đánh số lại sẽ làm đổi cấu trúc các mục; hãy sửa từng chỗ theo cảnh báo',
      directive.blocks[0] ?? {start: 0, end: 0},
    )
}

/** Titles may hold references, whose labels change; points and Roman numerals within are passed over. */
function isSameLine(a: string, b: string | undefined): boolean {
  if (b === undefined) return false
  const bare = (line: string) => line.replace(/(?<![\wÀ-ỹ])(?:[IVXL]+|[a-zđ])(?![\wÀ-ỹ])/gu, '')
  return bare(a) === bare(b)
}
