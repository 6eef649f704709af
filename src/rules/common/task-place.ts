import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import type {Edit} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import type {Span} from '../../text/span'
import {perBlock} from './per-block'
import {quoted} from './wording'

/**
 * True for a legal normative document (văn bản quy phạm pháp luật), which the year in its number tells: “57/2025/NQ-HĐND”.
 * Its clauses are rules for all, few of them tasks for somebody.
 */
export function isNormative({components}: Directive): boolean {
  return components.number?.year != null
}

/** Longest stretch of a task that is underlined; whole paragraphs would drown the page. */
const longest = 100

/** The beginning of a task: its label and first words, to the first stop. */
export function taskPlace(task: Task): Span {
  const [block] = task.section.own
  if (block === undefined) return task.span
  return spanIn(block, 0, headEnd(block))
}

/** The first words of a task without its label, between quotes, for a message. */
export function quotedTask(task: Task): string {
  const block = firstWorded(task)
  return block === undefined ? quoted(task.text) : quotedHead(block)
}

const quotedHead = perBlock(({text, titleStart}) =>
  quoted(text.slice(titleStart, headEndOf(text, titleStart))),
)

/** The block with which the words begin: a label may stand on a line of its own. */
function firstWorded({section}: Task): Block | undefined {
  return section.own.find(({content}) => content.title !== '')
}

const headEnd = perBlock(({text, titleStart}) => headEndOf(text, titleStart))

function headEndOf(text: string, titleStart: number): number {
  const stop = text.slice(titleStart).search(/[.;:](?=[\s/]|$)/u)
  const end = stop === -1 ? text.length : titleStart + stop
  if (end - titleStart <= longest) return end
  const space = text.lastIndexOf(' ', titleStart + longest)
  return space > titleStart ? space : titleStart + longest
}

/** Puts words before a task's own, whose first letter becomes small. */
export function beforeTask(task: Task, words: string): Edit | null {
  const block = firstWorded(task)
  if (block === undefined) return null
  const {text, titleStart} = block.content
  const first = text.charAt(titleStart)
  return {...spanIn(block, titleStart, titleStart + 1), text: words + first.toLowerCase()}
}

/** Puts words behind a task's own, before the stop that ends it. */
export function behindTask(task: Task, words: string): Edit | null {
  const block = task.section.own.at(-1)
  if (block === undefined) return null
  const length = wordsLength(block)
  if (length === 0) return null
  const {end} = spanIn(block, length - 1, length)
  return {start: end, end, text: words}
}

const wordsLength = perBlock(({text}) => {
  let length = text.length
  while (length > 0 && ' .,;:/'.includes(text.charAt(length - 1))) length--
  return length
})
