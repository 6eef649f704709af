import type {Directive} from './model'

/**
 * True for a text that is plainly a directive, so that it may be checked without being asked to, even where most texts
 * are something else (Markdown): two parts of the prescribed form, or the heading and one. A page that only speaks of
 * directives has at most one.
 */
export function isPlainlyDirective({components}: Directive): boolean {
  const {heading, number, placeDate, typeTitle, addressees, recipients, signature} = components
  const parts = [heading, number, placeDate, typeTitle, addressees, recipients, signature]
  return parts.filter((component) => component !== null).length >= 2
}

/** True unless nothing at all says that a text is a directive: not one component, no type that it gives itself. */
export function mayBeDirective({components, identity}: Directive): boolean {
  const found = Object.values(components).some((component) => component !== null)
  return found || identity.type !== null
}
