import assert from 'node:assert/strict'
import {githubFindings} from '../../../src/write/github'
import {checkEntry, jsonArray} from '../../../src/write/json'
import {junitFindings} from '../../../src/write/junit'
import type {CheckedFile, Renderer, Summary} from '../../../src/write/renderer'
import {checked, summary, text} from './checked'

function rendered(
  renderer: Renderer<CheckedFile>,
  files: readonly CheckedFile[],
  run: Summary = summary(),
): string {
  return renderer.start() + files.map((file) => renderer.file(file)).join('') + renderer.end(run)
}

const problems = [
  {kind: 'input', path: 'mất.vanban', message: 'không có tệp này'},
  {kind: 'configuration', path: '.the-thuc.json', line: 3, column: 5, message: 'sai'},
] as const

describe('JSON', () => {
  it('is one array with one entry a file, in order', () => {
    const files = [checked('b'), checked('a', [])]
    const parsed = JSON.parse(rendered(jsonArray(checkEntry), files))
    assert.deepEqual(
      parsed.map((entry: {path: string}) => entry.path),
      ['b', 'a'],
    )
    assert.deepEqual(parsed[1], {
      path: 'a',
      type: 'ke-hoach',
      profile: 'state-2020',
      messages: [],
      errors: 0,
      warnings: 0,
    })
    assert.deepEqual(JSON.parse(rendered(jsonArray(checkEntry), [])), [])
  })

  it('gives places from 1, offsets from 0, fixes, suggestions and related places', () => {
    const [entry] = JSON.parse(rendered(jsonArray(checkEntry), [checked()]))
    assert.equal(entry.errors, 1)
    assert.equal(entry.warnings, 1)
    const start = text.indexOf('Số 45')
    assert.deepEqual(entry.messages[0], {
      ruleId: 'malformed-number',
      severity: 'warning',
      message: '"Số 45-KH/UBND" dùng dạng của Đảng; văn bản của Nhà nước ghi "Số: 45/KH-UBND"',
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 14,
      offset: start,
      endOffset: start + 13,
      basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
      fix: {
        title: 'Đổi thành "Số: 45/KH-UBND"',
        edits: [{offset: start, endOffset: start + 13, text: 'Số: 45/KH-UBND'}],
      },
      suggestions: [],
      related: [],
    })
    const lead = entry.messages[1]
    assert.equal(lead.fix, null)
    assert.deepEqual(lead.related, [{message: 'Trích yếu ở đây', line: 12, column: 1}])
    const place = text.indexOf('Trồng 500')
    assert.deepEqual(lead.suggestions, [
      {
        title: 'Thêm "Phòng Kinh tế"',
        edits: [{offset: place, endOffset: place + 9, text: 'Phòng Kinh tế trồng 500'}],
      },
    ])
  })
})

describe('GitHub workflow commands', () => {
  it('escape what their syntax holds dear', () => {
    const file = checked('thư mục/a,b:100%.vanban')
    assert.equal(
      rendered(githubFindings(), [file], summary({problems})),
      `::warning file=thư mục/a%2Cb%3A100%25.vanban,line=7,endLine=7,col=1,endColumn=13,title=malformed-number::"Số 45-KH/UBND" dùng dạng của Đảng; văn bản của Nhà nước ghi "Số: 45/KH-UBND"
::error file=thư mục/a%2Cb%3A100%25.vanban,line=14,endLine=14,col=1,endColumn=17,title=missing-lead::Không rõ ai chủ trì <việc này> & "50%25: a, b"
::notice file=thư mục/a%2Cb%3A100%25.vanban,line=15,endLine=15,col=1,endColumn=1,title=missing-resources::Chưa nói đến kinh phí
::error file=mất.vanban::không có tệp này
::error file=.the-thuc.json,line=3,col=5::sai
`,
    )
  })

  it('a line break in a message stays within the command', () => {
    const [finding] = checked().result.findings
    assert.ok(finding)
    const file = checked('a', [{...finding, message: 'một\r\nhai'}])
    assert.match(rendered(githubFindings(), [file]), /::một%0D%0Ahai\n$/u)
  })
})

describe('JUnit', () => {
  it('a suite a file, a case a finding; hints do not fail', () => {
    assert.equal(
      rendered(
        junitFindings(),
        [checked('a "b".vanban'), checked('sạch', [])],
        summary({problems}),
      ),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="the-thuc">
  <testsuite name="a &quot;b&quot;.vanban" tests="3" failures="2" errors="0">
    <testcase name="malformed-number" classname="a &quot;b&quot;.vanban"><failure type="warning" message="&quot;Số 45-KH/UBND&quot; dùng dạng của Đảng; văn bản của Nhà nước ghi &quot;Số: 45/KH-UBND&quot;">a "b".vanban:7:1: cảnh báo: "Số 45-KH/UBND" dùng dạng của Đảng; văn bản của Nhà nước ghi "Số: 45/KH-UBND" (malformed-number)
Nghị định 30/2020/NĐ-CP, Phụ lục I</failure></testcase>
    <testcase name="missing-lead" classname="a &quot;b&quot;.vanban"><failure type="error" message="Không rõ ai chủ trì &lt;việc này&gt; &amp; &quot;50%: a, b&quot;">a "b".vanban:14:1: lỗi: Không rõ ai chủ trì &lt;việc này&gt; &amp; "50%: a, b" (missing-lead)
Nghị định 30/2020/NĐ-CP</failure></testcase>
    <testcase name="missing-resources" classname="a &quot;b&quot;.vanban"><system-out>a "b".vanban:15:1: gợi ý: Chưa nói đến kinh phí (missing-resources)
Thực tế soạn thảo</system-out></testcase>
  </testsuite>
  <testsuite name="sạch" tests="1" failures="0" errors="0">
    <testcase name="the-thuc" classname="sạch"/>
  </testsuite>
  <testsuite name="mất.vanban" tests="1" failures="0" errors="1">
    <testcase name="the-thuc" classname="mất.vanban"><error message="không có tệp này">mất.vanban: không có tệp này</error></testcase>
  </testsuite>
  <testsuite name=".the-thuc.json" tests="1" failures="0" errors="1">
    <testcase name="the-thuc" classname=".the-thuc.json"><error message="sai">.the-thuc.json:3:5: sai</error></testcase>
  </testsuite>
</testsuites>
`,
    )
  })

  it('characters that XML cannot hold are replaced', () => {
    const [finding] = checked().result.findings
    assert.ok(finding)
    const file = checked('a', [{...finding, message: 'a\u0000b\u001Fc\uD800d'}])
    assert.match(rendered(junitFindings(), [file]), /message="a\uFFFDb\uFFFDc\uFFFDd"/u)
  })
})
