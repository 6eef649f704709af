import type {DocumentTypeId} from './ids'

/** From what size on a document or a sentence is called long; an office sets its own in `.the-thuc.json`. */
export interface Limits {
  /** Syllables of one sentence. */
  readonly sentenceSyllables: number
  /** Syllables that fill a page of 14 points, to reckon pages of a text. */
  readonly pageSyllables: number
  /** Pages of the main document. */
  readonly documentPages: number
  /** Pages by type, where a type is to be shorter or longer than others. */
  readonly typePages: Readonly<Partial<Record<DocumentTypeId, number>>>
}

/** No rule of form names figures; "ngắn gọn" is asked by all. Four pages of a chỉ thị: `domain.md` §8, reserve rules [G]. */
export const defaultLimits: Limits = {
  sentenceSyllables: 100,
  pageSyllables: 500,
  documentPages: 15,
  typePages: {'chi-thi': 4},
}
