import assert from 'node:assert/strict'
import {crashReport, debugVariable, Refusal, reasonOf} from '../../../src/cli/failure'
import {layoutOf} from '../../../src/cli/terminal'

const terminal = {isTTY: true, columns: 90}
const colored = (stream: {isTTY?: boolean}, environment: NodeJS.ProcessEnv) =>
  layoutOf(stream, environment).paint.red('x') !== 'x'

describe('what a terminal shows', () => {
  it('colours on a terminal, none in a pipe', () => {
    assert.equal(colored(terminal, {}), true)
    assert.equal(colored({}, {}), false)
  })

  it('NO_COLOR takes them, an empty one does not; FORCE_COLOR has the last word', () => {
    assert.equal(colored(terminal, {NO_COLOR: '1'}), false)
    assert.equal(colored(terminal, {NO_COLOR: ''}), true)
    assert.equal(colored({}, {FORCE_COLOR: '1'}), true)
    assert.equal(colored({}, {FORCE_COLOR: ''}), true)
    assert.equal(colored(terminal, {FORCE_COLOR: '0'}), false)
    assert.equal(colored({}, {NO_COLOR: '1', FORCE_COLOR: '1'}), true)
    assert.equal(colored(terminal, {TERM: 'dumb'}), false)
  })

  it('has a width only where it is a terminal', () => {
    assert.equal(layoutOf(terminal, {}).columns, 90)
    assert.equal(layoutOf({isTTY: true}, {}).columns, 80)
    assert.equal(layoutOf({columns: 90}, {}).columns, null)
  })
})

describe('failures', () => {
  const before = process.env[debugVariable]
  afterEach(() => {
    if (before === undefined) delete process.env[debugVariable]
    else process.env[debugVariable] = before
  })

  it('are one sentence each', () => {
    assert.equal(
      reasonOf(Object.assign(new Error('x'), {code: 'EACCES'})),
      'không có quyền truy cập',
    )
    assert.equal(
      reasonOf(Object.assign(new Error('x'), {code: 'EXDEV'})),
      'hệ điều hành báo lỗi EXDEV',
    )
    assert.equal(reasonOf(new Refusal('đã đổi')), 'đã đổi')
  })

  it('an unexpected one hides its trace until it is asked for', () => {
    delete process.env[debugVariable]
    assert.equal(
      crashReport(new TypeError('a is not b\nmore')),
      'the-thuc: gặp lỗi ngoài dự kiến (a is not b); đặt THE_THUC_DEBUG=1 để xem chi tiết\n',
    )
    process.env[debugVariable] = '1'
    assert.match(crashReport(new TypeError('a is not b')), /TypeError: a is not b\n\s+at /u)
    assert.equal(crashReport('x'), 'the-thuc: gặp lỗi ngoài dự kiến (x)\n')
  })
})
