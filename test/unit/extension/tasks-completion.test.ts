import assert from 'node:assert/strict'
import {completionOf, completionsAt, completionsOf} from '../../../src/extension/tasks-completion'
import {applyEdits} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import {rules} from '../../../src/rules'
import {plan, sheetFor} from './task-drafts'

/** The line of a task after everything that it lacks is written into it. */
function completed(line: string): string {
  const text = plan(line)
  const [entry] = sheetFor(text).tasks
  assert.ok(entry !== undefined)
  const fix = completionOf(entry)
  assert.ok(fix !== null, line)
  const at = text.slice(0, entry.task.span.start).split('\n').length
  return applyEdits(text, fix.edits).split('\n')[at - 1] ?? ''
}

describe('completing a task', () => {
  it('puts lead and time limit in their places', () => {
    assert.equal(
      completed('1. Tuyên truyền đến từng hộ dân về lợi ích của cây xanh.'),
      '1. […] chủ trì, phối hợp với […] tuyên truyền đến từng hộ dân về lợi ích của cây xanh, hoàn thành trước ngày […].',
    )
  })

  it('before the mark that closes it, whatever that is', () => {
    for (const mark of ['.', ';', './.', '']) {
      assert.equal(
        completed(`1. Phòng Kinh tế rà soát các vườn ươm${mark}`),
        `1. Phòng Kinh tế rà soát các vườn ươm, hoàn thành trước ngày […]${mark}`,
      )
    }
  })

  it('behind words on time with which it begins', () => {
    assert.equal(
      completed('1. Trong tháng 11/2026, tổ chức trồng cây ở sân trường.'),
      '1. Trong tháng 11/2026, […] chủ trì, phối hợp với […] tổ chức trồng cây ở sân trường.',
    )
  })

  it('within the marks of Markdown', () => {
    assert.equal(
      completed('1. **Tổ chức** trồng cây ở sân trường trong tháng 11/2026.'),
      '1. **[…] chủ trì, phối hợp với […] tổ chức** trồng cây ở sân trường trong tháng 11/2026.',
    )
  })

  it('puts a day in the stead of vague words', () => {
    assert.equal(
      completed('1. Trạm Y tế xã kịp thời báo cáo các trường hợp cây đổ.'),
      '1. Trạm Y tế xã trước ngày […] báo cáo các trường hợp cây đổ.',
    )
  })

  it('asks for the period of what is done periodically', () => {
    assert.equal(
      completed('1. Trạm Y tế xã định kỳ báo cáo các trường hợp cây đổ.'),
      '1. Trạm Y tế xã định kỳ […] báo cáo các trường hợp cây đổ.',
    )
  })

  it('is done once: blanks are asked for by the rule on blanks', () => {
    const text = plan('1. Tuyên truyền đến từng hộ dân về lợi ích của cây xanh.')
    const [entry] = sheetFor(text).tasks
    assert.ok(entry !== undefined)
    const [after] = sheetFor(applyEdits(text, completionOf(entry)?.edits ?? [])).tasks
    assert.ok(after !== undefined)
    assert.equal(completionOf(after), null)
  })

  it('has nothing to do where nothing is lacking', () => {
    const [entry] = sheetFor(plan('1. Công an xã tuần tra hằng tuần.')).tasks
    assert.ok(entry !== undefined)
    assert.deepEqual(completionsOf(entry), {lead: null, deadline: null})
    assert.equal(completionOf(entry), null)
  })

  it('is offered on findings about tasks: all at once, then one by one', () => {
    const text = plan('1. Tuyên truyền đến từng hộ dân về lợi ích của cây xanh.')
    const {directive, tasks} = sheetFor(text)
    const {findings} = new Linter(rules).lint(directive)
    const finding = findings.find(({ruleId}) => ruleId === 'missing-lead')
    assert.ok(finding !== undefined)
    assert.deepEqual(
      completionsAt(tasks, finding).map(({title}) => title),
      [
        'Chèn chủ trì, phối hợp và thời hạn',
        'Chèn "… chủ trì, phối hợp với …"',
        'Chèn ", hoàn thành trước ngày …"',
      ],
    )
    const other = findings.find(({ruleId}) => ruleId === 'missing-recipients')
    assert.ok(other !== undefined)
    assert.deepEqual(completionsAt(tasks, other), [])
  })
})
