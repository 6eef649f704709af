import {isHeading} from './headings'
import type {Marker, NumberingScheme} from './model'
import {dashSigns} from './numbering'
import {introducesList, type SectionNode} from './section-node'

/** The nodes that are open where a block stands, from the outermost on. */
export type Stack = readonly SectionNode[]

/** Depth at which schemes stand by nature; lists below (arabic …) find their place by what stands above them. */
const ranks: Readonly<Partial<Record<NumberingScheme, number>>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
}

/** Depth of schemes that have none by nature. */
const unranked = 9

/** Schemes that stand above lists. */
const upper: ReadonlySet<NumberingScheme> = new Set<NumberingScheme>([
  'part',
  'chapter',
  'section',
  'roman',
  'capital',
])

/** How many enclosing nodes stay open above a marker. */
export function depthFor(stack: Stack, marker: Marker): number {
  const {scheme} = marker
  const rank = ranks[scheme]
  if (rank !== undefined)
    return depthAbove(stack, (above) => (ranks[above.scheme] ?? unranked) >= rank)
  if (scheme === 'decimal') return decimalDepth(stack, marker)
  const same = lastIndex(stack, (node) => node.marker !== null && sameStyle(node.marker, marker))
  if (scheme === 'roman' || scheme === 'capital')
    return same === -1 ? depthAbove(stack, (above) => !upper.has(above.scheme)) : same
  if (scheme === 'bullet') return same === -1 ? bulletDepth(stack, marker) : same
  return same === -1 ? depthAboveBullets(stack) : listDepth(stack, marker, same)
}

/** Depth of the first node that ends: one without a number, or whose marker does. */
function depthAbove(stack: Stack, ends: (marker: Marker) => boolean): number {
  const at = stack.findIndex(({marker}) => marker === null || ends(marker))
  return at === -1 ? stack.length : at
}

function sameStyle(a: Marker, b: Marker): boolean {
  if (a.scheme !== b.scheme) return false
  if (a.scheme === 'bullet') return signOf(a) === signOf(b)
  if (a.scheme === 'decimal') return a.path.length === b.path.length
  if (a.scheme === 'arabic') return (a.delimiter === ')') === (b.delimiter === ')')
  return true
}

const dashSign = new RegExp(`[${dashSigns}]`, 'u')

/** The sign of a bullet; dashes of any length, and what scans make of them, are one. */
function signOf({text}: Marker): string {
  const sign = text.charAt(0)
  return dashSign.test(sign) ? '-' : sign
}

/** What decimals count on from: "1." → "1.1.", "II." → "2.1.", "Điều 2" → "2.1."; not "A." and not "a)". */
const decimalHosts: ReadonlySet<NumberingScheme> = new Set<NumberingScheme>([
  'arabic',
  'decimal',
  'roman',
  'article',
])

/** Depth of a number of a list whose style an open node, at `same`, has too: it goes on with that list or begins one. */
function listDepth(stack: Stack, marker: Marker, same: number): number {
  const last = stack[same]?.marker?.value ?? 0
  if (marker.value !== 1 || last < 1) return same
  const node = stack[same]
  if (same === stack.length - 1)
    return node !== undefined && introducesList(node) ? stack.length : same
  // "1." again below "a)": a list of its own, where something introduces it; else a new list beside.
  const above = depthAboveBullets(stack)
  const host = stack[above - 1]
  return above > same + 1 && host !== undefined && (introducesList(host) || isHeading(host.own[0]))
    ? above
    : same
}

/** "1.2.3." goes below "1.2.", beside another number of its length, or below a shorter one. */
function decimalDepth(stack: Stack, {path}: Marker): number {
  const parent = path.slice(0, -1)
  const above = lastIndex(stack, ({marker}) => {
    if (marker === null || !decimalHosts.has(marker.scheme)) return false
    return (
      marker.path.length === parent.length && marker.path.every((value, at) => value === parent[at])
    )
  })
  if (above !== -1) return above + 1
  const same = lastDecimal(stack, (length) => length === path.length)
  if (same !== -1) return same
  const shorter = lastDecimal(stack, (length) => length < path.length)
  if (shorter !== -1) return shorter + 1
  const arabic = lastIndex(stack, ({marker}) => marker?.scheme === 'arabic')
  if (arabic === -1) return depthAboveBullets(stack)
  return stack[arabic]?.marker?.value === path[0] ? arabic + 1 : arabic
}

function lastDecimal(stack: Stack, fits: (length: number) => boolean): number {
  return lastIndex(stack, ({marker}) => marker?.scheme === 'decimal' && fits(marker.path.length))
}

/**
 * A new kind of bullet goes below the item above it, a star not below a dash that introduces nothing; behind "(1)", "(2)" it
 * goes on with the list of bullets among which these stand.
 */
function bulletDepth(stack: Stack, marker: Marker): number {
  const top = stack[stack.length - 1]
  if (marker.text.startsWith('*') && isDash(top) && !introducesList(top)) return stack.length - 1
  if (top?.marker?.scheme !== 'parenthesis') return stack.length
  const above = lastIndex(stack, (node) =>
    node.children.some((child) => child.marker !== null && sameStyle(child.marker, marker)),
  )
  return above === -1 ? stack.length : above + 1
}

function isDash(node: SectionNode | undefined): node is SectionNode {
  return node?.marker?.scheme === 'bullet' && signOf(node.marker) === '-'
}

/** Numbered lists do not stand below bullets, but where the bullet introduces them. */
function depthAboveBullets(stack: Stack): number {
  return lastIndex(stack, (node) => node.marker?.scheme !== 'bullet' || introducesList(node)) + 1
}

/** Depth above bullets and unnumbered paragraphs. */
export function depthAboveLists(stack: Stack): number {
  return lastIndex(stack, ({marker}) => marker !== null && marker.scheme !== 'bullet') + 1
}

function lastIndex(stack: Stack, test: (node: SectionNode) => boolean): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    const node = stack[index]
    if (node !== undefined && test(node)) return index
  }
  return -1
}
