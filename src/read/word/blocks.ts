import {chosen, type ParagraphReader, type WordParagraph} from './paragraphs'
import {child, type Element, elements, numberOf, value} from './xml'

/** A cell: what it holds, and how many columns it takes. */
export interface WordCell {
  readonly blocks: readonly WordBlock[]
  readonly columns: number
}

export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly WordCell[])[]
}

/** The sheet on which all that stands before it, up to the one before, is printed. */
export interface SheetEnd {
  readonly kind: 'sheet'
  readonly properties: Element
}

export type WordBlock = WordParagraph | WordTable | SheetEnd

/** Elements whose children stand in their place. */
const transparent: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
])

/** Reads the paragraphs and tables of whatever holds them. */
export class BlockReader {
  readonly #paragraphs: ParagraphReader

  constructor(paragraphs: ParagraphReader) {
    this.#paragraphs = paragraphs
  }

  /** What the children of an element are. */
  children(element: Element): WordBlock[] {
    return elements(element).flatMap((each) => this.read(each))
  }

  /** What an element is; more than one block where text boxes hang on a paragraph. */
  read(element: Element): WordBlock[] {
    const {name} = element
    if (name === 'p') return this.#paragraph(element)
    if (name === 'tbl') return [this.#table(element)]
    if (name === 'sectPr') return [{kind: 'sheet', properties: element}]
    if (name === 'AlternateContent') return this.children(chosen(element))
    if (transparent.has(name)) return this.children(element)
    if (name === 'altChunk') this.#paragraphs.tally.foreign++
    return []
  }

  #paragraph(element: Element): WordBlock[] {
    const paragraph = this.#paragraphs.read(element)
    const blocks: WordBlock[] = [paragraph]
    for (const box of paragraph.boxes) blocks.push(...this.children(box))
    const sheet = child(child(element, 'pPr'), 'sectPr')
    if (sheet !== null) blocks.push({kind: 'sheet', properties: sheet})
    return blocks
  }

  #table(table: Element): WordTable {
    const rows: WordCell[][] = []
    for (const row of rowsOf(table)) {
      const properties = child(row, 'trPr')
      if (child(properties, 'del') !== null) {
        this.#paragraphs.tally.trackedChanges++
        continue
      }
      if (child(properties, 'ins') !== null) this.#paragraphs.tally.trackedChanges++
      const cells = Array.from({length: skipped(properties)}, () => ({blocks: [], columns: 1}))
      rows.push([...cells, ...this.#cells(row)])
    }
    return {kind: 'table', rows}
  }

  #cells(row: Element): WordCell[] {
    return inner(row, 'tc').map((cell) => {
      const properties = child(cell, 'tcPr')
      const columns = Math.min(Math.max(numberOf(value(properties, 'gridSpan')) ?? 1, 1), 63)
      return {blocks: this.children(cell), columns}
    })
  }
}

/** Columns left out before the first cell of a row. */
function skipped(properties: Element | null): number {
  return Math.min(Math.max(numberOf(value(properties, 'gridBefore')) ?? 0, 0), 63)
}

function rowsOf(table: Element): readonly Element[] {
  return inner(table, 'tr')
}

/** Children of a name, those in content controls included. */
function inner(element: Element, name: string): Element[] {
  return elements(element).flatMap((each) => {
    if (each.name === name) return [each]
    return transparent.has(each.name) ? inner(each, name) : []
  })
}
