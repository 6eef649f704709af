import type {Block} from '../../document/block'
import type {BlockContent} from '../../document/content'

/**
 * A reader of blocks that reads each text once: what it found is kept with the block's content, which an edit elsewhere
 * leaves as it is.
 */
export function perBlock<Found>(read: (content: BlockContent) => Found): (block: Block) => Found {
  const known = new WeakMap<BlockContent, Found>()
  return ({content}) => {
    let found = known.get(content)
    if (found === undefined) {
      found = read(content)
      known.set(content, found)
    }
    return found
  }
}
