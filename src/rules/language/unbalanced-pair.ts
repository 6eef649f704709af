import {type Block, spanIn} from '../../document/block'
import {languageBases} from '../../facts/bases'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {smallCode} from '../common/letter-table'
import {counterparts, halvesOf, type Mark} from '../common/lone-marks'
import {type FoundPlace, reportPlaces, viewEdit} from '../common/many-places'
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

interface Half extends Mark {
  readonly block: Block
  readonly index: number
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
  return {span: spanIn(block, start, end), words: text.slice(start, end), edit: () => null}
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
