import {type Block, spanIn, wordsOf} from '../../document/block'
import {isEnacting, isEnactingBody} from '../../document/enacting'
import type {Directive} from '../../document/model'
import {groundBases} from '../../facts/bases'
import type {ProfileId} from '../../facts/ids'
import {type Profile, sourceOf} from '../../facts/profiles'
import {defineRule, type Report} from '../../lint/rule'
import {findingAfter, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'
import {isNormative} from '../common/task-place'
import {quoted} from '../common/wording'

/** A quyết định of the profile that rests on the grounds given, marks included. */
function decision(profile: ProfileId, ...grounds: readonly string[]): string {
  const state = profile === 'state-2020'
  return sample(profile, {
    number: state ? 'Số: 12/QĐ-UBND' : 'Số 12-QĐ/ĐU',
    title: 'QUYẾT ĐỊNH\nvề thành lập Tổ đọc sách',
    body: [
      ...grounds.map((ground) => (state ? ground : `- ${ground}`)),
      '',
      state ? 'QUYẾT ĐỊNH:' : 'BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:',
      '',
      'Điều 1. Thành lập Tổ đọc sách.',
      `Điều 2. Văn phòng thi hành Quyết định này${state ? './.' : '.'}`,
    ].join('\n'),
  })
}

const first = 'Căn cứ Quy chế làm việc của cơ quan'
const second = 'Căn cứ Chương trình công tác năm'
const proposal = 'Theo đề nghị của Chánh Văn phòng'

/** Marks and order of the grounds (căn cứ) on which an act rests. */
export const malformedBasis = defineRule({
  id: 'malformed-basis',
  category: 'components',
  title: 'Các căn cứ ghi sai dạng',
  explanation: `Mỗi căn cứ một dòng, cuối dòng là dấu chấm phẩy; dòng cuối cùng kết thúc khác:

| | mỗi căn cứ | căn cứ cuối cùng |
|---|---|---|
| Đảng | \`- Căn cứ …;\` | \`- Theo đề nghị của …,\` |
| Nhà nước | \`Căn cứ …;\` | \`Theo đề nghị của ….\` |

Căn cứ pháp lý đứng trước, "Theo đề nghị …" đứng sau cùng; tất cả đứng trước \`QUYẾT ĐỊNH:\`.

**Cách sửa:** áp dụng sửa nhanh cho dấu câu; thứ tự thì chuyển bằng tay.`,
  severity: 'warning',
  basis: groundBases,
  fixable: true,
  settings: {profiles: {'state-2020': {groundMarks: {inner: ';', last: [',', '.']}}}},
  get examples() {
    return [
      ...inEachProfile((profile) => ({
        title: 'Đúng: các căn cứ cách nhau bằng dấu chấm phẩy',
        text: decision(profile, `${first};`, `${proposal}${profile === 'state-2020' ? '.' : ','}`),
      })),
      ...inEachProfile((profile) => ({
        title: 'Đúng: một căn cứ viết liền trong câu mở đầu',
        text: sample(profile, {
          body: `${first}, Văn phòng xây dựng Kế hoạch như sau:\n1. Mở tủ sách trước ngày 20/12/2026${profile === 'state-2020' ? './.' : '.'}`,
        }),
      })),
      ...inEachProfile((profile) => {
        const last = `${proposal}${profile === 'state-2020' ? '.' : ','}`
        const text = decision(profile, `${first},`, `${second};`, last)
        return {
          title: 'Sai: một căn cứ kết thúc bằng dấu phẩy',
          text,
          findings: [
            findingAfter(text, first, ',', `Căn cứ ${quoted(first)} kết thúc bằng ","; dùng ";"`),
          ],
          fixed: decision(profile, `${first};`, `${second};`, last),
        }
      }),
      ...inEachProfile((profile) => {
        const last = `${proposal}${profile === 'state-2020' ? '.' : ','}`
        const text = decision(profile, first, `${second};`, last)
        return {
          title: 'Sai: một căn cứ không có dấu ở cuối',
          text,
          findings: [
            findingAfter(
              text,
              'Căn cứ Quy chế làm việc của cơ ',
              'quan',
              `Căn cứ ${quoted(first)} không có dấu ";" ở cuối`,
            ),
          ],
          fixed: decision(profile, `${first};`, `${second};`, last),
        }
      }),
      {
        title: 'Sai: căn cứ cuối cùng kết thúc bằng dấu phẩy trong văn bản của Nhà nước',
        profile: 'state-2020' as const,
        text: decision('state-2020', `${first};`, `${proposal},`),
        findings: [
          '15:33-15:34 Căn cứ cuối cùng kết thúc bằng ","; theo Nghị định 30/2020/NĐ-CP là "."',
        ],
        fixed: decision('state-2020', `${first};`, `${proposal}.`),
      },
      {
        title: 'Sai: "Theo đề nghị" đứng trước căn cứ pháp lý',
        profile: 'state-2020' as const,
        text: decision('state-2020', `${proposal};`, `${first}.`),
        findings: [
          '15:1-15:37 "Căn cứ Quy chế làm việc của cơ quan." đứng sau "Theo đề nghị …"; căn cứ pháp lý đứng trước',
        ],
      },
    ]
  },

  *check({directive, profile}) {
    const {grounds, next, late} = groundsOf(directive)
    for (const block of late) {
      yield {
        span: wordsOf(block),
        message: `${quoted(block.content.text)} đứng sau dòng ra quyết định; các căn cứ đứng trước dòng ấy`,
      }
    }
    const enacts = next !== undefined && isDecision(next.content.text)
    if (grounds.length < 2 && !enacts) return
    const last = grounds.at(-1)
    for (const [index, block] of grounds.entries()) {
      if (block !== last) yield* innerMark(block, grounds[index + 1], profile)
      // Acts that bind all (văn bản quy phạm pháp luật) run on with a semicolon, by rules of their own.
      else if (!isNormative(directive)) yield* lastMark(block, enacts, profile)
    }
    yield* order(grounds)
  },
})

/** What a ground begins with; "Thực hiện" and "Trên cơ sở" may as well begin a sentence of the text. */
const legal = /^-?\s*Căn cứ\s/u
const other = /^-?\s*(?:Theo|Xét|Thực hiện|Trên cơ sở|Sau khi)\s/u
const asked = /^-?\s*(?:Theo|Xét) (?:đề nghị|Tờ trình)\s/u

/** Longer than this is a paragraph of the text. */
const longest = 700
/** Grounds beyond this are none: the search ends. */
const most = 40

interface Grounds {
  readonly grounds: readonly Block[]
  /** What stands behind the last of them. */
  readonly next: Block | undefined
  /** Grounds below the line that enacts. */
  readonly late: readonly Block[]
}

/** The list of grounds with which the text begins; empty where it begins otherwise. */
function groundsOf({blocks, components}: Directive): Grounds {
  const from = components.subject?.span.end ?? components.typeTitle?.span.end
  const grounds: Block[] = []
  const late: Block[] = []
  if (from === undefined) return {grounds, next: undefined, late}
  let enacted = false
  for (let at = firstBehind(blocks, from), looked = 0; looked < most; at++, looked++) {
    const block = blocks[at]
    if (block === undefined) break
    const {text} = block.content
    if (block.rule || (grounds.length === 0 && isEnactingBody(text))) continue
    if (grounds.length === 0 && isDecision(text)) {
      enacted = true
      continue
    }
    if (!isGround(text, grounds.length > 0)) return {grounds, next: block, late}
    if (enacted) late.push(block)
    else grounds.push(block)
  }
  return {grounds, next: undefined, late}
}

function firstBehind(blocks: readonly Block[], offset: number): number {
  const index = blocks.findIndex(({start}) => start >= offset)
  return index === -1 ? blocks.length : index
}

function isGround(text: string, goesOn: boolean): boolean {
  if (text.length > longest || /[:]$/u.test(text)) return false
  if (legal.test(text) || (asked.test(text) && text.endsWith(';'))) return true
  if (!goesOn) return false
  return other.test(text) || text.endsWith(';')
}

/** “QUYẾT ĐỊNH:”, “BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:” */
function isDecision(text: string): boolean {
  return isEnacting(text) || /^[\p{Lu}\s,-]{3,80}QUYẾT\s+(?:ĐỊNH|NGHỊ)\s*:?$/u.test(text)
}

const finalMark = /[;,.]$/u

function* innerMark(
  block: Block,
  below: Block | undefined,
  {groundMarks}: Profile,
): Generator<Report> {
  const {text} = block.content
  const right = groundMarks.inner
  const printed = finalMark.exec(text)?.[0] ?? ''
  if (printed === right) return
  // A line that was broken in the midst of a ground has no mark, and needs none.
  const begins = below?.content.text ?? ''
  if (printed === '' && !legal.test(begins) && !other.test(begins)) return
  const words = quoted(text.replace(/^-\s*/u, '').replace(finalMark, ''))
  yield marked(
    block,
    printed,
    right,
    printed === ''
      ? `Căn cứ ${words} không có dấu "${right}" ở cuối`
      : `Căn cứ ${words} kết thúc bằng "${printed}"; dùng "${right}"`,
  )
}

function* lastMark(block: Block, enacts: boolean, profile: Profile): Generator<Report> {
  const {last} = profile.groundMarks
  const [right = '.'] = last
  const printed = finalMark.exec(block.content.text)?.[0] ?? ''
  if (last.includes(printed)) return
  if (printed === '') {
    // Only the line that enacts shows that the list is over, and the Party's sources do not agree about its end.
    if (enacts && last.length === 1) {
      const source = sourceOf(profile, 'groundMarks')
      yield marked(
        block,
        '',
        right,
        `Căn cứ cuối cùng không có dấu ở cuối; theo ${source} là "${right}"`,
      )
    }
    return
  }
  yield {
    ...marked(
      block,
      printed,
      right,
      `Căn cứ cuối cùng kết thúc bằng "${printed}"; theo ${sourceOf(profile, 'groundMarks')} là "${right}"`,
    ),
    // Where a clause goes on with "… ban hành … như sau:", many offices run on with a semicolon.
    ...(enacts ? {} : {severity: 'hint'}),
  }
}

function marked(block: Block, printed: string, right: string, message: string): Report {
  const {text} = block.content
  const {start, end} = spanIn(block, text.length - printed.length, text.length)
  const lastWord = spanIn(block, text.search(/\S+$/u), text.length)
  const place = printed === '' ? {start: lastWord.end, end: lastWord.end} : {start, end}
  return {
    span: printed === '' ? lastWord : place,
    message,
    fix: {title: `Kết thúc bằng "${right}"`, edits: [{...place, text: right}]},
  }
}

function* order(grounds: readonly Block[]): Generator<Report> {
  const at = grounds.findIndex(({content}) => asked.test(content.text))
  if (at === -1) return
  for (const block of grounds.slice(at + 1)) {
    if (!legal.test(block.content.text)) continue
    yield {
      span: wordsOf(block),
      message: `${quoted(block.content.text)} đứng sau "Theo đề nghị …"; căn cứ pháp lý đứng trước`,
      // A practice of all templates; the decree does not put it in words.
      severity: 'info',
    }
    return
  }
}
