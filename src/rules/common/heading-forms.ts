import type {Block} from '../../document/block'
import type {Directive} from '../../document/model'
import {profiles} from '../../facts/profiles'
import {bare} from '../../text/letters'

const {heading: partyHeading} = profiles['party-2026']
const {heading: nationalName, motto} = profiles['state-2020']

/** The headings that both systems print, and their letters alone. */
const forms = [partyHeading, nationalName, motto ?? ''].map((text) => ({
  text,
  letters: lettersOf(text),
}))

/** A line of the header that is meant as a heading or motto and is written otherwise. */
export interface MistypedHeading {
  readonly block: Block
  /** As it should be. */
  readonly right: string
  readonly system: 'party' | 'state'
}

/** How many blocks a header may take. */
const zone = 20

/** Lines that the reader could not take for a heading, though their letters are nearly those of one. */
export function mistypedHeadings({blocks, components, sections}: Directive): MistypedHeading[] {
  const {typeTitle, heading} = components
  const end = typeTitle?.span.start ?? sections[0]?.span.start ?? Number.POSITIVE_INFINITY
  const found: MistypedHeading[] = []
  for (const block of blocks.slice(0, zone)) {
    if (block.start >= end) break
    const {text} = block.content
    if (text.length < 15 || text.length > 50) continue
    if (heading !== null && heading.span.start >= block.start && heading.span.start < block.end)
      continue
    const letters = lettersOf(text)
    const form = forms.find((each) => isNear(letters, each.letters))
    if (form === undefined || text.replace(/\s+/gu, ' ') === form.text) continue
    found.push({block, right: form.text, system: form.text === partyHeading ? 'party' : 'state'})
  }
  return found
}

function lettersOf(text: string): string {
  return bare(text).replace(/[^a-z]+/gu, '')
}

/** True where one letter in eight differs at most. */
function isNear(one: string, other: string): boolean {
  const allowed = Math.floor(other.length / 8)
  if (Math.abs(one.length - other.length) > allowed) return false
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  let tail = 0
  const shortest = Math.min(one.length, other.length) - head
  while (tail < shortest && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return Math.max(one.length, other.length) - head - tail <= allowed
}
