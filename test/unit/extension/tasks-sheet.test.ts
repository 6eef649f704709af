import assert from 'node:assert/strict'
import {countsText, isComplete, lackText, sheetOf} from '../../../src/extension/tasks-sheet'
import {mixedPlan, plan, sheetFor} from './task-drafts'

function lacks(text: string, rules = {}): readonly string[] {
  return sheetFor(text, rules).tasks.map((entry) => `${entry.task.label} ${lackText(entry)}`.trim())
}

describe('what tasks lack', () => {
  it('a lead, a time limit, or a time limit that binds', () => {
    assert.deepEqual(lacks(mixedPlan), [
      '1',
      '2 Thiếu chủ trì · Thiếu thời hạn',
      '3 Thời hạn chưa cụ thể',
      '-',
      '-',
      '2',
    ])
  })

  it('is counted, vague time limits among those that lack one', () => {
    const {counts} = sheetFor(mixedPlan)
    assert.deepEqual(counts, {tasks: 6, withoutLead: 1, withoutDeadline: 2, lacking: 2})
    assert.equal(countsText(counts), '6 nhiệm vụ · 2 thiếu thời hạn · 1 thiếu chủ trì')
  })

  it('is not told where the rule is switched off', () => {
    const off = {'missing-deadline': 'off', 'vague-deadline': 'off'}
    assert.deepEqual(lacks(mixedPlan, off), ['1', '2 Thiếu chủ trì', '3', '-', '-', '2'])
  })

  it('is not told where a comment silences the rule', () => {
    const text = plan(
      '1. Phòng Kinh tế rà soát các vườn ươm.',
      '<!-- the-thuc-disable-next-line missing-deadline -- theo mùa vụ -->',
      '2. Công an xã tuần tra các tuyến đường mới trồng cây.',
    )
    assert.deepEqual(lacks(text), ['1 Thiếu thời hạn', '2'])
  })

  it('is one thing, to be complete another: a blank is no time limit', () => {
    const {tasks} = sheetFor(
      plan(
        '1. Phòng Kinh tế rà soát các vườn ươm, hoàn thành trước ngày […].',
        '2. Phòng Kinh tế rà soát các vườn ươm trước ngày 30/11/2026.',
        '3. Công an xã thường xuyên tuần tra các tuyến đường mới trồng cây.',
      ),
    )
    assert.deepEqual(tasks.map(lackText), ['', '', ''])
    assert.deepEqual(tasks.map(isComplete), [false, true, true])
  })

  it('a text without tasks has none', () => {
    const {tasks, counts} = sheetFor('Một ghi chú.')
    assert.deepEqual(tasks, [])
    assert.equal(countsText(counts), '0 nhiệm vụ')
  })

  it('is found out once a reading', () => {
    const sheet = sheetFor(mixedPlan)
    const source = {directive: sheet.directive, terms: {configuration: {rules: {}}}}
    assert.equal(sheetOf(source), sheetOf(source))
  })
})
