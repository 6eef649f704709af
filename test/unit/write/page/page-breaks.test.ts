import assert from 'node:assert/strict'
import fc from 'fast-check'
import {type BrokenPage, breakPages, type Flowed} from '../../../../src/write/page/page-breaks'

interface Made {
  readonly count: number
  readonly kind?: 'lines' | 'rows' | 'whole'
  readonly height?: number
  readonly repeated?: number
  readonly title?: boolean
  readonly ending?: boolean
  readonly newPage?: boolean
}

/** Parts below each other, each line or row 10 high, 5 between parts. */
function flow(made: readonly Made[]): readonly Flowed[] {
  let top = 0
  return made.map(({count, kind = 'lines', height = 10, ...more}) => {
    const ends =
      kind === 'whole'
        ? [top + count * height]
        : Array.from({length: count}, (_, line) => top + (line + 1) * height)
    const part: Flowed = {
      top,
      bottom: top + count * height,
      ends,
      repeated: more.repeated ?? 0,
      lines: kind === 'lines' && count > 1,
      newPage: more.newPage ?? false,
      keepsWithNext: more.title ?? false,
      keepsWithPrevious: more.ending ?? false,
    }
    top += count * height + 5
    return part
  })
}

/** "0:0-3 1:0-1 | 1:1-4": pages by their fragments. */
function shown(pages: readonly BrokenPage[]): string {
  return pages
    .map(({fragments}) => fragments.map(({index, from, to}) => `${index}:${from}-${to}`).join(' '))
    .join(' | ')
}

const broken = (height: number, ...made: readonly Made[]) => shown(breakPages(flow(made), height))

describe('pages', () => {
  it('hold what fits, the space before their first part left out', () => {
    assert.equal(
      broken(40, {count: 1}, {count: 1}, {count: 1}, {count: 1}),
      '0:0-1 1:0-1 2:0-1 | 3:0-1',
    )
    assert.equal(broken(100, {count: 3}, {count: 2}), '0:0-3 1:0-2')
    assert.equal(broken(100), '')
  })

  it('break paragraphs between lines, two at least on each side', () => {
    assert.equal(broken(50, {count: 9}), '0:0-5 | 0:5-9')
    assert.equal(broken(50, {count: 6}), '0:0-4 | 0:4-6')
    assert.equal(broken(50, {count: 3}, {count: 3}), '0:0-3 | 1:0-3')
    assert.equal(broken(40, {count: 3}, {count: 5}), '0:0-3 | 1:0-3 | 1:3-5')
  })

  it('break tables between rows and count the head again', () => {
    assert.equal(broken(40, {count: 8, kind: 'rows', repeated: 1}), '0:0-4 | 0:4-7 | 0:7-8')
    assert.equal(broken(40, {count: 8, kind: 'rows'}), '0:0-4 | 0:4-8')
  })

  it('keep a title with its text', () => {
    assert.equal(broken(45, {count: 2}, {count: 1, title: true}, {count: 3}), '0:0-2 | 1:0-1 2:0-3')
    assert.equal(
      broken(45, {count: 1}, {count: 1, title: true}, {count: 1, title: true}, {count: 3}),
      '0:0-1 | 1:0-1 | 2:0-1 3:0-3',
      'more than a page: somewhere it must break',
    )
  })

  it('never leave the signature alone', () => {
    const ending: Made = {count: 3, kind: 'whole', ending: true}
    assert.equal(broken(60, {count: 5}, ending), '0:0-3 | 0:3-5 1:0-1')
    assert.equal(broken(60, {count: 2}, {count: 2}, ending), '0:0-2 | 1:0-2 2:0-1')
  })

  it('begin anew where told to', () => {
    assert.equal(broken(100, {count: 1}, {count: 1, newPage: true}), '0:0-1 | 1:0-1')
    assert.equal(broken(100, {count: 1, newPage: true}), '0:0-1')
  })

  it('let what is higher than a page run over rather than run for ever', () => {
    assert.equal(
      broken(30, {count: 1}, {count: 9, kind: 'whole'}, {count: 1}),
      '0:0-1 | 1:0-1 | 2:0-1',
    )
    assert.equal(broken(5, {count: 2}), '0:0-1 | 0:1-2')
  })

  it('hold every line once, in order, and no more than fits', () => {
    const made = fc.record({
      count: fc.integer({min: 1, max: 30}),
      kind: fc.constantFrom('lines', 'rows', 'whole'),
      title: fc.boolean(),
      ending: fc.boolean(),
      newPage: fc.boolean(),
      repeated: fc.constant(0),
    })
    fc.assert(
      fc.property(
        fc.array(made, {maxLength: 20}),
        fc.integer({min: 20, max: 200}),
        (parts, height) => {
          const flowed = flow(parts as readonly Made[])
          const pages = breakPages(flowed, height)
          const pieces = pages.flatMap(({fragments}) => fragments)
          const all = pieces.flatMap(({index, from, to}) =>
            Array.from({length: to - from}, (_, at) => `${index}:${from + at}`),
          )
          assert.deepEqual(
            all,
            flowed.flatMap(({ends}, index) => ends.map((_, at) => `${index}:${at}`)),
          )
          for (const {start, end, fragments} of pages) {
            assert.ok(fragments.length > 0)
            const single =
              fragments.length === 1 && (fragments[0]?.to ?? 0) - (fragments[0]?.from ?? 0) === 1
            assert.ok(single || end - start <= height + 0.5, `${start}–${end} of ${height}`)
          }
        },
      ),
    )
  })
})
