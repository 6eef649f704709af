import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {defineRule, type Fix} from '../../lint/rule'
import {isPlain} from '../common/insertion'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const signed = (...lines: readonly string[]) => [...lines, '', 'Nguyễn Văn A'].join('\n')

/** "K/T" above a deputy of a committee, which decides together and is signed for with "T/M". */
export const deputyForCommittee = defineRule({
  id: 'deputy-for-committee',
  category: 'components',
  title: 'Ký thay (K/T) cho một tập thể cấp ủy',
  explanation: `Cấp ủy, ban thường vụ, chi bộ làm việc theo chế độ tập thể: người ký, dù là bí thư hay phó bí thư, đều ký **thay mặt** tập thể (\`T/M\`), không ai ký **thay** bí thư (\`K/T\`). \`K/T\` chỉ dùng ở cơ quan có thủ trưởng, như \`K/T TRƯỞNG BAN\`, \`K/T CHÁNH VĂN PHÒNG\`.

\`\`\`
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn A
\`\`\`

**Cách sửa:** chọn tập thể đã quyết định ban hành văn bản: ban thường vụ hay cấp ủy.`,
  severity: 'error',
  basis: componentBases.signature,
  profiles: ['party-2026', 'party-2018'],
  fixable: false,
  examples: [
    {
      title: 'Đúng: phó bí thư ký thay mặt ban thường vụ',
      profile: 'party-2026',
      text: sample('party-2026', {signature: signed('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ')}),
    },
    {
      title: 'Đúng: phó trưởng ban ký thay trưởng ban',
      profile: 'party-2026',
      text: sample('party-2026', {signature: signed('K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN')}),
    },
    {
      title: 'Đúng: phó bí thư ký thay mặt chi bộ',
      profile: 'party-2018',
      text: sample('party-2018', {signature: signed('T/M CHI BỘ', 'PHÓ BÍ THƯ')}),
    },
    {
      title: 'Đúng: phó chánh văn phòng ký thay chánh văn phòng',
      profile: 'party-2018',
      text: sample('party-2018', {signature: signed('K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG')}),
    },
    {
      title: 'Sai: phó bí thư ký thay bí thư',
      profile: 'party-2026',
      text: sample('party-2026', {signature: signed('K/T BÍ THƯ', 'PHÓ BÍ THƯ')}),
      findings: [
        '23:1-23:11 "K/T BÍ THƯ": cấp ủy làm việc tập thể, không ký thay bí thư; phó bí thư ký "T/M …" rồi "PHÓ BÍ THƯ"',
      ],
    },
    {
      title: 'Sai: ký thay ban thường vụ',
      profile: 'party-2026',
      text: sample('party-2026', {signature: signed('K/T BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ')}),
      findings: [
        '23:1-23:18 "K/T BAN THƯỜNG VỤ": cấp ủy làm việc tập thể, không có ký thay; ghi "T/M BAN THƯỜNG VỤ"',
      ],
    },
    {
      title: 'Sai: phó bí thư ký thay bí thư chi bộ',
      profile: 'party-2018',
      text: sample('party-2018', {
        issuer: 'ĐẢNG BỘ XÃ TÂN PHONG\nCHI BỘ THÔN ĐÔNG\n*',
        number: 'Số 12-KH/CB',
        signature: signed('K/T BÍ THƯ', 'PHÓ BÍ THƯ'),
      }),
      findings: [
        '23:1-23:11 "K/T BÍ THƯ": cấp ủy làm việc tập thể, không ký thay bí thư; phó bí thư ký "T/M …" rồi "PHÓ BÍ THƯ"',
      ],
    },
    {
      title: 'Sai: ký thay đảng ủy',
      profile: 'party-2018',
      text: sample('party-2018', {signature: signed('K/T ĐẢNG ỦY', 'PHÓ BÍ THƯ')}),
      findings: [
        '23:1-23:12 "K/T ĐẢNG ỦY": cấp ủy làm việc tập thể, không có ký thay; ghi "T/M ĐẢNG ỦY"',
      ],
    },
  ],

  *check({directive, side}) {
    const {signature} = directive.components
    if (side !== 'party' || signature === null) return
    const source = directive.text.slice(signature.span.start, signature.span.end)
    const match = deputy.exec(source)
    if (match === null) return
    const [printed, mark = '', whom = ''] = match
    const start = signature.span.start + match.index
    const span = {start, end: start + printed.length}
    const name = whom.replace(/\s+/gu, ' ')
    const own = name.endsWith('BÍ THƯ')
      ? 'không ký thay bí thư; phó bí thư ký "T/M …" rồi "PHÓ BÍ THƯ"'
      : `không có ký thay; ghi "T/M ${name}"`
    yield {
      span,
      message: `${quoted(printed)}: cấp ủy làm việc tập thể, ${own}`,
      suggestions: isPlain(directive.text, span)
        ? choices(directive, name).map((choice) => suggestion(span.start, printed, mark, choice))
        : [],
    }
  },
})

/** Group 1: the mark; group 2: the committee, or its secretary. */
const deputy =
  /(?<![\p{L}/])(K\/?T\.?)[\s*_]+((?:BÍ\s+THƯ|BAN\s+THƯỜNG\s+VỤ|BAN\s+CHẤP\s+HÀNH|(?:TỈNH|THÀNH|HUYỆN|ĐẢNG|CHI)\s+(?:ỦY|UỶ)|CHI\s+BỘ|ĐẢNG\s+BỘ))(?!\p{L})/u

/** The committees that may have decided; the issuer tells the name of its own. */
function choices({components}: Directive, name: string): readonly string[] {
  if (!name.endsWith('BÍ THƯ')) return [name]
  const issuer = components.issuer?.name ?? ''
  if (/CHI\s+BỘ/u.test(issuer)) return ['CHI BỘ']
  const own = /(?:TỈNH|THÀNH|HUYỆN|ĐẢNG)\s+(?:ỦY|UỶ)/u.exec(issuer)?.[0] ?? 'ĐẢNG ỦY'
  return ['BAN THƯỜNG VỤ', own]
}

function suggestion(start: number, printed: string, mark: string, committee: string): Fix {
  return {
    title: `Đổi "${mark}" thành "T/M ${committee}"`,
    edits: [{start, end: start + printed.length, text: `T/M ${committee}`}],
  }
}
