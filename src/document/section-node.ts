import {endsWithOne} from '../text/endings'
import type {Span} from '../text/span'
import {type Block, introduces, wordsOf} from './block'
import type {Marker, Section, SectionKind} from './model'
import {oncePerText} from './notes'
import {sectionKind} from './section-kinds'

/** A section under construction; becomes a `Section` as it stands. */
export class SectionNode implements Section {
  readonly type: Section['type']
  readonly marker: Marker | null
  title: string
  kind: SectionKind
  readonly own: [Block, ...Block[]]
  readonly children: SectionNode[] = []
  readonly parent: SectionNode | null

  constructor(type: Section['type'], block: Block, parent: SectionNode | null) {
    this.type = type
    this.marker = block.content.marker
    this.title = block.content.title
    this.parent = parent
    this.kind = isTitled(type, block) || isStoppedTitle(block) ? kindOf(block.content) : 'other'
    this.own = [block]
  }

  /** Takes the line below as its title: "Chương I" and "QUY ĐỊNH CHUNG" stand in paragraphs of their own. */
  take(block: Block): void {
    this.own.push(block)
    this.title = block.content.title
    this.kind = kindOf(block.content)
  }

  /** True for the number of a part, chapter or section whose title has not come yet. */
  get awaitsTitle(): boolean {
    const scheme = this.marker?.scheme
    const isUnit = scheme === 'part' || scheme === 'chapter' || scheme === 'section'
    return isUnit && this.title === '' && this.own.length === 1 && this.children.length === 0
  }

  get span(): Span {
    let end = 0
    // Paragraphs of its own, or of a last child, may stand behind what is below them.
    for (
      let node: SectionNode | undefined = this;
      node !== undefined;
      node = node.children[node.children.length - 1]
    )
      end = Math.max(end, endOf(node))
    return {start: wordsOf(this.own[0]).start, end}
  }
}

function lastOf({own}: SectionNode): Block {
  return own[own.length - 1] ?? own[0]
}

function endOf(node: SectionNode): number {
  return wordsOf(lastOf(node)).end
}

/** True where a node's own words end in a colon: a list follows. */
export function introducesList(node: SectionNode): boolean {
  return introduces(lastOf(node))
}

/** The kind that a block's title tells. */
const kindOf = oncePerText(({title}): SectionKind => sectionKind(title))

/** "I. Mục đích, yêu cầu.": a title although a stop ends it. */
function isStoppedTitle({content: {marker, title}}: Block): boolean {
  return marker !== null && marker.scheme !== 'bullet' && purpose.test(title)
}

const purpose = /^mục đích(?:,| và| -)? (?:yêu cầu|ý nghĩa)\.+$/iu

/** Only titles tell what a section is for: not bullets, not running sentences. */
function isTitled(type: Section['type'], block: Block): boolean {
  return (
    type !== 'row' &&
    block.content.marker?.scheme !== 'bullet' &&
    !endsWithOne(block.content.title, '.;')
  )
}
