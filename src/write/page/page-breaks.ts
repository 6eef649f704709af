/** A part of a page as it was measured in one endless column; heights and places in one unit, downwards. */
export interface Flowed {
  readonly top: number
  readonly bottom: number
  /** Where it may be broken: ends of lines or of rows, from top to bottom; a single one for what stays whole. */
  readonly ends: readonly number[]
  /** Rows that a table repeats on each page. */
  readonly repeated: number
  /** A line alone at the foot or head of a page is lost from sight; rows may stand alone. */
  readonly lines: boolean
  readonly newPage: boolean
  /** A title stays with what it is the title of. */
  readonly keepsWithNext: boolean
  /** The signature does not stand alone on a page. */
  readonly keepsWithPrevious: boolean
}

/** Lines or rows `from` (inclusive) to `to` (exclusive) of a part. */
export interface Fragment {
  readonly index: number
  readonly from: number
  readonly to: number
}

export interface BrokenPage {
  /** Where it begins and ends in the endless column. */
  readonly start: number
  readonly end: number
  readonly fragments: readonly Fragment[]
}

/** Fewest lines of a paragraph at the foot or at the head of a page. */
const fewestLines = 2
/** Heights are measured in fractions. */
const tolerance = 0.5

/** Breaks a column into pages of a height. Linear; every part stands on the pages once, in order. */
export function breakPages(parts: readonly Flowed[], height: number): readonly BrokenPage[] {
  const breaker = new Breaker(parts, height)
  for (const index of parts.keys()) breaker.add(index)
  return breaker.finish()
}

class Breaker {
  readonly #parts: readonly Flowed[]
  readonly #height: number
  readonly #pages: BrokenPage[] = []
  #fragments: Fragment[] = []
  #start = 0
  /** Height of repeated rows at the head of the page. */
  #extra = 0

  constructor(parts: readonly Flowed[], height: number) {
    this.#parts = parts
    this.#height = height
  }

  add(index: number): void {
    const part = this.#parts[index]
    if (part === undefined) return
    if (part.newPage && this.#fragments.length > 0) this.#turn([])
    const count = part.ends.length
    for (let from = 0; from < count; ) {
      if (this.#fragments.length === 0) this.#begin(index, from)
      const to = this.#fitting(part, from)
      if (to > from) {
        this.#fragments.push({index, from, to})
        from = to
        if (from < count) this.#turn([])
      } else this.#turn(this.#carried(part, from))
    }
  }

  finish(): readonly BrokenPage[] {
    if (this.#fragments.length > 0) this.#turn([])
    return this.#pages
  }

  /** How far a part goes on this page from a line or row on; `from` itself where it must begin on the next. */
  #fitting(part: Flowed, from: number): number {
    const limit = this.#start + this.#height - this.#extra + tolerance
    const count = part.ends.length
    let to = from
    while (to < count && (part.ends[to] ?? 0) <= limit) to++
    if (part.lines && to < count) {
      to = Math.min(to, count - fewestLines)
      if (to - from < fewestLines) to = from
    }
    // What is higher than a page has to begin somewhere.
    if (to === from && this.#fragments.length === 0)
      return part.lines ? Math.max(from + 1, to) : from + 1
    return Math.max(to, from)
  }

  /** What goes to the next page along with a part that does not fit, so that no page is left empty. */
  #carried(part: Flowed, from: number): readonly Fragment[] {
    const carried: Fragment[] = []
    if (from > 0) return carried
    if (part.keepsWithPrevious) {
      const last = this.#fragments.pop()
      if (last !== undefined) carried.unshift(...this.#parted(last))
    }
    while (this.#fragments.length > 1) {
      const last = this.#fragments[this.#fragments.length - 1]
      if (last === undefined || this.#parts[last.index]?.keepsWithNext !== true) break
      this.#fragments.pop()
      carried.unshift(last)
    }
    return carried
  }

  /** The last lines of a paragraph, or all of it where it is short; nothing where the page would be left empty. */
  #parted(last: Fragment): readonly Fragment[] {
    const {index, from, to} = last
    const cut = to - fewestLines
    if (this.#parts[index]?.lines === true && cut - from >= fewestLines) {
      this.#fragments.push({index, from, to: cut})
      return [{index, from: cut, to}]
    }
    if (this.#fragments.length > 0) return [last]
    this.#fragments.push(last)
    return []
  }

  #begin(index: number, from: number): void {
    this.#start = this.#topOf({index, from})
    const part = this.#parts[index]
    const repeated = part?.repeated ?? 0
    this.#extra =
      part !== undefined && from > 0 && repeated > 0 ? (part.ends[repeated - 1] ?? 0) - part.top : 0
  }

  #turn(carried: readonly Fragment[]): void {
    const last = this.#fragments[this.#fragments.length - 1]
    if (last !== undefined) {
      const end = this.#parts[last.index]?.ends[last.to - 1] ?? this.#start
      this.#pages.push({start: this.#start, end, fragments: this.#fragments})
    }
    this.#fragments = [...carried]
    const [first] = carried
    if (first !== undefined) this.#begin(first.index, first.from)
  }

  #topOf({index, from}: {readonly index: number; readonly from: number}): number {
    const part = this.#parts[index]
    return (from === 0 ? part?.top : part?.ends[from - 1]) ?? 0
  }
}
