import {readDirective} from '../../../src/document/read'
import type {LintResult} from '../../../src/lint/linter'
import type {Finding} from '../../../src/lint/rule'
import type {Layout} from '../../../src/write/layout'
import {unpainted} from '../../../src/write/paint'
import type {CheckedFile, Summary} from '../../../src/write/renderer'

/** A small draft of the State whose number is written the Party's way. */
export const text = `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số 45-KH/UBND

Tân Lập, ngày 12 tháng 10 năm 2026

KẾ HOẠCH
Trồng cây đầu xuân

1. Trồng 500 cây.
`

/** The span of some words of the text. */
export function spanOf(words: string): {readonly start: number; readonly end: number} {
  const start = text.indexOf(words)
  return {start, end: start + words.length}
}

const number = spanOf('Số 45-KH/UBND')

/** One finding of each severity: with a fix, with a suggestion and a related place, bare, and long. */
export const findings: readonly Finding[] = [
  {
    ruleId: 'malformed-number',
    severity: 'warning',
    span: number,
    message: '"Số 45-KH/UBND" dùng dạng của Đảng; văn bản của Nhà nước ghi "Số: 45/KH-UBND"',
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
    fix: {title: 'Đổi thành "Số: 45/KH-UBND"', edits: [{...number, text: 'Số: 45/KH-UBND'}]},
    suggestions: [],
    related: [],
  },
  {
    ruleId: 'missing-lead',
    severity: 'error',
    span: spanOf('1. Trồng 500 cây.'),
    message: 'Không rõ ai chủ trì <việc này> & "50%: a, b"',
    basis: 'Nghị định 30/2020/NĐ-CP',
    fix: null,
    suggestions: [
      {
        title: 'Thêm "Phòng Kinh tế"',
        edits: [{...spanOf('Trồng 500'), text: 'Phòng Kinh tế trồng 500'}],
      },
    ],
    related: [{message: 'Trích yếu ở đây', span: spanOf('Trồng cây đầu xuân')}],
  },
  {
    ruleId: 'missing-resources',
    severity: 'hint',
    span: {start: text.length, end: text.length},
    message: 'Chưa nói đến kinh phí',
    basis: 'Thực tế soạn thảo',
    fix: null,
    suggestions: [],
    related: [],
  },
]

/** The draft with these findings, as the linter would give them. */
export function checked(path = 'xã/kế hoạch.vanban', found = findings): CheckedFile {
  const result: LintResult = {
    findings: found,
    suppressed: [],
    errors: found.filter(({severity}) => severity === 'error').length,
    warnings: found.filter(({severity}) => severity === 'warning').length,
    ruleCount: 24,
  }
  return {path, directive: readDirective(text), result}
}

/** A run over this many drafts in which nothing went wrong. */
export function summary(over: Partial<Summary> = {}): Summary {
  return {
    files: 1,
    skipped: {texts: 0, wordFiles: 0},
    problems: [],
    fixed: {findings: 0, files: 0},
    gate: false,
    maxWarnings: null,
    ...over,
  }
}

/** Pretty output into a file, without colours. */
export const pipe: Layout = {paint: unpainted, columns: null}

/** Pretty output on a terminal of this width, without colours. */
export function screen(columns: number): Layout {
  return {paint: unpainted, columns}
}
