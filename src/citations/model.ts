import type {CitedType} from '../facts/cited-types'
import type {Span} from '../text/span'

/** Words of a citation and where they stand in the block's view. */
export interface Part extends Span {
  readonly text: string
}

/** "số 30/2020/NĐ-CP", "số 18-NQ/TW", also the bare "347" of a short citation. */
export interface CitedNumber extends Part {
  readonly digits: string
  /** "2020" of "30/2020/NĐ-CP", where there is one. */
  readonly year: string | null
  /** "NĐ-CP", "NQ/TW" without spaces; null where only digits stand. */
  readonly symbol: string | null
  /** Where the symbol stands; empty where there is none. */
  readonly symbolSpan: Span
  /** "party" where a hyphen follows the digits and a slash the type: 18-NQ/TW; null where it cannot be told. */
  readonly form: 'party' | 'state' | null
}

export interface CitedDate extends Part {
  /** `yyyy-mm-dd`; null where only a year or month is given. */
  readonly iso: string | null
  readonly year: number
}

/**
 * A document that a text names: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư". Offsets count
 * in the block's view; `start` and `end` enclose type, number, date and organ, not the subject.
 */
export interface Citation extends Part {
  /** Null where a number stands without a type: "Nghị quyết số 18-NQ/TW và số 19-NQ/TW". */
  readonly type: CitedType | null
  /** The type as written, with its place; empty where there is none. */
  readonly typePart: Part
  /** Name of a law, or of a resolution that is known by its occasion ("Trung ương 4 khóa XII"). */
  readonly name: Part | null
  readonly number: CitedNumber | null
  readonly date: CitedDate | null
  /** "của Ban Chấp hành Trung ương khóa XII", without "của". */
  readonly organ: Part | null
  /** "về …", "quy định …", with its first word. */
  readonly subject: Part | null
  /** True where a short name is being given: "(sau đây gọi tắt là Nghị quyết số 48)". */
  readonly defines: boolean
}

/** A part of a document that is referred to by number, from the smallest to the largest. */
export type Unit = 'point' | 'clause' | 'article' | 'section' | 'chapter' | 'part' | 'appendix'

/** One number of a step: "a", "2", "III", "thứ nhất". */
export interface Label extends Part {
  /** Roman and ordinal labels as their value, letters by their place in the alphabet; decimals their whole path. */
  readonly path: readonly number[]
  readonly style: 'arabic' | 'roman' | 'letter' | 'ordinal'
}

/** "khoản 2", "các điểm a, b", "Điều này" (then `labels` is empty). */
export interface Step {
  readonly unit: Unit
  readonly labels: readonly Label[]
}

/** Whose part is meant: of this document ("… Quy định này"), of another one, or nobody says. */
export type Owner = 'this' | 'other' | null

/** "điểm a khoản 1 Điều 3 Quy định này". Offsets count in the block's view; `end` is behind the last step. */
export interface Reference extends Part {
  /** From the smallest part to the largest. */
  readonly steps: readonly Step[]
  readonly owner: Owner
  /** The type that follows, where one does: "Quy chế" of "Điều 4 Quy chế này". */
  readonly ownerType: CitedType | null
}

/** A document named without number: "Kế hoạch này", "Quyết định nêu trên", "nội dung Đề án". */
export interface Mention extends Part {
  readonly type: CitedType
  readonly how: 'this' | 'above' | 'bare'
}

/** All that a block's text says of documents and their parts, each in order. */
export interface CitationReading {
  readonly citations: readonly Citation[]
  readonly references: readonly Reference[]
  readonly mentions: readonly Mention[]
}
