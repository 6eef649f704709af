import assert from 'node:assert/strict'
import type {Directive} from '../../../src/document/model'
import {readDirective} from '../../../src/document/read'
import {emptyConfiguration} from '../../../src/lint/configuration'
import {Linter} from '../../../src/lint/linter'
import type {Finding} from '../../../src/lint/rule'
import {rules} from '../../../src/rules'
import {renumber} from '../../../src/rules/common/renumbering'
import {sample} from '../../../src/rules/common/samples'
import {growsInProportion} from '../growth'

const linter = new Linter(
  rules.filter(({category}) => category === 'citations'),
  undefined,
  {onRuleError: 'throw'},
)

function plan(date: string, ...lines: readonly string[]): string {
  return sample('party-2026', {
    placeDate: `Tân Phong, ngày ${date}`,
    body: ['Kế hoạch được thực hiện như sau:', ...lines].join('\n'),
  })
}

function found(text: string, rule: string): readonly Finding[] {
  return linter.lint(readDirective(text)).findings.filter(({ruleId}) => ruleId === rule)
}

const now = '05 tháng 10 năm 2026'

describe('obsolete bodies', () => {
  const silent: readonly (readonly [title: string, date: string, line: string])[] = [
    [
      'in a document of their time',
      '05 tháng 6 năm 2025',
      'Ủy ban nhân dân huyện Tân An lập danh sách.',
    ],
    ['that hand over', now, 'Phòng Kinh tế tiếp nhận hồ sơ của Ủy ban nhân dân huyện.'],
    [
      'that are told to have another name',
      now,
      'Tỉnh Đồng Tháp (trước đây là tỉnh Tiền Giang) lập danh sách.',
    ],
    [
      'in the name of an old document',
      now,
      'Các thôn thực hiện Quyết định số 5/QĐ-UBND ngày 05/6/2023 của Ủy ban nhân dân huyện Tân An về thu gom rác.',
    ],
    ['in quotation marks', now, 'Các thôn thay cụm từ “Ủy ban nhân dân huyện” trong mẫu.'],
    ['of years gone by', now, 'Trong kháng chiến, đơn vị đóng quân tại tỉnh Quảng Bình.'],
    ['that only begin alike', now, 'Ban Tuyên giáo và Dân vận Tỉnh ủy, Đảng ủy xã lập danh sách.'],
  ]
  for (const [title, date, line] of silent) {
    it(`are let pass: ${title}`, () => {
      assert.deepEqual(found(plan(date, `1. ${line}`), 'obsolete-body'), [])
    })
  }

  it('are told once a name, with all its places', () => {
    const text = plan(now, '1. Huyện ủy Tân An họp.', '2. Các thôn báo cáo Huyện ủy.')
    const [finding, ...others] = found(text, 'obsolete-body')
    assert.deepEqual(others, [])
    assert.equal(finding?.severity, 'warning')
    assert.equal(finding?.related.length, 1)
    assert.deepEqual(
      finding?.suggestions.map(({edits}) => edits.length),
      [1, 2],
    )
  })

  it('are a hint where nothing tells of what time the draft is', () => {
    const [finding] = found('KẾ HOẠCH\n\n1. Huyện ủy Tân An họp dân trong xã.', 'obsolete-body')
    assert.equal(finding?.severity, 'hint')
  })

  it('are judged by the year alone where day and month are left open', () => {
    const text = plan('      tháng      năm 2026', '1. Huyện ủy Tân An họp.')
    assert.equal(found(text, 'obsolete-body')[0]?.severity, 'warning')
  })

  it('are places of the district level, too, which may live on in names', () => {
    const text = plan(now, '1. Các thôn ở huyện Tân An và thị trấn Vĩnh Lộc B họp.')
    assert.deepEqual(
      found(text, 'obsolete-body').map(({severity, message}) => `${severity} ${message}`),
      [
        'info "huyện Tân An" không còn từ 01/7/2025',
        'info "thị trấn Vĩnh Lộc B" không còn từ 01/7/2025',
      ],
    )
  })

  it('may be those of the office', () => {
    const office = {
      ...emptyConfiguration.office,
      bodies: [{name: 'Trạm Khuyến nông', successor: 'Trung tâm Dịch vụ nông nghiệp'}],
    }
    const own = new Linter(
      rules.filter(({id}) => id === 'obsolete-body'),
      {...emptyConfiguration, office},
    )
    const directive = readDirective(plan(now, '1. Trạm Khuyến nông họp dân.'))
    const [finding] = own.lint(directive).findings
    assert.equal(
      finding?.message,
      '"Trạm Khuyến nông" không còn; nay là "Trung tâm Dịch vụ nông nghiệp"',
    )
  })
})

describe('references', () => {
  const silent: readonly (readonly [title: string, ...lines: readonly string[]])[] = [
    [
      'to a document cited before in the sentence',
      'I. VIỆC',
      '1. Theo Luật Đất đai, các thôn làm đúng Điều 5, khoản 9.',
      'II. KHÁC',
      'Các thôn họp.',
    ],
    [
      'to parts of a document that is named behind the last of them',
      'I. VIỆC',
      '1. Các thôn làm theo khoản 2 mục IX; khoản 3 mục X Quy định số 377-QĐ/TW.',
      'II. KHÁC',
      'Các thôn họp.',
    ],
    [
      'below a heading that names another document',
      'I. MỘT SỐ NỘI DUNG CỦA Quy định số 377-QĐ/TW',
      '1. Về tuổi (khoản 9).',
      'II. KHÁC',
      'Các thôn họp.',
    ],
    [
      'to parts of what is amended',
      'I. VIỆC',
      '1. Sửa đổi mục IX như sau: các thôn họp.',
      'II. KHÁC',
      'Các thôn họp.',
    ],
    [
      'to a regulation in another file',
      'I. VIỆC',
      '1. Các thôn làm đúng Điều 9 Quy chế này.',
      'II. KHÁC',
      'Các thôn họp.',
    ],
    [
      'to a document named before',
      '1. Các thôn góp ý đề án thu gom rác.',
      '2. Các thôn làm theo nội dung Đề án.',
    ],
    [
      'to what was said above',
      '1. Các thôn thực hiện Quyết định số 5/QĐ-UBND ngày 05/6/2023.',
      '2. Các thôn báo cáo việc thực hiện Quyết định nêu trên.',
    ],
  ]
  for (const [title, ...lines] of silent) {
    it(`are let pass: ${title}`, () => {
      assert.deepEqual(found(plan(now, ...lines), 'dangling-reference'), [])
    })
  }

  it('to a document that was not named are told', () => {
    const text = plan(now, '1. Các thôn báo cáo việc thực hiện Quyết định nêu trên.')
    const [finding] = found(text, 'dangling-reference')
    assert.equal(finding?.message, '"Quyết định nêu trên" nhưng phía trên chưa nêu quyết định nào')
  })

  it('to an appendix in another file are a hint, said once', () => {
    const text = plan(now, '1. Các thôn lập biểu theo Phụ lục II.', '2. Các thôn gửi Phụ lục II.')
    const [finding, ...others] = found(text, 'dangling-reference')
    assert.deepEqual(others, [])
    assert.equal(finding?.severity, 'hint')
    assert.equal(finding?.related.length, 1)
  })

  it('in a text that breaks off wait for the rest', () => {
    const text =
      'KẾ HOẠCH\n\nI. VIỆC\n\n1. Các thôn làm theo mục IX Kế hoạch này.\n\nII. KHÁC\n\nCác thôn'
    assert.deepEqual(found(text, 'dangling-reference'), [])
  })
})

describe('citations', () => {
  it('in full further on lend their words to the first', () => {
    const whole = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác'
    const text = plan(
      now,
      '1. Các thôn thực hiện Chỉ thị số 05-CT/TW trước mắt.',
      `2. Các thôn quán triệt ${whole}.`,
    )
    const [finding, ...others] = found(text, 'incomplete-citation')
    assert.deepEqual(others, [])
    assert.equal(finding?.suggestions[0]?.edits[0]?.text, whole)
  })

  const silent: readonly (readonly [title: string, line: string])[] = [
    [
      'whose organ stands before',
      'Thủ tướng Chính phủ ban hành Chỉ thị số 32/CT-TTg ngày 21/10/2025 về bảo vệ bí mật nhà nước.',
    ],
    [
      'in a list that ends with the organ',
      'Các thôn thực hiện Chỉ thị số 05/CT-UBND ngày 05/6/2026, Chỉ thị số 07/CT-UBND ngày 08/6/2026 của Ủy ban nhân dân tỉnh về thu gom rác.',
    ],
    ['of laws', 'Các thôn thực hiện Luật Đất đai, Bộ luật Lao động.'],
    [
      'that give a short name',
      'Các thôn làm theo quy chế (sau đây gọi tắt là Quyết định số 12/QĐ-UBND).',
    ],
  ]
  for (const [title, line] of silent) {
    it(`are let pass: ${title}`, () => {
      assert.deepEqual(found(plan(now, `1. ${line}`), 'incomplete-citation'), [])
    })
  }
})

describe('the rules on citations', () => {
  const line = (index: number) =>
    `${index + 1}. Các thôn làm theo khoản ${index + 1} mục I Kế hoạch này, mục IX và Phụ lục II; Nghị quyết số ${index}/NQ-HĐND của Hội đồng nhân dân; Quyết định nêu trên, theo Đề án; Ủy ban nhân dân huyện.`

  it('take time in proportion to the text, however much refers', () => {
    const documents = new Map<number, Directive>()
    for (const size of [60, 480]) {
      const lines = Array.from({length: size}, (_, index) => line(index))
      documents.set(
        size,
        readDirective(plan(now, 'I. VIỆC', ...lines, 'II. KHÁC', 'Các thôn họp.')),
      )
    }
    const run = (size: number) => {
      const directive = documents.get(size)
      assert.ok(directive !== undefined)
      linter.lint({...directive})
      renumber({...directive})
    }
    assert.ok(growsInProportion(60, run))
  })
})
