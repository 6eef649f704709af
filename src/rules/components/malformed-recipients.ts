import type {Directive, Recipient, Recipients} from '../../document/model'
import {componentBases} from '../../facts/bases'
import type {Side} from '../../facts/ids'
import {type Profile, sourceOf} from '../../facts/profiles'
import {defineRule, type Report} from '../../lint/rule'
import {isUnrecognised} from '../common/extent'
import {resolution, sample} from '../common/samples'
import {quoted} from '../common/wording'

const list = (...items: readonly string[]) => ['Nơi nhận:', ...items].join('\n')

/** Separators, final stop, empty and repeated items, and the form of the archive item. */
export const malformedRecipients = defineRule({
  id: 'malformed-recipients',
  category: 'components',
  title: 'Các dòng "Nơi nhận" ghi sai dạng',
  explanation: `Mỗi nơi nhận một dòng; cuối mỗi dòng có dấu ngăn cách, cuối dòng chót là dấu chấm:

| | ngăn cách | dòng lưu |
|---|---|---|
| Đảng, Hướng dẫn 05-HD/VPTW (2026) | \`;\` | \`- Lưu Văn phòng Đảng ủy.\` |
| Đảng, Hướng dẫn 36-HD/VPTW (2018) | \`,\` | \`- Lưu Văn phòng Đảng ủy.\` |
| Nhà nước, Nghị định 30/2020/NĐ-CP | \`;\` | \`- Lưu: VT, VHXH.\` |

**Cách sửa:** áp dụng sửa nhanh cho dấu câu; dòng trống hoặc trùng thì bỏ đi.`,
  severity: 'warning',
  basis: componentBases.recipients,
  fixable: true,
  settings: {profiles: {'party-2026': {recipientSeparator: ','}}},
  examples: [
    {title: 'Đúng: Hướng dẫn 05, dấu chấm phẩy', profile: 'party-2026', text: sample('party-2026')},
    {title: 'Đúng: Hướng dẫn 36, dấu phẩy', profile: 'party-2018', text: sample('party-2018')},
    {title: 'Đúng: Nghị định 30', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Đúng: các đơn vị của một nơi nhận ghi sau dấu cộng',
      profile: 'state-2020',
      text: sample('state-2020', {
        recipients: list('- Như Điều 2;', '- Văn phòng UBND xã:', '+ LĐVP, TH;', '+ Lưu: VT.'),
      }),
    },
    {
      title: 'Sai: một dòng thiếu dấu ngăn cách, dòng cuối thiếu dấu chấm',
      profile: 'party-2018',
      text: sample('party-2018', {
        recipients: list(
          '- Văn phòng Tỉnh ủy',
          '- Các chi bộ trực thuộc,',
          '- Lưu Văn phòng Đảng ủy',
        ),
      }),
      findings: [
        '19:3-19:20 Nơi nhận "Văn phòng Tỉnh ủy" thiếu dấu "," ở cuối dòng',
        '21:3-21:24 Dòng cuối "Lưu Văn phòng Đảng ủy" thiếu dấu chấm',
      ],
      fixed: sample('party-2018', {
        recipients: list(
          '- Văn phòng Tỉnh ủy,',
          '- Các chi bộ trực thuộc,',
          '- Lưu Văn phòng Đảng ủy.',
        ),
      }),
    },
    {
      title: 'Sai: cả danh sách dùng dấu của Hướng dẫn 36',
      profile: 'party-2026',
      text: sample('party-2026', {
        recipients: list(
          '- Văn phòng Tỉnh ủy,',
          '- Các chi bộ trực thuộc,',
          '- Lưu Văn phòng Đảng ủy.',
        ),
      }),
      findings: ['18:1-18:10 Các nơi nhận ngăn cách bằng ","; Hướng dẫn 05-HD/VPTW dùng ";"'],
      fixed: sample('party-2026', {
        recipients: list(
          '- Văn phòng Tỉnh ủy;',
          '- Các chi bộ trực thuộc;',
          '- Lưu Văn phòng Đảng ủy.',
        ),
      }),
    },
    {
      title: 'Sai: dòng lưu của Nhà nước thiếu dấu hai chấm, một nơi ghi hai lần',
      profile: 'state-2020',
      text: sample('state-2020', {
        recipients: list('- Trưởng các thôn;', '- Trưởng các thôn;', '- Lưu VT.'),
      }),
      findings: [
        '20:3-20:18 Nơi nhận "Trưởng các thôn" đã ghi ở trên',
        '21:3-21:9 "Lưu VT" thiếu dấu hai chấm sau "Lưu"; văn bản của cơ quan nhà nước ghi "Lưu: VT, […]"',
      ],
      fixed: sample('state-2020', {
        recipients: list('- Trưởng các thôn;', '- Trưởng các thôn;', '- Lưu: VT.'),
      }),
    },
    {
      title: 'Sai: chỉ có chữ "Nơi nhận"',
      profile: 'party-2018',
      text: sample('party-2018', {recipients: 'Nơi nhận:'}),
      findings: ['18:1-18:10 "Nơi nhận" chưa ghi nơi nào'],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: dòng đầu thiếu dấu ngăn cách',
      profile: 'party-2026',
      text: sample('party-2026', {
        recipients: 'Nơi nhận:\n- Thanh tra tỉnh\n- Các trường trong xã;\n- Lưu Văn phòng Đảng ủy.',
      }),
      findings: ['19:3-19:17 Nơi nhận "Thanh tra tỉnh" thiếu dấu ";" ở cuối dòng'],
      fixed: sample('party-2026', {
        recipients:
          'Nơi nhận:\n- Thanh tra tỉnh;\n- Các trường trong xã;\n- Lưu Văn phòng Đảng ủy.',
      }),
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2018',
      text: resolution('party-2018'),
    },
    {
      title: 'Đúng: nghị quyết của hội đồng nhân dân',
      profile: 'state-2020',
      text: resolution('state-2020'),
    },
    {
      title: 'Sai: dòng đầu thiếu dấu ngăn cách',
      profile: 'state-2020',
      text: sample('state-2020', {
        recipients: 'Nơi nhận:\n- Thanh tra tỉnh\n- Các trường trong xã;\n- Lưu: VT.',
      }),
      findings: ['19:3-19:17 Nơi nhận "Thanh tra tỉnh" thiếu dấu ";" ở cuối dòng'],
      fixed: sample('state-2020', {
        recipients: 'Nơi nhận:\n- Thanh tra tỉnh;\n- Các trường trong xã;\n- Lưu: VT.',
      }),
    },
  ],

  *check({directive, side, profile}) {
    const {recipients, archive} = directive.components
    if (recipients === null) return
    if (recipients.items.length === 0) {
      if (isUnrecognised(directive) || listFollows(directive, recipients)) return
      yield {span: recipients.labelSpan, message: '"Nơi nhận" chưa ghi nơi nào'}
      return
    }
    yield* separators(recipients, profile, directive)
    yield* repetitions(recipients)
    if (archive !== null && side !== 'front')
      yield* archiveForm(archive, directive.text, side, profile)
  },
})

/** True where bullets stand below all the same, parted from the label by columns that could not be told apart. */
function listFollows({blocks, attachments}: Directive, {labelSpan}: Recipients): boolean {
  const end = attachments[0]?.span.start ?? Number.POSITIVE_INFINITY
  return blocks.some(
    ({start, content}) =>
      start > labelSpan.end && start < end && content.marker?.scheme === 'bullet',
  )
}

/** “Thường trực Thành ủy; (để b/c)”: the mark stands before the note. */
const markedInside = /[;,.]\s*\([^()]*\)$/u
/** “Lưu: VT. (2)” */
const stoppedInside = /\.\s*\([^()]*\)$/u
/** “Lưu: VT, CN (2). nvv”: initials of the drafter behind the final stop. */
const initialsBehind = /\.\s*[\p{L}\d&./]{1,10}(?:\s[\p{L}\d]{1,10})?$/u

function* separators(
  {items, labelSpan}: Recipients,
  profile: Profile,
  {text, identity}: Directive,
): Generator<Report> {
  const separator = profile.recipientSeparator
  const isUndated = identity.issued === null
  const inner = items.filter(
    (item, index) =>
      index < items.length - 1 &&
      item.text !== '' &&
      !markedInside.test(item.text) &&
      !headsGroup(text, item, items[index + 1]),
  )
  const other = separator === ';' ? ',' : ';'
  const wrong = inner.filter((item) => item.mark === other)
  const uniform = wrong.length > 1 && !inner.some((item) => item.mark === separator)
  if (uniform) {
    yield {
      span: labelSpan,
      message: `Các nơi nhận ngăn cách bằng "${other}"; ${sourceOf(profile, 'recipientSeparator')} dùng "${separator}"`,
      // Without a date nothing tells for certain which of the Party's guides holds, and the list is of one mind.
      ...(isUndated ? {severity: 'info'} : {}),
      fix: {
        title: `Đổi các dấu "${other}" thành "${separator}"`,
        edits: wrong.map((item) => ({...item.markSpan, text: separator})),
      },
    }
  }
  const last = items.at(-1)
  for (const item of items) {
    if (item.text === '') yield {span: item.span, message: 'Dòng nơi nhận để trống'}
    else if (item === last) yield* finalStop(item)
    else if (
      inner.includes(item) &&
      item.mark !== separator &&
      !(uniform && wrong.includes(item))
    ) {
      yield unmarked(item, separator)
    }
  }
}

/** "- Văn phòng UBND tỉnh: ⏎ + LĐVP, TH; ⏎ + Lưu: VT.": the units of one recipient, each behind a "+". */
function headsGroup(
  text: string,
  {mark, markSpan}: Recipient,
  next: Recipient | undefined,
): boolean {
  if (mark !== ':' || next === undefined) return false
  return /\n\s*\+\s*$/u.test(text.slice(markSpan.end, next.span.start))
}

function unmarked(item: Recipient, separator: string): Report {
  const message =
    item.mark === ''
      ? `Nơi nhận ${quoted(item.text)} thiếu dấu "${separator}" ở cuối dòng`
      : `Nơi nhận ${quoted(item.text)} kết thúc bằng "${item.mark}"; dùng "${separator}"`
  const title = item.mark === '' ? `Thêm "${separator}"` : `Đổi thành "${separator}"`
  return {span: item.span, message, fix: {title, edits: [{...item.markSpan, text: separator}]}}
}

function* finalStop(item: Recipient): Generator<Report> {
  if (item.mark === '.' || initialsBehind.test(item.text) || stoppedInside.test(item.text)) return
  const message =
    item.mark === ''
      ? `Dòng cuối ${quoted(item.text)} thiếu dấu chấm`
      : `Dòng cuối ${quoted(item.text)} kết thúc bằng "${item.mark}"; dùng dấu chấm`
  yield {
    span: item.span,
    message,
    fix: {title: 'Kết thúc bằng dấu chấm', edits: [{...item.markSpan, text: '.'}]},
  }
}

function* repetitions({items}: Recipients): Generator<Report> {
  const seen = new Map<string, Recipient>()
  for (const item of items) {
    const key = item.text
      .toLowerCase()
      .replace(/[\s*_]+/gu, ' ')
      .trim()
    const first = seen.get(key)
    if (first === undefined) seen.set(key, item)
    else if (/\p{L}/u.test(key)) {
      yield {
        span: item.span,
        message: `Nơi nhận ${quoted(item.text)} đã ghi ở trên`,
        related: [{message: 'Ghi lần đầu ở đây', span: first.span}],
      }
    }
  }
}

/** “Lưu” with the marks and blanks that may stand inside it in scanned text; group 1: the colon. */
const archiveWord = /^[\s*_\-–+•\\]*L\s?ư\s?u\s*(:?)/u

function* archiveForm(
  {span, text}: Recipient,
  source: string,
  side: Side,
  {archiveColon, archiveSample}: Profile,
): Generator<Report> {
  const found = archiveWord.exec(source.slice(span.start, span.end))
  if (found === null) return
  const hasColon = found[1] === ':'
  const end = span.start + found[0].length
  if (side === 'party' && /^Lưu\s*:?\s+VT(?!\p{L})/u.test(text)) {
    yield {
      span,
      message: `${quoted(text)} ghi "VT" (văn thư) như văn bản của cơ quan nhà nước; văn bản của Đảng ghi "${archiveSample}"`,
    }
  } else if (archiveColon && !hasColon) {
    const at = span.start + found[0].trimEnd().length
    yield {
      span,
      message: `${quoted(text)} thiếu dấu hai chấm sau "Lưu"; văn bản của cơ quan nhà nước ghi "${archiveSample}"`,
      fix: {title: 'Thêm dấu hai chấm', edits: [{start: at, end: at, text: ':'}]},
    }
  } else if (!archiveColon && hasColon) {
    yield {
      span,
      message: `${quoted(text)} thừa dấu hai chấm sau "Lưu"; văn bản của Đảng ghi "${archiveSample}"`,
      fix: {title: 'Bỏ dấu hai chấm', edits: [{start: end - 1, end, text: ''}]},
    }
  }
}
