import {citingBlocks} from '../../citations/places'
import {resolveReference} from '../../citations/resolve'
import {spanIn} from '../../document/block'
import type {Directive, Section} from '../../document/model'
import {readDirective} from '../../document/read'
import {applyEdits} from '../../lint/edits'
import type {Edit} from '../../lint/rule'
import type {Span} from '../../text/span'
import {numberOf, pathOf} from './number-labels'
import {NumberPlan, type Renumbering} from './number-plan'
import {Doubt} from './number-runs'
import {labelled} from './numbering'

/** Why a document is not renumbered, for the user, and where the doubt is. */
export interface Refusal {
  readonly refused: string
  readonly span: Span
}

/**
 * Numbers the parts of a document anew, from the first on without gaps or repetitions, and lets the references follow. All
 * or nothing: where the numbers leave it open what was meant, nothing is changed and the reason given. What comes out is
 * read again before it is handed over: every part stands where it stood and every reference leads where it led.
 */
export function renumber(directive: Directive): Renumbering | Refusal {
  return planned(() => {
    const renumbering = new NumberPlan(directive).countAll().edits()
    if (renumbering.edits.length > 0) verify(directive, renumbering.edits)
    return renumbering
  })
}

/** Gives one part a number of the same kind; decimals below it and references to them follow. */
export function relabel(
  directive: Directive,
  section: Section,
  number: string,
): Renumbering | Refusal {
  return planned(() => {
    const {marker} = section
    const path = marker === null ? null : pathOf(marker, number)
    if (path === null)
      throw new Doubt(`"${number}" không cùng kiểu với số "${marker?.label ?? ''}"`, section.span)
    return new NumberPlan(directive).relabel(section, path).edits()
  })
}

/** Moves the numbers of parts up or down; what is below them and references to them follow. */
export function shiftNumbers(
  directive: Directive,
  sections: readonly Section[],
  by: number,
): Renumbering | Refusal {
  return planned(() => {
    const plan = new NumberPlan(directive)
    for (const section of sections) {
      const path = section.marker?.path ?? []
      plan.relabel(section, [...path.slice(0, -1), (path[path.length - 1] ?? 0) + by])
    }
    return plan.edits()
  })
}

/** Where the number of a part stands, without "Điều" before and "." behind it. */
export function relabelSpan(section: Section): Span {
  const item = labelled(section)
  if (item === null) return {start: section.span.start, end: section.span.start}
  const old = numberOf(item.marker)
  const at = Math.max(0, item.marker.text.lastIndexOf(old))
  return spanIn(item.block, at, at + old.length)
}

function planned(plan: () => Renumbering): Renumbering | Refusal {
  try {
    return plan()
  } catch (error) {
    if (error instanceof Doubt) return {refused: error.message, span: error.span}
    throw error
  }
}

/** What the numbers are of: the parts in order with their depth, and where each reference leads. */
function shapeOf(directive: Directive): readonly string[] {
  const order = new Map<Section, number>()
  const shape: string[] = []
  const visit = (sections: readonly Section[], depth: number) => {
    for (const section of sections) {
      order.set(section, order.size)
      shape.push(
        `${depth} ${section.marker?.scheme ?? ''} ${section.title}`.replace(/[\d\s]+/gu, ' '),
      )
      visit(section.children, depth + 1)
    }
  }
  visit(directive.sections, 0)
  for (const {sections} of directive.attachments) visit(sections, 0)
  for (const citing of citingBlocks(directive)) {
    for (const reference of citing.references) {
      for (const {target} of resolveReference(directive, citing.block, reference)) {
        if (target?.kind === 'section') shape.push(`→ ${order.get(target.section)}`)
      }
    }
  }
  return shape
}

/** Reads the result: a number can make the reader see another list, and then nothing is changed at all. */
function verify(directive: Directive, edits: readonly Edit[]): void {
  const {profile} = directive.identity
  const renumbered = readDirective(applyEdits(directive.text, edits), {profile})
  const [before, after] = [shapeOf(directive), shapeOf(renumbered)]
  if (before.length !== after.length || !before.every((line, at) => isSameLine(line, after[at])))
    throw new Doubt(
      'Đánh số lại sẽ làm đổi cấu trúc các mục; hãy sửa từng chỗ theo cảnh báo',
      directive.blocks[0] ?? {start: 0, end: 0},
    )
}

/** Titles may hold references, whose labels change; points and Roman numerals within are passed over. */
function isSameLine(a: string, b: string | undefined): boolean {
  if (b === undefined) return false
  const bare = (line: string) => line.replace(/(?<![\wÀ-ỹ])(?:[IVXL]+|[a-zđ])(?![\wÀ-ỹ])/gu, '')
  return bare(a) === bare(b)
}
