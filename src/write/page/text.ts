import {type Block, spanIn} from '../../document/block'
import {isEnacting, isLegalBasis} from '../../document/enacting'
import type {Attachment, Directive, Section} from '../../document/model'
import {blockLine, line, plainLine} from './line'
import type {Line, Part, Table} from './paper'

/** Titles of items are short and have no stop. */
const longestTitle = 160

/** What the tree says about the blocks of a text, for those that are no plain paragraphs. */
class Headings {
  readonly #titles = new Set<Block>()
  readonly #opening = new Set<Block>()

  constructor(opening: readonly Block[], sections: readonly Section[]) {
    for (const block of opening) this.#opening.add(block)
    this.#read(sections, false)
  }

  isTitle(block: Block): boolean {
    return this.#titles.has(block)
  }

  opens(block: Block): boolean {
    return this.#opening.has(block)
  }

  #read(sections: readonly Section[], underArticle: boolean): void {
    for (const section of sections) {
      const [first] = section.own
      const scheme = section.marker?.scheme
      const heads = section.children.length > 0 || section.own.length > 1
      if (first !== undefined && heads && !underArticle && isTitleOf(section)) {
        this.#titles.add(first)
      }
      this.#read(section.children, underArticle || scheme === 'article')
    }
  }
}

function isTitleOf({marker, title}: Section): boolean {
  if (marker === null || marker.scheme === 'bullet' || marker.scheme === 'letter') return false
  return title !== '' && title.length < longestTitle && !/[.;,:…]$/u.test(title)
}

/** The text between header and ending, in its order. */
export function textParts(directive: Directive, blocks: readonly Block[]): readonly Part[] {
  return partsOf(blocks, new Headings(directive.opening, directive.sections))
}

/** An appendix or a document attached, on a page of its own. */
export function attachmentParts(attachment: Attachment, blocks: readonly Block[]): readonly Part[] {
  const {opening, sections} = attachment
  const first = opening[0] ?? firstOwn(sections)
  const count = first === undefined ? blocks.length : blocks.indexOf(first)
  const heads = blocks.slice(0, Math.max(0, count)).filter((block) => !block.rule)
  const titles = heads.flatMap((block, index) => {
    if (index === 0) return annexNumber(block)
    return block.content.text.startsWith('(')
      ? plainLine('annexNote', block, {centered: true})
      : plainLine('annexTitle', block)
  })
  const rest = blocks.slice(Math.max(0, count))
  return [{kind: 'break'}, ...titles, ...partsOf(rest, new Headings(opening, sections))]
}

/** "PHỤ LỤC I" and, on the next line of the same block, its title. */
function annexNumber(block: Block): readonly Line[] {
  const {text, source, view} = block.content
  const newline = source.indexOf('\n')
  let cut = newline === -1 ? text.length : 0
  while (cut < text.length && view.sourceOffset(cut) < newline) cut++
  const number = line('annexNumber', text.slice(0, cut).trim(), spanIn(block, 0, cut))
  const title = text.slice(cut).trim()
  return title === ''
    ? [number]
    : [number, line('annexTitle', title, spanIn(block, cut, text.length))]
}

function firstOwn(sections: readonly Section[]): Block | undefined {
  const [section] = sections
  return section?.own[0] ?? (section === undefined ? undefined : firstOwn(section.children))
}

function partsOf(blocks: readonly Block[], headings: Headings): readonly Part[] {
  const parts: Part[] = []
  let before: Block | null = null
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || block.rule) continue
    if (block.cell === null) {
      parts.push(paragraph(block, before, headings))
      before = block
      continue
    }
    const table = tableFrom(blocks, index)
    parts.push(...(table.columns > 1 ? [tableOf(table.blocks, table.columns)] : asLines(table)))
    index += table.blocks.length - 1
    before = null
  }
  return parts
}

function paragraph(block: Block, before: Block | null, headings: Headings): Line {
  const {text, marker, capitals, emphasized} = block.content
  switch (marker?.scheme) {
    case 'part':
    case 'chapter':
    case 'section':
      return plainLine('partNumber', block)
    case 'article':
      return !emphasized && /[.;:]$/u.test(text) && text.length > marker.text.length
        ? article(block, marker.end)
        : plainLine('article', block, {title: true})
    case 'roman':
    case 'capital':
      return blockLine('body', block, {title: capitals || headings.isTitle(block)})
    case undefined:
      break
    default:
      return blockLine('body', block, {title: headings.isTitle(block)})
  }
  if (namesPart(before) && (capitals || emphasized)) return plainLine('partTitle', block)
  if (isEnacting(text)) return plainLine('partTitle', block)
  if (!headings.opens(block)) return blockLine('body', block)
  if (capitals && !/[.;,:]$/u.test(text)) return plainLine('partTitle', block)
  return blockLine(isBasis(text) ? 'basis' : 'body', block)
}

/** "Điều 1." bold before the words that it orders. */
function article(block: Block, labelEnd: number): Line {
  const whole = blockLine('body', block)
  const {text} = block.content
  const runs = [
    {text: text.slice(0, labelEnd), bold: true, italic: false, underline: false},
    {text: text.slice(labelEnd), bold: false, italic: false, underline: false},
  ]
  return {...whole, runs}
}

function namesPart(block: Block | null): boolean {
  const scheme = block?.content.marker?.scheme
  return scheme === 'part' || scheme === 'chapter' || scheme === 'section'
}

/** "Căn cứ …;": one of the grounds of an act, not the sentence that introduces a plan. */
function isBasis(text: string): boolean {
  return isLegalBasis(text) && /[;.,]$/u.test(text) && text.length < 600
}

interface FoundTable {
  readonly blocks: readonly Block[]
  readonly columns: number
}

function tableFrom(blocks: readonly Block[], index: number): FoundTable {
  const number = blocks[index]?.cell?.table
  let end = index
  let columns = 0
  const filled = new Set<number>()
  for (let at = index; blocks[at]?.cell?.table === number; at = pastRules(blocks, at + 1)) {
    const column = blocks[at]?.cell?.column ?? 0
    columns = Math.max(columns, column + 1)
    filled.add(column)
    end = at + 1
  }
  return {blocks: blocks.slice(index, end), columns: filled.size === 1 ? 1 : columns}
}

/** Index of the next words: the end of a page may stand within a table. */
function pastRules(blocks: readonly Block[], from: number): number {
  let at = from
  while (blocks[at]?.rule === true && blocks[at]?.cell === null) at++
  return at
}

/** A "table" of one column is what remains of a frame. */
function asLines({blocks}: FoundTable): readonly Line[] {
  return blocks.filter((block) => !block.rule).map((block) => blockLine('body', block))
}

function tableOf(blocks: readonly Block[], columns: number): Table {
  const rows: Line[][][] = []
  for (const block of blocks) {
    const {row = 0, column = 0} = block.cell ?? {}
    while (rows.length <= row) rows.push(Array.from({length: columns}, () => []))
    if (!block.rule) rows[row]?.[column]?.push(blockLine('body', block, {title: row === 0}))
  }
  const [first] = blocks
  const last = blocks[blocks.length - 1]
  return {
    kind: 'table',
    rows: rows.filter((cells) => cells.some((lines) => lines.length > 0)),
    span: {start: first?.start ?? 0, end: last?.end ?? 0},
  }
}
