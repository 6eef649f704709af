import assert from 'node:assert/strict'
import fc from 'fast-check'
import {citingBlocks} from '../../../src/citations/places'
import {resolveReference} from '../../../src/citations/resolve'
import {readDirective} from '../../../src/document/read'
import {applyEdits} from '../../../src/lint/edits'
import {relabel, renumber, shiftNumbers} from '../../../src/rules/common/renumbering'
import {sample} from '../../../src/rules/common/samples'
import {pointLetter} from '../../../src/text/letters'
import {romanNumeral} from '../../../src/text/numerals'

const document = (...lines: readonly string[]) =>
  sample('party-2026', {body: ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')})

function renumbered(text: string): string {
  const plan = renumber(readDirective(text))
  assert.ok('edits' in plan, 'refused' in plan ? plan.refused : '')
  return applyEdits(text, plan.edits)
}

function reason(text: string): string {
  const plan = renumber(readDirective(text))
  return 'refused' in plan ? plan.refused : ''
}

describe('renumbering', () => {
  const cases: readonly (readonly [
    title: string,
    before: readonly string[],
    after: readonly string[],
  ])[] = [
    [
      'leaves sound numbers alone',
      ['I. MỤC ĐÍCH', '1. In.', '2. Phát.', 'II. VIỆC', '1. Họp.'],
      ['I. MỤC ĐÍCH', '1. In.', '2. Phát.', 'II. VIỆC', '1. Họp.'],
    ],
    [
      'closes a gap',
      ['1. In tài liệu.', '3. Phát tài liệu.', '4. Họp dân.'],
      ['1. In tài liệu.', '2. Phát tài liệu.', '3. Họp dân.'],
    ],
    [
      'tells twins apart',
      ['1. In tài liệu.', '2. Phát tài liệu.', '2. Họp dân.', '3. Báo cáo.'],
      ['1. In tài liệu.', '2. Phát tài liệu.', '3. Họp dân.', '4. Báo cáo.'],
    ],
    [
      'counts points by the Vietnamese alphabet',
      ['1. Các thôn:', 'a) Họp;', 'b) Phát;', 'c) Treo;', 'd) Thu;', 'g) Gửi;', 'h) Nộp.'],
      ['1. Các thôn:', 'a) Họp;', 'b) Phát;', 'c) Treo;', 'd) Thu;', 'đ) Gửi;', 'e) Nộp.'],
    ],
    [
      'keeps the alphabet without đ where a list has it',
      ['1. Các thôn:', 'a) Họp;', 'b) Phát;', 'c) Treo;', 'd) Thu;', 'e) Gửi;', 'e) Nộp.'],
      ['1. Các thôn:', 'a) Họp;', 'b) Phát;', 'c) Treo;', 'd) Thu;', 'e) Gửi;', 'g) Nộp.'],
    ],
    [
      'puts letters of the alphabet in place of f',
      [
        '1. Các thôn:',
        'a) Họp;',
        'b) Phát;',
        'c) Treo;',
        'd) Thu;',
        'e) Gửi;',
        'f) Nộp;',
        'g) Báo.',
      ],
      [
        '1. Các thôn:',
        'a) Họp;',
        'b) Phát;',
        'c) Treo;',
        'd) Thu;',
        'e) Gửi;',
        'g) Nộp;',
        'h) Báo.',
      ],
    ],
    [
      'counts Roman headings',
      ['I. MỤC ĐÍCH', 'Nâng cao nhận thức.', 'III. TỔ CHỨC', 'Các thôn họp.'],
      ['I. MỤC ĐÍCH', 'Nâng cao nhận thức.', 'II. TỔ CHỨC', 'Các thôn họp.'],
    ],
    [
      'carries decimals along',
      ['1. In.', '3. Phát:', '3.1. Cho dân.', '3.3. Cho thôn.'],
      ['1. In.', '2. Phát:', '2.1. Cho dân.', '2.2. Cho thôn.'],
    ],
    [
      'goes on through headings where the numbers do',
      ['I. IN', '1. In giấy.', '2. In vải.', 'II. PHÁT', '3. Phát giấy.', '5. Phát vải.'],
      ['I. IN', '1. In giấy.', '2. In vải.', 'II. PHÁT', '3. Phát giấy.', '4. Phát vải.'],
    ],
    [
      'lets references follow',
      [
        'I. MỤC ĐÍCH',
        'Nâng cao.',
        'III. VIỆC',
        '1. In tài liệu.',
        '3. Phát tài liệu theo khoản 1 mục III Kế hoạch này.',
        'IV. TỔ CHỨC',
        'Các thôn thực hiện khoản 3 mục III Kế hoạch này; theo dõi khoản 2 Điều 5 Luật Đất đai.',
      ],
      [
        'I. MỤC ĐÍCH',
        'Nâng cao.',
        'II. VIỆC',
        '1. In tài liệu.',
        '2. Phát tài liệu theo khoản 1 mục II Kế hoạch này.',
        'III. TỔ CHỨC',
        'Các thôn thực hiện khoản 2 mục II Kế hoạch này; theo dõi khoản 2 Điều 5 Luật Đất đai.',
      ],
    ],
    [
      'keeps markup',
      ['**I. MỤC ĐÍCH**', 'Nâng cao.', '**III. VIỆC**', 'Họp.'],
      ['**I. MỤC ĐÍCH**', 'Nâng cao.', '**II. VIỆC**', 'Họp.'],
    ],
  ]
  for (const [title, before, after] of cases) {
    it(title, () => {
      const done = renumbered(document(...before))
      assert.equal(done, document(...after))
      assert.equal(renumbered(done), done)
    })
  }

  it('counts articles through the chapters', () => {
    const text = (...numbers: readonly number[]) =>
      sample('state-2020', {
        number: 'Số: 12/QĐ-UBND',
        title: 'QUYẾT ĐỊNH\nBan hành quy định về thu gom rác',
        body: [
          'QUYẾT ĐỊNH:',
          ...numbers.map((number) => `Điều ${number}. Các thôn thu gom rác theo lịch của xã.`),
          `Việc này làm theo Điều ${numbers[1]} Quyết định này./.`,
        ].join('\n'),
      })
    assert.equal(renumbered(text(1, 3, 4)), text(1, 2, 3))
  })

  it('moves the rest of a list, with what is below it and what refers to it', () => {
    const text = document(
      '1. In.',
      '3. Phát:',
      '3.1. Cho dân.',
      '4. Họp theo mục 3.1 Kế hoạch này.',
    )
    const directive = readDirective(text)
    const plan = shiftNumbers(directive, directive.sections.slice(1), -1)
    assert.ok('edits' in plan)
    assert.equal(
      applyEdits(text, plan.edits),
      document('1. In.', '2. Phát:', '2.1. Cho dân.', '3. Họp theo mục 2.1 Kế hoạch này.'),
    )
  })

  it('gives one part another number of its kind, and no other', () => {
    const text = document('I. IN', 'In giấy.', 'II. PHÁT', 'Phát theo mục I Kế hoạch này.')
    const directive = readDirective(text)
    const [first] = directive.sections
    assert.ok(first !== undefined)
    const plan = relabel(directive, first, 'III')
    assert.ok('edits' in plan)
    assert.equal(
      applyEdits(text, plan.edits),
      document('III. IN', 'In giấy.', 'II. PHÁT', 'Phát theo mục III Kế hoạch này.'),
    )
    assert.ok('refused' in relabel(directive, first, '3'))
  })

  const refusals: readonly (readonly [title: string, lines: readonly string[], why: RegExp])[] = [
    [
      'a reference that may mean two items',
      [
        'I. VIỆC',
        '1. In.',
        '2. Phát.',
        '2. Họp.',
        'II. TỔ CHỨC',
        'Các thôn thực hiện khoản 2 mục I Kế hoạch này.',
      ],
      /có thể chỉ nhiều mục cùng số/,
    ],
    [
      'a reference to an item that is missing',
      ['I. VIỆC', '1. In.', 'III. TỔ CHỨC', 'Các thôn thực hiện mục II Kế hoạch này.'],
      /dẫn đến phần không có/,
    ],
    [
      'a number that leaps',
      ['1. In tài liệu.', '30. Người dân tham gia.'],
      /cách xa số đứng trước/,
    ],
    [
      'decimals of two parts in one list',
      ['1. In:', '1.1. Giấy.', '2.2. Vải.'],
      /đứng cùng danh sách/,
    ],
  ]
  for (const [title, lines, why] of refusals) {
    it(`refuses ${title}`, () => {
      assert.match(reason(document(...lines)), why)
    })
  }

  /** Parts with numbers that go up or stay, and references to some of them. */
  const parts = fc.array(
    fc.record({
      step: fc.integer({min: 1, max: 3}),
      items: fc.array(fc.integer({min: 1, max: 2}), {maxLength: 4}),
      refers: fc.nat(20),
    }),
    {minLength: 2, maxLength: 5},
  )

  it('is idempotent, keeps every word, and references lead where they led', () => {
    let planned = 0
    fc.assert(
      fc.property(parts, fc.boolean(), (drawn, lettered) => {
        let roman = 0
        const romans = drawn.map(({step}) => {
          roman += roman === 0 ? 1 : step
          return romanNumeral(roman)
        })
        const lines = drawn.flatMap(({items, refers}, at) => {
          let number = 0
          const listed = items.map((step) => {
            number += number === 0 ? 1 : step
            return `${lettered ? `${pointLetter(number)})` : `${number}.`} Việc thứ ${'x'.repeat(number)} của phần ${'y'.repeat(at + 1)}.`
          })
          return [
            `${romans[at]}. PHẦN VIỆC ${'Y'.repeat(at + 1)}`,
            ...listed,
            `Các thôn theo mục ${romans[refers % romans.length]} Kế hoạch này.`,
          ]
        })
        const text = document(...lines)
        const directive = readDirective(text)
        const plan = renumber(directive)
        if ('refused' in plan) return
        planned++
        const done = applyEdits(text, plan.edits)
        assert.equal(renumbered(done), done)
        const words = (each: string) =>
          each.replace(/(?<![\wÀ-ỹ])(?:[IVXL]+|\d+|[a-zđ])(?![\wÀ-ỹ])/gu, '#')
        assert.equal(words(done), words(text))
        const led = (each: string) => {
          const read = readDirective(each)
          return citingBlocks(read).flatMap(({block, references}) =>
            references.flatMap((reference) =>
              resolveReference(read, block, reference).map(({target}) =>
                target?.kind === 'section' ? target.section.title : null,
              ),
            ),
          )
        }
        assert.deepEqual(led(done), led(text))
      }),
      {numRuns: 60},
    )
    assert.ok(planned >= 40, `${planned} of 60 were renumbered at all`)
  })
})
