import type {Flowed, Fragment} from '../../../write/page/page-breaks'

/** A part in the endless column in which everything is measured. */
export interface FlowPart {
  /** Another for each element that was ever put in. */
  readonly id: number
  readonly element: HTMLElement
  /** Where it begins in the source. */
  at: number
}

/** Parts that stay with what follows. */
const titles =
  /(?:^|\s)(?:title|article|partNumber|partTitle|annexNumber|annexTitle|typeTitle|addresseesLabel)(?:\s|$)/u

/** The column as wide as the text of a page, out of sight: parts are laid out there once and copied onto pages. */
export class Flow {
  readonly parts: FlowPart[] = []
  readonly #column: HTMLElement
  #top = 0
  #ids = 0
  readonly #pitches = new Map<string, number>()

  constructor(column: HTMLElement) {
    this.#column = column
  }

  /** Puts HTML in the place of some parts. */
  splice(start: number, removed: number, inserted: readonly string[]): void {
    const before = this.parts[start + removed]?.element ?? null
    for (const {element} of this.parts.slice(start, start + removed)) element.remove()
    const template = document.createElement('template')
    const added = inserted.map((html): FlowPart => {
      template.innerHTML = html
      const element = template.content.firstElementChild
      if (!(element instanceof HTMLElement)) throw new Error('A part is no element')
      return {id: ++this.#ids, element: document.importNode(element, true), at: 0}
    })
    for (const {element} of added) this.#column.insertBefore(element, before)
    this.parts.splice(start, removed, ...added)
  }

  /** Measures all parts; the browser lays out what changed once. */
  measure(): Flowed[] {
    this.#top = this.#column.getBoundingClientRect().top
    return this.parts.map(({element}) => this.#measured(element))
  }

  /** The last part that begins at a place of the source or before it; parts of the two columns may stand out of order. */
  partAt(at: number): FlowPart | undefined {
    return this.parts.findLast((each) => each.at <= at)
  }

  /** Height from line to line, in pixels; the same for all of a role. */
  pitchOf(element: Element): number {
    const {className} = element
    let pitch = this.#pitches.get(className)
    if (pitch === undefined) {
      pitch = pitchOf(element)
      this.#pitches.set(className, pitch)
    }
    return pitch
  }

  /** The style is another. */
  restyle(): void {
    this.#pitches.clear()
  }

  /** Where a rectangle begins in the column. */
  topOf(rectangle: DOMRect): number {
    return rectangle.top - this.#top
  }

  #measured(element: HTMLElement): Flowed {
    const {top, bottom} = element.getBoundingClientRect()
    const {className} = element
    return {
      top: top - this.#top,
      bottom: bottom - this.#top,
      ...this.#breaks(element, top, bottom),
      newPage: element.classList.contains('new-page'),
      keepsWithNext: titles.test(className),
      keepsWithPrevious: element.classList.contains('ending'),
    }
  }

  #breaks(
    element: HTMLElement,
    top: number,
    bottom: number,
  ): Pick<Flowed, 'ends' | 'repeated' | 'lines'> {
    if (element instanceof HTMLTableElement) {
      const rows = Array.from(element.rows, (row) => row.getBoundingClientRect().bottom - this.#top)
      const repeated = element.tHead?.rows.length ?? 0
      return {ends: rows.length === 0 ? [bottom - this.#top] : rows, repeated, lines: false}
    }
    if (!(element instanceof HTMLParagraphElement)) {
      return {ends: [bottom - this.#top], repeated: 0, lines: false}
    }
    const pitch = this.pitchOf(element)
    const count = Math.max(1, Math.round((bottom - top) / pitch))
    const ends = Array.from({length: count}, (_, line) =>
      line === count - 1 ? bottom - this.#top : top - this.#top + (line + 1) * pitch,
    )
    return {ends, repeated: 0, lines: count > 1}
  }

  /** A copy of some lines or rows of a part. */
  copy({index, from, to}: Fragment, {ends}: Flowed): HTMLElement {
    const element = this.parts[index]?.element
    if (element === undefined) throw new RangeError('no such part')
    if (from === 0 && to === ends.length) return copied(element)
    return element instanceof HTMLTableElement
      ? someRows(element, from, to)
      : someLines(element, from, to, ends.length)
  }
}

function copied<Kind extends Node>(node: Kind): Kind {
  return node.cloneNode(true) as Kind
}

/** Height from line to line, in pixels. */
function pitchOf(element: Element): number {
  const {lineHeight, fontSize} = getComputedStyle(element)
  const pitch = Number.parseFloat(lineHeight)
  return Number.isFinite(pitch) ? pitch : Number.parseFloat(fontSize) * 1.15
}

/** Rows of a table, under its head. */
function someRows(table: HTMLTableElement, from: number, to: number): HTMLElement {
  const copy = copied(table)
  const head = table.tHead?.rows.length ?? 0
  Array.from(copy.rows).forEach((row, index) => {
    if (index >= head && (index < from || index >= to)) row.remove()
  })
  return copy
}

/** Lines of a paragraph; one that goes on is justified to its end, one that was begun has no indent. */
function someLines(element: HTMLElement, from: number, to: number, count: number): HTMLElement {
  const text = new ElementText(element)
  const start = from === 0 ? 0 : text.offsetOfLine(from)
  const end = to === count ? text.length : text.offsetOfLine(to)
  const copy = element.cloneNode(false) as HTMLElement
  copy.append(text.slice(start, end))
  copy.dataset['letters'] = String(start)
  if (to < count) copy.classList.add('goes-on')
  if (from > 0) copy.classList.add('went-on')
  return copy
}

/** The letters of an element, across its runs. */
export class ElementText {
  readonly length: number
  readonly #element: Element
  readonly #nodes: readonly {readonly node: Text; readonly start: number}[]

  constructor(element: Element) {
    this.#element = element
    const nodes: {node: Text; start: number}[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue
      nodes.push({node, start: length})
      length += node.length
    }
    this.#nodes = nodes
    this.length = length
  }

  /** The first letter of a line, counted from 0. */
  offsetOfLine(line: number): number {
    const top = this.#element.getBoundingClientRect().top + line * pitchOf(this.#element)
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#middleOf(middle) < top) low = middle + 1
      else high = middle
    }
    return low
  }

  /** A copy of a stretch with its runs. */
  slice(start: number, end: number): DocumentFragment {
    const range = document.createRange()
    range.setStart(...this.#place(start))
    range.setEnd(...this.#place(end))
    return range.cloneContents()
  }

  /** Height of the middle of a letter; blanks at the end of a line have no box of their own and count with it. */
  #middleOf(offset: number): number {
    for (let at = offset; at >= 0; at--) {
      const [node, inside] = this.#place(at)
      if (inside >= node.length) continue
      const range = document.createRange()
      range.setStart(node, inside)
      range.setEnd(node, inside + 1)
      const box = range.getClientRects()[0]
      if (box !== undefined && box.height > 0) return box.top + box.height / 2
    }
    return -Infinity
  }

  #place(offset: number): [Text, number] {
    const found = this.#nodes.findLast(({start}) => start <= offset) ?? this.#nodes[0]
    if (found === undefined) throw new RangeError('no text')
    return [found.node, Math.min(offset - found.start, found.node.length)]
  }
}
