import type {CellPlace} from './block'
import {recipientsInside, splitColumns, splitNarrow} from './columns'
import {Comments} from './comments'
import {FlatReader} from './flat-reader'
import {HtmlScanner} from './html'
import {wordsEnd, wordsStart} from './line-edges'
import {LoneTable} from './lone-table'
import {isDelimiterRow, pipedLines} from './piped-rows'
import {isEmptyCell, isHollow, isPageMark, isPageNumber, isRule, isSuspicious} from './rule-lines'
import type {ScanTraits} from './scan-traits'
import {opensTabTable, TabTable} from './tab-table'

/**
 * The smallest stretch the scanner tells apart: a line, a table cell, or one side of a two-column line, trimmed.
 * `gap`: blank lines stand before it; `hard`: a cell, tag or rule parts it from what stands before.
 */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'rule'
  readonly gap: boolean
  readonly hard: boolean
  readonly cell: CellPlace | null
  /** Which side of a two-column line it is. */
  readonly side: 'left' | 'right' | null
  /** Tables begun before it, where scanning may begin anew with it: blank lines before, no table or comment open; else -1. */
  readonly anchor: number
}

/** Scans from an anchor on (its offset, the tables begun before it) for as long as `visit` says to go on. */
export function scanFrom(
  text: string,
  traits: ScanTraits,
  start: number,
  tables: number,
  visit: (atom: Atom) => boolean,
): void {
  new Scanner(text, traits, tables).run(start, visit)
}

class Scanner {
  readonly #text: string
  /** Of the line being read. */
  readonly #atoms: Atom[] = []
  readonly #hasTags: boolean
  readonly #hasColumns: boolean
  #tables: number
  #lone: LoneTable | null = null
  #hollow = false // Emphasis around a blank stood last: a cell without words where a lone bar follows.
  #tabbed: TabTable | null = null
  #gridRow = -1
  #gap = true
  #marked = false // The line above is a mark of the page.
  readonly #flat = new FlatReader()
  #hard = true
  readonly #comments: Comments
  readonly #html = new HtmlScanner()

  constructor(text: string, {tags, columns}: ScanTraits, tables: number) {
    this.#text = text
    this.#comments = new Comments(text)
    this.#hasTags = tags
    this.#hasColumns = columns
    this.#tables = tables
  }

  run(from: number, visit: (atom: Atom) => boolean): void {
    const text = this.#text
    for (let start = from; start <= text.length; ) {
      let end = text.indexOf('\n', start)
      if (end === -1) end = text.length
      this.#atoms.length = 0
      this.#line(start, end)
      for (const atom of this.#atoms) if (!visit(atom)) return
      start = end + 1
    }
  }

  #line(lineStart: number, lineEnd: number): void {
    const text = this.#text
    let start = wordsStart(text, lineStart, lineEnd)
    const end = wordsEnd(text, start, lineEnd)
    if (start === end) {
      this.#blank()
      return
    }
    if (this.#hasTags) {
      start = wordsStart(text, this.#comments.past(start, end), end)
      if (start === end) return
    }
    const code = text.charCodeAt(start)
    if (code === 124 /* | */) {
      this.#hollow = false
      this.#piped(start, end)
      return
    }
    if (this.#hollow && !isEmptyCell(text.slice(start, end))) this.#blank()
    this.#gridRow = -1
    if (this.#hasColumns && this.#isRowOfTabs(lineStart, lineEnd)) return
    if (this.#isOfPage(start, end) || this.#isOfFlatTable(start, end)) return
    if (isSuspicious(code)) {
      const line = text.slice(start, end)
      if (isRule(line)) {
        this.#push(start, end, 'rule')
        this.#hard = true
        return
      }
      if (isHollow(line)) {
        if (this.#lone !== null && isEmptyCell(line)) this.#hollow = true
        else this.#blank()
        return
      }
    }
    if (this.#hasTags && (this.#html.open || text.slice(start, end).includes('<'))) {
      this.#tagged(start, end)
      return
    }
    this.#words(start, end)
  }

  /** What belongs to the page is set aside, and ends no table that was written a cell below the other. */
  #isOfPage(start: number, end: number): boolean {
    if (!this.#isFree) return false
    const marked = isPageMark(this.#text, start, end, this.#marked)
    const number = this.#marked || (this.#gap && !this.#flat.open)
    if (!marked && !(number && isPageNumber(this.#text, start, end))) {
      this.#marked = false
      return false
    }
    this.#push(start, end, 'rule')
    this.#marked = marked
    this.#flat.endPage()
    return true
  }

  /** Reads a line of a table whose cells stand one below the other; false where it is none. */
  #isOfFlatTable(start: number, end: number): boolean {
    const {open} = this.#flat
    if (!open && !this.#isFree) return false
    const line = open
      ? this.#flat.read(this.#text, start, end, this.#gap)
      : this.#flat.begin(this.#text, start, end, this.#tables)
    if (line === null) {
      this.#hard ||= open
      return false
    }
    if (!open) this.#tables++
    this.#hard ||= line.begins
    const {place, number} = line
    if (place !== null && number > 0) {
      this.#push(start, start + number, 'text', {...place, column: 0})
      this.#hard = true
    }
    const words = wordsStart(this.#text, start + number, end)
    this.#push(words, end, place === null ? 'rule' : 'text', place)
    return true
  }

  #blank(): void {
    this.#gap = true
    this.#marked = false
    this.#hollow = false
    this.#gridRow = -1
    if (this.#tabbed !== null) {
      this.#tabbed = null
      this.#hard = true
    }
    if (this.#lone?.mayClose === true) this.#endLone()
  }

  #piped(start: number, end: number): void {
    const line = this.#text.slice(start, end)
    if (line === '|') {
      this.#gridRow = -1
      if (this.#lone === null) this.#lone = new LoneTable(this.#tables++)
      else this.#lone.pipe()
      this.#hard = true
      return
    }
    this.#endLone()
    if (isDelimiterRow(line)) {
      if (this.#gridRow === -1) this.#push(start, end, 'rule')
      this.#hard = true
      return
    }
    if (this.#gridRow === -1) {
      this.#tables++
      this.#gridRow = 0
    } else this.#gridRow++
    this.#row(start, end, this.#tables - 1, this.#gridRow)
  }

  #row(start: number, end: number, table: number, row: number): void {
    for (const {from, to, column} of pipedLines(this.#text, start, end, this.#hasTags)) {
      this.#hard = true
      this.#trimmed(from, to, {table, row, column})
    }
    this.#hard = true
  }

  #trimmed(from: number, to: number, cell: CellPlace | null): void {
    const text = this.#text
    const start = wordsStart(text, from, to)
    const end = wordsEnd(text, start, to)
    if (start === end) return
    const kind =
      isSuspicious(text.charCodeAt(start)) && isRule(text.slice(start, end)) ? 'rule' : 'text'
    this.#push(start, end, kind, cell)
  }

  #tagged(start: number, end: number): void {
    for (const piece of this.#html.pieces(this.#text, start, end)) {
      if (piece.kind === 'break') this.#hard = true
      else if (piece.kind === 'table') this.#tables++
      else {
        const place = piece.cell
        this.#trimmed(
          piece.start,
          piece.end,
          place === null ? null : {table: this.#tables - 1, ...place},
        )
      }
    }
  }

  /** Reads a line of a table whose cells tabs part; false where it is none. */
  #isRowOfTabs(lineStart: number, lineEnd: number): boolean {
    const line = this.#text.slice(lineStart, lineEnd)
    if (this.#tabbed === null) {
      if (!this.#isFree || !opensTabTable(line)) return false
      this.#tabbed = new TabTable(this.#tables++)
    }
    const cells = this.#tabbed.cells(line)
    if (cells === null) return false
    for (const {start, end, place, continued} of cells) {
      if (!continued) this.#hard = true
      this.#trimmed(lineStart + start, lineStart + end, place)
    }
    this.#hard = false
    return true
  }

  #words(start: number, end: number): void {
    const line = this.#text.slice(start, end)
    const middle = (this.#hasColumns ? splitColumns(line) : null) ?? splitNarrow(line)
    if (middle === null) {
      const recipients = recipientsInside(line)
      if (recipients !== -1) {
        this.#trimmed(start, start + recipients, null)
        this.#hard = true
      }
      this.#push(start + Math.max(0, recipients), end, 'text')
      return
    }
    this.#push(start, start + middle.leftEnd, 'text', null, 'left')
    this.#hard = true
    this.#push(start + middle.rightStart, end, 'text', null, 'right')
    this.#hard = true
  }

  /** No table is open. */
  get #isFree(): boolean {
    return this.#lone === null && !this.#html.open
  }

  #push(
    start: number,
    end: number,
    kind: Atom['kind'],
    cell: CellPlace | null = null,
    side: Atom['side'] = null,
  ): void {
    if (cell === null && this.#lone?.closed === true) this.#endLone()
    const place = cell ?? this.#lone?.place() ?? null
    const free =
      this.#gap &&
      place === null &&
      this.#isFree &&
      !this.#flat.open &&
      this.#tabbed === null &&
      this.#gridRow === -1
    this.#atoms.push({
      start,
      end,
      kind,
      gap: this.#gap,
      hard: this.#hard,
      cell: place,
      side,
      anchor: free ? this.#tables : -1,
    })
    this.#gap = false
    this.#hard = kind === 'rule'
  }

  #endLone(): void {
    this.#lone = null
    this.#hard = true
  }
}
