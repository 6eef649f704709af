import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {bodyAbbreviations} from '../../facts/abbreviations'
import {languageBases} from '../../facts/bases'
import {commonAbbreviations} from '../../facts/common-abbreviations'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {perBlock} from '../common/per-block'
import {proseOf} from '../common/prose'
import {sample} from '../common/samples'

/** An abbreviation that the reader has to guess: used before the text says what it stands for, and not common. */
export const undefinedAbbreviation = defineRule({
  id: 'undefined-abbreviation',
  category: 'language',
  title: 'Chữ viết tắt chưa được giải thích',
  explanation: `Cụm từ viết tắt phải viết đủ ở lần đầu, chữ tắt để trong ngoặc: "Trung tâm Phục vụ hành chính công (TTPVHCC)" hoặc "(sau đây gọi tắt là …)". Nơi nhận không phải đoán.

Chữ tắt thông dụng (UBND, HĐND, CNTT, KT-XH, GDP …) không bị báo. Chữ tắt riêng của cơ quan khai báo trong \`office.abbreviations\` của \`.the-thuc.json\`. Số, ký hiệu văn bản, nơi nhận, chỗ ký, bảng biểu không bị xét.

**Cách sửa:** viết đủ ở lần đầu, hoặc khai báo chữ tắt.`,
  severity: 'hint',
  basis: languageBases,
  fixable: false,
  settings: {office: {abbreviations: {BQLCT: 'Ban Quản lý chợ'}}},
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: viết đủ ở lần đầu',
      text: sample(profile, {
        body: planBody(
          `${unit} thành lập Tổ kiểm tra liên ngành (TKTLN) trước ngày 20/10/2026.`,
          `TKTLN kiểm tra các quán ăn; Đội xung kích (sau đây gọi tắt là ĐXK) trực trong tháng 11/2026, ĐXK báo cáo.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: chữ tắt thông dụng, số và ký hiệu, chữ số La Mã',
      text: sample(profile, {
        body: planBody(
          `${unit} ứng dụng CNTT phát triển KT-XH theo Kế hoạch số 12-KH/ĐTNX trước ngày 20/10/2026.`,
          `${unit} phối hợp UBND, MTTQ triển khai Nghị quyết Đại hội XIV trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} cùng BQLCT rà soát các quầy hàng trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: không nói chữ tắt thay cho gì',
        text,
        findings: [
          findingAt(
            text,
            'BQLCT',
            'Chữ tắt "BQLCT" chưa được giải thích; viết đủ ở lần đầu rồi mở ngoặc ghi chữ tắt',
          ),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} cùng ĐXK trực đêm trước ngày 20/10/2026.`,
          `Đội xung kích (ĐXK) báo cáo trong tháng 11/2026.`,
        ),
      })
      return {
        title: 'Sai: giải thích sau khi đã dùng',
        text,
        findings: [
          findingAt(
            text,
            'ĐXK',
            'Chữ tắt "ĐXK" dùng trước khi giải thích ở dòng 16; giải thích ở lần đầu',
          ),
        ],
      }
    }),
  ],

  *check({directive, office}) {
    const own = new Set(Object.keys(office.abbreviations).map(plain))
    const known = (name: string) => isCommon(name) || own.has(plain(name))
    for (const {name, block, use, introduced} of firstUses(directive, known)) {
      const line = introduced === null ? null : directive.lines.lineAt(introduced)
      yield {
        span: spanIn(block, use.start, use.end),
        message:
          line === null
            ? `Chữ tắt "${name}" chưa được giải thích; viết đủ ở lần đầu rồi mở ngoặc ghi chữ tắt`
            : `Chữ tắt "${name}" dùng trước khi giải thích ở dòng ${line}; giải thích ở lần đầu`,
      }
    }
  },
})

/** An abbreviation in offsets of the view. */
interface Use {
  readonly name: string
  readonly start: number
  readonly end: number
  /** True where it says what it stands for: "(gọi tắt là …)", "Tổ kiểm tra (TKT)", "TKT (Tổ kiểm tra)". */
  readonly introduces: boolean
}

const none: readonly Use[] = []

const usesOf = perBlock((content): readonly Use[] => {
  const {capitals} = proseOf({content})
  if (capitals.length === 0 || content.capitals) return none
  const found: Use[] = []
  let behind = 0
  for (let index = 0; index < capitals.length; index += 2) {
    const at = capitals[index] ?? 0
    if (at < behind) continue
    const use = useAt(content.text, at)
    behind = use?.end ?? at
    if (use !== null) found.push(use)
  }
  return found
})

/** A token without the marks around it. */
const token = /[A-Za-zÀ-ỹ\d][^\s()[\]“”"'’‘,;:!?…]*/uy
/** Letters that carry a tone or a roof stand in words, not among initials; "Ơ", "Ư", "Ê", "Ô" may. */
const spelt = /[ÀÁÃẠẢẤẦẨẪẬẮẰẲẴẶÈÉẸẺẼẾỀỂỄỆÌÍỈĨỊÒÓỌỎÕỐỒỔỖỘỚỜỞỠỢÙÚỤỦŨỨỪỬỮỰỲÝỶỸỴ]/u
const roman = /^[IVXLCDM]+[a-z]?$/u
const initials = /^[A-ZĂÂĐÊÔƠƯ]{2,}(?:[-&.][A-ZĂÂĐÊÔƠƯ]{2,})*$/u

function useAt(text: string, at: number): Use | null {
  const start = tokenStart(text, at)
  token.lastIndex = start
  const name = (token.exec(text)?.[0] ?? '').replace(/[./-]+$/u, '')
  const end = start + name.length
  if (!initials.test(name) || roman.test(name) || name.length > 12) return null
  if (spelt.test(name) || isAmongCapitals(text, start, end)) return null
  // “16-CT / TU”: what is left of a number; and what is quoted, its author has to explain.
  if (/[/–-] ?$/u.test(text.slice(0, start)) || isQuoted(text, start)) return null
  return {name, start, end, introduces: isIntroduced(text, start, end)}
}

function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at)
  return open !== -1 && text.lastIndexOf('”', at) < open
}

function tokenStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /[^\s()[\]“”"'’‘,;:!?…]/u.test(text.charAt(start - 1))) start--
  return start
}

/** “KẾ HOẠCH PHÁT THANH”: words in capitals around it are a title, and it is one of them. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = /[^\s]+(?= $)/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const after = /^ ([^\s]+)/u.exec(text.slice(end, end + 12))?.[1] ?? ''
  return isShouted(before) || isShouted(after)
}

function isShouted(word: string): boolean {
  const letters = word.replace(/[^A-Za-zÀ-ỹ]/gu, '')
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false
  return spelt.test(letters) || !commonAbbreviations.has(plain(letters))
}

function isIntroduced(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 4)
  if (/(?:tắt|gọi) (?:chung )?(?:là|:)?:?\s?[“"(]?$/u.test(before)) return true
  if (/[A-Za-zÀ-ỹ”"] ?\($/u.test(before) && /^\s?[);,]/u.test(after)) return true
  return /^ ?\([A-Za-zÀ-ỹ]{2}/u.test(after) || /^ ?[=:] ?[A-Za-zÀ-ỹ]/u.test(after)
}

/** Without the signs between its letters, in capitals. */
function plain(name: string): string {
  return name.replace(/[^A-Za-zÀ-ỹ]/gu, '').toUpperCase()
}

let bodies: ReadonlySet<string> | undefined

function isCommon(name: string): boolean {
  bodies ??= new Set([...bodyAbbreviations.keys()].map((key) => plain(key)))
  const all = bodies
  const known = (part: string) => commonAbbreviations.has(part) || all.has(part)
  return known(plain(name)) || name.split(/[-&.]/u).every((part) => known(plain(part)))
}

interface FirstUse {
  readonly name: string
  readonly block: Block
  readonly use: Use
  /** Where it is introduced later; null where it never is. */
  readonly introduced: number | null
}

function firstUses(directive: Directive, known: (name: string) => boolean): readonly FirstUse[] {
  const firsts = new Map<string, {block: Block; use: Use; introduced: number | null}>()
  for (const block of readBlocks(directive)) {
    for (const use of usesOf(block)) {
      const first = firsts.get(use.name)
      if (first === undefined) firsts.set(use.name, {block, use, introduced: null})
      else if (use.introduces) first.introduced ??= spanIn(block, use.start, use.end).start
    }
  }
  return [...firsts]
    .filter(([name, {use}]) => !use.introduces && !known(name))
    .map(([name, first]) => ({name, ...first}))
}

/** Running text of the main document: not its header, recipients and signature, nor tables. */
function* readBlocks({blocks, components, attachments}: Directive): Generator<Block> {
  const {heading, issuer, number, placeDate, addressees, recipients, signature} = components
  const formal = [heading, issuer, number, placeDate, addressees, recipients, signature].flatMap(
    (part) => (part === null ? [] : [part.span]),
  )
  const end = attachments[0]?.span.start ?? Infinity
  for (const block of blocks) {
    if (block.start >= end) return
    if (block.rule || block.side !== null || block.cell !== null) continue
    if (usesOf(block).length === 0) continue
    if (formal.some((part) => block.start < part.end && part.start < block.end)) continue
    yield block
  }
}
