import assert from 'node:assert/strict'
import {prettyFindings} from '../../../src/write/findings'
import type {Layout} from '../../../src/write/layout'
import {unpainted} from '../../../src/write/paint'
import type {CheckedFile, Summary} from '../../../src/write/renderer'
import {checked, pipe, screen, summary} from './checked'

function rendered(files: readonly CheckedFile[], run: Summary, layout: Layout): string {
  const renderer = prettyFindings(layout)
  return renderer.start() + files.map((file) => renderer.file(file)).join('') + renderer.end(run)
}

const problem = {kind: 'input', path: 'x', message: 'không có'} as const

describe('pretty findings', () => {
  it('one line a finding in a file or a pipe, however long', () => {
    assert.equal(
      rendered([checked()], summary(), pipe),
      `xã/kế hoạch.vanban  kế hoạch · Nhà nước – Nghị định 30/2020/NĐ-CP
   7:1  cảnh báo  "Số 45-KH/UBND" dùng dạng của Đảng; văn bản của Nhà nước ghi "Số: 45/KH-UBND"  malformed-number
  14:1  lỗi       Không rõ ai chủ trì <việc này> & "50%: a, b"  missing-lead
                  ↳ 12:1 Trích yếu ở đây
  15:1  gợi ý     Chưa nói đến kinh phí  missing-resources

✖ 3 vấn đề (1 lỗi, 1 cảnh báo, 1 gợi ý) · 24 quy tắc trên 1 văn bản
  1 chỗ sửa được tự động bằng --fix
`,
    )
  })

  it('wraps messages to the terminal and sets the rules below each other', () => {
    assert.equal(
      rendered([checked()], summary(), screen(80)).split('\n\n')[0],
      `xã/kế hoạch.vanban  kế hoạch · Nhà nước – Nghị định 30/2020/NĐ-CP
   7:1  cảnh báo  "Số 45-KH/UBND" dùng dạng của Đảng; văn bản  malformed-number
                  của Nhà nước ghi "Số: 45/KH-UBND"
  14:1  lỗi       Không rõ ai chủ trì <việc này> & "50%: a,    missing-lead
                  b"
                  ↳ 12:1 Trích yếu ở đây
  15:1  gợi ý     Chưa nói đến kinh phí                        missing-resources`,
    )
  })

  it('says nothing of a clean file, but that all was looked at', () => {
    const files = [checked('a', []), checked('b', [])]
    assert.equal(
      rendered(files, summary({files: 2}), pipe),
      '✔ Không phát hiện vấn đề nào · 24 quy tắc trên 2 văn bản\n',
    )
  })

  it('a run in which a file could not be read is not praised', () => {
    assert.equal(
      rendered([checked('a', [])], summary({problems: [problem]}), pipe),
      '⚠ Không phát hiện vấn đề nào · 24 quy tắc trên 1 văn bản\n',
    )
  })

  it('counts what was fixed, left out and too many', () => {
    const only = checked('a', checked().result.findings.slice(0, 1))
    assert.equal(
      rendered(
        [only],
        summary({
          fixed: {findings: 3, files: 2},
          skipped: {texts: 4, wordFiles: 5},
          maxWarnings: 0,
        }),
        pipe,
      ).split('\n\n')[1],
      `⚠ 1 vấn đề (1 cảnh báo) · 24 quy tắc trên 1 văn bản
  1 chỗ sửa được tự động bằng --fix
  Đã sửa 3 chỗ trong 2 tệp
  1 cảnh báo, quá mức cho phép (--max-warnings 0)
  Bỏ qua 4 tệp .md, .txt, .docx không phải văn bản chỉ đạo
  Bỏ qua 5 tệp Word đời cũ (.doc)
`,
    )
  })

  it('no file at all', () => {
    assert.equal(rendered([], summary({files: 0}), pipe), 'Không có văn bản nào được kiểm tra\n')
  })

  it('paints severities and underlines the path', () => {
    const paint = {
      ...unpainted,
      red: (text: string) => `<red>${text}</red>`,
      underline: (text: string) => `<u>${text}</u>`,
    }
    const text = rendered([checked()], summary(), {paint, columns: null})
    assert.match(text, /^<u>xã\/kế hoạch\.vanban<\/u>/u)
    assert.match(text, /<red>lỗi {5}<\/red>/u)
    assert.match(text, /<red>✖ 3 vấn đề/u)
  })
})
