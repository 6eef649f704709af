import assert from 'node:assert/strict'
import {rulePage, ruleTable} from '../../../src/lint/documentation'
import {manifestSettings, settingsOf} from '../../../src/lint/settings'
import {ruleOf} from './samples'

const rule = ruleOf('missing-stop', {
  title: 'Thiếu dấu chấm cuối câu',
  explanation: 'Câu kết thúc bằng dấu chấm.',
  category: 'language',
  fixable: true,
  basis: {'party-2026': 'Điểm 1', 'party-2018': 'Điểm 2', 'state-2020': 'Điều 3'},
  profiles: ['party-2018', 'party-2026'],
  examples: [
    {title: 'Có dấu chấm', text: 'Đúng.\n'},
    {
      title: 'Sai: không có dấu chấm',
      profile: 'party-2018',
      text: '```\nSai\n',
      findings: ['2:1-2:4 Câu "Sai" thiếu dấu chấm'],
      fixed: '```\nSai.\n',
    },
  ],
})

describe('rulePage', () => {
  const page = rulePage(rule)

  it('says what, why, on what basis, what is right and wrong, how to fix and to set', () => {
    assert.deepEqual(
      page.split('\n').filter((line) => line.startsWith('#')),
      [
        '# Thiếu dấu chấm cuối câu',
        '## Căn cứ',
        '## Ví dụ sai',
        '### Không có dấu chấm (Đảng – Hướng dẫn 36-HD/VPTW (2018))',
        '## Ví dụ đúng',
        '### Có dấu chấm',
        '## Sửa tự động',
        '## Cách thiết lập',
      ],
    )
  })

  it('tells id, category, level, basis by profile', () => {
    for (const part of [
      '`missing-stop` · Ngôn ngữ · mức mặc định: cảnh báo · tự sửa được',
      'Câu kết thúc bằng dấu chấm.',
      '- Đảng – Hướng dẫn 36-HD/VPTW (2018): Điểm 2',
      'Chỉ áp dụng cho: Đảng – Hướng dẫn 36-HD/VPTW (2018); Đảng – Hướng dẫn 05-HD/VPTW (2026).',
      '- Câu "Sai" thiếu dấu chấm',
      '"theThuc.rules": {"missing-stop": "hint"}',
      '<!-- the-thuc-disable-next-line missing-stop -- lý do -->',
    ]) {
      assert.ok(page.includes(part), part)
    }
    assert.ok(!page.includes('Điều 3'))
  })

  it('shows of a long example what matters', () => {
    const lines = Array.from({length: 40}, (_, index) => `Câu ${index + 1}.`)
    const [right, wrong] = [lines.join('\n'), lines.join('\n').replace('20.', '20')]
    const long = rulePage({
      ...rule,
      examples: [
        {title: 'Đủ', text: right},
        {title: 'Thiếu', text: wrong, findings: ['20:1-20:7 Thiếu chấm'], fixed: right},
      ],
    })
    assert.ok(long.includes('```vanban\n…\nCâu 18.\nCâu 19.\nCâu 20\nCâu 21.\nCâu 22.\n…\n```'))
    assert.equal(long.split('…\nCâu 18.\nCâu 19.\nCâu 20.\nCâu 21.\nCâu 22.\n…').length, 3)
  })

  it('fences examples that hold fences', () => {
    assert.ok(page.includes('````vanban\n```\nSai.\n````'))
  })
})

describe('ruleTable', () => {
  it('groups by category and escapes', () => {
    const other = ruleOf('other', {category: 'components', title: 'Dòng "|" lẻ'})
    assert.equal(
      ruleTable([rule, other]),
      [
        '**Thành phần thể thức**',
        '',
        '| Quy tắc | Báo khi | Mức mặc định | Tự sửa |',
        '|---|---|---|---|',
        '| `other` | Dòng "\\|" lẻ | cảnh báo |  |',
        '',
        '**Ngôn ngữ**',
        '',
        '| Quy tắc | Báo khi | Mức mặc định | Tự sửa |',
        '|---|---|---|---|',
        '| `missing-stop` | Thiếu dấu chấm cuối câu | cảnh báo | có |',
      ].join('\n'),
    )
  })
})

describe('manifestSettings', () => {
  const settings = settingsOf([rule, ruleOf('other')])
  const {properties, texts} = manifestSettings(settings)

  it('leaves no text in the manifest and none unused', () => {
    const manifest = JSON.stringify(properties)
    assert.ok(!/[\u0300-\u036f]/u.test(manifest.normalize('NFD')), manifest)
    const used = Array.from(manifest.matchAll(/"%([^"%]+)%"/gu), (match) => match[1])
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort())
  })

  it('gives the settings back when the texts are put in', () => {
    const filled = JSON.stringify(properties).replace(/"%([^"%]+)%"/gu, (_, key: string) => {
      return JSON.stringify(texts[key])
    })
    assert.deepEqual(JSON.parse(filled), settings)
  })

  it('has no setting whose name begins another', () => {
    const names = Object.keys(settings)
    for (const name of names) {
      assert.deepEqual(
        names.filter((other) => other.startsWith(`${name}.`)),
        [],
      )
    }
  })
})
