import type {Block} from '../../../src/document/block'
import type {Directive} from '../../../src/document/model'
import type {Edit} from '../../../src/lint/rule'
import type {Fault} from './fault'

/** Running text of the main document, without markup or broken lines. */
function running({blocks, components, attachments}: Directive): readonly Block[] {
  const formal = Object.values(components).flatMap((part) => (part === null ? [] : [part.span]))
  const end = components.signature?.span.start ?? attachments[0]?.span.start ?? Infinity
  return blocks.filter(
    (block) =>
      block.end <= end &&
      block.cell === null &&
      block.side === null &&
      !block.content.capitals &&
      block.content.source === block.content.text &&
      block.content.text.length > 80 &&
      !formal.some((part) => block.start < part.end && part.start < block.end),
  )
}

/** What a pattern matches first in the running text is replaced; `$&` and `$1` as in `replace`. */
function swapped(pattern: RegExp, replacement: string, needed = 1) {
  return (directive: Directive): readonly Edit[] | null => {
    const blocks = running(directive)
    const all = new RegExp(pattern, 'gu')
    const places = blocks.flatMap((block) =>
      Array.from(block.content.text.matchAll(all), (match) => ({block, match})),
    )
    const [place] = places
    if (place === undefined || places.length < needed) return null
    const {block, match} = place
    const start = block.start + match.index
    const text = replacement.replace('$&', match[0]).replace('$1', match[1] ?? '')
    return [{start, end: start + match[0].length, text}]
  }
}

function rewritten(change: (text: string) => string) {
  return (directive: Directive): readonly Edit[] | null => {
    const [block] = running(directive)
    if (block === undefined) return null
    const text = change(block.content.text)
    return text === block.content.text ? null : [{start: block.start, end: block.end, text}]
  }
}

const clause = ' và kiểm tra, sửa chữa tuyến đường, cầu cống của từng thôn xóm'

/** Slips of the keyboard, of pasting and of converting, put into text that is sound. */
export const languageFaults: readonly Fault[] = [
  {
    rule: 'text-encoding',
    title: 'decomposed letters',
    plant: rewritten((text) => text.normalize('NFD')),
  },
  {
    rule: 'text-encoding',
    title: 'a space of no width',
    plant: swapped(/(?<=[a-z]{2}) (?=[a-z])/u, ' \u200B'),
  },
  {
    rule: 'text-encoding',
    title: 'an Icelandic letter',
    plant: swapped(/Đ(?=[a-zà-ỹ])/u, 'Ð'),
  },
  {
    rule: 'punctuation',
    title: 'a space before a comma',
    plant: swapped(/(?<=[a-z]), (?=[a-z])/u, ' , '),
  },
  {
    rule: 'punctuation',
    title: 'no space behind a comma',
    plant: swapped(/(?<=[a-z]{2}), (?=[a-z]{2})/u, ','),
  },
  {
    rule: 'punctuation',
    title: 'two spaces',
    plant: swapped(/(?<=[a-z]) (?=[a-z])/u, '  '),
  },
  {
    rule: 'punctuation',
    title: 'a space behind a bracket',
    plant: swapped(/\((?=[a-z]{2})/u, '( '),
  },
  ...['của', 'và', 'các', 'được'].map((word) => ({
    rule: 'repeated-word',
    title: `"${word}" twice`,
    plant: swapped(new RegExp(`(?<=[a-z]) ${word} (?=[a-z])`, 'u'), ` ${word} ${word} `),
  })),
  {
    rule: 'repeated-word',
    title: 'two syllables twice',
    plant: swapped(
      /, (?:thực hiện|triển khai|tăng cường|nâng cao) (?=[a-z])/u,
      '$&thực hiện thực hiện ',
    ),
  },
  {
    rule: 'unbalanced-pair',
    title: 'a bracket not closed',
    plant: swapped(/\(([^()\d]{12,60})\)/u, '($1'),
  },
  {
    rule: 'unbalanced-pair',
    title: 'a bracket not opened',
    plant: swapped(/\(([^()\d]{12,60}[a-z]{3})\)/u, '$1)'),
  },
  {
    rule: 'unbalanced-pair',
    title: 'a quotation not closed',
    plant: swapped(/“([^“”"]{4,80})”/u, '“$1'),
  },
  {
    rule: 'mixed-spelling',
    title: 'the tone on the other letter',
    plant: swapped(/(?<=[a-z])óa(?![A-Za-zÀ-ỹ])/u, 'oá', 3),
  },
  {
    rule: 'mixed-spelling',
    title: 'a compound without spaces',
    plant: swapped(/kinh tế - xã hội/u, 'kinh tế-xã hội', 2),
  },
  {
    rule: 'mixed-spelling',
    title: 'i for y',
    plant: swapped(/(?<![A-Za-zÀ-ỹ])(l|k)ý (?=[a-z])/u, '$1í ', 2),
  },
  {
    rule: 'term-case',
    title: 'the people in small letters',
    plant: swapped(/(?:của|vận động|phục vụ|và) Nhân dân/u, 'của nhân dân'),
  },
  {
    rule: 'term-case',
    title: 'a committee in small letters',
    plant: swapped(/Ban Chấp hành/u, 'Ban chấp hành'),
  },
  {
    rule: 'term-case',
    title: 'the Politburo in small letters',
    plant: swapped(/Bộ Chính trị/u, 'Bộ chính trị'),
  },
  {
    rule: 'undefined-abbreviation',
    title: 'letters that nobody knows',
    plant: swapped(/(?<=[a-z]), (?=[a-z])/u, ', BQLKX, '),
  },
  {
    rule: 'long-sentence',
    title: 'nine clauses more',
    plant: swapped(/(?<=[a-z])\.$/u, `${clause.repeat(9)}.`),
  },
]
