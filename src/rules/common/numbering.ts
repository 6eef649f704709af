import type {Block} from '../../document/block'
import type {Directive, Marker, NumberingScheme, Section} from '../../document/model'

/** A section whose line begins with a label. */
export interface Numbered {
  readonly section: Section
  readonly marker: Marker
  readonly block: Block
}

/** Labels that count; bullets do not, and "(1)" also numbers sentences inside a paragraph. */
const counted: ReadonlySet<NumberingScheme> = new Set<NumberingScheme>([
  'part',
  'chapter',
  'section',
  'article',
  'capital',
  'roman',
  'arabic',
  'decimal',
  'letter',
])

/** A section with its label of whatever kind; null where it has none, and in tables, whose numbers are their own business. */
export function labelled(section: Section): Numbered | null {
  const [block] = section.own
  const {marker} = section
  if (section.type === 'row' || marker === null || block === undefined) return null
  return block.cell === null ? {section, marker, block} : null
}

/** A section with its label where that is one of those that count; else null. */
export function counting(section: Section): Numbered | null {
  const found = labelled(section)
  return found !== null && counted.has(found.marker.scheme) ? found : null
}

/**
 * The lists of a tree: siblings of one scheme, decimals of one prefix. Articles count through the whole text, whatever
 * chapter they stand in.
 */
export function listsOf(sections: readonly Section[]): readonly Numbered[][] {
  const known = read.get(sections)
  if (known !== undefined) return known
  const found = readLists(sections)
  read.set(sections, found)
  return found
}

/** Several rules look at the lists of one tree. */
const read = new WeakMap<readonly Section[], readonly Numbered[][]>()

function readLists(sections: readonly Section[]): readonly Numbered[][] {
  const articles: Numbered[] = []
  const lists: Numbered[][] = []
  const visit = (siblings: readonly Section[]) => {
    const groups = new Map<string, Numbered[]>()
    for (const section of siblings) {
      const each = counting(section)
      if (each?.marker.scheme === 'article') articles.push(each)
      else if (each !== null) {
        const key = listKey(each.marker)
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [each])
        else group.push(each)
      }
      if (section.children.length > 0) visit(section.children)
    }
    lists.push(...groups.values())
  }
  visit(sections)
  return articles.length > 1 ? [articles, ...lists] : lists
}

function listKey({scheme, path}: Marker): string {
  return path.length === 1 ? scheme : `${scheme} ${path.slice(0, -1).join('.')}`
}

/**
 * True where a text quotes passages of another that bring their own numbers: “sửa đổi Điều 5 như sau: “Điều 5. …””. Where
 * the quotation ends, the numbers alone do not tell.
 */
export function quotesNumbers(blocks: readonly Block[]): boolean {
  return blocks.some(({content: {text}}) => {
    const first = text.charCodeAt(0)
    if (first !== 0x22 && first !== 0x201c) return false
    return /^["“]\s*(?:Điều|Khoản|Chương|Mục|\d{1,2}[.)]|[a-zđ]\))/u.test(text)
  })
}

/** True where a label stands somewhere between two places, though the tree has it in another list, or in mid-line. */
export function standsBetween(
  {text, blocks}: Directive,
  {marker, label}: {readonly marker: Marker; readonly label: string},
  start: number,
  end: number,
): boolean {
  const bare = label.replace(/\.$/, '')
  const same = (other: Marker | null) => other !== null && other.label.replace(/\.$/, '') === bare
  for (let at = firstBehind(blocks, start); at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.start >= end) break
    if (same(block.content.marker)) return true
  }
  const escaped = bare.replace(/[.()]/g, '\\$&')
  const mark = marker.scheme === 'article' ? '[.:]' : '[.)/\\-–]'
  const inLine = new RegExp(`(?<![\\p{L}\\d./-])${escaped}\\s?${mark}(?!\\d)`, 'u')
  return inLine.test(text.slice(start, end))
}

/** Index of the first block that begins behind an offset: each gap looks at its own stretch, not at the document. */
function firstBehind(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
