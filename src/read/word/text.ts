import type {LetterLayout, ParagraphLayout, SheetLayout} from '../../text/page-layout'
import type {WordBlock, WordTable} from './blocks'
import {letterLayout, paragraphLayout, sheetLayout} from './layout'
import {broken, emphasised, escaped, isDrawn, plainGroup, trimmed} from './markup'
import type {WordParagraph} from './paragraphs'
import {WordRefusal} from './refusal'
import type {Element} from './xml'

/** UTF-16 units: some five thousand pages. */
const longestText = 16 * 1024 * 1024
/** Word's own limit. */
const mostColumns = 63

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
    const raw = isDrawn(kept)
    for (const {marks, before, own, after} of raw ? [plainGroup(kept)] : emphasised(kept)) {
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

  #sheet(properties: Element): void {
    this.sheets.push(sheetLayout(properties, this.#sheetStart))
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
