import type {Block} from '../../document/block'
import type {Directive, Section} from '../../document/model'
import {silentKinds} from '../../document/section-kinds'
import {documentType} from '../../facts/document-types'
import type {RuleContext} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import type {Span} from '../../text/span'
import {breaksOff, firstLine, isAnnex, isUnrecognised} from './extent'
import {isNormative} from './task-place'

/** Where something that a whole document lacks is reported: its title, else its subject, else its first line. */
export function titlePlace({components, blocks, text}: Directive): Span {
  const {typeTitle, subject} = components
  return firstLine(text, typeTitle?.span ?? subject?.span ?? blocks[0] ?? {start: 0, end: 0})
}

/** "Kế hoạch": what the document calls itself, for a message. */
export function documentName({type}: RuleContext): string {
  return type === null ? 'Văn bản' : capitalised(documentType(type).name)
}

/** True where a document is all there and gives work, so that what it does not say is not said at all. */
export function isComplete({directive, tasks}: RuleContext): boolean {
  if (tasks.length === 0 || isNormative(directive) || isAnnex(directive)) return false
  return !breaksOff(directive) && !isUnrecognised(directive)
}

/** Every block of the part that assigns work: sections, closing sentences and what is attached. */
export function* operativeBlocks(directive: Directive): Generator<Block> {
  yield* sectionBlocks(directive.sections)
  yield* directive.closing
  for (const {opening, sections} of directive.attachments) {
    yield* opening
    yield* sectionBlocks(sections)
  }
}

function* sectionBlocks(sections: readonly Section[]): Generator<Block> {
  for (const {kind, own, children} of sections) {
    if (silentKinds.has(kind)) continue
    yield* own
    yield* sectionBlocks(children)
  }
}
