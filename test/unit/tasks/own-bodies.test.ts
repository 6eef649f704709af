import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {parseConfiguration} from '../../../src/lint/configuration'
import {Linter} from '../../../src/lint/linter'
import {rules} from '../../../src/rules'
import {readTasks} from '../../../src/tasks/read'

const office = {
  bodies: [{name: 'Khu bảo tồn Hồ Xanh', symbol: 'KBTHX', abbreviation: 'BQL HX'}],
}

const text = [
  '1. Khu bảo tồn Hồ Xanh rà soát hồ sơ.',
  '2. Giao BQL HX chủ trì, phối hợp với KBTHX lập sổ.',
  '3. KBTHX',
  '- Giữ rừng.',
  '4. Sở Y tế mua thuốc.',
].join('\n')

/** Leads and helpers of each task. */
function bodies(known: typeof office | undefined): readonly string[] {
  const directive = readDirective(text, {type: 'ke-hoach'})
  return readTasks(directive, known).map(({leads, coordinating}) =>
    [...leads, ...coordinating].map((each) => each.text).join(' với '),
  )
}

describe("an office's own bodies", () => {
  it('act by name, symbol and abbreviation', () => {
    assert.deepEqual(bodies(office), [
      'Khu bảo tồn Hồ Xanh',
      'BQL HX với KBTHX',
      'KBTHX',
      'Sở Y tế',
    ])
  })

  it('lead nothing where no office names them, before and after; letters alone may help', () => {
    const without = bodies(undefined)
    assert.deepEqual(without, ['KBTHX', '', 'Sở Y tế'])
    assert.deepEqual(bodies({bodies: []}), without)
  })

  it('are read anew for another office, and once for the same', () => {
    const directive = readDirective(text, {type: 'ke-hoach'})
    const tasks = readTasks(directive, office)
    assert.equal(readTasks(directive, {bodies: [...office.bodies]}), tasks)
    assert.notEqual(readTasks(directive), tasks)
  })

  it('are no missing lead to the rules', () => {
    const {configuration} = parseConfiguration(JSON.stringify({office}), [])
    const lines = (linter: Linter) =>
      linter
        .lint(readDirective(text, {type: 'ke-hoach'}))
        .findings.filter(({ruleId}) => ruleId === 'missing-lead')
        .map(({span}) => text.slice(0, span.start).split('\n').length)
    assert.deepEqual(lines(new Linter(rules, configuration)), [])
    assert.deepEqual(lines(new Linter(rules, {rules: {}})).slice(0, 1), [2])
  })
})
