import type {Sentence} from './sentences'

/** What there is to be by an order with "có": "có chương trình …", "có giải pháp …". */
export const due = /^(?:chương|cơ|chính|kế|giải|biện|cách|hình|phương|văn|các|lộ)$/u

/** How many words may describe the work of a body before its duty. */
export const longestWork = 14

/** How many words may narrow a subject down before its duty. */
export const longestModifier = 22

/** Marks that part clauses. */
export const clauseMarks: ReadonlySet<string> = new Set([',', ':', ';', '(', ')'])

/** Marks over which what tells a body apart does not go; commas part the things that it was given, or what happens at a place. */
export const partMarks: ReadonlySet<string> = new Set([';', ':', '.'])

/** True where a mark parts two clauses. */
export function partsClauses({tokens}: Sentence, at: number): boolean {
  return clauseMarks.has(tokens[at]?.text ?? '')
}
