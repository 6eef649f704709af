import {type Block, spanIn} from './block'
import type {Component} from './model'

/** A stretch of a block's view as a component; the whole block by default. */
export function componentIn(block: Block, start = 0, end = block.content.text.length): Component {
  return {span: spanIn(block, start, end), text: block.content.text.slice(start, end)}
}
