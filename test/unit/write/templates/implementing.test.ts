import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDirective} from '../../../../src/document/read'
import {profiles} from '../../../../src/facts/profiles'
import {Linter} from '../../../../src/lint/linter'
import {rules} from '../../../../src/rules/index'
import {blanksIn} from '../../../../src/write/templates/blanks'
import {citationOf, citedDocument} from '../../../../src/write/templates/citation'
import {draftWith} from '../../../../src/write/templates/draft'
import {
  implementingBody,
  implementingSubject,
  implementingTypes,
} from '../../../../src/write/templates/implementing'
import {bodyNameOf} from '../../../../src/write/templates/names'

const sample = (name: string) =>
  readDirective(readFileSync(`test/fixtures/samples/${name}.vanban`, 'utf8'))

describe('names of bodies out of capitals', () => {
  for (const name of [
    'Ủy ban nhân dân xã Tân Lập',
    'Ủy ban nhân dân tỉnh Hòa Sơn',
    'Tỉnh ủy Hòa Sơn',
    'Đảng ủy xã Tân Lập',
    'Sở Nông nghiệp và Môi trường',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Hội đồng nhân dân thành phố Cần Thơ',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Chi bộ thôn Đông',
  ]) {
    it(name, () => assert.equal(bodyNameOf(name.toUpperCase()), name))
  }
})

describe('citations of a document', () => {
  it('by the Party: number, comma, short date, the bureau that speaks', () => {
    const cited = citedDocument(sample('chi-thi-thieu-noi-nhan'))
    assert.equal(
      citationOf(cited, profiles['party-2026']),
      'Chỉ thị số 08-CT/TU, ngày 14/9/2026 của Ban Thường vụ Tỉnh ủy Hòa Sơn về tăng cường lãnh đạo công tác giữ gìn vệ sinh môi trường ở khu dân cư',
    )
  })

  it('by the State: no comma, the date in words', () => {
    const cited = citedDocument(sample('ke-hoach-dung'))
    assert.equal(
      citationOf(cited, profiles['state-2020']),
      'Kế hoạch số 45/KH-UBND ngày 12 tháng 10 năm 2026 của Ủy ban nhân dân xã Tân Lập về nâng cao chất lượng cung cấp dịch vụ công trực tuyến trên địa bàn xã năm 2027',
    )
  })

  it('what a draft does not tell yet is a blank', () => {
    const {number, issued} = citedDocument(readDirective('CHỈ THỊ\nvề vệ sinh môi trường\n'))
    assert.equal(number, null)
    assert.equal(issued, null)
    const cited = citationOf(
      {type: 'chi-thi', number, issued, organ: null, subject: null},
      profiles['party-2026'],
    )
    assert.equal(cited, 'Chỉ thị số [số, ký hiệu], ngày [ngày ban hành] của [cơ quan ban hành]')
  })
})

describe('documents that carry a directive out', () => {
  const tasks = [
    {work: 'Xây dựng tài liệu, phát hành trước ngày 31/10/2026', timed: true, inherited: null},
    {work: 'Tuyên truyền đến từng hộ', timed: false, inherited: 'trong năm 2026'},
    {work: 'UBND xã kiểm tra việc thu gom rác.', timed: false, inherited: null},
  ]
  const sides = [
    {
      profile: 'party-2026',
      source: 'chi-thi-thieu-noi-nhan',
      issuer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      superior: 'Tỉnh ủy Hòa Sơn',
      subject: 'triển khai thực hiện Chỉ thị số 08-CT/TU',
      citation: 'Thực hiện Chỉ thị số 08-CT/TU, ngày 14/9/2026 của Ban Thường vụ Tỉnh ủy Hòa Sơn',
    },
    {
      profile: 'state-2020',
      source: 'ke-hoach-dung',
      issuer: 'Phòng Kinh tế',
      superior: 'Ủy ban nhân dân xã Tân Lập',
      subject: 'triển khai thực hiện Kế hoạch số 45/KH-UBND',
      citation:
        'Thực hiện Kế hoạch số 45/KH-UBND ngày 12 tháng 10 năm 2026 của Ủy ban nhân dân xã Tân Lập',
    },
  ] as const
  for (const {profile, source, issuer, superior, subject, citation} of sides) {
    for (const type of implementingTypes) {
      const cited = citedDocument(sample(source))
      const nobody = {place: 'Hòa Sơn', signing: null, signer: null, year: 2026}
      const request = {
        ...nobody,
        type,
        profile,
        issuer,
        superior,
        subject: implementingSubject(cited),
      }
      const text = draftWith(request, implementingBody(type, cited, tasks))

      it(`${type}, ${profile}: names the directive and lists what it gives`, () => {
        assert.ok(text.includes(` ${subject}\n`), text)
        assert.ok(text.includes(`\n${citation} về `), text)
        assert.match(text, /^1\. .* xây dựng tài liệu, phát hành trước ngày 31\/10\/2026\.$/mu)
        assert.match(text, /^2\. .* tuyên truyền đến từng hộ, hoàn thành trong năm 2026\.$/mu)
        assert.match(text, /^3\. .* UBND xã kiểm tra .*, hoàn thành trước ngày \[/mu)
      })

      it(`${type}, ${profile}: only its blanks are open`, () => {
        const {findings} = new Linter(rules).lint(readDirective(text))
        const others = findings.filter(
          ({ruleId, severity}) => ruleId !== 'placeholder' && severity !== 'hint',
        )
        assert.deepEqual(
          others.map(({message}) => message),
          [],
        )
      })
    }
  }
})

describe('blanks', () => {
  it('are the brackets, but for number and date, which wait for the signature', () => {
    const text = 'Số […]-KH/ĐU, ngày […]: giao [cơ quan] trước ngày [ngày/tháng/năm] [1]'
    assert.deepEqual(
      blanksIn(text).map(({start, end}) => text.slice(start, end)),
      ['[cơ quan]', '[ngày/tháng/năm]'],
    )
  })
})
