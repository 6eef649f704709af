import {type Difference, differenceOf} from '../text/difference'
import type {Lines} from '../text/lines'
import type {Block} from './block'
import type {ContentStore} from './content'
import {opensAddress} from './letter-opening'
import {begins, type Draft, wrapWidth} from './line-joins'
import {type Atom, scanFrom} from './scan'
import {type ScanTraits, scanTraits} from './scan-traits'

/** A block with which reading may begin anew: nothing before it bears on what follows. */
interface Anchor {
  readonly index: number
  readonly start: number
  /** Tables begun before it. */
  readonly tables: number
}

/** Only at the start of a line: what stands before it on the line tells how the line is read. */
function isAnchor({anchor, start}: Atom, text: string): boolean {
  if (anchor === -1) return false
  let at = start
  while (at > 0 && /[^\S\n]|[\u200B\uFEFF]/.test(text.charAt(at - 1))) at--
  return at === 0 || text.charCodeAt(at - 1) === 10
}

/** The blocks of a text, and what is needed to read them again after an edit. */
export interface BlockReading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly traits: ScanTraits
  readonly width: number
  readonly anchors: readonly Anchor[]
}

class BlockBuilder {
  readonly blocks: Block[] = []
  readonly anchors: Anchor[] = []
  readonly #text: string
  readonly #width: number
  readonly #store: ContentStore
  #draft: Draft | null = null

  constructor(text: string, width: number, store: ContentStore) {
    this.#text = text
    this.#width = width
    this.#store = store
  }

  add(atom: Atom): void {
    const line = this.#store.line(this.#text.slice(atom.start, atom.end))
    const draft = this.#draft
    if (draft !== null && !begins(this.#text, draft, atom, line, this.#width)) {
      draft.end = atom.end
      draft.last = line
      draft.lines++
      return
    }
    this.finish()
    const {start, end, cell, side} = atom
    if (isAnchor(atom, this.#text)) {
      this.anchors.push({index: this.blocks.length, start, tables: atom.anchor})
    }
    const rule = atom.kind === 'rule'
    const addresses = opensAddress(line.head)
    this.#draft = {
      start,
      end,
      cell,
      side,
      detached: atom.gap,
      rule,
      addresses,
      last: line,
      lines: 1,
    }
  }

  /** True where an atom goes on with the block before it. */
  continues(atom: Atom): boolean {
    if (this.#draft === null) return false
    const line = this.#store.line(this.#text.slice(atom.start, atom.end))
    return !begins(this.#text, this.#draft, atom, line, this.#width)
  }

  finish(): void {
    const draft = this.#draft
    if (draft === null) return
    const {start, end, cell, side, detached, rule} = draft
    const content = this.#store.get(this.#text.slice(start, end))
    this.blocks.push({start, end, cell, side, detached, rule, content})
    this.#draft = null
  }
}

/**
 * Groups lines and cells into blocks. Each decision looks at one line and at the block that it may go on with (and the
 * width at which the text is wrapped), so after an edit only what it touched is read again: blocks before the last anchor
 * above it and from the first anchor below it on are those of the reading before.
 */
export function readBlocks(
  text: string,
  lines: Lines,
  store: ContentStore,
  previous: BlockReading | null = null,
): BlockReading {
  const traits = scanTraits(text)
  const width = wrapWidth(lines)
  const known = previous !== null && isComparable(previous, traits, width) ? previous : null
  const edit = known === null ? null : differenceOf(known.text, text)
  const builder = new BlockBuilder(text, width, store)
  const kept = known === null || edit === null ? 0 : anchorBefore(known.anchors, edit.start)
  const from = known === null || edit === null ? undefined : startAt(known.anchors[kept], edit)
  const rest = known === null || edit === null ? null : new Rest(known, edit)
  scanFrom(text, traits, from?.start ?? 0, from?.tables ?? 0, (atom) => {
    if (isAnchor(atom, text) && rest?.meets(atom) === true && !builder.continues(atom)) return false
    rest?.pass()
    builder.add(atom)
    return true
  })
  builder.finish()
  const reading = {text, traits, width}
  if (known === null || from === undefined || rest === null) {
    return {...reading, blocks: builder.blocks, anchors: builder.anchors}
  }
  const before = known.blocks.slice(0, from.index)
  const moved = rest.moved(before.length + builder.blocks.length)
  return {
    ...reading,
    blocks: before.concat(builder.blocks, moved.blocks),
    anchors: [
      ...known.anchors.slice(0, kept),
      ...builder.anchors.map((each) => ({...each, index: each.index + from.index})),
      ...moved.anchors,
    ],
  }
}

/** What stands below an edit and did not change, from the first anchor on at which the new reading meets the old. */
class Rest {
  readonly #known: BlockReading
  readonly #edit: Difference
  /** Index of the anchor met; none while it is past the last. */
  #met: number
  #tables = 0
  #candidate: number

  constructor(known: BlockReading, edit: Difference) {
    this.#known = known
    this.#edit = edit
    this.#met = known.anchors.length
    this.#candidate = indexFrom(known.anchors, edit.oldEnd)
  }

  /** True for an atom that was an anchor in the reading before, below the edit. */
  meets(atom: Atom): boolean {
    const {anchors} = this.#known
    const old = atom.start - this.#edit.delta
    while ((anchors[this.#candidate]?.start ?? old) < old) this.#candidate++
    const anchor = anchors[this.#candidate]
    if (anchor?.start !== old) return false
    this.#met = this.#candidate
    this.#tables = atom.anchor - anchor.tables
    return true
  }

  /** The anchor met is not where a block begins: go on. */
  pass(): void {
    this.#met = this.#known.anchors.length
  }

  /** Blocks and anchors from the one met on, at their new places; `index`: of the first block. */
  moved(index: number): {blocks: Block[]; anchors: Anchor[]} {
    const {blocks, anchors} = this.#known
    const first = anchors[this.#met]
    if (first === undefined) return {blocks: [], anchors: []}
    const {delta} = this.#edit
    const tables = this.#tables
    const kept = blocks.slice(first.index)
    const still = delta === 0 && tables === 0
    return {
      blocks: still ? kept : kept.map((block) => movedBlock(block, delta, tables)),
      anchors: anchors.slice(this.#met).map((each) => ({
        index: each.index - first.index + index,
        start: each.start + delta,
        tables: each.tables + tables,
      })),
    }
  }
}

/** A block farther on by UTF-16 units, its table by a number of tables. */
function movedBlock(block: Block, delta: number, tables: number): Block {
  const {start, end, cell} = block
  return {
    ...block,
    start: start + delta,
    end: end + delta,
    cell: cell === null || tables === 0 ? cell : {...cell, table: cell.table + tables},
  }
}

function isComparable(previous: BlockReading, traits: ScanTraits, width: number): boolean {
  const {tags, columns, openComment} = previous.traits
  if (openComment || traits.openComment || width !== previous.width) return false
  return tags === traits.tags && columns === traits.columns && previous.anchors.length > 0
}

/** The anchor to begin with; the beginning of the text where an edit stands above all anchors. */
function startAt(anchor: Anchor | undefined, edit: Difference): Anchor {
  return anchor !== undefined && anchor.start < edit.start
    ? anchor
    : {index: 0, start: 0, tables: 0}
}

/** Index of the first anchor at an offset or behind it. */
function indexFrom(anchors: readonly Anchor[], offset: number): number {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of an anchor that surely stands above an edit: the last but one before it, the first of all at least. */
function anchorBefore(anchors: readonly Anchor[], offset: number): number {
  return Math.max(0, indexFrom(anchors, offset) - 2)
}
