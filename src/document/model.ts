import type {Node} from 'unist'
import type {DocumentTypeId, ProfileId, Side} from '../facts/ids'
import type {Lines} from '../text/lines'
import type {PageLayout} from '../text/page-layout'
import type {Span} from '../text/span'
import type {Block} from './block'

/** What the document is, and why the reader thinks so (one Vietnamese sentence each, for the status item and `outline`). */
export interface Identity {
  readonly type: DocumentTypeId | null
  readonly side: Side
  readonly profile: ProfileId
  /** Date of issue as ISO `yyyy-mm-dd`, where the header gives day, month and year. */
  readonly issued: string | null
  /** True where none of heading, issuer, number, place and date is there: a fragment. */
  readonly fragment: boolean
  readonly reasons: {readonly type: string; readonly side: string; readonly profile: string}
}

/** A prescribed component (thành phần thể thức) and where it stands. `text` is without markup, lines joined by a space. */
export interface Component {
  readonly span: Span
  readonly text: string
}

/** "ĐẢNG CỘNG SẢN VIỆT NAM" (`party`), or the national name, with the motto where it stands (`state`). */
export interface Heading extends Component {
  readonly system: 'party' | 'state'
  readonly motto: Component | null
}

/** Issuing body (cơ quan ban hành): the parent stands above; `name` is the issuer itself. */
export interface Issuer extends Component {
  readonly parent: string | null
  readonly name: string
}

/** Number and symbol (số, ký hiệu). `form` tells by which system's punctuation it is written, null where it cannot be told. */
export interface DocumentNumber extends Component {
  /** Digits as written; null where a blank is left to be filled at issue. */
  readonly digits: string | null
  /** What follows the digits without the first separator, as written: "CT-UBND", "NQ/TW", "NQ-HĐND". */
  readonly symbol: string | null
  /** Span of the symbol in the source, where there is one. */
  readonly symbolSpan: Span | null
  /** The type's part of the symbol ("CT", "NQ", "KH"), null for a công văn of the State or where unknown. */
  readonly typeSymbol: string | null
  readonly form: 'party' | 'state' | null
  readonly hasColon: boolean
  /** The year in a number of legal normative form "15/2020/NĐ-CP". */
  readonly year: string | null
}

/** Place and date (địa danh, ngày tháng năm); day, month, year as written, null where blank. */
export interface PlaceDate extends Component {
  readonly place: string | null
  readonly day: string | null
  readonly month: string | null
  readonly year: string | null
  /** The span of the date alone: "ngày 05 tháng 02 năm 2026". */
  readonly dateSpan: Span
}

/** Name of the type (tên loại) as it stands as a title. */
export interface TypeTitle extends Component {
  readonly type: DocumentTypeId
}

/** One addressee or recipient with the mark that ends it ("", ";", ",", "."). `text` has neither bullet nor mark. */
export interface Recipient extends Component {
  readonly mark: string
  /** Span of the closing mark; empty, at the end of the text, where there is none. */
  readonly markSpan: Span
}

/** "Kính gửi" / "Kính trình" with its addressees. */
export interface Addressees extends Component {
  readonly label: string
  readonly items: readonly Recipient[]
}

/** "Nơi nhận" with its items; the archive item ("Lưu …") is among them. */
export interface Recipients extends Component {
  readonly labelSpan: Span
  readonly items: readonly Recipient[]
}

/** One signature: authority line ("T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"), post ("PHÓ CHỦ TỊCH"), name. */
export interface Signature extends Component {
  readonly authority: Component | null
  readonly post: Component | null
  readonly name: Component | null
}

/** The components of the main document; null where it lacks one. */
export interface Components {
  readonly heading: Heading | null
  readonly issuer: Issuer | null
  readonly number: DocumentNumber | null
  readonly placeDate: PlaceDate | null
  readonly typeTitle: TypeTitle | null
  readonly subject: Component | null
  readonly addressees: Addressees | null
  readonly recipients: Recipients | null
  readonly archive: Recipient | null
  readonly signature: Signature | null
}

/** How an enumerated line is numbered (see `numbering.ts`). */
export type NumberingScheme =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'parenthesis'
  | 'bullet'

/** The label of an enumerated line. `value` counts within its scheme: IV → 4, đ → 5, 1.2.3 → 3; 0 for bullets. */
export interface Marker extends Span {
  readonly scheme: NumberingScheme
  /** As printed, without markup: "1.1.", "a)", "-", "II-", "Điều 3.". */
  readonly text: string
  /** The label alone: "1.1", "a)", "-", "II", "Điều 3". */
  readonly label: string
  readonly value: number
  /** For decimals the whole path: 1.2.3 → [1, 2, 3]; else [value]. */
  readonly path: readonly number[]
  /** What follows the number: ".", "-", ")", "/", "" or the bullet itself. */
  readonly delimiter: string
}

/** What a section is for; told from its title and handed down to what it holds. */
export type SectionKind =
  | 'purpose'
  | 'requirement'
  | 'viewpoint'
  | 'objective'
  | 'situation'
  | 'scope'
  | 'content'
  | 'tasks'
  | 'organization'
  | 'resources'
  | 'other'

/**
 * A heading or an enumerated item with all that belongs to it; the nodes of the tree between root and blocks.
 * `own` are the blocks of its own text: the line with the marker and its unnumbered continuation paragraphs.
 */
export interface Section extends Node {
  readonly type: 'section' | 'item' | 'paragraph' | 'row'
  readonly marker: Marker | null
  /** Text after the marker of the first block, without markup. */
  readonly title: string
  readonly kind: SectionKind
  readonly own: readonly Block[]
  readonly children: readonly Section[]
  readonly parent: Section | null
  /** From the first character of the marker to the last of the last child. */
  readonly span: Span
}

/** A directive read whole. Immutable; made by `readDirective` (whole) or `DirectiveReader.update` (after an edit). */
export interface Directive {
  readonly text: string
  readonly lines: Lines
  readonly blocks: readonly Block[]
  readonly identity: Identity
  readonly components: Components
  /** Paragraphs before the first section: preamble, legal bases, lead-in. */
  readonly opening: readonly Block[]
  /** Sections, items and loose paragraphs of the operative part, in order. */
  readonly sections: readonly Section[]
  /** Closing sentences after the last item. */
  readonly closing: readonly Block[]
  /** Documents attached behind ("Ban hành kèm theo …") and appendices, each with its own sections. */
  readonly attachments: readonly Attachment[]
  /** How the Word file was set from which it was read; null for a text. */
  readonly layout: PageLayout | null
}

/** An appendix (phụ lục) or a document issued with this one, behind its signature. */
export interface Attachment {
  readonly kind: 'appendix' | 'document'
  readonly title: string
  readonly span: Span
  /** Paragraphs before its first section. */
  readonly opening: readonly Block[]
  readonly sections: readonly Section[]
}
