import type {Formats, ParagraphFormat, RunFormat} from './formats'
import {bulletOf, type Lists} from './lists'
import {child, type Element, elements, value} from './xml'

/** Words lettered alike; line breaks as `\n`, tabs as `\t`. */
export interface Piece {
  readonly text: string
  readonly format: RunFormat
}

/** A paragraph as Word shows it, its number included. */
export interface WordParagraph {
  readonly kind: 'paragraph'
  /** From 1, in the order of the file. */
  readonly index: number
  readonly pieces: readonly Piece[]
  readonly format: ParagraphFormat
  /** What stands in text boxes that hang on it: elements that hold paragraphs and tables. */
  readonly boxes: readonly Element[]
  /** Its mark is deleted: what follows goes on with it. */
  readonly joins: boolean
}

/** What a file holds besides the words that are read, counted. */
export interface Tally {
  trackedChanges: number
  comments: number
  hidden: number
  pictures: number
  foreign: number
}

/** Reads paragraphs in their order, for their numbers depend on it. */
export class ParagraphReader {
  readonly tally: Tally = {trackedChanges: 0, comments: 0, hidden: 0, pictures: 0, foreign: 0}
  /** Ids of the notes referred to, in order; a note's number is its place here. */
  readonly notes: {readonly kind: 'footnote' | 'endnote'; readonly id: string}[] = []
  readonly #formats: Formats
  readonly #lists: Lists
  #count = 0

  constructor(formats: Formats, lists: Lists) {
    this.#formats = formats
    this.#lists = lists
  }

  read(element: Element): WordParagraph {
    const properties = child(element, 'pPr')
    const base = this.#formats.paragraphRun(value(properties, 'pStyle'))
    const walk = new InlineWalk(this.#formats, base, this.tally, this.notes)
    walk.children(element)
    const mark = child(properties, 'rPr')
    this.#countMark(properties, mark)
    const {list, level} = this.#formats.numbering(properties)
    const label = this.#lists.next(list, level)
    const pieces = label === null ? walk.pieces : withLabel(label.text, walk.pieces, base)
    this.#count++
    return {
      kind: 'paragraph',
      index: this.#count,
      pieces,
      format: this.#formats.paragraph(properties, label?.level ?? null),
      boxes: walk.boxes,
      joins: child(mark, 'del') !== null,
    }
  }

  #countMark(properties: Element | null, mark: Element | null): void {
    for (const name of ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']) {
      if (child(mark, name) !== null) this.tally.trackedChanges++
    }
    if (child(properties, 'pPrChange') !== null) this.tally.trackedChanges++
  }
}

function withLabel(label: string, pieces: readonly Piece[], base: RunFormat): Piece[] {
  const [first, ...rest] = pieces
  if (first === undefined) return label === '' ? [] : [{text: label.trimEnd(), format: base}]
  return [{...first, text: label + first.text.replace(/^[ \t]+/, '')}, ...rest]
}

/** Elements whose children are read as if they stood in their place. */
const transparent: ReadonlySet<string> = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
  'AlternateContent',
  'Choice',
])

/** Walks what stands in one paragraph. */
class InlineWalk {
  readonly pieces: Piece[] = []
  readonly boxes: Element[] = []
  readonly #formats: Formats
  readonly #base: RunFormat
  readonly #tally: Tally
  readonly #notes: ParagraphReader['notes']
  /** For each field that is open: true while its result is read, false in its instruction. */
  readonly #fields: boolean[] = []

  constructor(formats: Formats, base: RunFormat, tally: Tally, notes: ParagraphReader['notes']) {
    this.#formats = formats
    this.#base = base
    this.#tally = tally
    this.#notes = notes
  }

  children(element: Element): void {
    for (const each of elements(element)) this.#element(each)
  }

  #element(element: Element): void {
    const {name} = element
    if (name === 'r') this.#run(element)
    else if (name === 'AlternateContent') this.children(chosen(element))
    else if (transparent.has(name)) this.children(element)
    else if (name === 'ins' || name === 'moveTo') {
      this.#tally.trackedChanges++
      this.children(element)
    } else if (name === 'del' || name === 'moveFrom') this.#tally.trackedChanges++
    else if (name === 'altChunk') this.#tally.foreign++
  }

  #run(run: Element): void {
    const properties = child(run, 'rPr')
    if (child(properties, 'rPrChange') !== null) this.#tally.trackedChanges++
    const format = this.#formats.run(properties, this.#base)
    for (const each of elements(run)) this.#content(each, format)
  }

  #content(element: Element, format: RunFormat): void {
    switch (element.name) {
      case 't':
        this.#text(textOf(element), format)
        break
      case 'tab':
      case 'ptab':
        this.#text('\t', format)
        break
      case 'br':
      case 'cr':
        this.#text('\n', format)
        break
      case 'noBreakHyphen':
        this.#text('-', format)
        break
      case 'sym':
        this.#text(symbolOf(element), format)
        break
      case 'fldChar':
        this.#field(element.attributes['fldCharType'] ?? '')
        break
      case 'footnoteReference':
      case 'endnoteReference':
        this.#note(element, format)
        break
      case 'commentReference':
        this.#tally.comments++
        break
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawing(element)
        break
      case 'AlternateContent':
        for (const each of elements(chosen(element))) this.#content(each, format)
    }
  }

  #text(text: string, format: RunFormat): void {
    if (text === '' || this.#fields.includes(false)) return
    if (format.hidden) {
      this.#tally.hidden++
      return
    }
    const shown = format.capitals ? text.toUpperCase() : text
    const last = this.pieces[this.pieces.length - 1]
    if (last !== undefined && last.format === format)
      this.pieces[this.pieces.length - 1] = {format, text: last.text + shown}
    else this.pieces.push({text: shown, format})
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push(false)
    else if (type === 'separate' && this.#fields.length > 0)
      this.#fields[this.#fields.length - 1] = true
    else if (type === 'end') this.#fields.pop()
  }

  #note(element: Element, format: RunFormat): void {
    const id = element.attributes['id']
    if (id === undefined) return
    const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote'
    let number = this.#notes.findIndex((each) => each.kind === kind && each.id === id) + 1
    if (number === 0) number = this.#notes.push({kind, id})
    this.#text(raised(number), format)
  }

  #drawing(element: Element): void {
    const before = this.boxes.length
    this.#findBoxes(element)
    if (this.boxes.length === before) this.#tally.pictures++
  }

  #findBoxes(element: Element): void {
    for (const each of elements(element.name === 'AlternateContent' ? chosen(element) : element)) {
      if (each.name === 'txbxContent') this.boxes.push(each)
      else this.#findBoxes(each)
    }
  }
}

/** The one of several renderings of a thing that is to be read. */
export function chosen(alternate: Element): Element {
  return child(alternate, 'Choice') ?? child(alternate, 'Fallback') ?? alternate
}

function textOf(element: Element): string {
  const text = element.children.filter((each) => typeof each === 'string').join('')
  return element.attributes['space'] === 'preserve' ? text : text.trim()
}

/** A character of a symbol font. */
function symbolOf({attributes}: Element): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16)
  if (Number.isNaN(code)) return ''
  return bulletOf(String.fromCharCode(code < 0xf000 ? code + 0xf000 : code))
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number of a note as raised digits: 12 → "¹²". */
export function raised(number: number): string {
  return Array.from(String(number), (digit) => raisedDigits.charAt(Number(digit))).join('')
}
