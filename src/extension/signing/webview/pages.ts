import {type BrokenPage, breakPages, type Flowed} from '../../../write/page/page-breaks'
import type {Mark, SheetSize, ShownPage} from '../messages'
import type {Flow} from './flow'

/** Pixels of a millimetre, as browsers count. */
const pixels = 96 / 25.4

const severityNames: Readonly<Record<Mark['severity'], string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
  hint: 'Gợi ý',
}

interface Page {
  /** Which lines of which parts it holds: a page that stays the same is not built anew. */
  readonly key: string
  readonly sheet: HTMLElement
  readonly margin: HTMLElement
  readonly number: HTMLElement
  readonly bar: HTMLElement
}

/** A page, and the height on it; pixels of the unscaled page. */
interface Place {
  readonly page: number
  readonly top: number
  readonly height: number
}

/** The sheets below each other: copies of the parts in the flow, marks in the margin, a bar at the caret. */
export class Pages {
  readonly #flow: Flow
  readonly #place: HTMLElement
  #size: SheetSize = {width: 210, height: 297, top: 20, right: 15, bottom: 20, left: 30}
  #pages: Page[] = []
  #broken: readonly BrokenPage[] = []
  #flowed: readonly Flowed[] = []
  #caret: number | null = null

  constructor(flow: Flow, place: HTMLElement) {
    this.#flow = flow
    this.#place = place
  }

  set size(size: SheetSize) {
    this.#size = size
    this.#pages = []
    this.#place.replaceChildren()
  }

  /** Breaks the flow into pages again; those that stay the same stay as they are. */
  build(marks: readonly Mark[]): void {
    this.#flowed = this.#flow.measure()
    const height = (this.#size.height - this.#size.top - this.#size.bottom) * pixels
    this.#broken = breakPages(this.#flowed, height)
    // Read before anything is written: the browser would lay out all pages at each place looked up.
    const places = marks.map(({at}) => this.#placeOf(at))
    const caret = this.#caret === null ? null : this.#placeOf(this.#caret)
    for (const [index, broken] of this.#broken.entries()) this.#fill(broken, index)
    for (const {sheet} of this.#pages.splice(this.#broken.length)) sheet.remove()
    this.#mark(marks, places)
    this.#showCaret(caret)
  }

  /** Shows where the caret is; scrolls there where it is out of sight. */
  caret(at: number): void {
    this.#caret = at
    const place = this.#placeOf(at)
    this.#showCaret(place)
    const page = place === null ? undefined : this.#pages[place.page]
    if (page !== undefined) reveal(page.bar)
  }

  /** What is shown, for the tests. */
  get shown(): readonly ShownPage[] {
    return this.#pages.map(({sheet, margin, number, bar}) => ({
      number: number.textContent ?? '',
      text: sheet.querySelector('.paper')?.textContent ?? '',
      marks: Array.from(margin.children, (mark) => mark.getAttribute('title') ?? ''),
      caret: !bar.hidden,
    }))
  }

  #fill(broken: BrokenPage, index: number): void {
    const key = broken.fragments
      .map(({index: part, from, to}) => `${this.#flow.parts[part]?.id}:${from}-${to}`)
      .join(' ')
    const known = this.#pages[index]
    if (known?.key === key) {
      this.#connect(known, broken)
      return
    }
    const page = this.#page(key, index)
    const paper = page.sheet.querySelector('.paper')
    for (const fragment of broken.fragments) {
      const flowed = this.#flowed[fragment.index]
      if (flowed !== undefined) paper?.append(this.#flow.copy(fragment, flowed))
    }
    if (known === undefined) this.#place.append(page.sheet)
    else known.sheet.replaceWith(page.sheet)
    this.#pages[index] = page
    this.#connect(page, broken)
  }

  /** Tells the copies of which parts they are, so that a click finds its place. */
  #connect({sheet}: Page, {fragments}: BrokenPage): void {
    const children = sheet.querySelector('.paper')?.children ?? []
    fragments.forEach(({index}, at) => {
      const child = children[at]
      if (child instanceof HTMLElement) child.dataset['part'] = String(index)
    })
  }

  #page(key: string, index: number): Page {
    const sheet = element('section', 'sheet')
    const page = element('div', 'page')
    const number = element('div', 'number pageNumber')
    const paper = element('div', 'paper')
    const margin = element('div', 'margin')
    const bar = element('div', 'bar')
    bar.hidden = true
    number.textContent = index === 0 ? '' : String(index + 1)
    const line = element('div', 'number-line')
    line.append(number)
    page.append(line, paper, margin, bar)
    sheet.append(page)
    sheet.setAttribute('aria-label', `Trang ${index + 1}`)
    return {key, sheet, margin, number, bar}
  }

  #mark(marks: readonly Mark[], places: readonly (Place | null)[]): void {
    for (const {margin} of this.#pages) margin.replaceChildren()
    const rows = new Map<string, number>()
    for (const [index, mark] of marks.entries()) {
      const place = places[index]
      if (place === null || place === undefined) continue
      const button = element('button', `mark ${mark.severity}`)
      const words = `${severityNames[mark.severity]}: ${mark.message}`
      button.setAttribute('type', 'button')
      button.setAttribute('aria-label', words)
      button.title = words
      button.textContent = mark.severity === 'error' ? '✕' : mark.severity === 'warning' ? '!' : 'i'
      button.dataset['at'] = String(mark.at)
      // Those of one line stand beside each other.
      const row = `${place.page}:${Math.round(place.top)}`
      const before = rows.get(row) ?? 0
      rows.set(row, before + 1)
      button.style.top = `${place.top}px`
      button.style.right = `${(this.#size.width - this.#size.left + 3) * pixels + before * 20}px`
      this.#pages[place.page]?.margin.append(button)
    }
  }

  #showCaret(place: Place | null): void {
    this.#pages.forEach(({bar}, index) => {
      bar.hidden = place === null || index !== place.page
    })
    const page = place === null ? undefined : this.#pages[place.page]
    if (place === null || page === undefined) return
    page.bar.style.top = `${place.top}px`
    page.bar.style.height = `${place.height}px`
  }

  /** Where a place of the source stands; null where there is no page. */
  #placeOf(at: number): Place | null {
    const {parts} = this.#flow
    const part = this.#flow.partAt(at) ?? parts[0]
    if (part === undefined) return null
    const line = lineAt(part.element, at - part.at)
    const box = line.getBoundingClientRect()
    const height = this.#flow.pitchOf(line)
    const y =
      this.#flow.topOf(box) +
      Math.floor((shareOf(line, at - part.at) * box.height) / height) * height
    const page = this.#broken.findLastIndex(({start}) => start <= y + 1)
    const {start = 0} = this.#broken[Math.max(0, page)] ?? {}
    return {page: Math.max(0, page), top: this.#size.top * pixels + y - start, height}
  }
}

/** The line of a part whose words a place of the source belongs to: the nearest before it. */
function lineAt(part: HTMLElement, at: number): HTMLElement {
  const lines = [part, ...part.querySelectorAll<HTMLElement>('[data-from]')].filter(
    (each) => each.dataset['from'] !== undefined,
  )
  const holds = lines.filter(
    ({dataset}) => Number(dataset['from']) <= at && at <= Number(dataset['to']),
  )
  return (
    holds.at(-1) ?? lines.findLast(({dataset}) => Number(dataset['from']) <= at) ?? lines[0] ?? part
  )
}

/** How far into a line's words a place stands, below 1. */
function shareOf({dataset}: HTMLElement, at: number): number {
  const [from, to] = [Number(dataset['from']), Number(dataset['to'])]
  if (!(to > from)) return 0
  return Math.min(0.999, Math.max(0, (at - from) / (to - from)))
}

function reveal(bar: HTMLElement): void {
  const {top, bottom} = bar.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const far = Math.abs(top) > 3 * innerHeight
  bar.scrollIntoView({block: 'center', behavior: calm || far ? 'auto' : 'smooth'})
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}

/** Letters before a point within a line, as far as the browser tells. */
export function lettersBefore(line: Element, x: number, y: number): number {
  const range = document.caretRangeFromPoint?.(x, y)
  if (range === null || range === undefined || !line.contains(range.startContainer)) return 0
  const before = document.createRange()
  before.selectNodeContents(line)
  before.setEnd(range.startContainer, range.startOffset)
  return before.toString().length
}
