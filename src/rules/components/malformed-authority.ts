import type {Directive} from '../../document/model'
import {authorityForm} from '../../facts/authorities'
import {componentBases} from '../../facts/bases'
import type {Profile} from '../../facts/profiles'
import {defineRule, type Report} from '../../lint/rule'
import {type PrintedAuthority, printedAuthorities} from '../common/authority'
import {inTable, linesBefore} from '../common/insertion'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

/** The abbreviation for "thay mặt", "ký thay" … in the form of the system, and a signature of a bare name. */
export const malformedAuthority = defineRule({
  id: 'malformed-authority',
  category: 'components',
  title: 'Quyền hạn ký ghi sai dạng',
  explanation: `Chữ viết tắt quyền hạn ký của hai hệ thống khác nhau:

| | Đảng | Nhà nước |
|---|---|---|
| thay mặt | \`T/M\` | \`TM.\` |
| ký thay | \`K/T\` | \`KT.\` |
| thừa lệnh | \`T/L\` | \`TL.\` |
| thừa ủy quyền | (không dùng) | \`TUQ.\` |
| quyền cấp trưởng | \`Q.\` | \`Q.\` |

Chỉ có họ tên thì không rõ người ký thay mặt ai, giữ chức vụ gì.

**Cách sửa:** áp dụng sửa nhanh để đổi chữ viết tắt; phần ký chỉ có họ tên thì thêm quyền hạn và chức vụ.`,
  severity: 'error',
  basis: componentBases.signature,
  fixable: true,
  settings: {profiles: {'party-2026': {authorities: {TUQ: 'TUQ.'}}}},
  examples: [
    {title: 'Đúng: T/M trong văn bản của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: TM. và KT. trong văn bản của Nhà nước',
      profile: 'state-2020',
      text: sample('state-2020', {
        signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A',
      }),
    },
    {
      title: 'Đúng: người đứng đầu cơ quan ký chức danh của mình',
      profile: 'party-2018',
      text: sample('party-2018', {signature: 'CHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
    },
    {
      title: 'Sai: TM. trong văn bản của Đảng',
      profile: 'party-2026',
      text: sample('party-2026', {signature: 'TM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A'}),
      findings: ['23:1-23:4 "TM." là dạng của cơ quan nhà nước; văn bản của Đảng ghi "T/M"'],
      fixed: sample('party-2026'),
    },
    {
      title: 'Sai: T/M và K/T trong văn bản của Nhà nước',
      profile: 'state-2020',
      text: sample('state-2020', {
        signature: 'T/M ỦY BAN NHÂN DÂN\nK/T CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A',
      }),
      findings: [
        '23:1-23:4 "T/M" là dạng của Đảng; văn bản của cơ quan nhà nước ghi "TM."',
        '24:1-24:4 "K/T" là dạng của Đảng; văn bản của cơ quan nhà nước ghi "KT."',
      ],
      fixed: sample('state-2020', {
        signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A',
      }),
    },
    {
      title: 'Sai: dấu chấm thay gạch chéo',
      profile: 'party-2018',
      text: sample('party-2018', {signature: 'T.M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A'}),
      findings: ['23:1-23:4 "T.M" sai dạng; văn bản của Đảng ghi "T/M"'],
      fixed: sample('party-2018'),
    },
    {
      title: 'Sai: Đảng không có thừa ủy quyền',
      profile: 'party-2018',
      text: sample('party-2018', {
        signature: 'TUQ. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A',
      }),
      findings: [
        '23:1-23:5 "TUQ." không dùng trong văn bản của Đảng; người được ủy quyền ký "T/L" (thừa lệnh)',
      ],
    },
    {
      title: 'Sai: phần ký chỉ có họ tên',
      profile: 'party-2018',
      text: sample('party-2018', {signature: 'Nguyễn Văn A'}),
      findings: [
        '23:1-23:13 Phần ký chỉ có họ tên "Nguyễn Văn A"; thiếu quyền hạn ("T/M …") và chức vụ',
      ],
    },
    {
      title: 'Đúng: người đứng đầu ký chức danh của mình',
      profile: 'party-2026',
      text: sample('party-2026', {signature: 'CHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
    },
    {
      title: 'Sai: ký thừa lệnh ghi theo hệ thống kia',
      profile: 'party-2026',
      text: sample('party-2026', {signature: 'TL. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
      findings: ['23:1-23:4 "TL." là dạng của cơ quan nhà nước; văn bản của Đảng ghi "T/L"'],
      fixed: sample('party-2026', {
        signature: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A',
      }),
    },
    {
      title: 'Đúng: ký thay mặt tập thể',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Đúng: người đứng đầu ký chức danh của mình',
      profile: 'state-2020',
      text: sample('state-2020', {signature: 'CHÁNH THANH TRA\n\nNguyễn Văn A'}),
    },
    {
      title: 'Sai: ký thừa lệnh ghi theo hệ thống kia',
      profile: 'state-2020',
      text: sample('state-2020', {signature: 'T/L CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
      findings: ['23:1-23:4 "T/L" là dạng của Đảng; văn bản của cơ quan nhà nước ghi "TL."'],
      fixed: sample('state-2020', {signature: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
    },
  ],

  *check({directive, side, profile}) {
    // The Youth Union signs "TM." under Party-like numbers; mass organisations are not judged.
    if (side === 'front') return
    for (const printed of printedAuthorities(directive)) yield* misprint(printed, profile)
    yield* bareName(directive, profile)
  },
})

function* misprint(
  {authority, printed, system, span}: PrintedAuthority,
  profile: Profile,
): Generator<Report> {
  const right = authorityForm(authority, profile)
  if (right === printed) return
  if (right === null) {
    yield {
      span,
      message: `"${printed}" không dùng trong văn bản của Đảng; người được ủy quyền ký "T/L" (thừa lệnh)`,
      suggestions: [{title: 'Đổi thành "T/L"', edits: [{...span, text: 'T/L'}]}],
    }
    return
  }
  const own = profile.system === 'party' ? 'văn bản của Đảng' : 'văn bản của cơ quan nhà nước'
  const other = system === 'party' ? 'Đảng' : 'cơ quan nhà nước'
  const fault = system === null || system === profile.system ? 'sai dạng' : `là dạng của ${other}`
  yield {
    span,
    message: `"${printed}" ${fault}; ${own} ghi "${right}"`,
    fix: {title: `Đổi thành "${right}"`, edits: [{...span, text: right}]},
  }
}

function* bareName(directive: Directive, {authorities}: Profile): Generator<Report> {
  const {type} = directive.identity
  const {signature} = directive.components
  // Minutes are signed by two persons who represent nobody.
  if (signature === null || signature.name === null || type === 'bien-ban') return
  if (signature.authority !== null || signature.post !== null) return
  const {span, text} = signature.name
  const authority = authorities.TM
  yield {
    span,
    message: `Phần ký chỉ có họ tên ${quoted(text)}; thiếu quyền hạn ("${authority} …") và chức vụ`,
    suggestions: inTable(directive, span.start)
      ? []
      : [
          {
            title: 'Chèn quyền hạn và chức vụ',
            edits: [linesBefore(directive.text, span.start, [`${authority} […]`, '[CHỨC VỤ]', ''])],
          },
        ],
  }
}
