import {
  type CancellationToken,
  DocumentSymbol,
  type DocumentSymbolProvider,
  Range,
  SymbolKind,
  type TextDocument,
} from 'vscode'
import type {Attachment, Component, Components, Section} from '../document/model'
import type {Span} from '../text/span'
import type {Drafts} from './drafts'
import {rangeOf} from './places'

/** Prescribed components by their Vietnamese names, as the outline lists them. */
const componentNames: readonly (readonly [keyof Components, string])[] = [
  ['heading', 'Quốc hiệu, tiêu ngữ'],
  ['issuer', 'Cơ quan ban hành'],
  ['number', 'Số, ký hiệu'],
  ['placeDate', 'Địa danh, ngày tháng'],
  ['typeTitle', 'Tên loại'],
  ['subject', 'Trích yếu'],
  ['addressees', 'Kính gửi'],
  ['recipients', 'Nơi nhận'],
  ['signature', 'Chữ ký'],
]
const partyHeadingName = 'Tiêu đề'
const attachmentNames: Readonly<Record<Attachment['kind'], string>> = {
  appendix: 'Phụ lục',
  document: 'Văn bản kèm theo',
}
const longestName = 120

/** The native outline: components, numbered sections and items, attachments, in the order of the text. */
export class Outline implements DocumentSymbolProvider {
  readonly #drafts: Drafts

  constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  async provideDocumentSymbols(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | null> {
    const reading = await this.#drafts.read(document)
    if (reading === null || token.isCancellationRequested) return null
    const {components, sections, attachments} = reading.directive
    const symbols = [
      ...componentNames.flatMap(([key, usual]) => {
        const component = components[key]
        const isParty = key === 'heading' && components.heading?.system === 'party'
        const name = isParty ? partyHeadingName : usual
        return component === null ? [] : [componentSymbol(document, name, component)]
      }),
      ...sections.flatMap((section) => sectionSymbols(document, section)),
      ...attachments.map((attachment) => attachmentSymbol(document, attachment)),
    ]
    return symbols.sort((a, b) => a.range.start.compareTo(b.range.start))
  }
}

function componentSymbol(
  document: TextDocument,
  name: string,
  {span, text}: Component,
): DocumentSymbol {
  const range = rangeOf(document, span)
  return new DocumentSymbol(name, shortened(text), SymbolKind.Field, range, range)
}

/** A section with what it holds; paragraphs and plain bullets would drown the outline and are left out. */
function sectionSymbols(document: TextDocument, section: Section): DocumentSymbol[] {
  const children = section.children.flatMap((child) => sectionSymbols(document, child))
  const {marker} = section
  if (marker === null || (marker.scheme === 'bullet' && children.length === 0)) {
    return section.type === 'section' && section.title !== ''
      ? [symbolOf(document, section, children)]
      : children
  }
  return [symbolOf(document, section, children)]
}

function symbolOf(
  document: TextDocument,
  {marker, title, span, type, own}: Section,
  children: DocumentSymbol[],
): DocumentSymbol {
  const name = shortened([marker?.text ?? '', title].join(' ').trim())
  const kind = type === 'section' ? SymbolKind.Module : SymbolKind.String
  const symbol = nested(document, name === '' ? '…' : name, kind, span, own[0] ?? span)
  symbol.children = children
  return symbol
}

function attachmentSymbol(
  document: TextDocument,
  {kind, title, span, sections}: Attachment,
): DocumentSymbol {
  const name = title === '' ? attachmentNames[kind] : shortened(title)
  const symbol = nested(document, name, SymbolKind.File, span, {start: span.start, end: span.start})
  symbol.detail = title === '' ? '' : attachmentNames[kind]
  symbol.children = sections.flatMap((section) => sectionSymbols(document, section))
  return symbol
}

/** The editor refuses a symbol whose name lies outside of it, so the two are kept together here. */
function nested(
  document: TextDocument,
  name: string,
  kind: SymbolKind,
  span: Span,
  own: Span,
): DocumentSymbol {
  const range = rangeOf(document, span)
  const selection = rangeOf(document, own).intersection(range)
  return new DocumentSymbol(name, '', kind, range, selection ?? new Range(range.start, range.start))
}

function shortened(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName).trimEnd()}…`
}
