import {type Block, introduces} from './block'
import {isBareTitle, isHeading} from './headings'
import type {Marker, Section} from './model'
import {depthAboveLists, depthFor} from './section-depth'
import {SectionNode} from './section-node'

/** “QUYẾT ĐỊNH:”, “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X”: who decides, before the first article. */
const enacts =
  /^\p{Lu}[^:]* QUYẾT ĐỊNH:$|^(?:QUYẾT\s+(?:ĐỊNH|NGHỊ)|(?:CHÍNH PHỦ|HỘI ĐỒNG|[ỦU][YỶ] BAN|UỶ BAN|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|BAN (?:THƯỜNG|CHẤP|CHỈ)|TỔNG|GIÁM ĐỐC|QUỐC HỘI|BỘ )[^:]*$)/u

/** “- Căn cứ …;”, “- Theo đề nghị …,”: bases with bullets, as the Party prints them, before the first item. */
const bulletedBasis = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\s/u

/** Sections nest no deeper, whatever the text: who walks the tree may call itself. Real documents need about ten. */
const deepest = 40

/** A paragraph of more UTF-16 units introduces no list. */
const longestIntroduction = 400

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

  /** Adds the next block of the body. */
  add(block: Block): void {
    if (block.rule) return
    if (block.cell !== null && this.#tables.has(block.cell.table)) {
      this.#addCell(block)
      return
    }
    this.#row = null
    const {marker, title} = block.content
    const isBasis = marker?.scheme === 'bullet' && bulletedBasis.test(title)
    if (isBasis && this.roots.length === 0) this.opening.push(block)
    else if (marker !== null) this.#addMarked(block, marker)
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
    this.#stack.length = depthFor(this.#stack, marker)
    this.#push(marker.scheme === 'bullet' || !isHeading(block) ? 'item' : 'section', block)
  }

  /** Running text: a title without a number, the introduction of a list, or the continuation of the item above. */
  #addPlain(block: Block): void {
    const {text} = block.content
    if (this.roots.length === 0 && (!isBareTitle(block) || enacts.test(text))) {
      this.opening.push(block)
      return
    }
    const above = this.#stack[this.#stack.length - 1]
    if (above?.awaitsTitle === true && isBareTitle(block)) {
      above.take(block)
      return
    }
    if (isBareTitle(block)) {
      this.#stack.length = block.content.capitals ? 0 : depthAboveLists(this.#stack)
      this.#push('section', block)
      return
    }
    if (introduces(block) && text.length < longestIntroduction) {
      const depth = depthAboveLists(this.#stack)
      const host = this.#stack[depth - 1]
      if ((host?.children ?? this.roots).length > 0) {
        this.#stack.length = depth
        this.#push('paragraph', block)
        return
      }
    }
    const top = this.#stack[this.#stack.length - 1]
    if (top === undefined) this.#push('paragraph', block)
    else top.own.push(block)
  }
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
