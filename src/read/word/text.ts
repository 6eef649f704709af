import type {LetterLayout, ParagraphLayout, SheetLayout} from '../../text/page-layout'
import type {WordBlock, WordTable} from './blocks'
import type {ParagraphFormat, RunFormat} from './formats'
import type {Piece, WordParagraph} from './paragraphs'
import {WordRefusal} from './refusal'
import {child, numberOf} from './xml'

/** Twips a millimetre, and a point. */
const perMillimetre = 1440 / 25.4
const perPoint = 20

/** UTF-16 units: some five thousand pages. */
const longestText = 16 * 1024 * 1024
/** Word's own limit. */
const mostColumns = 63

/** Lines drawn with characters, and the Party's asterisk: they stay as they are. */
const drawn = /^(?:\*|[-–—_=~*\s]{3,})$/

/** Writes blocks of Word as the text of a draft, and remembers how each stretch of it was set. */
export class TextWriter {
  readonly paragraphs: ParagraphLayout[] = []
  readonly sheets: SheetLayout[] = []
  readonly #parts: string[] = []
  #length = 0
  #sheetStart = 0
  #listed = false
  #joined: WordParagraph | null = null

  get text(): string {
    return this.#parts.join('')
  }

  block(block: WordBlock): void {
    switch (block.kind) {
      case 'paragraph':
        this.#paragraph(block)
        break
      case 'table':
        this.#table(block)
        break
      case 'sheet':
        this.#sheet(block.properties)
    }
  }

  /** Ends the text with one line break. */
  finish(): void {
    if (this.#length > 0) this.#add('\n')
  }

  #paragraph(block: WordParagraph): void {
    const paragraph = this.#joined === null ? block : joined(this.#joined, block)
    this.#joined = paragraph.joins ? paragraph : null
    if (paragraph.joins || isEmpty(paragraph)) return
    this.#part(wordsOf(paragraph))
    this.#words(paragraph, '\n', false)
  }

  /** Begins a new paragraph of the text; items of "Nơi nhận" stand line below line. */
  #part(words: string): void {
    const item = /^[-–+•]\s/u.test(words)
    const close = this.#listed && item
    this.#listed = /^Nơi\s+nhận\s*:?$/u.test(words) || (close && /[;,]$/u.test(words))
    if (this.#length > 0) this.#add(close ? '\n' : '\n\n')
  }

  #table({rows}: WordTable): void {
    const filled = rows.filter((cells) => cells.some(({blocks}) => holdsWords(blocks)))
    const widest = filled.reduce((most, cells) => Math.max(most, widthOf(cells)), 0)
    const columns = Math.min(widest, mostColumns)
    // A table with words in one column alone is a frame.
    if (columns <= 1 || hasOneColumn(filled)) {
      for (const cells of filled) {
        for (const {blocks} of cells) for (const block of blocks) this.block(block)
      }
      return
    }
    this.#listed = false
    if (this.#length > 0) this.#add('\n\n')
    filled.forEach((cells, index) => {
      this.#add(index === 0 ? '|' : '\n|')
      for (const {blocks, columns: width} of cells) {
        this.#add(' ')
        this.#cell(blocks)
        this.#add(` |${'  |'.repeat(width - 1)}`)
      }
      this.#add('  |'.repeat(Math.max(0, columns - widthOf(cells))))
      if (index === 0) this.#add(`\n|${'---|'.repeat(columns)}`)
    })
  }

  /** The paragraphs of a cell, parted by `<br>`; those of tables within it follow one another. */
  #cell(blocks: readonly WordBlock[]): void {
    let first = true
    for (const paragraph of paragraphsOf(blocks)) {
      if (isEmpty(paragraph)) continue
      if (!first) this.#add('<br>')
      first = false
      this.#words(paragraph, '<br>', true)
    }
  }

  #words({pieces, format, index}: WordParagraph, newline: string, inTable: boolean): void {
    const start = this.#length
    const letters: LetterLayout[] = []
    const kept = trimmed(pieces)
    const raw = drawn.test(kept.map(({text}) => text).join(''))
    for (const {marks, before, own, after} of raw ? [plainGroup(kept)] : groupsOf(kept)) {
      this.#add(before.replaceAll('\n', newline) + marks)
      for (const piece of own) {
        const from = this.#length
        const words = raw ? piece.text : escaped(piece.text, from === start + marks.length)
        this.#add(broken(words, marks + newline + marks))
        letters.push(letterLayout(piece.format, from, this.#length))
      }
      this.#add(marks + after.replaceAll('\n', newline))
    }
    this.paragraphs.push(paragraphLayout(format, index, start, this.#length, inTable, letters))
  }

  #sheet(properties: Parameters<typeof child>[0]): void {
    const size = child(properties, 'pgSz')
    const margins = child(properties, 'pgMar')
    const millimetres = (text: string | undefined) =>
      Math.round(((numberOf(text) ?? 0) / perMillimetre) * 10) / 10
    this.sheets.push({
      width: millimetres(size?.attributes['w']),
      height: millimetres(size?.attributes['h']),
      top: millimetres(margins?.attributes['top']),
      bottom: millimetres(margins?.attributes['bottom']),
      left: millimetres(margins?.attributes['left'] ?? margins?.attributes['start']),
      right: millimetres(margins?.attributes['right'] ?? margins?.attributes['end']),
      start: this.#sheetStart,
    })
    this.#sheetStart = this.#length
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    if (this.#length <= longestText) return
    const limit = longestText / 1024 / 1024
    throw new WordRefusal(`Chữ trong tệp Word dài quá ${limit} triệu ký tự, nên không đọc`)
  }
}

function joined(first: WordParagraph, second: WordParagraph): WordParagraph {
  return {...second, pieces: [...first.pieces, ...second.pieces]}
}

function paragraphsOf(blocks: readonly WordBlock[]): WordParagraph[] {
  const paragraphs: WordParagraph[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block)
    else if (block.kind === 'table')
      for (const cells of block.rows)
        for (const cell of cells) paragraphs.push(...paragraphsOf(cell.blocks))
  }
  return paragraphs
}

function widthOf(cells: readonly {readonly columns: number}[]): number {
  return cells.reduce((sum, {columns}) => sum + columns, 0)
}

function hasOneColumn(rows: WordTable['rows']): boolean {
  const filled = new Set<number>()
  for (const cells of rows) {
    let column = 0
    for (const {blocks, columns} of cells) {
      if (holdsWords(blocks)) filled.add(column)
      column += columns
    }
  }
  return filled.size === 1
}

function holdsWords(blocks: readonly WordBlock[]): boolean {
  return paragraphsOf(blocks).some((paragraph) => !isEmpty(paragraph))
}

function isEmpty({pieces}: WordParagraph): boolean {
  return pieces.every(({text}) => text.trim() === '')
}

function wordsOf({pieces}: WordParagraph): string {
  return pieces
    .map(({text}) => text)
    .join('')
    .trim()
}

/** Words with another mark where lines end, and no blanks around it. */
function broken(words: string, mark: string): string {
  if (!words.includes('\n')) return words
  const lines = words.split('\n')
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart()
      return index === lines.length - 1 ? begun : begun.trimEnd()
    })
    .join(mark)
}

/** The number or sign of an item typed by hand, and the tab behind it. */
const tabbedLabel = /^(\(?[\p{L}\d.]{1,8}[.)\-–]|[-–+•*])\t+/u

/** Pieces without the blanks around the paragraph, a space behind its label. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(isFilled)
  const filled = first === -1 ? [] : pieces.slice(first, pieces.findLastIndex(isFilled) + 1)
  const kept = withoutEmptyLines(filled)
  return kept.map(({text, format}, index) => {
    const from = index === 0 ? text.trimStart().replace(tabbedLabel, '$1 ') : text
    return {format, text: index === kept.length - 1 ? from.trimEnd() : from}
  })
}

/** Lines without words are room for a hand or a seal. */
const emptyLines = /\n[ \t]*(?:\n[ \t]*)+/g

function withoutEmptyLines(pieces: readonly Piece[]): readonly Piece[] {
  let broken = false
  return pieces.map(({text, format}) => {
    const single = text.replace(emptyLines, '\n')
    const own = broken && /^[ \t]*\n/.test(single) ? single.slice(single.indexOf('\n') + 1) : single
    if (own.trim() !== '' || own.includes('\n')) broken = /\n[ \t]*$/.test(own)
    return {format, text: own}
  })
}

function isFilled({text}: Piece): boolean {
  return text.trim() !== ''
}

/** Pieces of one emphasis, and the blanks around them that stand outside its marks. */
interface Group {
  readonly marks: string
  readonly before: string
  readonly own: readonly Piece[]
  readonly after: string
}

function plainGroup(own: readonly Piece[]): Group {
  return {marks: '', before: '', own, after: ''}
}

/** Groups of pieces of one emphasis. Words that touch are marked alike: marks between letters would be read as letters. */
function groupsOf(pieces: readonly Piece[]): readonly Group[] {
  const groups: {marks: string; own: Piece[]}[] = []
  for (const piece of pieces) {
    const last = groups[groups.length - 1]
    const above = last?.own[last.own.length - 1]?.text ?? ' '
    const touches = !/\s$/u.test(above) && !/^\s/u.test(piece.text)
    const own = /[\p{L}\p{N}]/u.test(piece.text) ? marksOf(piece.format) : (last?.marks ?? '')
    const marks = touches && own !== '' && last?.marks ? last.marks : own
    if (last !== undefined && last.marks === marks) last.own.push(piece)
    else groups.push({marks, own: [piece]})
  }
  return groups.map(({marks, own}) => {
    const [first] = own
    const before = first?.text.slice(0, first.text.length - first.text.trimStart().length) ?? ''
    const opened = own.map((piece, index) =>
      index === 0 ? {...piece, text: piece.text.slice(before.length)} : piece,
    )
    const last = opened[opened.length - 1]
    const after = last?.text.slice(last.text.trimEnd().length) ?? ''
    const closed = opened.map((piece, index) =>
      index === opened.length - 1
        ? {...piece, text: piece.text.slice(0, piece.text.length - after.length)}
        : piece,
    )
    return {marks, before, own: closed, after}
  })
}

function marksOf({bold, italic}: RunFormat): string {
  if (bold) return italic ? '***' : '**'
  return italic ? '*' : ''
}

/** Words with a backslash before what would be read as markup. */
function escaped(text: string, first: boolean): string {
  let words = text.replace(/[\\|`]|<(?=[a-zA-Z!/])|&(?=[a-z]{2,5};)/g, '\\$&')
  words = words.replace(/\*/g, (star, at: number) =>
    first && at === 0 && /^\*\s/.test(words) ? star : `\\${star}`,
  )
  words = words.replace(/(?<![\p{L}\p{N}_])_(?!_)|(?<!_)_(?![\p{L}\p{N}_])/gu, '\\_')
  return first ? words.replace(/^(\s*)#/u, '$1\\#') : words
}

function letterLayout(format: RunFormat, start: number, end: number): LetterLayout {
  const {font, size, bold, italic, underline} = format
  return {start, end, font, size, bold, italic, underline}
}

const alignments: Readonly<Record<string, ParagraphLayout['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justified',
  distribute: 'justified',
}

function paragraphLayout(
  format: ParagraphFormat,
  index: number,
  start: number,
  end: number,
  inTable: boolean,
  letters: readonly LetterLayout[],
): ParagraphLayout {
  const {line, lineRule} = format
  return {
    start,
    end,
    index,
    inTable,
    letters,
    alignment: alignments[format.alignment ?? ''] ?? 'left',
    indent: Math.round(((format.firstLine ?? 0) / perMillimetre) * 10) / 10,
    before: (format.before ?? 0) / perPoint,
    after: (format.after ?? 0) / perPoint,
    line:
      line === null
        ? null
        : lineRule === 'exact' || lineRule === 'atLeast'
          ? {unit: lineRule === 'exact' ? 'points' : 'atLeast', value: line / perPoint}
          : {unit: 'lines', value: line / 240},
  }
}
