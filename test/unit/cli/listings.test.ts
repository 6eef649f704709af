import assert from 'node:assert/strict'
import {rules} from '../../../src/rules/index'
import {draft, Folder} from './harness'

describe('outline', () => {
  let folder: Folder
  before(() => {
    folder = new Folder({'a.vanban': draft(), 'b.vanban': draft({recipients: false})})
  })
  after(() => folder.remove())

  it('json: what the draft is, its components by lines, its sections', async () => {
    const {status, out} = await folder.run('outline', '--format', 'json', 'a.vanban')
    assert.equal(status, 0)
    const [{reasons, ...entry}] = JSON.parse(out)
    assert.deepEqual(Object.keys(reasons), ['type', 'side', 'profile'])
    assert.deepEqual(entry, {
      path: 'a.vanban',
      type: 'ke-hoach',
      side: 'state',
      profile: 'state-2020',
      issued: '2026-10-05',
      components: {
        heading: {line: 4, endLine: 4},
        issuer: {line: 1, endLine: 2},
        number: {line: 7, endLine: 7},
        placeDate: {line: 9, endLine: 9},
        typeTitle: {line: 11, endLine: 11},
        subject: {line: 12, endLine: 12},
        addressees: null,
        recipients: {line: 18, endLine: 20},
        archive: {line: 20, endLine: 20},
        signature: {line: 22, endLine: 26},
      },
      sections: [
        {
          line: 14,
          endLine: 14,
          label: '1.',
          title: 'Phòng Kinh tế chuẩn bị 500 cây giống trước ngày 15 tháng 01 năm 2027.',
          kind: 'other',
          children: [],
        },
        {
          line: 16,
          endLine: 16,
          label: '2.',
          title: 'Các thôn trồng cây trong tháng 02 năm 2027./.',
          kind: 'other',
          children: [],
        },
      ],
      attachments: [],
    })
  })

  it('pretty: the reasons, what is there and what is not, the tree', async () => {
    const {out} = await folder.run('outline', 'b.vanban')
    assert.match(out, /^b\.vanban {2}kế hoạch · Nhà nước – Nghị định 30\/2020\/NĐ-CP\n/u)
    assert.match(out, /○ Nơi nhận {14}không có\n/u)
    assert.match(out, /● Số, ký hiệu {11}Số: 45\/KH-UBND {2}\(dòng 7\)\n/u)
    assert.match(out, / {2}├─ 1\. Phòng Kinh tế chuẩn bị .+ \(dòng 14\)\n {2}└─ 2\. Các thôn/u)
  })

  it('tasks, json: leads, coordinating bodies and deadlines with their places', async () => {
    const {status, out} = await folder.run('tasks', '--format', 'json', 'a.vanban', 'b.vanban')
    assert.equal(status, 0)
    const entries = JSON.parse(out)
    assert.deepEqual(
      entries.map((entry: {path: string}) => entry.path),
      ['a.vanban', 'b.vanban'],
    )
    assert.deepEqual(entries[0].tasks[0], {
      line: 14,
      endLine: 14,
      label: '1',
      text: entries[0].tasks[0].text,
      lead: [{text: 'Phòng Kinh tế', line: 14, column: 4}],
      leadSource: 'own',
      coordinating: [],
      deadlines: [
        {
          text: 'trước ngày 15 tháng 01 năm 2027',
          line: 14,
          column: 41,
          kind: 'date',
          end: '2027-01-15',
        },
      ],
    })
    assert.equal(entries[0].tasks.length, 2)
  })

  it('tasks, pretty: a table and how many tasks lack something', async () => {
    const {out} = await folder.run('tasks', 'a.vanban')
    assert.match(out, /│ Dòng │ Nhiệm vụ +│ Chủ trì +│ Phối hợp +│ Thời hạn +│\n/u)
    assert.match(out, /│ {3}14 │ 1\. Phòng Kinh tế chuẩn bị/u)
    assert.match(out, /\n2 nhiệm vụ\n/u)
  })

  it('a path that leads nowhere gives status 2 and leaves the others', async () => {
    const {status, out, err} = await folder.run('outline', '--format', 'json', 'mất', 'a.vanban')
    assert.deepEqual([status, JSON.parse(out).length], [2, 1])
    assert.equal(err, 'the-thuc: mất: không có tệp hoặc thư mục này\n')
  })
})

describe('rules and explain', () => {
  let folder: Folder
  before(() => {
    folder = new Folder()
  })
  after(() => folder.remove())

  it('json: every rule with what it is', async () => {
    const {status, out} = await folder.run('rules', '--format', 'json')
    assert.equal(status, 0)
    const listed = JSON.parse(out)
    assert.deepEqual(
      listed.map((rule: {id: string}) => rule.id),
      rules.map(({id}) => id),
    )
    assert.deepEqual(Object.keys(listed[0]), [
      'id',
      'category',
      'title',
      'severity',
      'fixable',
      'profiles',
      'basis',
    ])
  })

  it('pretty: every rule on a line of its own', async () => {
    const {out} = await folder.run('rules')
    for (const {id, title} of rules) {
      const lines = out.split('\n').filter((each) => each.trimStart().startsWith(`${id} `))
      assert.equal(lines.length, 1, id)
      assert.ok(lines[0]?.includes(title))
    }
  })

  it('every rule can be explained', async () => {
    for (const {id, title} of rules) {
      const {status, out} = await folder.run('explain', id)
      assert.equal(status, 0)
      assert.ok(out.startsWith(`# ${title}\n`), id)
    }
  })

  it('a mistyped rule is not explained, but guessed', async () => {
    const {status, out, err} = await folder.run('explain', 'missing-recipient')
    assert.deepEqual([status, out], [2, ''])
    assert.match(err, /không có quy tắc "missing-recipient".*có phải ý là "missing-recipients"\?/u)
  })
})
