import type {Block} from '../../../src/document/block'
import type {Directive, Section} from '../../../src/document/model'
import {readTasks} from '../../../src/tasks/read'

/** All that a reading says, as plain data without cycles: two readings are equal where this is. */
export function serialized(directive: Directive): unknown {
  const {lines, sections, attachments, blocks, opening, closing, ...rest} = directive
  return {
    ...rest,
    lines: lines.count,
    blocks: blocks.map(plainBlock),
    opening: opening.map(plainBlock),
    closing: closing.map(plainBlock),
    sections: sections.map(plainSection),
    attachments: attachments.map((attachment) => ({
      ...attachment,
      opening: attachment.opening.map(plainBlock),
      sections: attachment.sections.map(plainSection),
    })),
    tasks: readTasks(directive).map(({section, ...task}) => ({...task, section: section.span})),
  }
}

function plainBlock({content, ...block}: Block): unknown {
  return {...block, text: content.text, marker: content.marker}
}

function plainSection({type, marker, title, kind, own, children, span}: Section): unknown {
  return {
    ...{type, marker, title, kind, span},
    own: own.map(plainBlock),
    children: children.map(plainSection),
  }
}
