import {spanIn} from '../../document/block'
import type {BlockContent} from '../../document/content'
import {languageBases} from '../../facts/bases'
import {
  distributing,
  meetingThemselves,
  namedByWork,
  neverDoubled,
  wordsBegunBy,
  wordsEndedBy,
} from '../../facts/repetitions'
import {defineRule, type Fix} from '../../lint/rule'
import type {Span} from '../../text/span'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {viewEdit} from '../common/many-places'
import {perBlock} from '../common/per-block'
import {proseOf} from '../common/prose'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

/** A word written twice by mistake; what Vietnamese doubles on purpose, and words that meet ("hành vi vi phạm"), are spared. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  category: 'language',
  title: 'Lặp từ do gõ nhầm',
  explanation: `Khi sửa câu, cắt dán, một từ dễ bị viết hai lần: "của của", "đến đến", "triển khai triển khai". Mắt đọc lướt không thấy.

Từ láy ("ngày ngày", "song song", "chung chung") và hai từ cạnh nhau tình cờ cùng tiếng ("hành vi vi phạm", "giao thông thông suốt", "tồn tại tại đơn vị") không bị báo: chỉ báo những từ không bao giờ viết liền hai lần, những tiếng chỉ đứng trong từ ghép ("kế hoạch hoạch năm") và những cụm hai tiếng lặp nguyên.

**Cách sửa:** bỏ một trong hai.`,
  severity: 'warning',
  basis: languageBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: từ láy, hai từ cùng tiếng gặp nhau',
      text: sample(profile, {
        body: planBody(
          `${unit} xử lý hành vi vi phạm, tránh chung chung; các bước tiếp theo theo quy định trước ngày 20/10/2026.`,
          `${unit} khắc phục tồn tại tại cơ sở, song song kiểm tra ngày ngày trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: tên gọi theo việc làm, từ lặp qua dấu câu',
      text: sample(profile, {
        body: planBody(
          `${unit} cùng Ban Tổ chức tổ chức hội thi; quyền lợi của tập thể, của cá nhân trước ngày 20/10/2026.`,
          `${unit} giao việc cho thôn, thôn báo cáo kết quả trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} rà soát hồ sơ của của các hộ nghèo trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: "của của"',
        text,
        findings: [findingAt(text, 'của của', 'Từ "của" viết hai lần liền nhau; bỏ một')],
      }
    }),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: hết một từ, bắt đầu một từ khác',
      text: sample(profile, {
        body: planBody(
          `${unit} lập kế hoạch hoạch định nhân sự, quản lý tổ chức chức danh trước ngày 20/10/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} xây dựng kế hoạch hoạch năm của cơ quan trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: lặp tiếng cuối của từ',
        text,
        findings: [findingAt(text, 'hoạch hoạch', 'Từ "hoạch" viết hai lần liền nhau; bỏ một')],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} hướng dẫn triển khai triển khai phong trào đến đến từng hộ trước ngày 20/10/2026.`,
        ),
      })
      return {
        title: 'Sai: cụm từ lặp nguyên',
        text,
        findings: [
          findingAt(
            text,
            'triển khai triển khai',
            'Từ "triển khai" viết hai lần liền nhau; bỏ một',
          ),
          findingAt(text, 'đến đến', 'Từ "đến" viết hai lần liền nhau; bỏ một'),
        ],
      }
    }),
  ],

  *check({directive}) {
    for (const block of directive.blocks) {
      for (const {start, end, again} of repetitionsOf(block)) {
        const words = block.content.text.slice(again, end)
        const edit = viewEdit(block, again - 1, end, '')
        const drop: Fix[] =
          edit === null ? [] : [{title: `Bỏ một chữ ${quoted(words)}`, edits: [edit]}]
        yield {
          span: spanIn(block, start, end),
          message: `Từ ${quoted(words)} viết hai lần liền nhau; bỏ một`,
          suggestions: drop,
        }
      }
    }
  },
})

/** Words said twice, in offsets of the view; the second time begins at `again`. */
interface Repetition extends Span {
  readonly again: number
}

const none: readonly Repetition[] = []

const repetitionsOf = perBlock((content): readonly Repetition[] => {
  const {repeats} = proseOf({content})
  if (repeats.length === 0) return none
  const found: Repetition[] = []
  for (const again of repeats) {
    const repetition = repetitionAt(content.text, again)
    if (repetition !== null && !isList(content, repetition)) found.push(repetition)
  }
  return found
})

/** “Sở Y tế” over “Sở Y tế”: lines that end with words doubled are a list or a table whose lines were joined. */
function isList({source, view}: BlockContent, {start, again, end}: Repetition): boolean {
  const single = !view.text.slice(again, end).includes(' ')
  return !single && source.slice(view.sourceOffset(start), view.sourceOffset(again)).includes('\n')
}

const words = /[A-Za-zÀ-ỹ]+/uy

function wordAt(text: string, at: number): string {
  words.lastIndex = at
  return words.exec(text)?.[0] ?? ''
}

/** The word that ends before the space before an offset; "" where a mark stands there. */
function wordBefore(text: string, at: number): string {
  return /[A-Za-zÀ-ỹ]+$/u.exec(text.slice(Math.max(0, at - 12), Math.max(0, at - 1)))?.[0] ?? ''
}

function repetitionAt(text: string, again: number): Repetition | null {
  const word = wordAt(text, again)
  const start = again - 1 - word.length
  if (wordBefore(text, again).toLowerCase() === word.toLowerCase()) {
    if (isName(text, start, again)) return null
    const repetition = {start, end: again + word.length, again}
    return isDoubled(text, repetition, word.toLowerCase()) ? repetition : null
  }
  return pairAt(text, again, word)
}

/** True for a word of grammar twice, and for the end of a word twice: "kế hoạch hoạch", before what makes no word of it. */
function isDoubled(text: string, {start, again, end}: Repetition, word: string): boolean {
  const before = wordBefore(text, start).toLowerCase()
  const joins = neverDoubled.get(word)
  if (joins !== undefined) return !joins.includes(before)
  const [begun, ended] = [wordsBegunBy(word), wordsEndedBy(word)]
  if (begun === undefined && ended === undefined) return false
  // "biện pháp Pháp áp dụng": a name begins.
  if (isCapitalised(text.slice(again)) && !isCapitalised(text.slice(start))) return false
  // Behind a mark the first of the two ends no word: "đơn vị, triển triển khai".
  if (before === '' || ended?.has(before) === false) return true
  return begun?.has(wordAt(text, end + 1).toLowerCase()) === false
}

/** “Bà Là Là”: both with a capital, in the middle of words that have none. */
function isName(text: string, start: number, again: number): boolean {
  const capital = (at: number) => text.charAt(at) !== text.charAt(at).toLowerCase()
  return capital(start) && capital(again) && text !== text.toUpperCase()
}

/** “triển khai triển khai”, alike to the letter: "Ban Tổ chức tổ chức" names and then tells. */
function pairAt(text: string, again: number, first: string): Repetition | null {
  const second = wordAt(text, again + first.length + 1)
  const pair = `${first} ${second}`
  const start = again - 1 - pair.length
  if (second === '' || text.slice(start, again - 1) !== pair) return null
  if (distributing.has(first.toLowerCase())) return null
  if (first.toLowerCase() === second.toLowerCase()) return null
  const before = wordBefore(text, start).toLowerCase()
  if (namedByWork.has(before) || wordsBegunBy(first.toLowerCase())?.has(second) === false)
    return null
  if (meetsItself(pair, before, wordAt(text, again + pair.length + 1))) return null
  if (isCapitalised(first) && isCapitalised(second)) return null
  return {start, end: again + pair.length, again}
}

function meetsItself(pair: string, before: string, after: string): boolean {
  const where = meetingThemselves.get(pair.toLowerCase())
  if (where === undefined) return false
  return (
    (where.before === undefined || where.before === before) &&
    (where.after === undefined || where.after === after)
  )
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}
