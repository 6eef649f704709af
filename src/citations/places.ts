import {type Block, spanIn} from '../document/block'
import type {Attachment, Directive, NumberingScheme, Section} from '../document/model'
import type {Span} from '../text/span'
import type {CitationReading} from './model'
import {citationsOf} from './read'

/** A block that says something of documents or their parts. */
export interface CitingBlock extends CitationReading {
  readonly block: Block
}

const folds = new WeakMap<Directive, readonly CitingBlock[]>()

/** The blocks that cite or refer, in the order of the text; folded once a directive. */
export function citingBlocks(directive: Directive): readonly CitingBlock[] {
  let found = folds.get(directive)
  if (found === undefined) {
    const citing: CitingBlock[] = []
    for (const block of directive.blocks) {
      const reading = citationsOf(block.content)
      if (reading.citations.length + reading.references.length + reading.mentions.length > 0)
        citing.push({block, ...reading})
    }
    found = citing
    folds.set(directive, found)
  }
  return found
}

/** The main text, or one attached behind it. */
export interface NumberedText {
  /** Null for the main text. */
  readonly attachment: Attachment | null
  readonly sections: readonly Section[]
  /** Articles by the label behind "Điều": "5", "12a". */
  readonly articles: ReadonlyMap<string, Section>
  /** Every section of a scheme, at whatever depth. */
  ofScheme(scheme: NumberingScheme): readonly Section[]
}

/** Where the parts of a directive stand. */
export interface Places {
  readonly texts: readonly NumberedText[]
  /** The innermost section that a block belongs to; none for blocks outside sections. */
  readonly sectionOf: ReadonlyMap<Block, Section>
  textOf(block: Block): NumberedText
}

const placesOf = new WeakMap<Directive, Places>()

/** Reads where the parts of a directive stand, once a directive. */
export function placesIn(directive: Directive): Places {
  let places = placesOf.get(directive)
  if (places === undefined) {
    places = readPlaces(directive)
    placesOf.set(directive, places)
  }
  return places
}

function readPlaces(directive: Directive): Places {
  const sectionOf = new Map<Block, Section>()
  const read = (sections: readonly Section[], attachment: Attachment | null): NumberedText => {
    const articles = new Map<string, Section>()
    const schemes = new Map<NumberingScheme, Section[]>()
    const visit = (section: Section) => {
      for (const block of section.own) sectionOf.set(block, section)
      const scheme = section.marker?.scheme
      if (scheme !== undefined) {
        const list = schemes.get(scheme)
        if (list === undefined) schemes.set(scheme, [section])
        else list.push(section)
      }
      if (section.marker?.scheme === 'article') {
        const label = section.marker.label.slice('Điều '.length).trim()
        if (!articles.has(label)) articles.set(label, section)
      }
      section.children.forEach(visit)
    }
    sections.forEach(visit)
    return {attachment, sections, articles, ofScheme: (scheme) => schemes.get(scheme) ?? []}
  }
  const main = read(directive.sections, null)
  const attached = directive.attachments.map((each) => read(each.sections, each))
  return {
    texts: [main, ...attached],
    sectionOf,
    textOf: ({start}) =>
      attached.find(
        ({attachment}) =>
          attachment !== null && attachment.span.start <= start && start <= attachment.span.end,
      ) ?? main,
  }
}

/** The label of a section as it is printed, for messages and links; its first line where it has none. */
export function labelSpan({own, marker}: Section): Span {
  const [block] = own
  if (block === undefined) return {start: 0, end: 0}
  return marker === null
    ? spanIn(block, 0, block.content.text.length)
    : spanIn(block, marker.start, marker.end)
}
