import type {Block} from '../../document/block'
import type {BlockContent} from '../../document/content'
import {oncePerText} from '../../document/notes'

/**
 * A reader of blocks that reads each text once: what it found is kept with the block's content, which an edit elsewhere
 * leaves as it is.
 */
export function perBlock<Found>(
  read: (content: BlockContent) => Found,
): (block: Pick<Block, 'content'>) => Found {
  const readOnce = oncePerText(read)
  return ({content}) => readOnce(content)
}
