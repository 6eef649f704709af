import type {Component} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {type Profile, sourceOf} from '../../facts/profiles'
import {defineRule, type Edit, type Report} from '../../lint/rule'
import {isCapitals} from '../../text/letters'
import {findingAt, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const letterNumbers = {
  'party-2026': 'Số 12-CV/ĐU',
  'party-2018': 'Số 12-CV/ĐU',
  'state-2020': 'Số: 12/UBND-VHXH',
} as const

const letter = {title: null, addressees: 'Kính gửi: Các chi bộ.'} as const

/** How the subject (trích yếu) begins and ends; whether there is one is `missing-subject`. */
export const malformedSubject = defineRule({
  id: 'malformed-subject',
  category: 'components',
  title: 'Trích yếu ghi sai dạng',
  explanation: `Trích yếu là một cụm từ, không phải một câu: không kết thúc bằng dấu chấm.

| | văn bản có tên loại | công văn |
|---|---|---|
| Đảng, Hướng dẫn 05-HD/VPTW (2026) | \`về …\` | \`về việc …\` |
| Đảng, Hướng dẫn 36-HD/VPTW (2018) | \`về …\` | \`về việc …\` hoặc \`V/v …\` |
| Nhà nước, Nghị định 30/2020/NĐ-CP | \`Về …\` | \`V/v …\` |

Chữ viết tắt \`V/v\` chỉ dùng ở trích yếu của công văn, không có dấu hai chấm theo sau. Về \`V/v\` trong công văn của Đảng các tài liệu chưa thống nhất, nên chỉ nhắc.

**Cách sửa:** áp dụng sửa nhanh.`,
  severity: 'warning',
  basis: componentBases.title,
  fixable: true,
  settings: {profiles: {'party-2026': {letterSubjectLead: 'V/v'}}},
  get examples() {
    return [
      ...inEachProfile((profile) => ({
        title: 'Đúng: trích yếu là một cụm từ',
        text: sample(profile),
      })),
      ...inEachProfile((profile) => {
        const lead = profile === 'state-2020' ? 'V/v' : 'về việc'
        const number = `${letterNumbers[profile]}\n${lead} tổ chức ngày sách`
        return {title: 'Đúng: trích yếu của công văn', text: sample(profile, {...letter, number})}
      }),
      ...inEachProfile((profile) => {
        const text = sample(profile, {title: 'KẾ HOẠCH\nvề tổ chức ngày sách.'})
        return {
          title: 'Sai: trích yếu có dấu chấm',
          text,
          findings: [
            findingAt(
              text,
              'về tổ chức ngày sách.',
              'Trích yếu "về tổ chức ngày sách." kết thúc bằng "."; trích yếu không có dấu câu ở cuối',
            ),
          ],
          fixed: sample(profile, {title: 'KẾ HOẠCH\nvề tổ chức ngày sách'}),
        }
      }),
      ...inEachProfile((profile) => {
        const number = `${letterNumbers[profile]}\nV/v: về việc tổ chức ngày sách`
        const text = sample(profile, {...letter, number})
        const right = profile === 'party-2026' ? 'về việc' : 'V/v'
        return {
          title: 'Sai: lời mở đầu lặp lại',
          text,
          findings: [
            findingAt(
              text,
              'V/v: về việc',
              `"V/v: về việc" mở đầu trích yếu hai lần; chỉ ghi "${right}"`,
            ),
          ],
          fixed: text.replace('V/v: về việc', right),
        }
      }),
      {
        title: 'Sai: công văn của Nhà nước mở đầu bằng "Về việc"',
        profile: 'state-2020' as const,
        text: sample('state-2020', {
          ...letter,
          number: 'Số: 12/UBND-VHXH\nVề việc tổ chức ngày sách',
        }),
        findings: [
          '5:1-5:8 Trích yếu của công văn mở đầu bằng "Về việc"; Nghị định 30/2020/NĐ-CP ghi "V/v"',
        ],
        fixed: sample('state-2020', {...letter, number: 'Số: 12/UBND-VHXH\nV/v tổ chức ngày sách'}),
      },
      {
        title: 'Sai: công văn của Đảng theo Hướng dẫn 05 mở đầu bằng "V/v"',
        profile: 'party-2026' as const,
        text: sample('party-2026', {...letter, number: 'Số 12-CV/ĐU\nV/v tổ chức ngày sách'}),
        findings: [
          '6:1-6:4 Trích yếu của công văn mở đầu bằng "V/v"; Hướng dẫn 05-HD/VPTW ghi "về việc"',
        ],
        fixed: sample('party-2026', {...letter, number: 'Số 12-CV/ĐU\nvề việc tổ chức ngày sách'}),
      },
    ]
  },

  *check({directive, type, side, profile}) {
    const {subject, typeTitle} = directive.components
    if (subject === null || type === null) return
    yield* finalMark(subject, directive.text)
    if (typeTitle !== null) {
      yield* abbreviated(subject, directive.text, profile)
      return
    }
    const doubled = doubledLead.exec(subject.text)
    if (doubled !== null) yield doubledReport(subject, doubled[0].trim(), directive.text, profile)
    else if (side !== 'front') yield* lead(subject, directive.text, profile)
  },
})

/** “V/v về việc …”, “V/v: …” */
const doubledLead = /^V\/[vV]\s*(?::|(?=[Vv]ề\s+việc))\s*(?:[Vv]ề\s+việc(?=\s))?/u
const singleLead = /^(?:V\/[vV]|[Vv]ề\s+việc)(?=\s)/u
/** “…”, an abbreviation such as “v.v.” and “TP.” are no end of a sentence. */
const endMark = /(?<=[\p{L}\d)”"])[.;:,]$/u

/** What may as well be the first sentence of a text without a subject is left to a person. */
function isPlainly(text: string): boolean {
  return /^(?:V\/v|về|Về|VỀ)\s/u.test(text) || isCapitals(text)
}

function* finalMark({span, text}: Component, source: string): Generator<Report> {
  const mark = endMark.exec(text)?.[0]
  if (mark === undefined || /(?:v\.v|TP|St)\.$/u.test(text)) return
  const edit: Edit = {start: span.end - 1, end: span.end, text: ''}
  const change = {title: `Bỏ "${mark}"`, edits: [edit]}
  const isThere = source.slice(edit.start, edit.end) === mark
  yield {
    span,
    message: `Trích yếu ${quoted(text)} kết thúc bằng "${mark}"; trích yếu không có dấu câu ở cuối`,
    ...(isThere ? (isPlainly(text) ? {fix: change} : {suggestions: [change]}) : {}),
  }
}

/** "V/v" stands in the subject of a công văn only; below a title it is written out. */
function* abbreviated(
  {span, text}: Component,
  source: string,
  profile: Profile,
): Generator<Report> {
  const printed = /^V\/[vV](?=\s)/u.exec(text)?.[0]
  if (printed === undefined) return
  const lead = profile.system === 'party' ? 'về việc' : 'Về việc'
  const right = isCapitals(text) ? lead.toUpperCase() : lead
  const place = {start: span.start, end: span.start + printed.length}
  yield {
    span: place,
    message: `Trích yếu dưới tên loại không viết tắt "${printed}"; ghi "${right}"`,
    severity: 'info',
    ...(source.slice(place.start, place.end) === printed
      ? {fix: {title: `Đổi thành "${right}"`, edits: [{...place, text: right}]}}
      : {}),
  }
}

/** Which of the two leads a công văn has where either is in use. */
const usualLead = 'V/v'

function doubledReport(
  {span}: Component,
  printed: string,
  source: string,
  {letterSubjectLead}: Profile,
): Report {
  const right = letterSubjectLead ?? usualLead
  const place = {start: span.start, end: span.start + printed.length}
  const fault = printed.includes('ề') ? 'mở đầu trích yếu hai lần; chỉ' : 'có dấu hai chấm;'
  return {
    span: place,
    message: `"${printed}" ${fault} ghi "${right}"`,
    ...(source.slice(place.start, place.end) === printed
      ? {fix: {title: `Đổi thành "${right}"`, edits: [{...place, text: right}]}}
      : {}),
  }
}

function* lead({span, text}: Component, source: string, profile: Profile): Generator<Report> {
  const {letterSubjectLead: right, system} = profile
  const printed = singleLead.exec(text)?.[0]
  if (right === null || printed === undefined) return
  if (printed.toLowerCase() === right.toLowerCase()) return
  const place = {start: span.start, end: span.start + printed.length}
  yield {
    span: place,
    message: `Trích yếu của công văn mở đầu bằng "${printed}"; ${sourceOf(profile, 'letterSubjectLead')} ghi "${right}"`,
    // The sources on the Party's new guide do not agree about it.
    ...(system === 'party' ? {severity: 'info'} : {}),
    ...(source.slice(place.start, place.end) === printed
      ? {fix: {title: `Đổi thành "${right}"`, edits: [{...place, text: right}]}}
      : {}),
  }
}
