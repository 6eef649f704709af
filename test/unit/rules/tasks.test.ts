import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {Linter} from '../../../src/lint/linter'
import type {Level} from '../../../src/lint/rule'
import {rules} from '../../../src/rules'

const onTasks = new Set([
  'missing-lead',
  'several-leads',
  'missing-deadline',
  'general-lead',
  'vague-deadline',
  'missing-product',
])

/** A plan of a commune with the tasks given, a sentence before them that names nobody. */
function plan(tasks: readonly string[], title = 'KẾ HOẠCH\nrà soát hồ sơ'): string {
  return [
    'ỦY BAN NHÂN DÂN\nXÃ TÂN PHONG',
    'Số: 12/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Tân Phong, ngày 05 tháng 10 năm 2026',
    title,
    ['Thực hiện như sau:', ...tasks.map((task, index) => `${index + 1}. ${task}`)].join('\n'),
    'Nơi nhận:\n- Các phòng;\n- Trưởng các thôn;\n- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A',
  ].join('\n\n')
}

/** "warning missing-lead chưa rõ …; ghi …" of the rules that look at single tasks. */
function found(text: string, levels: Readonly<Record<string, Level>> = {}): readonly string[] {
  const linter = new Linter(rules, {rules: levels}, {onRuleError: 'throw'})
  return linter
    .lint(readDirective(text))
    .findings.filter(({ruleId}) => onTasks.has(ruleId))
    .map(({severity, ruleId, message}) => {
      const lack = message.replace(/^Nhiệm vụ "[^"]*" /u, '').replace(/; ghi .*$/u, '')
      return `${severity} ${ruleId} ${lack}`
    })
}

describe('what a task lacks', () => {
  it('is one finding that names all of it', () => {
    assert.deepEqual(found(plan(['Rà soát hồ sơ của các hộ nghèo.'])), [
      'warning missing-lead chưa rõ cơ quan chủ trì và chưa có thời hạn',
    ])
    assert.deepEqual(found(plan(['Sớm rà soát hồ sơ của các hộ nghèo.'])), [
      'warning missing-lead chưa rõ cơ quan chủ trì và chỉ ghi "Sớm"',
    ])
    assert.deepEqual(found(plan(['Các đơn vị liên quan sớm rà soát hồ sơ.'])), [
      'hint general-lead chỉ gọi chung "Các đơn vị liên quan" và chỉ ghi "sớm"',
    ])
    assert.deepEqual(found(plan(['Các đơn vị liên quan rà soát hồ sơ.'])), [
      'warning missing-deadline chưa có thời hạn và chỉ gọi chung "Các đơn vị liên quan"',
    ])
  })

  it('offers what is missing, part by part', () => {
    const {findings} = new Linter(rules).lint(readDirective(plan(['Rà soát hồ sơ.'])))
    const finding = findings.find(({ruleId}) => ruleId === 'missing-lead')
    assert.deepEqual(
      finding?.suggestions.map(({title}) => title),
      ['Chèn "Giao […] chủ trì, "', 'Chèn ", hoàn thành trước ngày […]"'],
    )
  })

  it('is reported by the rules that run', () => {
    const text = plan(['Rà soát hồ sơ của các hộ nghèo.'])
    assert.deepEqual(found(text, {'missing-lead': 'off'}), [
      'warning missing-deadline chưa có thời hạn',
    ])
    assert.deepEqual(found(text, {'missing-deadline': 'off'}), [
      'warning missing-lead chưa rõ cơ quan chủ trì',
    ])
  })

  it('is reported with the gravest severity that the user set', () => {
    const text = plan(['Rà soát hồ sơ của các hộ nghèo.'])
    assert.deepEqual(found(text, {'missing-deadline': 'error'}), [
      'error missing-deadline chưa có thời hạn và chưa rõ cơ quan chủ trì',
    ])
  })

  it('depends on the type: a resolution sets the direction', () => {
    const text = plan(['Rà soát hồ sơ của các hộ nghèo.'], 'NGHỊ QUYẾT\nvề rà soát hồ sơ')
    assert.deepEqual(found(text.replace('KH-UBND', 'NQ-UBND')), [
      'hint missing-lead chưa rõ cơ quan chủ trì và chưa có thời hạn',
    ])
  })

  it('titles in capitals, targets and quotas lack nothing', () => {
    assert.deepEqual(found(plan(['RÀ SOÁT HỒ SƠ.'])), [])
    assert.deepEqual(found(plan(['Phấn đấu rà soát xong hồ sơ của các hộ nghèo.'])), [])
    assert.deepEqual(found(plan(['Phòng Kinh tế: Không quá 05 cá nhân.'])), [])
  })
})

describe('several leads', () => {
  const joint: readonly string[] = [
    'Phòng Kinh tế và Phòng Văn hóa - Xã hội chủ trì rà soát hồ sơ trong tháng 11/2026.',
    'Giao Phòng Kinh tế, Phòng Văn hóa - Xã hội chủ trì rà soát hồ sơ trong tháng 11/2026.',
    '**Phòng Kinh tế và Công an xã** chủ trì, phối hợp với các thôn rà soát trong tháng 11/2026.',
  ]
  for (const task of joint) {
    it(task, () => {
      assert.match(found(plan([task]))[0] ?? '', /^warning several-leads có hai cơ quan/u)
    })
  }

  const single: readonly string[] = [
    'Phòng Văn hóa - Xã hội chủ trì rà soát hồ sơ trong tháng 11/2026.',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã chủ trì rà soát trong tháng 11/2026.',
    'Giám đốc, Phó Giám đốc Trung tâm Phục vụ hành chính công chủ trì trực trong tháng 11/2026.',
    'Các phòng và Công an xã chủ trì rà soát hồ sơ trong tháng 11/2026.',
    'Phòng Kinh tế và Công an xã chủ trì rà soát hồ sơ theo chức năng trong tháng 11/2026.',
    'Phòng Kinh tế và Công an xã đồng chủ trì rà soát hồ sơ trong tháng 11/2026.',
    'Phòng Kinh tế và Công an xã chủ trì hội nghị giao ban trong tháng 11/2026.',
    'Phòng Kinh tế và Công an xã rà soát hồ sơ trong tháng 11/2026.',
    'Phòng Kinh tế chủ trì rà soát đất đai; Công an xã chủ trì rà soát cư trú trong tháng 11/2026.',
  ]
  for (const task of single) {
    it(`not: ${task}`, () => {
      assert.deepEqual(
        found(plan([task])).filter((each) => each.includes('several-leads')),
        [],
      )
    })
  }

  it('a heading over many tasks is reported once', () => {
    const text = plan([
      'Phòng Kinh tế và Công an xã chủ trì:\n- Rà soát hồ sơ trong tháng 11/2026;\n- Lập danh sách trong tháng 12/2026.',
    ])
    assert.equal(found(text).filter((each) => each.includes('several-leads')).length, 1)
  })

  it('a column "Cơ quan chủ trì" with two names', () => {
    const rows = [
      '| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |',
      '|---|---|---|---|',
      '| 1 | Rà soát hồ sơ của các hộ nghèo | Phòng Kinh tế, Công an xã | Tháng 11/2026 |',
      '| 2 | Lập danh sách hộ cận nghèo | Phòng Kinh tế | Tháng 12/2026 |',
    ]
    const text = plan(['Thực hiện theo bảng sau:']).replace(
      'bảng sau:',
      `bảng sau:\n\n${rows.join('\n')}`,
    )
    assert.equal(found(text).filter((each) => each.includes('several-leads')).length, 1)
  })
})

describe('the summary on missing time limits', () => {
  const open = 'Phòng Kinh tế rà soát hồ sơ.'
  const bound = 'Phòng Kinh tế báo cáo kết quả trước ngày 30/11/2026.'
  const summaries = (tasks: readonly string[]) =>
    new Linter(rules)
      .lint(readDirective(plan(tasks)))
      .findings.filter(({message}) => /nhiệm vụ chưa có thời hạn rõ/u.test(message))

  it('stands at the title where most tasks have none, and lists them', () => {
    const [finding, ...others] = summaries([open, open, open, open, bound])
    assert.deepEqual(others, [])
    assert.equal(finding?.message.startsWith('4 trong 5 nhiệm vụ'), true)
    assert.equal(finding?.related.length, 4)
    assert.equal(plan([]).slice(finding?.span.start, finding?.span.end), 'KẾ HOẠCH')
  })

  it('is silent for a few tasks, and where half of them have one', () => {
    assert.deepEqual(summaries([open, open, open]), [])
    assert.deepEqual(summaries([open, open, open, open, bound, bound, bound, bound]), [])
  })
})
