import {endsWithOne} from '../text/endings'
import type {Block} from './block'

/** A title: bold, in capitals, or a short line that ends without a stop. */
export function isHeading(block: Block): boolean {
  const {content} = block
  const {title} = content
  if (title === '' || title.length > 400) return false
  if (content.capitals || (content.emphasized && !endsWithOne(title, '.;'))) return true
  return title.length < 200 && !endsWithOne(title, '.;,')
}

/** An unnumbered title: a bold or capital line of its own. */
export function isBareTitle(block: Block): boolean {
  const {title, capitals, emphasized} = block.content
  if (title.length > 200 || title.startsWith('(') || endsWithOne(title, '.;,')) return false
  return emphasized || (capitals && title.length > 5)
}
