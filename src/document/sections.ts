import type {Block} from './block'
import {wordsOf} from './block'
import type {BlockContent} from './content'
import type {Marker, Section, SectionKind} from './model'
import {sectionKind} from './section-kinds'

/** A section under construction; becomes a `Section` as it stands. */
class SectionNode implements Section {
  readonly type: Section['type']
  readonly marker: Marker | null
  readonly title: string
  readonly kind: SectionKind
  readonly own: Block[] = []
  readonly children: SectionNode[] = []
  readonly parent: SectionNode | null

  constructor(type: Section['type'], block: Block, parent: SectionNode | null) {
    this.type = type
    this.marker = block.content.marker
    this.title = block.content.title
    this.parent = parent
    this.kind = isTitled(type, block) ? kindOf(block.content) : 'other'
    this.own.push(block)
  }

  get span() {
    const first = this.own[0]
    let node: SectionNode = this
    for (
      let last = node.children[node.children.length - 1];
      last !== undefined;
      last = node.children[node.children.length - 1]
    )
      node = last
    const final = node.own[node.own.length - 1]
    return {
      start: first === undefined ? 0 : wordsOf(first).start,
      end: Math.max(
        final === undefined ? 0 : wordsOf(final).end,
        wordsOf(this.own[this.own.length - 1] ?? (this.own[0] as Block)).end,
      ),
    }
  }
}

/** “QUYẾT ĐỊNH:”, “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X”: who decides, before the first article. */
const enacts =
  /^(?:QUYẾT\s+(?:ĐỊNH|NGHỊ)|(?:CHÍNH PHỦ|HỘI ĐỒNG|[ỦU][YỶ] BAN|UỶ BAN|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|BAN (?:THƯỜNG|CHẤP|CHỈ)|TỔNG|GIÁM ĐỐC|QUỐC HỘI|BỘ )[^:]*$)/u

const kinds = new WeakMap<BlockContent, SectionKind>()

/** The kind that a block's title tells, read once a text. */
function kindOf(content: BlockContent): SectionKind {
  let kind = kinds.get(content)
  if (kind === undefined) {
    kind = sectionKind(content.title)
    kinds.set(content, kind)
  }
  return kind
}

/** Only titles tell what a section is for: not bullets, not running sentences. */
function isTitled(type: Section['type'], block: Block): boolean {
  return (
    type !== 'row' &&
    block.content.marker?.scheme !== 'bullet' &&
    !/[.;]$/u.test(block.content.title)
  )
}

/** Depth at which schemes stand by nature; lists below (arabic …) find their place by what stands above them. */
const ranks: Readonly<Partial<Record<Marker['scheme'], number>>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
}

function sameStyle(a: Marker, b: Marker): boolean {
  if (a.scheme !== b.scheme) return false
  if (a.scheme === 'bullet') return a.text.charAt(0) === b.text.charAt(0)
  if (a.scheme === 'decimal') return a.path.length === b.path.length
  if (a.scheme === 'arabic') return (a.delimiter === ')') === (b.delimiter === ')')
  return true
}

function introduces(node: SectionNode): boolean {
  const last = node.own[node.own.length - 1]
  return last !== undefined && /:["”)]?$/u.test(last.content.text)
}

/** Sections nest no deeper, whatever the text: who walks the tree may call itself. Real documents need about ten. */
const deepest = 40

/** What decimals count on from: "1." → "1.1.", "II." → "2.1.", "Điều 2" → "2.1."; not "A." and not "a)". */
const decimalHosts: ReadonlySet<Marker['scheme']> = new Set([
  'arabic',
  'decimal',
  'roman',
  'article',
])

/** Builds the tree of sections, items and rows from the blocks of a body. */
export class SectionBuilder {
  readonly roots: SectionNode[] = []
  readonly opening: Block[] = []
  #stack: SectionNode[] = []
  readonly #tables: ReadonlySet<number>
  #row: SectionNode | null = null

  constructor(blocks: readonly Block[]) {
    this.#tables = realTables(blocks)
  }

  add(block: Block): void {
    if (block.rule) return
    if (block.cell !== null && this.#tables.has(block.cell.table)) {
      this.#addCell(block)
      return
    }
    this.#row = null
    const {marker} = block.content
    if (marker !== null) this.#addMarked(block, marker)
    else this.#addPlain(block)
  }

  #push(type: Section['type'], block: Block): SectionNode {
    this.#stack.length = Math.min(this.#stack.length, deepest - 1)
    const parent = this.#stack[this.#stack.length - 1] ?? null
    const node = new SectionNode(type, block, parent)
    if (parent === null) this.roots.push(node)
    else parent.children.push(node)
    this.#stack.push(node)
    return node
  }

  /** Cells of one row make one node that is no parent to anything. */
  #addCell(block: Block): void {
    const place = block.cell
    const before = this.#row?.own[0]?.cell
    if (
      this.#row !== null &&
      before != null &&
      place !== null &&
      before.table === place.table &&
      before.row === place.row
    ) {
      this.#row.own.push(block)
      return
    }
    const last = this.#stack[this.#stack.length - 1]
    if (last?.type === 'row') this.#stack.pop()
    this.#row = this.#push('row', block)
    this.#stack.pop()
  }

  #addMarked(block: Block, marker: Marker): void {
    this.#stack.length = this.#depthFor(marker)
    this.#push(marker.scheme === 'bullet' || !isHeading(block) ? 'item' : 'section', block)
  }

  /** How many enclosing nodes stay open above a marker. */
  #depthFor(marker: Marker): number {
    const stack = this.#stack
    const rank = ranks[marker.scheme]
    if (rank !== undefined) {
      const at = stack.findIndex(
        (node) => node.marker === null || (ranks[node.marker.scheme] ?? 9) >= rank,
      )
      return at === -1 ? stack.length : at
    }
    if (marker.scheme === 'decimal') return this.#decimalDepth(marker)
    const same = this.#lastIndex((node) => node.marker !== null && sameStyle(node.marker, marker))
    if (marker.scheme === 'roman' || marker.scheme === 'capital') {
      if (same !== -1) return same
      const at = stack.findIndex(
        (node) =>
          node.marker === null ||
          !['part', 'chapter', 'section', 'roman', 'capital'].includes(node.marker.scheme),
      )
      return at === -1 ? stack.length : at
    }
    if (marker.scheme === 'bullet') return same === -1 ? this.#bulletDepth(marker) : same
    if (same === -1) return this.#aboveBullets()
    const last = stack[same]?.marker?.value ?? 0
    const deeper = same < stack.length - 1
    const restarts = marker.value === 1 && last >= 1
    if (!restarts || !deeper) return restarts && this.#introducedBelow(same) ? stack.length : same
    // "1." again below "a)": a list of its own, where something introduces it; else a new list beside.
    const above = this.#aboveBullets()
    const host = stack[above - 1]
    return above > same + 1 &&
      host !== undefined &&
      (introduces(host) || isHeading(host.own[0] as Block))
      ? above
      : same
  }

  #introducedBelow(index: number): boolean {
    const node = this.#stack[index]
    return node !== undefined && index === this.#stack.length - 1 && introduces(node)
  }

  #decimalDepth(marker: Marker): number {
    const stack = this.#stack
    const parent = marker.path.slice(0, -1)
    const above = this.#lastIndex((node) => {
      const path = node.marker?.path
      if (path === undefined || !decimalHosts.has(node.marker?.scheme ?? 'bullet')) return false
      return path.length === parent.length && path.every((value, index) => value === parent[index])
    })
    if (above !== -1) return above + 1
    const same = this.#lastIndex(
      (node) => node.marker?.scheme === 'decimal' && node.marker.path.length === marker.path.length,
    )
    if (same !== -1) return same
    const shallower = this.#lastIndex(
      (node) => node.marker?.scheme === 'decimal' && node.marker.path.length < marker.path.length,
    )
    if (shallower !== -1) return shallower + 1
    const arabic = this.#lastIndex((node) => node.marker?.scheme === 'arabic')
    return arabic !== -1
      ? arabic + (stack[arabic]?.marker?.value === marker.path[0] ? 1 : 0)
      : this.#aboveBullets()
  }

  /**
   * A new kind of bullet goes below the item above it; behind "(1)", "(2)" it goes on with the list of bullets among
   * which these stand.
   */
  #bulletDepth(marker: Marker): number {
    const stack = this.#stack
    if (stack[stack.length - 1]?.marker?.scheme !== 'parenthesis') return stack.length
    const above = this.#lastIndex((node) =>
      node.children.some((child) => child.marker !== null && sameStyle(child.marker, marker)),
    )
    return above === -1 ? stack.length : above + 1
  }

  /** Numbered lists do not stand below bullets, but where the bullet introduces them. */
  #aboveBullets(): number {
    let depth = this.#stack.length
    for (; depth > 0; depth--) {
      const node = this.#stack[depth - 1]
      if (node === undefined || node.marker?.scheme !== 'bullet' || introduces(node)) break
    }
    return depth
  }

  #lastIndex(test: (node: SectionNode) => boolean): number {
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      const node = this.#stack[index]
      if (node !== undefined && test(node)) return index
    }
    return -1
  }

  /** Running text: a title without a number, the introduction of a list, or the continuation of the item above. */
  #addPlain(block: Block): void {
    const {text} = block.content
    if (this.roots.length === 0 && (!isBareTitle(block) || enacts.test(text))) {
      this.opening.push(block)
      return
    }
    if (isBareTitle(block)) {
      this.#stack.length = block.content.capitals ? 0 : this.#aboveLists()
      this.#push('section', block)
      return
    }
    if (/:["”)]?$/u.test(text) && text.length < 400) {
      const depth = this.#aboveLists()
      const host = this.#stack[depth - 1]
      if (host !== undefined && host.children.length > 0) {
        this.#stack.length = depth
        this.#push('paragraph', block)
        return
      }
    }
    const top = this.#stack[this.#stack.length - 1]
    if (top === undefined) this.#push('paragraph', block)
    else top.own.push(block)
  }

  /** Depth above bullets and unnumbered paragraphs. */
  #aboveLists(): number {
    let depth = this.#stack.length
    for (; depth > 0; depth--) {
      const node = this.#stack[depth - 1]
      if (node?.marker != null && node.marker.scheme !== 'bullet') break
    }
    return depth
  }
}

/** A title: bold, in capitals, or a short line that ends without a stop. */
export function isHeading(block: Block): boolean {
  const {content} = block
  const {title} = content
  if (title === '' || title.length > 400) return false
  if (content.capitals || (content.emphasized && !/[.;]$/u.test(title))) return true
  return title.length < 200 && !/[.;,]$/u.test(title)
}

/** An unnumbered title: a bold or capital line of its own. */
function isBareTitle(block: Block): boolean {
  const {title, capitals, emphasized} = block.content
  if (title.length > 200 || title.startsWith('(') || /[.;]$/u.test(title)) return false
  return emphasized || (capitals && title.length > 5)
}

/** Tables worth the name: a lone-`|` table of one row or two columns is only layout. */
function realTables(blocks: readonly Block[]): Set<number> {
  const shapes = new Map<number, {rows: number; columns: number}>()
  for (const {cell} of blocks) {
    if (cell === null) continue
    const shape = shapes.get(cell.table) ?? {rows: 0, columns: 0}
    shape.rows = Math.max(shape.rows, cell.row + 1)
    shape.columns = Math.max(shape.columns, cell.column + 1)
    shapes.set(cell.table, shape)
  }
  return new Set(
    [...shapes].filter(([, {rows, columns}]) => rows >= 2 && columns >= 3).map(([table]) => table),
  )
}
