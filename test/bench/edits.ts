import type {Random} from './random'

/** A piece of a text replaced by another. */
export interface Typing {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What people do to a draft, somewhere in it: mostly typing a letter, sometimes deleting one, breaking a paragraph or
 * pasting a sentence. One in ten happens in the header or at the end, on which the rules about the whole form look.
 */
export function typingIn(text: string, random: Random): Typing {
  const start = placeIn(text, random)
  const kind = random.next()
  if (kind < 0.75) return {start, end: start, text: random.pick([...'aăâbcdđeêghiklmnoôơ '])}
  if (kind < 0.9) return {start, end: Math.min(text.length, start + 1), text: ''}
  if (kind < 0.95) return {start, end: start, text: '\n'}
  const count = random.between(2, 40)
  return {start, end: start, text: ` Riêng ${count} thôn vùng cao được gia hạn thêm ${count} ngày.`}
}

function placeIn(text: string, random: Random): number {
  if (!random.chance(0.1)) return random.between(0, text.length)
  const near = random.between(0, Math.min(600, text.length))
  return random.chance(0.5) ? near : text.length - near
}

/** The text after an edit, in one piece as an editor gives it: a rope would be flattened on the linter's account. */
export function typed(text: string, {start, end, text: added}: Typing): string {
  return [text.slice(0, start), added, text.slice(end)].join('')
}
