import {spanIn, wordsOf} from '../../../src/document/block'
import type {Directive} from '../../../src/document/model'
import type {Edit} from '../../../src/lint/rule'
import {lastBodyBlock} from '../../../src/rules/common/extent'
import {type Fault, isParty, put, swap, takeOut} from './fault'

/** The first of at least two grounds with another mark. */
function groundEnding(directive: Directive, mark: string): readonly Edit[] | null {
  const {subject} = directive.components
  if (subject === null) return null
  const grounds = directive.blocks.filter(
    ({start, content: {text}}) => start > subject.span.end && /^(?:- )?Căn cứ .*;$/u.test(text),
  )
  const [first, second] = grounds
  if (first === undefined || second === undefined) return null
  const {text} = first.content
  return put(spanIn(first, text.length - 1, text.length), mark)
}

/** A plan without the section of a kind. */
function sectionGone(
  {sections, identity}: Directive,
  kind: 'organization' | 'purpose',
): readonly Edit[] | null {
  if (identity.type !== 'ke-hoach' || sections.length < 3) return null
  const serving = sections.filter((section) =>
    kind === 'purpose'
      ? section.kind === 'purpose'
      : /thực hiện|phân công|trách nhiệm|triển khai|tổ chức/iu.test(section.title),
  )
  // What is left must still be a plan in sections, and none of them may do instead.
  const left = sections.filter((section) => !serving.includes(section))
  const instead = kind === 'purpose' && left.some(({title}) => /mục tiêu|yêu cầu/iu.test(title))
  if (serving.length === 0 || left.length < 2 || instead) return null
  return serving.flatMap(({span}) => put(span, ''))
}

/** The last sentence with another mark behind it. */
function endMark(directive: Directive, mark: string): readonly Edit[] | null {
  const last = lastBodyBlock(directive)
  if (last === undefined || last.cell !== null || directive.identity.side === 'front') return null
  const {text} = last.content
  const printed = /[./]+$/u.exec(text)?.[0] ?? ''
  if (printed === '' || text.length < 40 || text.startsWith('(')) return null
  return put(spanIn(last, text.length - printed.length, text.length), mark)
}

/** Faults of the grounds, the parts and the end of the text, a few for each rule. */
export const textFaults: readonly Fault[] = [
  {
    rule: 'malformed-basis',
    title: 'a comma behind a ground',
    plant: (directive) => groundEnding(directive, ','),
  },
  {
    rule: 'malformed-basis',
    title: 'nothing behind a ground',
    plant: (directive) => groundEnding(directive, ''),
  },
  {
    rule: 'malformed-basis',
    title: 'nothing behind the last ground',
    plant(directive) {
      const enacts = directive.blocks.findIndex(({content}) => /^QUYẾT ĐỊNH:$/u.test(content.text))
      const last = directive.blocks[enacts - 1]
      if (last === undefined || !/[.]$/u.test(last.content.text)) return null
      const {text} = last.content
      return put(spanIn(last, text.length - 1, text.length), '')
    },
  },
  {
    rule: 'missing-section',
    title: 'no organisation',
    plant: (directive) => sectionGone(directive, 'organization'),
  },
  {
    rule: 'missing-section',
    title: 'no purpose',
    plant: (directive) => sectionGone(directive, 'purpose'),
  },
  {
    rule: 'missing-circulation',
    title: 'the last sentence is gone',
    plant({closing, identity, components: {issuer, signature}}) {
      // A cell's own resolution goes no further; a text without an end may go on.
      if (/CHI BỘ/u.test(issuer?.text ?? '') || (issuer !== null && signature === null)) return null
      const block = closing.find(({content}) => content.text.includes('phổ biến'))
      if (block === undefined || identity.side !== 'party') return null
      return takeOut(wordsOf(block))
    },
  },
  {
    rule: 'malformed-end-mark',
    title: 'the mark of the other system',
    plant: (directive) =>
      isParty(directive)
        ? endMark(directive, './.')
        : directive.components.recipients === null
          ? null
          : endMark(directive, '.'),
  },
  {
    rule: 'malformed-end-mark',
    title: 'no mark',
    plant: (directive) => (directive.components.signature === null ? null : endMark(directive, '')),
  },
  {
    rule: 'mixed-numbering',
    title: 'one number in another style',
    plant(directive) {
      const [first, second] = directive.sections
      const [block] = second?.own ?? []
      if (second?.marker?.scheme !== 'roman' || first?.marker?.scheme !== 'roman') return null
      if (block === undefined) return null
      const span = spanIn(block, second.marker.start, second.marker.end)
      return second.marker.delimiter === '.'
        ? swap(directive, span, /\./u, '-')
        : swap(directive, span, /[–-]/u, '.')
    },
  },
  {
    rule: 'mixed-numbering',
    title: 'one item in another style',
    plant(directive) {
      const list = directive.sections.flatMap(({children}) =>
        children.filter(({marker}) => marker?.scheme === 'arabic' && marker.delimiter === '.'),
      )
      const second = list.find(({marker}) => marker?.value === 2)
      const [block] = second?.own ?? []
      if (second?.marker == null || block === undefined) return null
      return swap(directive, spanIn(block, second.marker.start, second.marker.end), /\.$/u, '-')
    },
  },
  {
    rule: 'broken-numbering',
    title: 'a number left out',
    plant(directive) {
      const {sections, attachments} = directive
      if (attachments.length > 0) return null
      const [first, second] = sections
      if (second?.marker?.scheme !== 'roman' || first?.marker?.value !== 1) return null
      const [block] = second.own
      if (second.marker.value !== 2 || block === undefined) return null
      const span = spanIn(block, second.marker.start, second.marker.end)
      return swap(directive, span, /II/u, 'IV')
    },
  },
  {
    rule: 'broken-numbering',
    title: 'a number twice',
    plant(directive) {
      const [first, second, third] = directive.sections
      const [block] = third?.own ?? []
      if (third?.marker?.scheme !== 'roman' || block === undefined) return null
      if (first?.marker?.value !== 1 || second?.marker?.value !== 2) return null
      return swap(directive, spanIn(block, third.marker.start, third.marker.end), /III/u, 'II')
    },
  },
]
