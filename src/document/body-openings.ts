import {bodyHeads, likeBodies, quantifiers} from '../facts/body-words'
import {PhraseSet} from '../facts/phrases'
import {folded} from '../text/letters'

/** Words with which the name of a body begins, and things that begin like one. */
const bodies = new PhraseSet(bodyHeads)
const things = new PhraseSet(likeBodies)

/** Words of a head at most, with "các" before it. */
const longestHead = 9

/** Words before a group of bodies: "các", "toàn thể". */
const quantities = new PhraseSet(quantifiers)

/** True for words that begin with the name of a body: "Bộ Xây dựng", "Các sở, ban, ngành". */
export function opensWithBody(words: string): boolean {
  const keys = folded(words).split(/[\s,;:]+/u, longestHead)
  const at = quantities.match(keys, 0)
  const length = bodies.match(keys, at)
  return length > 0 && things.match(keys, at) <= length
}
