import assert from 'node:assert/strict'
import type {Block} from '../../../src/document/block'
import type {Directive, Section} from '../../../src/document/model'
import {readTasks} from '../../../src/tasks/read'
import type {Span} from '../../../src/text/span'
import {viewOf} from '../../../src/text/view'

function within(inner: Span, outer: Span, what: string): void {
  const shown = `${what} ${inner.start}-${inner.end} in ${outer.start}-${outer.end}`
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, shown)
}

/** Spans follow one another without overlapping. */
function inOrder(spans: readonly Span[], what: string): void {
  let last = 0
  for (const {start, end} of spans) {
    assert.ok(last <= start && start <= end, `${what} ${start}-${end} behind ${last}`)
    last = end
  }
}

/** Blocks follow one another and are their source. */
export function checkBlocks({text, blocks}: Directive): void {
  inOrder(blocks, 'block')
  for (const {start, end, content} of blocks) {
    within({start, end}, {start: 0, end: text.length}, 'block')
    assert.equal(content.source, text.slice(start, end))
    assert.equal(content.text, viewOf(content.source).text)
  }
}

function checkSections(sections: readonly Section[], parent: Section | null): void {
  inOrder(
    sections.map(({span}) => span),
    'section',
  )
  for (const section of sections) {
    assert.equal(section.parent, parent)
    if (parent !== null) within(section.span, parent.span, 'child')
    assert.ok(section.own.length > 0)
    for (const block of section.own) if (block.content.text !== '') checkOwn(block, section)
    checkSections(section.children, section)
  }
}

function checkOwn({start, end}: Block, section: Section): void {
  const {span} = section
  assert.ok(start < span.end && span.start < end, `own ${start}-${end}, ${span.start}-${span.end}`)
}

/** Components lie in the text, their parts inside them. */
export function checkComponents({text, components}: Directive): void {
  const whole = {start: 0, end: text.length}
  for (const [name, component] of Object.entries(components)) {
    if (component !== null) within(component.span, whole, name)
  }
  const {number, placeDate, addressees, recipients, signature} = components
  if (number?.symbolSpan != null) within(number.symbolSpan, number.span, 'symbol')
  if (placeDate !== null) within(placeDate.dateSpan, placeDate.span, 'date')
  for (const list of [addressees, recipients]) {
    for (const {span, markSpan} of list?.items ?? []) {
      within(span, whole, 'recipient')
      within(markSpan, whole, 'mark')
      assert.ok(span.end <= markSpan.start)
    }
  }
  for (const part of [signature?.authority, signature?.post, signature?.name]) {
    if (part != null) within(part.span, whole, 'part of a signature')
  }
}

/** Sections stand inside their parents, in order, between what opens and what closes the text. */
export function checkBody({opening, sections, closing, attachments, text}: Directive): void {
  checkSections(sections, null)
  inOrder([...opening, ...sections.map(({span}) => span), ...closing], 'part of the text')
  inOrder(
    attachments.map(({span}) => span),
    'attachment',
  )
  for (const attachment of attachments) {
    within(attachment.span, {start: 0, end: text.length}, 'attachment')
    checkSections(attachment.sections, null)
    for (const {span} of attachment.sections) within(span, attachment.span, 'attached section')
  }
}

/** Tasks lie in the text, and what they name stands there. */
export function checkTasks(directive: Directive): void {
  const whole = {start: 0, end: directive.text.length}
  for (const {span, leads, leadSource, coordinating, deadlines} of readTasks(directive)) {
    within(span, whole, 'task')
    assert.equal(leads.length === 0, leadSource === 'none')
    for (const {span: place, text} of [...leads, ...coordinating, ...deadlines]) {
      within(place, whole, `"${text}"`)
      assert.equal(viewOf(directive.text.slice(place.start, place.end)).text, viewOf(text).text)
    }
    for (const {end} of deadlines) if (end !== null) assert.match(end, /^\d{4}-\d\d-\d\d$/)
  }
}
