import {type Block, wordsOf} from '../../document/block'
import type {Component, Components, Directive} from '../../document/model'
import type {Span} from '../../text/span'
import {leftOver} from './left-over'
import {rooms} from './lengths'
import {line} from './line'
import type {Line, Part} from './paper'
import {runsOf} from './runs'

/** What stands behind the text: recipients beside the signature; first what shares a block with them. */
export function endingParts({components}: Directive, blocks: readonly Block[]): readonly Part[] {
  const {recipients, signature} = components
  const taken = takenBy(components)
  const first = recipients?.labelSpan.start ?? signature?.span.start ?? Infinity
  const last = Math.max(recipients?.span.end ?? 0, signature?.span.end ?? 0)
  const parts: Part[] = []
  const behind: Part[] = []
  const marks: Line[] = []
  for (const block of blocks) {
    if (block.rule) continue
    for (const {start, end, text} of leftOver(block, taken)) {
      const span = wordsOf(block)
      const rest = line('body', runsOf(block, start, end), span)
      if (span.start < first) parts.push(rest)
      else if (span.start > last) behind.push(rest)
      else marks.push(line('signer', text, span))
    }
  }
  const left = recipientLines(components)
  const right = signatureLines(components, blocks, marks)
  if (left.length + right.length > 0) parts.push({kind: 'columns', place: 'ending', left, right})
  return [...parts, ...behind]
}

function takenBy({recipients, signature}: Components): readonly Span[] {
  const spans: Span[] = []
  if (recipients !== null) {
    spans.push(recipients.labelSpan)
    for (const {span, markSpan} of recipients.items) spans.push(span, markSpan)
  }
  for (const each of [signature?.authority, signature?.post, signature?.name]) {
    if (each !== null && each !== undefined) spans.push(each.span)
  }
  return spans
}

function recipientLines({recipients}: Components): readonly Line[] {
  if (recipients === null) return []
  return [
    line('recipientsLabel', 'Nơi nhận:', recipients.labelSpan),
    ...recipients.items.map(({text, mark, span}) => line('recipients', `- ${text}${mark}`, span)),
  ]
}

/** Authority and post in the lines in which they were written, room for the hand, the name. */
function signatureLines(
  {signature}: Components,
  blocks: readonly Block[],
  marks: readonly Line[],
): readonly Line[] {
  if (signature === null) return marks
  const {authority, post, name} = signature
  const signed = marks.map((each, index) => ({
    ...each,
    title: false,
    above: index === 0 ? rooms.mark : 0,
  }))
  const above = signed.length === 0 ? rooms.hand : rooms.mark
  return [
    ...(authority === null ? [] : linesOf('authority', authority, blocks)),
    ...(post === null ? [] : linesOf('post', post, blocks)),
    ...signed,
    ...(name === null ? [] : [line('signer', name.text, name.span, {above})]),
  ]
}

function linesOf(
  role: 'authority' | 'post',
  {span, text}: Component,
  blocks: readonly Block[],
): readonly Line[] {
  const within = blocks.filter(
    ({start, end, rule, side}) => !rule && side !== 'left' && start < span.end && end > span.start,
  )
  const words = within.map(({content}) => content.text)
  if (words.join(' ') !== text) return [line(role, text, span)]
  return within.map((block) => line(role, block.content.text, wordsOf(block)))
}
