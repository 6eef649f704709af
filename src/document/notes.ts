import type {BlockContent} from './content'

const counter = Symbol.for('the-thuc.noteColumns')

/**
 * The next free column. Second bundles bring a copy of this file along and are handed contents that the first has made notes
 * on, so the counter is one for all copies.
 */
const shared = globalThis as {[counter]?: {next: number}}
const columns = (shared[counter] ??= {next: 0})

/**
 * What a later stage found about a block from its text alone, kept with the block's content so that each text is read
 * once. A column of the content's own notes: a WeakMap beside it costs a hundred times as much at each look and burdens
 * the garbage collector.
 */
export class BlockNotes<Found> {
  readonly #column = columns.next++

  get(content: BlockContent): Found | undefined {
    return content.notes[this.#column] as Found | undefined
  }

  set(content: BlockContent, found: Found): void {
    const {notes} = content
    // Filled up in order: an array with holes would become a table of keys.
    while (notes.length < this.#column) notes.push(undefined)
    notes[this.#column] = found
  }
}

/** A reader of contents that reads each once. It may look at nothing but the content. */
export function oncePerText<Found>(
  read: (content: BlockContent) => Found,
): (content: BlockContent) => Found {
  const notes = new BlockNotes<Found>()
  return (content) => {
    let found = notes.get(content)
    if (found === undefined) {
      found = read(content)
      notes.set(content, found)
    }
    return found
  }
}
