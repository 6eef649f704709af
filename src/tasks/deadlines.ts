import type {DeadlinePattern} from './deadline-pattern'
import {patternsFor} from './deadline-patterns'
import type {DeadlineKind} from './model'
import {isBeginning, isExcluded} from './time-exclusions'
import {type Token, timeWordsOf, tokensOf} from './tokens'

/** A statement of time in a block's view, its year not yet filled in from the document. */
export interface TimePhrase {
  readonly start: number
  readonly end: number
  readonly kind: DeadlineKind
  /** Bare dates that hold only behind a label or in a cell for time. */
  readonly labelled: boolean
}

/** UTF-16 units that a relative time may have. */
const longest = 240

/** Kinds of time that are one day or one span of the calendar. */
const points: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'year'])

/** Every statement of time in a text, in order, none inside another. */
export function timePhrases(text: string, tokens = tokensOf(text)): TimePhrase[] {
  const patterns = patternsFor(timeWordsOf(tokens))
  if (patterns.length === 0) return []
  const gaps = gapsIn(text, tokens)
  if (gaps.length === 0) return phrasesBy(patterns, text)
  return phrasesBy(patterns, spaced(text, gaps)).map((phrase) => ({
    ...phrase,
    start: phrase.start - gapsBefore(gaps, phrase.start),
    end: phrase.end - gapsBefore(gaps, phrase.end),
  }))
}

/** Offsets at which the words of a text lost the space between them ("Đảng uỷtrước ngày"). */
function gapsIn(text: string, tokens: readonly Token[]): number[] {
  const gaps: number[] = []
  let end = -1
  for (const token of tokens) {
    if (token.start === end && token.word && letter.test(text.charAt(end - 1))) gaps.push(end)
    end = token.end
  }
  return gaps
}

const letter = /\p{L}/u

function spaced(text: string, gaps: readonly number[]): string {
  let from = 0
  const parts = gaps.map((gap) => {
    const part = text.slice(from, gap)
    from = gap
    return part
  })
  return [...parts, text.slice(from)].join(' ')
}

/** How many of the spaces put in stand before an offset of the spaced text. */
function gapsBefore(gaps: readonly number[], at: number): number {
  let low = 0
  let high = gaps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gaps[middle] ?? 0) + middle < at) low = middle + 1
    else high = middle
  }
  return low
}

function phrasesBy(patterns: readonly DeadlinePattern[], text: string): TimePhrase[] {
  const found: TimePhrase[] = []
  for (const {kind, pattern, labelled} of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + trimmedLength(match[0], kind)
      if (
        end === match.index ||
        (points.has(kind) && !labelled && isBeginning(text, match.index, end))
      )
        continue
      found.push({start: match.index, end, kind, labelled})
    }
  }
  const stated = inRecurring(
    text,
    disjoint(found).filter((phrase) => !isExcluded(text, phrase)),
  )
  return inClosingRemark(
    text,
    asLabel(text, text.includes('hời ') ? behindLabels(text, stated) : stated),
  )
}

/** UTF-16 units that a remark of times has at most. */
const longestRemark = 70

/** "…; thời gian hoàn thành: tháng 9/2026": a label in the midst of a sentence. */
const innerLabel = /thời (?:gian|hạn)(?:[^.;:]{0,24}:| thực hiện| hoàn thành)\s*$/iu

function behindLabels(text: string, phrases: TimePhrase[]): TimePhrase[] {
  return phrases.map((phrase) =>
    phrase.labelled && innerLabel.test(text.slice(Math.max(0, phrase.start - 40), phrase.start))
      ? {...phrase, labelled: false}
      : phrase,
  )
}

/**
 * "định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)", "định kỳ 6 tháng báo cáo … trước ngày 15 tháng 6 và trước ngày
 * 01 tháng 12": days without a year beside how often come back, too.
 */
function inRecurring(text: string, phrases: TimePhrase[]): TimePhrase[] {
  const first = phrases.findIndex(({kind}) => kind === 'recurring')
  if (first === -1 || first === phrases.length - 1) return phrases
  const from = phrases[first]?.end ?? 0
  return phrases.map((phrase, index) => {
    const {start, end, kind, labelled} = phrase
    if (index <= first || kind !== 'date' || labelled || withYear.test(text.slice(start, end)))
      return phrase
    const returns =
      /\(\s*$/u.test(text.slice(Math.max(0, start - 3), start)) ||
      (/^[TtCc]/u.test(text.charAt(start)) && !/[.;]\s/u.test(text.slice(from, start)))
    return returns ? {...phrase, kind: 'recurring'} : phrase
  })
}

const withYear = /(?:19|20)\d{2}/u

/** "Tháng 7 năm 2026: sơ kết …", "Quý I/2027, các xã …", "4. Năm 2029": a time with which an item opens is the label itself, and so is one that is a title. */
function asLabel(text: string, phrases: TimePhrase[]): TimePhrase[] {
  const [first] = phrases
  if (first === undefined || !first.labelled || first.start > 0 || first.kind === 'relative')
    return phrases
  const after = text.slice(first.end, first.end + 3)
  // Facts of a year begin like that, too: "Năm 2026, tỉnh đã …".
  const opens = first.kind !== 'year' && after.startsWith(', ')
  return opens || /^(?:\s*:\s|\s*$|\s\p{Lu})/u.test(after)
    ? [{...first, labelled: false}, ...phrases.slice(1)]
    : phrases
}

/** "… phát huy sức mạnh của các lực lượng (Quý IV/2026, Quý I/2027).": a remark at the end that begins with a time states it like a label. */
function inClosingRemark(text: string, phrases: TimePhrase[]): TimePhrase[] {
  if (phrases.length === 0 || !/\)[.;]?\s*$/u.test(text.slice(-3))) return phrases
  const open = text.lastIndexOf('(')
  const first = phrases.find(({start}) => start === open + 1)
  if (first === undefined || text.length - open > longestRemark) return phrases
  if (!/^(?:[,;)]|\s+và\s)/u.test(text.slice(first.end, first.end + 5))) return phrases
  if (named.test(text.slice(Math.max(0, open - 12), open))) return phrases
  return phrases.map((phrase) =>
    phrase.start > open && phrase.kind !== 'date' ? {...phrase, labelled: false} : phrase,
  )
}

/** “Kế hoạch 5 năm (2021 - 2025)”, “nhiệm kỳ (2025 - 2030)”: the remark belongs to a name. */
const named = /(?:năm|kỳ|đoạn|hạn)\s*$/iu

/** Relative phrases stop before the next verb's clause; the others are as long as their pattern. */
function trimmedLength(words: string, kind: DeadlineKind): number {
  if (kind === 'recurring') return words.replace(orAtNeed, '').trimEnd().length
  return (kind === 'relative' ? eventOf(words) : words).trimEnd().length
}

/** "định kỳ 6 tháng hoặc đột xuất": what is asked for at need has no time. */
const orAtNeed = /(?:,|\s+và|\s+hoặc|\s*\/)\s*đột xuất$/u

/** The duty that begins behind an event: "kể từ ngày nhận được kiến nghị | phải có văn bản". */
const dutyBehind =
  /\s(?:phải|thì|nhưng|mà|nếu|với tinh thần|có trách nhiệm|chịu trách nhiệm|cần|để|đồng thời)(?=\s|$)/u

/** A relative time up to where the duty begins, or to the last whole word that there is room for. */
function eventOf(words: string): string {
  const duty = words.search(dutyBehind)
  const whole = duty === -1 ? words : words.slice(0, duty)
  return whole.length <= longest ? whole : whole.slice(0, whole.lastIndexOf(' ', longest))
}

/** So many are compared in pairs; nearly every block has fewer. */
const fewPhrases = 12

/** Binding kinds before vague ones, longer before shorter, earlier rows first. */
function disjoint(found: readonly TimePhrase[]): readonly TimePhrase[] {
  if (found.length < 2) return found
  const weight = (phrase: TimePhrase) =>
    (phrase.kind === 'vague' || phrase.kind === 'ongoing' ? 1 : 0) + (phrase.labelled ? 0.5 : 0)
  const sorted = [...found].sort(
    (a, b) => weight(a) - weight(b) || b.end - b.start - (a.end - a.start),
  )
  const kept: TimePhrase[] = []
  if (sorted.length <= fewPhrases) {
    for (const phrase of sorted) {
      if (!kept.some(({start, end}) => start < phrase.end && phrase.start < end)) kept.push(phrase)
    }
    return kept.sort((a, b) => a.start - b.start)
  }
  // Characters of the phrases kept: comparing phrases in pairs is quadratic in a long block.
  const taken = new Set<number>()
  for (const phrase of sorted) {
    let free = phrase.start
    while (free < phrase.end && !taken.has(free)) free++
    if (free < phrase.end) continue
    for (let at = phrase.start; at < phrase.end; at++) taken.add(at)
    kept.push(phrase)
  }
  return kept.sort((a, b) => a.start - b.start)
}
