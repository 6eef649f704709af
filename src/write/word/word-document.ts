import {
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type {Directive} from '../../document/model'
import {markerOf} from '../../document/numbering'
import type {Typography} from '../../facts/typography'
import type {ExportOptions} from '../export-formats'
import {layOut} from '../page/lay-out'
import type {Line, Part} from '../page/paper'
import {columnsTable} from './columns'
import {twips} from './lengths'
import {NumberedLists} from './numbering'
import {repacked} from './packing'
import {type ParagraphExtras, paragraphOf, ruleBelow, wordsOf} from './paragraphs'
import {paragraphStyles, styleId} from './styles'
import {textTable} from './table'

/** A directive as a Word file in the layout of its profile; the same directive gives the same bytes. */
export async function wordDocument(
  directive: Directive,
  {numbering}: ExportOptions = {numbering: 'literal'},
): Promise<Uint8Array> {
  const {typography, parts, title} = layOut(directive)
  const lists = numbering === 'automatic' ? new NumberedLists() : null
  const children = new PartsWriter(parts, typography, lists).write()
  const document = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: typography.font,
            size: typography.lettering.body.size.usual * 2,
            language: {value: 'vi-VN', eastAsia: 'vi-VN'},
          },
        },
      },
      paragraphStyles: paragraphStyles(typography),
    },
    ...(lists === null ? {} : {numbering: {config: lists.config(twips(typography.indent.usual))}}),
    sections: [
      {
        properties: {titlePage: true, page: pageOf(typography)},
        headers: {default: pageNumber(), first: new Header({children: [new Paragraph({})]})},
        children,
      },
    ],
  })
  return repacked(await Packer.toArrayBuffer(document), title)
}

function pageOf({paper, margins}: Typography) {
  return {
    size: {width: twips(paper.width), height: twips(paper.height)},
    margin: {
      top: twips(margins.top.usual),
      bottom: twips(margins.bottom.usual),
      left: twips(margins.left.usual),
      right: twips(margins.right.usual),
      // `domain.md` §1.9: the number of the page stands 10 mm from the edge.
      header: twips(10),
      footer: twips(10),
    },
  }
}

/** Centred above the text, from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({children: [PageNumber.CURRENT]})
  return new Header({children: [new Paragraph({style: styleId('pageNumber'), children: [number]})]})
}

/** A part that takes room on the page. */
type Placed = Exclude<Part, {kind: 'break'}>

class PartsWriter {
  readonly #parts: readonly Part[]
  readonly #typography: Typography
  /** Null where enumerations stay words. */
  readonly #lists: NumberedLists | null
  /** Twips between the margins. */
  readonly #width: number
  readonly #made: (Paragraph | Table)[] = []
  #newPage = false

  constructor(parts: readonly Part[], typography: Typography, lists: NumberedLists | null) {
    const {paper, margins} = typography
    this.#parts = parts
    this.#typography = typography
    this.#lists = lists
    this.#width = twips(paper.width) - twips(margins.left.usual) - twips(margins.right.usual)
  }

  write(): readonly (Paragraph | Table)[] {
    this.#parts.forEach((part, index) => {
      if (part.kind === 'break') this.#newPage = true
      else this.#part(part, this.#parts[index + 1])
    })
    return this.#made
  }

  #part(part: Placed, next: Part | undefined): void {
    switch (part.kind) {
      case 'line':
        this.#line(part, next)
        break
      case 'columns':
        if (part.place === 'ending') this.#made.push(gap({keepNext: true}))
        this.#table(columnsTable(part, this.#typography, this.#width), next)
        break
      case 'table':
        this.#table(textTable(part, this.#width), next)
    }
  }

  /** Word joins tables that touch, and wants a paragraph behind the last. */
  #table(table: Table, next: Part | undefined): void {
    if (this.#newPage) this.#made.push(gap({pageBreakBefore: true}))
    this.#newPage = false
    this.#made.push(table)
    if (next?.kind !== 'line') this.#made.push(gap())
  }

  #line(line: Line, next: Part | undefined): void {
    const level = outlineLevel(line)
    const opens = line.role === 'typeTitle' && !this.#newPage
    const extras: ParagraphExtras = {
      ...(level === null ? {} : {outlineLevel: level}),
      ...(this.#newPage ? {pageBreakBefore: true} : {}),
      // The last words of the text go with the signature.
      ...(next?.kind === 'columns' ? {keepNext: true} : {}),
      ...(opens ? {spacing: {before: 240, after: 0}} : {}),
      ...(line.role === 'addresseesLabel' ? {spacing: {before: 240, after: 120}} : {}),
      ...(line.role === 'subjectMark' ? {spacing: {before: 0, after: 120}} : {}),
      ...(line.role === 'body' ? {tabStops: this.#tabs()} : {}),
    }
    this.#newPage = false
    const listed = line.role === 'body' || line.role === 'article' ? this.#lists?.next(line) : null
    this.#made.push(
      listed == null
        ? paragraphOf(line, this.#typography, extras)
        : paragraphOf(withoutLabel(line, listed.labelLength), this.#typography, {
            ...extras,
            numbering: {reference: listed.reference, level: 0},
            // The number is lettered as the mark of its paragraph is.
            ...(line.title || line.runs[0]?.bold === true ? {run: {bold: true}} : {}),
          }),
      ...ruleBelow(line, this.#typography, this.#width),
    )
    if (line.rule !== null && next?.kind === 'line') this.#made.push(gap())
  }

  #tabs() {
    const {indent} = this.#typography
    return [1, 2, 3].map((step) => ({
      type: TabStopType.LEFT,
      position: twips(indent.usual * step),
    }))
  }
}

/** A line whose label Word counts. */
function withoutLabel(line: Line, length: number): Line {
  let left = length
  const runs = line.runs.flatMap((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return text === '' ? [] : [{...run, text}]
  })
  return {...line, runs}
}

/** An empty line of six points. */
function gap(extras: ParagraphExtras = {}): Paragraph {
  return new Paragraph({
    ...extras,
    spacing: {before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT},
  })
}

/** Depth of a heading for Word's navigation pane, null for running text. */
function outlineLevel(line: Line): number | null {
  switch (line.role) {
    case 'annexNumber':
      return 0
    case 'partNumber':
      return 0
    case 'article':
      return 1
    case 'body':
      break
    default:
      return null
  }
  if (!line.title) return null
  const scheme = markerOf(wordsOf(line))?.scheme
  if (scheme === 'roman' || scheme === 'capital') return 0
  return scheme === undefined ? null : 1
}
