import {type CitedType, citedType} from '../facts/cited-types'
import {pointValue} from '../text/letters'
import {ordinalValue, romanValue} from '../text/numerals'
import {namedAt} from './citation'
import type {Label, Owner, Reference, Step, Unit} from './model'

/** Units from the smallest to the largest; a reference climbs. */
export const units: readonly Unit[] = [
  'point',
  'clause',
  'article',
  'section',
  'chapter',
  'part',
  'appendix',
]

const behind = '(?![\\wÀ-ỹ])'
/** Numbers that go on neither as a date, a decimal nor a share: "điểm 31/12", "mục 3,5%". */
const arabic = `\\d{1,3}[a-zđ]?${behind}(?!\\s?[/%]|[.,]\\d)`
const roman = `[IVXL]{1,6}${behind}`
const decimal = `\\d{1,2}(?:\\.\\d{1,2}){0,3}${behind}(?!\\s?[/%]|[.,]\\d)`
const letter = `[a-zđ]${behind}\\)?`

/** The labels that a unit takes; a list of them is joined by commas, "và", "hoặc", "đến". */
const forms: Readonly<Record<Unit, readonly [names: string, label: string]>> = {
  point: ['điểm', `(?:${letter}|${decimal})`],
  clause: ['khoản', arabic],
  article: ['điều', arabic],
  section: ['(?:tiểu\\s+)?mục', `(?:\\(?${roman}\\)?|${decimal}|[A-H]${behind}(?!\\s?[-–]))`],
  chapter: ['chương', `(?:${roman}|${arabic})`],
  part: ['phần', `(?:\\(?${roman}\\)?|thứ\\s+[a-zà-ỹ]+|${decimal}|[A-H]${behind})`],
  appendix: ['phụ\\s+lục', `(?:số\\s+)?(?:${roman}|\\d{1,2}[A-Za-z]?${behind}(?![/%.]\\d))`],
}

const joint = '(?:\\s*,\\s*|\\s+(?:và|hoặc|đến)\\s+|\\s?[-–]\\s?)'

const patterns = units.map((unit) => {
  const [names, label] = forms[unit]
  return {
    unit,
    name: new RegExp(`(?:các\\s+)?${names}(?=\\s)`, 'iuy'),
    labels: new RegExp(`\\s+(?:(này)${behind}|(${label}(?:${joint}${label})*))`, 'uy'),
    each: new RegExp(label, 'gu'),
  }
})

/** Between two steps: "điểm a, khoản 18, Điều 1", "mục II của phần B". */
const climb = /\s*,?\s*(?:(?:của|thuộc|tại|trong)\s+)?/uy

/** Words whose last syllable looks like a unit: "tài khoản", "danh mục", "đặc điểm", "thành phần". */
const partOfWord =
  /(?:tài|điều|danh|chuyên|hạng|đề|thư|đặc|thời|quan|địa|trọng|thí|ưu|nhược|khuyết|cao|tâm|chấm|tổng|thành|cổ|học|góp|một|hai|văn)\s$/iu

/** Reads the reference that begins at an offset, which is a word's first letter; null where none does. */
export function referenceAt(text: string, at: number): Reference | null {
  const steps: Step[] = []
  let end = at
  let rank = 0
  for (let from = at; ; ) {
    const step = stepAt(text, from, rank)
    if (step === null) break
    steps.push(step.step)
    end = step.end
    rank = units.indexOf(step.step.unit) + 1
    climb.lastIndex = end
    climb.test(text)
    from = climb.lastIndex
  }
  const [first] = steps
  if (first === undefined) return null
  if (partOfWord.test(text.slice(Math.max(0, at - 8), at))) return null
  const last = steps[steps.length - 1]
  const here = last !== undefined && last.labels.length === 0 && last.unit !== 'appendix'
  const {owner, type} = here ? {owner: 'this' as const, type: null} : ownerAt(text, end)
  if (isLoose(steps, owner)) return null
  return {start: at, end, text: text.slice(at, end), steps, owner, ownerType: type}
}

/** “điểm 7”, “phần 3”, “điều 5” alone may be a mark, a share, a count. */
function isLoose(steps: readonly Step[], owner: Owner): boolean {
  const [first] = steps
  if (first === undefined || steps.length > 1 || owner !== null) return false
  const plain = first.labels.every(({style}) => style === 'arabic')
  return first.labels.length > 0 && plain && (first.unit === 'point' || first.unit === 'part')
}

function stepAt(text: string, at: number, rank: number): {step: Step; end: number} | null {
  for (let index = rank; index < patterns.length; index++) {
    const pattern = patterns[index]
    if (pattern === undefined) continue
    const {unit, name, labels, each} = pattern
    name.lastIndex = at
    if (!name.test(text)) continue
    labels.lastIndex = name.lastIndex
    const match = labels.exec(text)
    // Articles bear a capital, and a lone "điều" is a common word.
    const named = text.slice(at, name.lastIndex)
    if (match === null) {
      return unit === 'appendix' ? {step: {unit, labels: []}, end: name.lastIndex} : null
    }
    if (unit === 'article' && rank === 0 && match[1] === undefined && !named.includes('Đ'))
      return null
    const end = labels.lastIndex
    const list = match[2]
    if (list === undefined) return {step: {unit, labels: []}, end}
    const from = end - list.length
    each.lastIndex = 0
    const found = [...list.matchAll(each)].map((label) => labelOf(label[0], from + label.index))
    return {step: {unit, labels: found}, end}
  }
  return null
}

function labelOf(written: string, at: number): Label {
  const lead = /^(?:\(|số\s+)?/u.exec(written)?.[0].length ?? 0
  const text = written.slice(lead).replace(/\)$/u, '')
  const start = at + lead
  const part = {text, start, end: start + text.length}
  if (/^[IVXL]+$/.test(text)) return {...part, path: [romanValue(text)], style: 'roman'}
  if (/^\d/.test(text))
    return {...part, path: text.split('.').map(Number.parseFloat), style: 'arabic'}
  if (text.length === 1) return {...part, path: [pointValue(text)], style: 'letter'}
  const word = text.replace(/^thứ\s+/u, '').toLowerCase()
  return {...part, path: [ordinalValue(word)], style: 'ordinal'}
}

const toOwner =
  /\s*[,(]?\s*(?:(?:của|tại|trong|thuộc|ban hành|được|kèm theo|đính kèm|gửi kèm|theo|kèm)\s+)*/uy
/** “kế hoạch này” in small letters. */
const lowerThis =
  /(?:nghị quyết|quyết định|chỉ thị|kết luận|quy chế|quy định|thông tri|hướng dẫn|thông báo|báo cáo|kế hoạch|chương trình|đề án|phương án|tờ trình|công văn|công điện|văn bản)\s+này(?![A-Za-zÀ-ỹ])/uy
const capital = /[A-ZĐ][a-zà-ỹ]/uy

/** Whose part it is, by the words behind the reference. */
function ownerAt(text: string, end: number): {owner: Owner; type: CitedType | null} {
  toOwner.lastIndex = end
  toOwner.test(text)
  const at = toOwner.lastIndex
  const between = text.slice(end, at)
  const named = at > end ? namedAt(text, at) : null
  if (named?.mention?.how === 'this') return {owner: 'this', type: named.mention.type}
  if (named?.mention != null) return {owner: null, type: named.mention.type}
  if (named !== null) return {owner: 'other', type: null}
  lowerThis.lastIndex = at
  const lower = at > end ? lowerThis.exec(text)?.[0] : undefined
  if (lower !== undefined)
    return {owner: 'this', type: citedType(lower.replace(/\s+này$/u, '').toLowerCase())}
  if (/kèm/u.test(between)) return {owner: 'this', type: null}
  if (/của|thuộc/u.test(between)) return {owner: 'other', type: null}
  capital.lastIndex = at
  const goesOn = at === end + 1 && capital.test(text)
  return {owner: goesOn ? 'other' : null, type: null}
}
