import {type Block, spanIn} from '../../document/block'
import type {Run} from './paper'

/** What switches emphasis on or off between the words of a source: "**", "_", "<b>", "</i>". */
const switches = /(\*{1,3}|_{1,3})|<(\/?)(b|strong|i|em|u)\s*>/giu

interface Style {
  bold: boolean
  italic: boolean
  underline: boolean
}

/** One run of words without emphasis. */
export function plainRun(text: string): readonly Run[] {
  return text === '' ? [] : [{text, bold: false, italic: false, underline: false}]
}

/** A stretch of a block's view with the drafter's emphasis; the texts of the runs together are that stretch. */
export function runsOf(block: Block, start = 0, end = block.content.text.length): readonly Run[] {
  const {text, source, view} = block.content
  // A heading of Markdown is bold.
  const heading = /^\s*#{1,6}\s/.test(source)
  if (!heading && (source === text || !/[*_<]/.test(source)))
    return plainRun(text.slice(start, end))
  const style: Style = {bold: heading, italic: false, underline: false}
  const runs: Run[] = []
  let from = start
  let behind = 0
  for (let at = 0; at < end; at++) {
    const span = view.sourceSpan(at, at + 1)
    const before = {...style}
    if (span.start > behind) turn(style, source.slice(behind, span.start))
    if (at > start && !sameStyle(before, style)) {
      runs.push({text: text.slice(from, at), ...before})
      from = at
    } else if (at <= start) from = start
    behind = span.end
  }
  if (end > from) runs.push({text: text.slice(from, end), ...style})
  return runs
}

/** Applies the marks between two letters. An escaped mark is no mark: it stands in the view as a letter. */
function turn(style: Style, between: string): void {
  for (const [, marks, closes, name] of between.matchAll(switches)) {
    if (marks !== undefined) {
      if (marks.length >= 2) style.bold = !style.bold
      if (marks.length !== 2) style.italic = !style.italic
      continue
    }
    const on = closes === ''
    const tag = name?.toLowerCase()
    if (tag === 'b' || tag === 'strong') style.bold = on
    else if (tag === 'u') style.underline = on
    else style.italic = on
  }
}

function sameStyle(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline
}

/**
 * The words of a line of the header with its blanks as wide as the drafter left them ("Số     -KH/ĐU"), for a pen fills
 * them in; the view has one space there.
 */
export function withBlanks(block: Block, start: number, end: number): string {
  const {text} = block.content
  let words = ''
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at)
    const {start: from} = spanIn(block, at, at + 1)
    const width = letter === ' ' ? spanIn(block, at + 1, at + 2).start - from : 1
    words += letter === ' ' && width > 2 ? '\u00A0'.repeat(Math.min(width, 12)) : letter
  }
  return words
}
