import {type Block, spanIn} from '../../document/block'
import {languageBases} from '../../facts/bases'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {smallCode} from '../common/letter-table'
import {type FoundPlace, reportPlaces, viewEdit} from '../common/many-places'
import {perBlock} from '../common/per-block'
import {proseOf} from '../common/prose'
import {sample} from '../common/samples'

/** Brackets and quotation marks of which only one half is there. A quotation may run over several paragraphs. */
export const unbalancedPair = defineRule({
  id: 'unbalanced-pair',
  category: 'language',
  title: 'Ngoặc, dấu ngoặc kép thiếu một nửa',
  explanation: `Ngoặc mở mà không đóng thì không biết lời chú thích, lời trích dẫn đến đâu là hết: "thực hiện Kế hoạch “Làng xanh trong năm 2026" trích tên đến chữ nào?

Trích dẫn kéo qua nhiều đoạn (như khi sửa đổi một điều) được hiểu là một cặp. Điểm đánh bằng \`a)\`, \`1)\` không phải là ngoặc thiếu.

**Cách sửa:** thêm nửa còn thiếu, hoặc bỏ nửa thừa.`,
  severity: 'info',
  basis: languageBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: ngoặc, dấu ngoặc kép đủ cặp; điểm a), b)',
      text: sample(profile, {
        body: planBody(
          `${unit} phát động phong trào “Làng xanh” (đợt 1) và "Nhà sạch" trước ngày 20/10/2026:\na) Thu gom rác thải; b) trồng cây.`,
          `${unit} báo cáo theo điểm a), mục 1) trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: lời trích qua nhiều đoạn',
      text: sample(profile, {
        body: planBody(
          `${unit} sửa đổi mục 3 như sau, hoàn thành trước ngày 20/10/2026:\n“3. Trưởng các thôn thu gom rác thải.\nKinh phí từ nguồn đóng góp.”`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} phát động phong trào “Làng xanh trước ngày 20/10/2026.`,
          `${unit} tổ chức thi đua (đợt 2 trong tháng 11/2026.`,
        ),
      })
      return {
        title: 'Sai: mở mà không đóng',
        text,
        findings: [
          findingAt(text, '“Làng', 'Dấu “ mở ở đây mà không có dấu ” đóng'),
          findingAt(text, '(đợt', 'Dấu ( mở ở đây mà không có dấu ) đóng'),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} tổ chức thi đua đợt hai) trước ngày 20/10/2026.`,
          `${unit} phát động phong trào “Làng xanh" trong tháng 11/2026.`,
        ),
      })
      return {
        title: 'Sai: đóng mà không mở, mở một kiểu đóng một kiểu',
        text,
        findings: [
          findingAt(text, 'hai)', 'Dấu ) đóng ở đây mà không có dấu ( mở'),
          findingAt(text, 'xanh"', 'Mở bằng “ mà đóng bằng "; đóng bằng ”'),
        ],
      }
    }),
  ],

  *check({directive}) {
    const open: Half[] = []
    const alone: Half[] = []
    for (const [index, block] of directive.blocks.entries()) {
      if (open.length > 0 && isLastOfQuotation(block)) dropParagraphs(open, index)
      for (const mark of halvesOf(block)) {
        const half = {...mark, block, index}
        if (mark.turned !== null) yield turnedMark(half, mark.turned)
        else if (mark.opens) open.push(half)
        else if (close(open, half) || mark.label) continue
        else (mark.kind === '"' ? open : alone).push(half)
      }
    }
    yield* reports([...alone, ...open])
  },
})

/** Each opening mark and its counterpart; straight quotes are their own. */
const counterparts: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
])
const openings: ReadonlyMap<string, string> = new Map(
  [...counterparts].map(([open, closing]) => [closing, open]),
)

/** A mark whose other half its block does not have. */
interface Mark {
  /** The opening mark of its pair. */
  readonly kind: string
  readonly opens: boolean
  /** Offset in the view. */
  readonly at: number
  /** True for what may as well be an enumeration: it can close a bracket, but wants none. */
  readonly label: boolean
  /** The mark that should stand here, where only its form is wrong. */
  readonly turned: string | null
}

interface Half extends Mark {
  readonly block: Block
  readonly index: number
}

const none: readonly Mark[] = []

const halvesOf = perBlock((content): readonly Mark[] => {
  const {pairs} = proseOf({content})
  if (pairs.length === 0) return none
  const open: Mark[] = []
  const found: Mark[] = []
  const {text} = content
  const intervals = intervalMarks(text)
  for (const at of pairs) {
    if (intervals.has(at)) continue
    const character = text.charAt(at)
    const opened = openings.get(character)
    if (character === '"') addStraight(open, text, at)
    else if (opened === undefined) {
      open.push({kind: character, opens: true, at, label: false, turned: null})
    } else if (!matches(open, opened)) {
      const label = opened === '(' && isLabel(text, at)
      // The label of the block itself closes nothing: "a) …", "1.2) …".
      if (!label || at > longestLabel) {
        found.push({kind: opened, opens: false, at, label, turned: null})
      }
    }
  }
  if (open.length + found.length === 0) return none
  return turned(
    [...found, ...open].sort((a, b) => a.at - b.at),
    text,
  )
})

/** “[50; 65)”, “(0,5; 1]”: an interval of figures has brackets of two kinds. */
function intervalMarks(text: string): ReadonlySet<number> {
  if (!text.includes('[') && !text.includes(']')) return new Set()
  const found = text.matchAll(/\[[\d\s;,.–%-]+\)|\([\d\s;,.–%-]+\]/gu)
  return new Set(Array.from(found, ({0: {length}, index}) => [index, index + length - 1]).flat())
}

/** Takes away the last opening mark of a kind; false where there is none. */
function matches(open: Mark[], kind: string): boolean {
  const index = open.findLastIndex((mark) => mark.kind === kind)
  if (index === -1) return false
  open.splice(index, 1)
  return true
}

/** A straight mark closes the one before it; behind a figure it is a unit (12°30′15"). */
function addStraight(open: Mark[], text: string, at: number): void {
  if (matches(open, '"')) return
  const before = text.charCodeAt(at - 1)
  if (before >= 48 && before <= 57 && !text.includes('"', at + 1)) return
  open.push({kind: '"', opens: false, at, label: false, turned: null})
}

const longestLabel = 5

/** “a)”, “12)”, “iv)”, “1.2)”: an enumeration, it may be. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s;,:.(/“"-])(?:[A-Za-zĐđ]\d?|\d{1,3}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,5})$/u.test(
    text.slice(Math.max(0, at - 14), at),
  )
}

/** “Làng xanh", ”Làng xanh”, “Làng xanh“: both halves are there, one in the wrong form. */
function turned(marks: readonly Mark[], text: string): readonly Mark[] {
  const result: Mark[] = []
  for (let index = 0; index < marks.length; index++) {
    const first = marks[index]
    const second = marks[index + 1]
    if (first === undefined) continue
    const form = second === undefined ? null : wrongForm(first, second, text)
    if (form === null) result.push(first)
    else {
      result.push(form)
      index++
    }
  }
  return result
}

function wrongForm(first: Mark, second: Mark, text: string): Mark | null {
  if (first.kind === '“' && first.opens && second.kind === '"') return {...second, turned: '”'}
  if (first.kind === '"' && second.kind === '“' && !second.opens) return {...first, turned: '“'}
  const opensWord = smallCode(text.charCodeAt(first.at + 1)) !== 0
  const bothClose = first.kind === '“' && !first.opens && second.kind === '“' && !second.opens
  if (bothClose && opensWord) return {...first, turned: '“'}
  const bothOpen = first.kind === '“' && first.opens && second.kind === '“' && second.opens
  const closesWord =
    smallCode(text.charCodeAt(second.at - 1)) !== 0 &&
    smallCode(text.charCodeAt(second.at + 1)) === 0
  return bothOpen && closesWord ? {...second, turned: '”'} : null
}

/** A quotation over several paragraphs may begin straight and end curved. */
function isSameKind(one: string, other: string): boolean {
  return one === other || (isQuote(one) && isQuote(other))
}

function isQuote(kind: string): boolean {
  return kind === '"' || kind === '“'
}

/** How many blocks a bracket may span, whose paragraph was torn, and a quotation. */
const reach = (kind: string) => (kind === '(' || kind === '[' ? 3 : 60)

/** Finds the opening mark of a closing one among those of earlier blocks. */
function close(open: Half[], {kind, index}: Half): boolean {
  const at = open.findLastIndex(
    (each) => isSameKind(each.kind, kind) && index - each.index <= reach(kind),
  )
  if (at === -1) return false
  open.splice(at, 1)
  if (kind === '“') dropParagraphs(open, index)
  return true
}

/** “Ba.”: a paragraph with both its marks, before which others of the same quotation may have opened only. */
function isLastOfQuotation({content: {text}}: Block): boolean {
  return text.startsWith('“') && text.lastIndexOf('”') > text.lastIndexOf('“')
}

/** Each paragraph of a quotation may begin with the mark; one closes them all. */
function dropParagraphs(open: Half[], index: number): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const each = open[at]
    if (each?.kind === '“' && each.at === 0 && index - each.index <= reach('“')) open.splice(at, 1)
  }
}

/** More than this many halves of a kind are told in one finding. */
const many = 3

function* reports(halves: readonly Half[]): Generator<Report> {
  const kinds = new Map<string, Half[]>()
  for (const half of halves) {
    const key = `${half.kind}${half.opens}`
    kinds.set(key, [...(kinds.get(key) ?? []), half])
  }
  for (const found of kinds.values()) {
    const places = found
      .sort((a, b) => a.index - b.index || a.at - b.at)
      .map((half) => ({place: placeOf(half), message: messageOf(half)}))
    const [first] = places
    if (first === undefined) continue
    if (places.length > many) {
      const message = `${first.message} (cả thảy ${places.length} chỗ)`
      yield reportPlaces(
        places.map(({place}) => place),
        message,
        '',
      )
    } else for (const {place, message} of places) yield {span: place.span, message}
  }
}

function messageOf({kind, opens}: Half): string {
  const closing = counterparts.get(kind) ?? kind
  if (kind === '"') return 'Dấu " lẻ: thiếu một dấu mở hoặc đóng'
  return opens
    ? `Dấu ${kind} mở ở đây mà không có dấu ${closing} đóng`
    : `Dấu ${closing} đóng ở đây mà không có dấu ${kind} mở`
}

/** The mark with the word that it touches: a lone sign is hard to see, and to click. */
function placeOf({block, at}: Half): FoundPlace {
  const {text} = block.content
  let start = at
  let end = at + 1
  while (end < text.length && smallCode(text.charCodeAt(end)) !== 0) end++
  if (end === at + 1) while (start > 0 && /[A-Za-zÀ-ỹ\d]/u.test(text.charAt(start - 1))) start--
  return {span: spanIn(block, start, end), words: text.slice(start, end), edit: null}
}

function turnedMark(half: Half, form: string): Report {
  const {block, at, kind} = half
  const edit = viewEdit(block, at, at + 1, form)
  const turn: Fix[] = edit === null ? [] : [{title: `Đổi thành ${form}`, edits: [edit]}]
  const stands = block.content.text.charAt(at)
  const message =
    form === '”'
      ? `Mở bằng “ mà đóng bằng ${stands}; đóng bằng ”`
      : `Đóng bằng ” mà mở bằng ${stands}; mở bằng “`
  return {span: placeOf({...half, kind}).span, message, suggestions: turn}
}
