import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDirective} from '../../../src/document/read'
import {Linter} from '../../../src/lint/linter'
import {rules} from '../../../src/rules/index'

interface Snippet {
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
  readonly isFileTemplate?: boolean
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync('snippets/vanban.json', 'utf8'),
)
const linter = new Linter(rules)

/** What the editor inserts where nobody types anything: every stop with its text, the first of every choice. */
function inserted({body}: Snippet): string {
  return body
    .join('\n')
    .replaceAll(/\$\{\d+:\$CURRENT_YEAR\}|\$\{CURRENT_YEAR\}/g, '2026')
    .replaceAll(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll('$0', '')
}

/** Sensible words for the blanks, by what they ask for. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/\[TÊN XÃ, PHƯỜNG\]/g, 'XÃ AN HẢI'],
  [/\[ĐẢNG BỘ CẤP TRÊN\]/g, 'ĐẢNG BỘ TỈNH ĐÔNG SƠN'],
  [/\[ĐẢNG ỦY …\]/g, 'ĐẢNG ỦY XÃ AN HẢI'],
  [/\[địa danh\]/g, 'An Hải'],
  [/\[Cơ quan chủ trì\]|\[cơ quan\]/g, 'Phòng Kinh tế'],
  [/\[cơ quan phối hợp\]/g, 'Công an xã'],
  [/\[việc phải làm\]/g, 'rà soát các tuyến đường hư hỏng'],
  [/\[(?:các cơ quan|các tổ chức đảng) được giao việc\]/g, 'Phòng Kinh tế, Công an xã'],
  [/\[các cơ quan nhận việc\]/g, 'Phòng Kinh tế; Công an xã'],
  [/\[(?:cơ quan|cấp ủy) cấp trên\]/g, 'Ủy ban nhân dân tỉnh'],
  [/\[cơ quan ban hành\]/g, 'Ủy ban nhân dân xã'],
  [/\[[Tt]rích yếu nội dung\]/g, 'Sửa chữa đường giao thông nông thôn'],
  [/\[Họ và tên\]/g, 'Nguyễn Văn A'],
  [/\[…\]/g, '12'],
  [/\[[^\]]*\]/g, 'Đường sá hư hỏng nhiều sau mùa mưa'],
]

function filled(snippet: Snippet): string {
  return answers.reduce((text, [blank, words]) => text.replaceAll(blank, words), inserted(snippet))
}

const found = (text: string): string[] =>
  linter
    .lint(readDirective(text))
    .findings.filter(({severity}) => severity !== 'hint')
    .map(({ruleId, message}) => `${ruleId} ${message}`)

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name}: is found by plain letters and says what it is for`, () => {
      assert.match(snippet.prefix[0] ?? '', /^[a-z-]+$/)
      assert.ok(snippet.description.length > 20)
      const stops = Array.from(snippet.body.join('\n').matchAll(/\$\{(\d+)/g), ([, stop]) =>
        Number(stop),
      )
      const wanted = Array.from(new Set(stops)).sort((a, b) => a - b)
      assert.deepEqual(
        wanted,
        wanted.map((_, index) => index + 1),
      )
      assert.ok(snippet.body.join('\n').includes('$0'))
    })

    if (snippet.isFileTemplate !== true) continue
    it(`${name}: only its blanks are open`, () => {
      const rulesFound = new Set(found(inserted(snippet)).map((each) => each.split(' ')[0]))
      assert.deepEqual([...rulesFound], ['placeholder'])
    })

    it(`${name}: filled in, nothing is wrong`, () => {
      assert.deepEqual(found(filled(snippet)), [])
    })
  }

  it('has no prefix twice', () => {
    const prefixes = Object.values(snippets).flatMap(({prefix}) => prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
  })
})
