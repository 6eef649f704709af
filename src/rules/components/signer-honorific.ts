import type {Component, Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import type {ProfileId} from '../../facts/ids'
import {defineRule, type Report} from '../../lint/rule'
import {findingAt, inEachProfile} from '../common/examples'
import {isPlain} from '../common/insertion'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const posts: Readonly<Record<ProfileId, string>> = {
  'party-2026': 'T/M BAN THƯỜNG VỤ\nBÍ THƯ',
  'party-2018': 'T/M BAN THƯỜNG VỤ\nBÍ THƯ',
  'state-2020': 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
}

/** Titles before the name of who signs, and the body behind the post. */
export const signerHonorific = defineRule({
  id: 'signer-honorific',
  category: 'components',
  title: 'Ghi học hàm, học vị trước họ tên người ký, hoặc tên cơ quan sau chức vụ',
  explanation: `Trước họ tên người ký không ghi học hàm, học vị và danh hiệu (\`TS.\`, \`PGS.\`, \`ThS.\`, \`NGƯT\`), cũng không ghi "đồng chí", "ông", "bà". Văn bản của lực lượng vũ trang ghi quân hàm; cơ sở giáo dục, y tế, khoa học có thể ghi học hàm, học vị, nên Thể Thức không nhắc ở đó.

Trong văn bản của Đảng, chức vụ ghi gọn \`BÍ THƯ\`, \`PHÓ BÍ THƯ\`; dòng \`T/M …\` ở trên đã nói của tập thể nào.

**Cách sửa:** áp dụng sửa nhanh để bỏ phần thừa; họ tên và chức vụ giữ nguyên.`,
  severity: 'warning',
  basis: componentBases.signature,
  fixable: true,
  get examples() {
    return [
      ...inEachProfile((profile) => ({title: 'Đúng: chỉ ghi họ tên', text: sample(profile)})),
      ...inEachProfile((profile) => ({
        title: 'Đúng: trường học được ghi học vị',
        text: sample(profile, {
          issuer:
            profile === 'state-2020'
              ? 'ỦY BAN NHÂN DÂN TỈNH HÒA AN\nTRƯỜNG CAO ĐẲNG Y TẾ'
              : 'ĐẢNG BỘ TỈNH HÒA AN\nĐẢNG ỦY TRƯỜNG CAO ĐẲNG Y TẾ\n*',
          signature: `${posts[profile]}\n\nTS. Nguyễn Văn A`,
        }),
      })),
      ...inEachProfile((profile) => {
        const text = sample(profile, {signature: `${posts[profile]}\n\nTS. Nguyễn Văn A`})
        return {
          title: 'Sai: ghi học vị',
          text,
          findings: [
            findingAt(text, 'TS.', 'Trước họ tên người ký không ghi "TS."; chỉ ghi "Nguyễn Văn A"'),
          ],
          fixed: sample(profile, {signature: `${posts[profile]}\n\nNguyễn Văn A`}),
        }
      }),
      ...inEachProfile((profile) => {
        const text = sample(profile, {signature: `${posts[profile]}\n\nĐồng chí Nguyễn Văn A`})
        return {
          title: 'Sai: ghi "Đồng chí"',
          text,
          findings: [
            findingAt(
              text,
              'Đồng chí',
              'Trước họ tên người ký không ghi "Đồng chí"; chỉ ghi "Nguyễn Văn A"',
            ),
          ],
          fixed: sample(profile, {signature: `${posts[profile]}\n\nNguyễn Văn A`}),
        }
      }),
      {
        title: 'Sai: chức vụ kèm tên cấp ủy',
        profile: 'party-2026' as const,
        text: sample('party-2026', {
          signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ ĐẢNG ỦY XÃ\n\nNguyễn Văn A',
        }),
        findings: [
          '24:12-24:22 Chức vụ "PHÓ BÍ THƯ ĐẢNG ỦY XÃ" kèm tên cơ quan; chỉ ghi "PHÓ BÍ THƯ"',
        ],
        fixed: sample('party-2026', {signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn A'}),
      },
    ]
  },

  *check({directive, side, profile}) {
    const {signature, issuer} = directive.components
    if (signature === null) return
    const source = signature.name
    // Armed forces print ranks; schools, hospitals and institutes may print degrees.
    if (source !== null && !exempt.test(issuer?.text ?? '') && side !== 'front')
      yield* honorific(directive, source)
    if (side === 'party' && profile.system === 'party' && signature.authority !== null)
      yield* body(directive, signature.post)
  },
})

const exempt =
  /(?<!\p{L})(?:QUÂN|CÔNG AN|BỘ CHỈ HUY|BAN CHỈ HUY|BỘ TƯ LỆNH|BỘ ĐỘI|BIÊN PHÒNG|BỘ QUỐC PHÒNG|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|BỆNH VIỆN|TRUNG TÂM Y TẾ|TRẠM Y TẾ|VIỆN HÀN LÂM)(?!\p{L})/u

/** Degrees, honours, ranks and forms of address. */
const titles = String.raw`(?:(?:PGS|GS|TSKH|TS|ThS|Th\.S|BS|BSCK[I]*|DS|KS|CN|LS|NGND|NGƯT|NSƯT|NSND|CVCC|CVC)(?:\.|\s|,)|(?:Tiến sĩ|Thạc sĩ|(?:Phó )?Giáo sư|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Đồng chí|Đ\/c|Ông|Bà)\s)[\s.,]*`
const before = new RegExp(`^(?:${titles})+`, 'u')
/** The same between a post and a name on one line. */
const behindPost = new RegExp(`(?<=\\s|^)(?:${titles})+$`, 'u')

/** The titles that stand before a name, and the name behind them. */
function titled({text: source, components}: Directive, {span, text}: Component) {
  const inside = before.exec(text)?.[0]
  if (inside !== undefined)
    return {found: inside, start: span.start, name: text.slice(inside.length)}
  const start = components.signature?.span.start ?? span.start
  const found = behindPost.exec(source.slice(start, span.start))?.[0]
  return found === undefined ? null : {found, start: span.start - found.length, name: text}
}

function* honorific(directive: Directive, name: Component): Generator<Report> {
  const found = titled(directive, name)
  if (found === null || !/^\p{Lu}/u.test(found.name)) return
  // "Ông" is a surname, too: "Ông Ích Khiêm".
  if (/^Ông\s*$/u.test(found.found) && found.name.split(/\s+/u).length < 3) return
  const printed = found.found.trim()
  const {start} = found
  const place = {start, end: start + found.found.length}
  const plain = isPlain(directive.text, place) && directive.text.startsWith(found.found, start)
  yield {
    span: {start, end: start + printed.length},
    message: `Trước họ tên người ký không ghi "${printed}"; chỉ ghi ${quoted(found.name)}`,
    ...(plain ? {fix: {title: `Bỏ "${printed}"`, edits: [{...place, text: ''}]}} : {}),
  }
}

/** Group 1: the post; the rest names the body again. */
const postOfBody =
  /^((?:PHÓ\s+)?BÍ\s+THƯ(?:\s+THƯỜNG\s+TRỰC)?|(?:PHÓ\s+)?CHỦ\s+NHIỆM)\s+(?:(?:TỈNH|THÀNH|HUYỆN|ĐẢNG|CHI)\s+(?:ỦY|UỶ|BỘ)|(?:ỦY|UỶ)\s+BAN\s+KIỂM\s+TRA)(?:\s+\p{Lu}+)*$/u

function* body({text: source}: Directive, post: Component | null): Generator<Report> {
  if (post === null) return
  const own = postOfBody.exec(post.text)?.[1]
  if (own === undefined) return
  const {start, end} = post.span
  const plain = isPlain(source, post.span) && source.startsWith(own, start)
  const rest = post.text.slice(own.length).length
  yield {
    span: plain ? {start: end - rest + 1, end} : post.span,
    message: `Chức vụ ${quoted(post.text)} kèm tên cơ quan; chỉ ghi "${own}"`,
    ...(plain
      ? {fix: {title: `Đổi thành "${own}"`, edits: [{start: end - rest, end, text: ''}]}}
      : {}),
  }
}
