import type {Block} from '../../document/block'
import type {Directive, Section} from '../../document/model'
import {documentType} from '../../facts/document-types'
import {profiles} from '../../facts/profiles'
import {typographies} from '../../facts/typography'
import {capitalised} from '../../text/letters'
import {endingParts} from './ending'
import {headerParts} from './header'
import type {Paper, Part} from './paper'
import {attachmentParts, textParts} from './text'

/** Lays a directive out as its profile prescribes. Total: what is no part of any component is set as text. */
export function layOut(directive: Directive): Paper {
  const {profile} = directive.identity
  const regions = regionsOf(directive)
  const parts: Part[] = [
    ...headerParts(directive, regions.header, profiles[profile]),
    ...textParts(directive, regions.text),
    ...endingParts(directive, regions.ending),
    ...directive.attachments.flatMap((attachment, index) =>
      attachmentParts(attachment, regions.attached[index] ?? []),
    ),
  ]
  return {profile, typography: typographies[profile], title: titleOf(directive), parts}
}

interface Regions {
  readonly header: readonly Block[]
  readonly text: readonly Block[]
  readonly ending: readonly Block[]
  /** Of each attachment. */
  readonly attached: readonly (readonly Block[])[]
}

function regionsOf({
  blocks,
  opening,
  sections,
  closing,
  components,
  attachments,
}: Directive): Regions {
  const starts = attachments.map(({span}) => blocks.findIndex((block) => block.end > span.start))
  const main = starts[0] ?? blocks.length
  const text = new Set<Block>([...opening, ...closing])
  gather(sections, text)
  let from = blocks.findIndex((block) => text.has(block))
  let to = blocks.findLastIndex((block) => text.has(block)) + 1
  if (from === -1) {
    const end = components.recipients?.span.start ?? components.signature?.span.start ?? Infinity
    const found = blocks.findIndex((block) => block.end > end)
    from = found === -1 ? main : Math.min(found, main)
    to = from
  }
  return {
    header: blocks.slice(0, from),
    text: blocks.slice(from, to),
    ending: blocks.slice(to, main),
    attached: starts.map((start, index) => blocks.slice(start, starts[index + 1])),
  }
}

function gather(sections: readonly Section[], into: Set<Block>): void {
  for (const {own, children} of sections) {
    for (const block of own) into.add(block)
    gather(children, into)
  }
}

/** "Kế hoạch số 45/KH-UBND", as much of it as is there. */
function titleOf({identity: {type}, components: {number}}: Directive): string {
  const name = type === null ? 'văn bản' : documentType(type).name
  const words = number === null ? name : `${name} ${number.text.replace(/^Số\s*:?\s*/u, 'số ')}`
  return capitalised(words)
}
