import {speaksOfItself} from '../../citations/ownership'
import {citingBlocks} from '../../citations/places'
import {type ResolvedLabel, resolveReference} from '../../citations/resolve'
import type {Block} from '../../document/block'
import type {Directive, Marker, NumberingScheme, Section} from '../../document/model'
import type {Edit} from '../../lint/rule'
import {pointLetter} from '../../text/letters'
import {viewEdit} from './many-places'
import {inStyle, isUnit, numberOf, numberText, unitNumber} from './number-labels'
import {Doubt, plainLetters, runsOf, skipsBarred} from './number-runs'
import {counting, labelled, type Numbered, quotesNumbers, standsBetween} from './numbering'

/** What renumbering a document takes. */
export interface Renumbering {
  /** Sorted and disjoint: labels of items, and labels in the references to them. */
  readonly edits: readonly Edit[]
  /** How many items and how many references change. */
  readonly items: number
  readonly references: number
}

/** New numbers for parts of a directive, and the edits that they take. Throws `Doubt` where it is open what was meant. */
export class NumberPlan {
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
    const articles: Numbered[] = []
    const last = new Map<NumberingScheme, {readonly old: number; readonly next: number}>()
    const visit = (siblings: readonly Section[]) => {
      const lists = new Map<NumberingScheme, Numbered[]>()
      for (const section of siblings) {
        const item = counting(section)
        if (item === null) continue
        if (item.marker.scheme === 'article') articles.push(item)
        else {
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
    list: readonly Numbered[],
    last: Map<NumberingScheme, {readonly old: number; readonly next: number}>,
  ): void {
    for (const run of runsOf(list)) {
      const [first] = run
      if (first === undefined) continue
      const {scheme} = first.marker
      const before = last.get(scheme)
      const from = first.marker.value
      // "I. 1 2 3 II. 4 5": the numbers go on through the headings.
      const start = from > 1 && before?.old === from - 1 ? before.next : this.#startOf(first, from)
      const plain = scheme === 'letter' && skipsBarred(run)
      run.forEach((item, index) => {
        this.#paths.set(item.section, [start + index])
        if (plain) this.#plain.add(item.section)
      })
      const end = run[run.length - 1]
      if (end !== undefined) last.set(scheme, {old: end.marker.value, next: start + run.length})
    }
  }

  /** 1, but where the item before the first is there and only the tree has it elsewhere: "1. …" in the opening. */
  #startOf({marker, block}: Numbered, from: number): number {
    if (from <= 1) return 1
    const label =
      isUnit(marker.scheme) || marker.scheme === 'article'
        ? null
        : numberText(marker.scheme, [from - 1], from - 1)
    if (label === null || label === '') return 1
    return standsBetween(this.#directive, {marker, label}, 0, block.start) ? from : 1
  }

  /** "2.1", "2.2" below "2.": they bear the number of the part above them. */
  #decimals(list: readonly Numbered[]): void {
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
      const item = labelled(section)
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
function labelEdit({marker, block}: Numbered, text: string): Edit {
  const old = numberOf(marker)
  const at = marker.text.lastIndexOf(old)
  const next = /^\d+$/.test(old) || !isUnit(marker.scheme) ? text : unitNumber(old, Number(text))
  const edit = at === -1 || next === '' ? null : viewEdit(block, at, at + old.length, next)
  if (edit === null) throw new Doubt(`Không đổi được số của "${marker.text}"`, block)
  return edit
}
