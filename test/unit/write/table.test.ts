import assert from 'node:assert/strict'
import {width} from '../../../src/write/columns'
import {unpainted} from '../../../src/write/paint'
import {type Column, table} from '../../../src/write/table'

const columns: readonly Column[] = [
  {title: 'Dòng', widest: 5, align: 'end'},
  {title: 'Nhiệm vụ', widest: null},
  {title: 'Thời hạn', widest: 12},
]
const rows = [
  ['7', 'Trồng 500 cây ở hai bên đường trục xã', 'trước ngày 15/02/2027'],
  ['112', 'Làm cỏ'.normalize('NFD'), ''],
].map((row) => row.map((text) => ({text})))

describe('table', () => {
  it('wraps what is too wide and keeps its lines straight', () => {
    assert.equal(
      table(columns, rows, 48, unpainted),
      `┌──────┬────────────────────────┬──────────────┐
│ Dòng │ Nhiệm vụ               │ Thời hạn     │
├──────┼────────────────────────┼──────────────┤
│    7 │ Trồng 500 cây ở hai    │ trước ngày   │
│      │ bên đường trục xã      │ 15/02/2027   │
├──────┼────────────────────────┼──────────────┤
│  112 │ ${'Làm cỏ'.normalize('NFD')}                 │              │
└──────┴────────────────────────┴──────────────┘
`,
    )
  })

  it('is no wider than it needs', () => {
    const [line = ''] = table(columns, rows, 200, unpainted).split('\n')
    assert.equal(width(line), 4 + 37 + 12 + 10)
  })

  it('never exceeds its room where that can be', () => {
    for (let room = 40; room <= 120; room++) {
      const lines = table(columns, rows, room, unpainted).trimEnd().split('\n')
      assert.equal(new Set(lines.map(width)).size, 1)
      assert.ok(width(lines[0] ?? '') <= room, `${room}`)
    }
  })

  it('paints cells within their borders', () => {
    const cells = [[{text: '7'}, {text: 'a'}, {text: 'b', stroke: (text: string) => `<${text}>`}]]
    assert.match(table(columns, cells, 60, unpainted), /│ <b {7}> │/u)
  })
})
