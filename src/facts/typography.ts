import type {ProfileId} from './ids'

/** What a stretch of a page is, as far as it is set in a way of its own. */
export type TextRole =
  | 'heading'
  | 'motto'
  | 'parent'
  | 'issuer'
  | 'issuerMark'
  | 'number'
  | 'placeDate'
  | 'letterSubject'
  | 'typeTitle'
  | 'subject'
  | 'subjectMark'
  | 'addresseesLabel'
  | 'addressees'
  | 'basis'
  | 'partNumber'
  | 'partTitle'
  | 'article'
  | 'body'
  | 'authority'
  | 'post'
  | 'signer'
  | 'recipientsLabel'
  | 'recipients'
  | 'pageNumber'
  | 'annexNumber'
  | 'annexTitle'
  | 'annexNote'

/** What people call each role. */
export const roleNames: Readonly<Record<TextRole, string>> = {
  heading: 'Quốc hiệu, tiêu đề',
  motto: 'Tiêu ngữ',
  parent: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  issuerMark: 'Dấu sao',
  number: 'Số, ký hiệu',
  placeDate: 'Địa danh, ngày tháng',
  letterSubject: 'Trích yếu công văn',
  typeTitle: 'Tên loại',
  subject: 'Trích yếu',
  subjectMark: 'Dấu dưới trích yếu',
  addresseesLabel: 'Kính gửi',
  addressees: 'Nơi kính gửi',
  basis: 'Căn cứ',
  partNumber: 'Phần, chương, mục',
  partTitle: 'Tên phần, chương, mục',
  article: 'Đề mục, điều',
  body: 'Nội dung',
  authority: 'Quyền hạn ký',
  post: 'Chức vụ ký',
  signer: 'Họ tên người ký',
  recipientsLabel: 'Nơi nhận',
  recipients: 'Danh sách nơi nhận',
  pageNumber: 'Số trang',
  annexNumber: 'Số phụ lục',
  annexTitle: 'Tên phụ lục',
  annexNote: 'Kèm theo',
}

/** The usual value and the least and most that are allowed, in the unit of its owner. */
export interface Range {
  readonly usual: number
  readonly least: number
  readonly most: number
}

export type Alignment = 'left' | 'center' | 'justified'

/** How a role is lettered. A style of null is left to the drafter. */
export interface Lettering {
  /** Points. */
  readonly size: Range
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly underline: boolean
  readonly capitals: boolean
  /** Within the page or within its column of the header and the signature. */
  readonly alignment: Alignment
}

/** How a document is laid out on paper. Lengths in millimetres, sizes and spacing in points. */
export interface Typography {
  /** Where the figures come from, for people. */
  readonly source: string
  readonly font: string
  readonly paper: {readonly width: number; readonly height: number}
  readonly margins: {
    readonly top: Range
    readonly bottom: Range
    readonly left: Range
    readonly right: Range
  }
  /** Of the first line of a paragraph of the text. */
  readonly indent: Range
  /** Between paragraphs of the text. */
  readonly spacing: {readonly usual: number; readonly least: number}
  /** From line to line: exact points, or a multiple of a single line. */
  readonly line: {readonly unit: 'points' | 'lines'} & Range
  readonly lettering: Readonly<Record<TextRole, Lettering>>
}

function fixed(value: number): Range {
  return {usual: value, least: value, most: value}
}

function range(least: number, most: number, usual = most): Range {
  return {usual, least, most}
}

/**
 * "b": bold, "i": italic, "u": underlined, "c": capitals; a capital letter leaves it to the drafter ("I": italic or not).
 */
function lettering(size: Range, style = '', alignment: Alignment = 'center'): Lettering {
  const told = (letter: string) =>
    style.includes(letter.toUpperCase()) ? null : style.includes(letter)
  return {
    size,
    bold: told('b'),
    italic: told('i'),
    underline: style.includes('u'),
    capitals: style.includes('c'),
    alignment,
  }
}

/** `domain.md` §1.9: the table of Phụ lục 3 of Hướng dẫn 36-HD/VPTW, which 05-HD/VPTW keeps in every row that could be compared. */
const party: Omit<Typography, 'source'> = {
  font: 'Times New Roman',
  paper: {width: 210, height: 297},
  margins: {top: fixed(20), bottom: fixed(20), left: fixed(30), right: fixed(15)},
  indent: range(10, 12.7, 10),
  spacing: {usual: 6, least: 6},
  line: {unit: 'points', ...range(18, 22, 18)},
  lettering: {
    heading: lettering(fixed(15), 'bc'),
    motto: lettering(fixed(14), 'b'),
    parent: lettering(fixed(14), 'c'),
    issuer: lettering(fixed(14), 'bc'),
    issuerMark: lettering(fixed(14)),
    number: lettering(fixed(14)),
    placeDate: lettering(fixed(14), 'i'),
    letterSubject: lettering(fixed(12), 'i'),
    typeTitle: lettering(range(15, 16), 'bc'),
    subject: lettering(range(14, 15, 14), 'b'),
    subjectMark: lettering(fixed(14), 'BI'),
    addresseesLabel: lettering(fixed(14), 'i'),
    addressees: lettering(fixed(14)),
    // §1.4: upright; one restatement sets it in italics.
    basis: lettering(range(14, 15, 14), 'I', 'justified'),
    partNumber: lettering(range(14, 15, 14), 'b'),
    partTitle: lettering(range(14, 15, 14), 'bc'),
    article: lettering(range(14, 15, 14), 'b', 'justified'),
    body: lettering(range(14, 15, 14), 'BI', 'justified'),
    authority: lettering(fixed(14), 'bc'),
    post: lettering(fixed(14), 'c'),
    signer: lettering(fixed(14), 'b'),
    recipientsLabel: lettering(fixed(14), 'u', 'left'),
    recipients: lettering(fixed(12), '', 'left'),
    pageNumber: lettering(fixed(14)),
    annexNumber: lettering(range(14, 15, 14), 'b'),
    annexTitle: lettering(range(14, 15, 14), 'bC'),
    annexNote: lettering(range(14, 15, 14), 'BI'),
  },
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (paper, margins) and mục V (table of fonts and sizes); `domain.md` §2.3. */
const state: Omit<Typography, 'source'> = {
  font: 'Times New Roman',
  paper: {width: 210, height: 297},
  margins: {
    top: range(20, 25, 20),
    bottom: range(20, 25, 20),
    left: range(30, 35, 30),
    right: range(15, 20, 20),
  },
  indent: range(10, 12.7, 12.7),
  spacing: {usual: 6, least: 6},
  line: {unit: 'lines', ...range(1, 1.5, 1.1)},
  lettering: {
    heading: lettering(range(12, 13), 'bc'),
    motto: lettering(range(13, 14), 'b'),
    parent: lettering(range(12, 13), 'c'),
    issuer: lettering(range(12, 13), 'bc'),
    issuerMark: lettering(range(12, 13), 'BI'),
    number: lettering(fixed(13)),
    placeDate: lettering(range(13, 14), 'i'),
    letterSubject: lettering(range(12, 13, 12)),
    typeTitle: lettering(range(13, 14), 'bc'),
    subject: lettering(range(13, 14), 'b'),
    subjectMark: lettering(range(13, 14), 'BI'),
    addresseesLabel: lettering(range(13, 14)),
    addressees: lettering(range(13, 14)),
    basis: lettering(range(13, 14), 'i', 'justified'),
    partNumber: lettering(range(13, 14), 'b'),
    partTitle: lettering(range(13, 14), 'bc'),
    article: lettering(range(13, 14), 'b', 'justified'),
    body: lettering(range(13, 14), 'BI', 'justified'),
    authority: lettering(range(13, 14), 'bc'),
    post: lettering(range(13, 14), 'bc'),
    signer: lettering(range(13, 14), 'b'),
    recipientsLabel: lettering(fixed(12), 'bi', 'left'),
    recipients: lettering(fixed(11), '', 'left'),
    pageNumber: lettering(range(13, 14)),
    annexNumber: lettering(fixed(14), 'b'),
    annexTitle: lettering(range(13, 14), 'bc'),
    annexNote: lettering(range(13, 14), 'i'),
  },
}

/** The prescribed page of each profile. */
export const typographies: Readonly<Record<ProfileId, Typography>> = {
  'party-2026': {source: 'Hướng dẫn 05-HD/VPTW, bảng mẫu chữ và trình bày', ...party},
  'party-2018': {source: 'Hướng dẫn 36-HD/VPTW, Phụ lục 3', ...party},
  'state-2020': {source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I và mục V', ...state},
}

/** Where paper, letters and lines are prescribed. */
export const typographyBases: Readonly<Record<ProfileId, string>> = {
  'party-2026': typographies['party-2026'].source,
  'party-2018': typographies['party-2018'].source,
  'state-2020': typographies['state-2020'].source,
}
