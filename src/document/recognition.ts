import type {Directive} from './model'

/**
 * True for a text that is plainly a directive, so that a Markdown or plain text file may be checked without being asked
 * to: it has the heading and something else of the prescribed form, or three parts of that form without the heading. A
 * note that only speaks of directives has none of them.
 */
export function isPlainlyDirective({components}: Directive): boolean {
  const {heading, number, placeDate, typeTitle, addressees, recipients, signature} = components
  const others = [number, placeDate, typeTitle, addressees, recipients, signature]
  const count = others.filter((component) => component !== null).length
  return count >= (heading === null ? 3 : 1)
}
