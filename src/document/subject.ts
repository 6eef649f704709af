import {isCapitals} from '../text/letters'
import {mayAddress} from './addressees'
import {type Block, spanIn, wordsOf} from './block'
import {componentIn} from './component'
import {isEnacting, isEnactingBody, isIssuingBody, isLegalBasis} from './enacting'
import type {Component} from './model'
import {readNumber} from './number'

/** “V/v …”, “Về việc …” as a công văn's subject. */
const briefSubject = /^(?:[Vv]\/[Vv]|Về việc|về việc)\s*:?\s+/u

/** The same behind the number, in one block with it; “về việc”, as the Party writes, directly behind it. */
const briefSubjectInside = /V\/[vV]\s+|(?<=^\s*)[Vv]ề việc\s+/u

/** “CỦA BỘ CHÍNH TRỊ” between the name of the type and the subject. */
const organBefore = /^(?:CỦA|của)\s.{3,80}?\s(?=(?:VỀ|[Vv]ề|V\/[vV])\s)/u

/** Blocks that a subject may take. */
const most = 6

/** A công văn's subject (trích yếu) in a block of its own: “V/v …”. */
export function readBriefSubject(block: Block): Component | null {
  const {text} = block.content
  return briefSubject.test(text) && text.length < 400 ? componentIn(block) : null
}

/** A công văn's subject behind its number, from an offset of the block's view on. */
export function subjectBehind(block: Block, from: number): Component | null {
  const match = briefSubjectInside.exec(block.content.text.slice(from))
  return match === null ? null : componentIn(block, from + match.index)
}

/** The subject in the blocks below the title at an index, null where none is, and the index of the last it takes. */
export function subjectBelow(
  blocks: readonly Block[],
  index: number,
): {subject: Component | null; last: number} {
  const taken = takenBelow(blocks, index, [])
  return {subject: joined(withoutOrgan(taken)), last: index + taken.length}
}

/** The subject that begins in the block of the title, from an offset of its view on, and goes on below. */
export function subjectOn(
  blocks: readonly Block[],
  index: number,
  from: number,
): {subject: Component | null; last: number} {
  const first = blocks[index]
  if (first === undefined) return {subject: null, last: index}
  const taken = takenBelow(blocks, index, [first])
  return {subject: joined(taken, from), last: index + taken.length - 1}
}

/** Blocks below an index that belong to a subject, behind those that it has taken already. */
function takenBelow(
  blocks: readonly Block[],
  index: number,
  before: readonly Block[],
): readonly Block[] {
  const taken = [...before]
  for (const block of blocks.slice(index + 1, index + 1 + most)) {
    if (block.rule || !continuesSubject(block, taken)) break
    taken.push(block)
  }
  return taken
}

/** "CỦA BAN THƯỜNG VỤ" on lines of its own: the subject begins with "về". */
function withoutOrgan(taken: readonly Block[]): readonly Block[] {
  const about = taken.findIndex(({content}) => /^(?:VỀ|[Vv]ề|V\/[vV])\s/u.test(content.text))
  const organ = /^(?:CỦA|của)\s/u.test(taken[0]?.content.text ?? '')
  return about > 0 && organ ? taken.slice(about) : taken
}

function joined(blocks: readonly Block[], from = 0): Component | null {
  const [first] = blocks
  const last = blocks[blocks.length - 1]
  if (first === undefined || last === undefined) return null
  const skipped = from > 0 ? from : (organBefore.exec(first.content.text)?.[0].length ?? 0)
  const text = blocks.map(({content}) => content.text).join(' ')
  return {
    span: {start: spanIn(first, skipped, skipped + 1).start, end: wordsOf(last).end},
    text: text.slice(skipped),
  }
}

function continuesSubject(block: Block, taken: readonly Block[]): boolean {
  const {text, marker} = block.content
  if (marker !== null || text.length > 700 || mayAddress(text) || isEnacting(text)) return false
  if (isLegalBasis(text) && (!text.startsWith('Thực hiện') || /[.;:,]$/.test(text))) return false
  if (readNumber(block) !== null) return false
  const [first] = taken
  const before = taken[taken.length - 1]
  return first === undefined || before === undefined
    ? beginsSubject(text)
    : goesOn(block, first, before)
}

/** “… ban hành Kế hoạch như sau:” is the first sentence of the text, not a subject. */
function beginsSubject(text: string): boolean {
  if (isEnactingBody(text)) return false
  return !/[.:]$/.test(text) || isCapitals(text) || (text.length < 250 && !text.endsWith(':'))
}

/** A stop ends a sentence of the text; behind a stretch in capitals, or one that goes on with a small letter, it is a slip. */
function isSentence({text, emphasized}: Block['content']): boolean {
  if (!text.endsWith('.')) return false
  return !(isCapitals(text) || emphasized || /^\p{Ll}/u.test(text)) || text.length > 250
}

function goesOn({content, detached}: Block, first: Block, before: Block): boolean {
  const {text} = content
  if (/[.:]$/.test(before.content.text) || /[:;]$/.test(text) || isSentence(content))
    return text.startsWith('(') && text.length < 250
  if (text.startsWith('(')) return true
  if (isIssuingBody(text) && detached) return false
  if (/^(?:\p{Ll}|V\/[vV]\s)/u.test(text)) return text.length < 300
  if (isCapitals(first.content.text)) return isCapitals(text)
  return content.emphasized && first.content.emphasized && text.length < 250
}
