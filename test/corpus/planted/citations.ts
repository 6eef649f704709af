import {numberKey} from '../../../src/citations/key'
import type {Citation, Label} from '../../../src/citations/model'
import {type CitingBlock, citingBlocks} from '../../../src/citations/places'
import {resolveReference} from '../../../src/citations/resolve'
import {type Block, spanIn} from '../../../src/document/block'
import type {Directive} from '../../../src/document/model'
import {documentType} from '../../../src/facts/document-types'
import type {Edit} from '../../../src/lint/rule'
import {isNested, isOutside, isQuoted} from '../../../src/rules/common/citation-context'
import {viewEdit} from '../../../src/rules/common/many-places'
import {quotesNumbers} from '../../../src/rules/common/numbering'
import type {Fault} from './fault'

/** The first edit that something in the running text of a document gives. */
function first<Found>(found: Iterable<Found | null>): readonly Found[] | null {
  for (const each of found) if (each !== null) return [each]
  return null
}

function* running(directive: Directive): Generator<CitingBlock> {
  for (const each of citingBlocks(directive)) {
    if (
      !isOutside(directive, each.block) &&
      !each.block.content.capitals &&
      each.block.cell === null
    )
      yield each
  }
}

function* citationsIn(directive: Directive): Generator<readonly [CitingBlock, Citation]> {
  for (const each of running(directive)) {
    for (const citation of each.citations) yield [each, citation]
  }
}

const farOff: Readonly<Record<Label['style'], string>> = {
  arabic: '88',
  roman: 'LXX',
  letter: 'y',
  ordinal: 'thứ mười',
}

/** Each label of the text that leads somewhere, set to one that leads nowhere. */
function* lostLabels(directive: Directive): Generator<Edit | null> {
  if (quotesNumbers(directive.blocks)) return
  for (const {block, references} of running(directive)) {
    for (const reference of references) {
      for (const {label, target} of resolveReference(directive, block, reference)) {
        if (label === null || target === null || label.path.length > 1) continue
        if (isQuoted(block.content.text, reference.start)) continue
        yield viewEdit(block, label.start, label.end, farOff[label.style])
      }
    }
  }
}

/** The end of the first item, behind which a sentence may be put. */
function afterItem(directive: Directive): Block | null {
  const visit = (sections: Directive['sections']): Block | null => {
    for (const {own, children} of sections) {
      const [block] = own
      if (block !== undefined && block.cell === null && /[a-zà-ỹ]\.$/u.test(block.content.text))
        return block
      const below = visit(children)
      if (below !== null) return below
    }
    return null
  }
  return visit(directive.sections)
}

function append(directive: Directive, words: string): readonly Edit[] | null {
  const block = afterItem(directive)
  if (block === null) return null
  const {end} = spanIn(block, 0, block.content.text.length)
  return [{start: end, end, text: ` ${words}`}]
}

function datedFrom({identity}: Directive, day: string): boolean {
  return identity.issued !== null && identity.issued >= day
}

function own({identity}: Directive): string | null {
  return identity.type === null ? null : documentType(identity.type).name
}

/** Faults of citations and references. */
export const citationFaults: readonly Fault[] = [
  {
    rule: 'dangling-reference',
    title: 'a number that nothing bears',
    plant: (directive) => first(lostLabels(directive)),
  },
  {
    rule: 'dangling-reference',
    title: 'a section behind the last',
    plant(directive) {
      const romans = directive.sections.filter(({marker}) => marker?.scheme === 'roman')
      const name = own(directive)
      if (romans.length < 2 || name === null) return null
      return append(directive, `Việc này thực hiện theo mục LXX ${name} này.`)
    },
  },
  {
    rule: 'dangling-reference',
    title: 'an article behind the last',
    plant(directive) {
      const articles = directive.sections.filter(({marker}) => marker?.scheme === 'article')
      const name = own(directive)
      if (articles.length < 2 || name === null || quotesNumbers(directive.blocks)) return null
      return append(directive, `Việc này thực hiện theo khoản 1 Điều 88 ${name} này.`)
    },
  },
  {
    rule: 'self-reference-mismatch',
    title: 'called by the name of another type',
    plant(directive) {
      const name = own(directive)
      const other = ['thông tri', 'tờ trình', 'công điện', 'phương án'].find(
        (each) => each !== name && !directive.text.toLowerCase().includes(each),
      )
      if (other === undefined || name === null) return null
      const capital = other.charAt(0).toUpperCase() + other.slice(1)
      const found = [...running(directive)].flatMap(({block, mentions}) =>
        mentions
          .filter(({how, type}) => how === 'this' && type.name === name)
          .map(({start, end}) => viewEdit(block, start, end, `${capital} này`)),
      )
      return first(found)
    },
  },
  {
    rule: 'incomplete-citation',
    title: 'date and organ of the first citation gone',
    plant(directive) {
      // The subject cites, too.
      const outside = citingBlocks(directive).filter(({block}) => isOutside(directive, block))
      const numbers = outside.flatMap(({citations}) =>
        citations.flatMap(({number}) => number ?? []),
      )
      const seen = new Set(numbers.map(numberKey))
      for (const [each, citation] of citationsIn(directive)) {
        const {type, number, date, organ, subject, defines} = citation
        if (number?.symbol == null || isNested(each, citation)) continue
        const key = numberKey(number)
        if (seen.has(key)) continue
        seen.add(key)
        if (
          type === null ||
          type.law ||
          defines ||
          date === null ||
          organ === null ||
          subject === null
        )
          continue
        if (isQuoted(each.block.content.text, citation.start)) continue
        const edit = viewEdit(each.block, number.end, citation.end, '')
        if (edit !== null) return [edit]
      }
      return null
    },
  },
  {
    rule: 'citation-type-mismatch',
    title: 'the symbol of another type',
    plant: (directive) =>
      first(
        [...citationsIn(directive)].map(([{block}, {type, number}]) => {
          const symbol = /^(?:NQ|CT|KL)(?=[/-](?:TW|TU|CP|TTg|UBND|HĐND)$)/u.exec(
            number?.symbol ?? '',
          )?.[0]
          if (
            number === null ||
            symbol === undefined ||
            type === null ||
            type.symbols[0] !== symbol
          )
            return null
          const {start} = number.symbolSpan
          return viewEdit(block, start, start + symbol.length, 'KH')
        }),
      ),
  },
  {
    rule: 'superseded-citation',
    title: 'a law that another has replaced',
    plant: (directive) =>
      datedFrom(directive, '2024-08-01')
        ? append(directive, 'Việc này căn cứ Luật Đất đai năm 2013.')
        : null,
  },
  {
    rule: 'obsolete-body',
    title: 'a department that was merged',
    plant: (directive) =>
      datedFrom(directive, '2025-04-01')
        ? append(directive, 'Việc này giao Sở Tài nguyên và Môi trường theo dõi.')
        : null,
  },
  {
    rule: 'obsolete-body',
    title: 'the district level',
    plant: (directive) =>
      datedFrom(directive, '2025-07-01')
        ? append(directive, 'Việc này giao Ủy ban nhân dân các huyện theo dõi.')
        : null,
  },
]
