import {isCapitals} from '../text/letters'
import type {Block} from './block'
import {componentIn} from './component'
import {withoutRule} from './issuer-lines'
import {nationalOpening, nationalWords} from './misread-words'
import type {Heading} from './model'

/** The heading of the Party (tiêu đề). */
const partyName = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u

const nationalName = new RegExp(nationalWords, 'u')

/** A mistyped national name is still one. */
const nationalStart = new RegExp(`^${nationalOpening}`, 'u')

/** The motto (tiêu ngữ). */
const motto = /Độc\s+[Ll]ập\s*[-–]\s*[Tt]ự\s+[Dd]o\s*[-–]\s*[Hh]ạnh\s+[Pp]húc/u

/** A heading, and where it begins in the view of its block. */
export interface FoundHeading {
  readonly heading: Heading
  readonly start: number
}

/** The Party's heading or the national name in a block, with the motto where the block holds it; null where neither is. */
export function readHeading(block: Block): FoundHeading | null {
  const {text} = block.content
  const national = nationalName.exec(text) ?? nationalStart.exec(text)
  const found = national ?? partyHeading(text)
  if (found === null) return null
  const below = motto.exec(text)
  const end = below === null ? withoutRule(text).length : found.index + found[0].length
  return {
    start: found.index,
    heading: {
      ...componentIn(block, found.index, end),
      system: national === null ? 'party' : 'state',
      motto: below === null ? null : componentIn(block, below.index, below.index + below[0].length),
    },
  }
}

function partyHeading(text: string): RegExpExecArray | null {
  const match = text.length < 200 ? partyName.exec(text) : null
  return match !== null && isCapitals(text) ? match : null
}

/** True for a block that is the motto alone, whatever its case. */
export function isMotto({content: {text}}: Block): boolean {
  return text.length < 80 && /^độc\s+lập\s*[-–]?\s*tự\s+do/iu.test(text)
}

/** Offset of the national name in a text; its length where it is not there. */
export function nationalNameIn(text: string): number {
  return nationalName.exec(text)?.index ?? text.length
}
