import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {inflateSync} from 'node:zlib'
import {readDirective} from '../../src/document/read'
import {type ProfileId, profileIds} from '../../src/facts/ids'
import {typographies} from '../../src/facts/typography'
import {sample} from '../../src/rules/common/samples'
import {wordDocument} from '../../src/write/word/word-document'

/** One sample for each profile, with words that stand alone on their lines and begin the text. */
const samples: readonly {readonly profile: ProfileId; readonly file: string}[] = [
  {profile: 'party-2026', file: 'test/fixtures/rules/ke-hoach-dang-uy-bang.vanban'},
  {profile: 'party-2018', file: 'test/fixtures/rules/nghi-quyet-chi-bo.vanban'},
  {profile: 'state-2020', file: 'test/fixtures/documents/quyet-dinh-kem-quy-che.txt'},
]

/** Millimetres a point. */
const perPoint = 25.4 / 72
/** Millimetres by which a letter may stand off: its own side bearing is a part of it. */
const tolerance = 0.5

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The words of each page of a PDF, in millimetres from its upper left corner. */
function pagesOf(pdf: string): readonly (readonly Word[])[] {
  const {stdout} = spawnSync('pdftotext', ['-bbox', pdf, '-'], {encoding: 'utf8'})
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g
  return (stdout.match(/<page [\s\S]*?<\/page>/g) ?? []).map((page) =>
    Array.from(page.matchAll(word), ([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left) * perPoint,
      right: Number(right) * perPoint,
      top: Number(top) * perPoint,
      bottom: Number(bottom) * perPoint,
    })),
  )
}

/** The sizes at which letters are set, in points, as the page's own commands say. */
function sizesOf(pdf: Buffer): ReadonlySet<number> {
  const sizes = new Set<number>()
  const text = pdf.toString('latin1')
  for (const match of text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
    const commands = inflated(Buffer.from(match[1] ?? '', 'latin1'))
    for (const [, size] of commands.matchAll(/\/F\d+ ([\d.]+) Tf/g)) sizes.add(Number(size))
  }
  return sizes
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    // A picture or a font.
    return ''
  }
}

function close(found: number, wanted: number, what: string): void {
  assert.ok(Math.abs(found - wanted) <= tolerance, `${what}: ${found.toFixed(2)} mm, not ${wanted}`)
}

describe('Word files as LibreOffice prints them', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'the-thuc-pages-'))

  after(() => rmSync(folder, {recursive: true, force: true}))

  it('stand within the margins, in the sizes of their profile, numbered from page 2', async function () {
    for (const {profile, file} of samples) {
      const directive = readDirective(readFileSync(file, 'utf8'), {profile})
      writeFileSync(path.join(folder, `${profile}.docx`), await wordDocument(directive))
    }
    if (!print(samples.map(({profile}) => profile))) this.skip()
    for (const {profile} of samples) checkPages(path.join(folder, `${profile}.pdf`), profile)
  })

  it('fill a page down to the bottom margin, and no farther', async function () {
    const names: string[] = []
    for (const profile of profileIds) {
      for (const [index, text] of fullPages(profile).entries()) {
        const name = `full-${profile}-${index}`
        writeFileSync(
          path.join(folder, `${name}.docx`),
          await wordDocument(readDirective(text, {profile})),
        )
        names.push(name)
      }
    }
    if (!print(names)) this.skip()
    const found = profileIds.map((profile) => {
      const own = names.filter((name) => name.startsWith(`full-${profile}-`))
      return `${profile} ${checkBottom(own, profile).toFixed(2)} mm`
    })
    if (this.test !== undefined) this.test.title += `: ${found.join(', ')}`
  })

  /** Makes PDF files of Word files; false where there is nothing to make or to measure them with. */
  function print(names: readonly string[]): boolean {
    spawnSync('soffice', [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      ...['--convert-to', 'pdf', '--outdir', folder],
      ...names.map((name) => path.join(folder, `${name}.docx`)),
    ])
    const measures = spawnSync('pdftotext', ['-v']).error === undefined
    const prints = existsSync(path.join(folder, `${names[0]}.pdf`))
    if (!measures || !prints) console.log('      LibreOffice Writer or pdftotext is absent')
    return measures && prints
  }

  /** Checks the lower edge of full first pages; gives the least distance of a line from the edge of the paper. */
  function checkBottom(names: readonly string[], profile: ProfileId): number {
    const {margins, paper} = typographies[profile]
    const wanted = margins.bottom.usual
    const gaps = names.map((name) => {
      const [first = []] = pagesOf(path.join(folder, `${name}.pdf`))
      const bottoms = [...new Set(first.map(({bottom}) => bottom))].sort((a, b) => b - a)
      const [last = 0, above = 0] = bottoms
      const gap = paper.height - last
      assert.ok(gap - (last - above) < wanted, `${name}: a line more would fit above ${wanted} mm`)
      return gap
    })
    const least = Math.min(...gaps)
    close(least, wanted, `${profile}, bottom margin`)
    return least
  }
})

/**
 * Texts whose first page is full. Lines fall differently on each: a subject that wraps and short paragraphs move them by parts
 * of a line, so that on one of them the last line stands on the margin.
 */
function fullPages(profile: ProfileId): readonly string[] {
  const sentence = 'Văn phòng theo dõi, đôn đốc, kiểm tra và báo cáo kết quả hằng tháng. '
  const long = sentence.repeat(60).trim()
  return [1, 5, 9].flatMap((times) =>
    [0, 1, 2].map((count) => {
      const short = Array.from({length: count}, () => 'Văn phòng báo cáo.')
      const title = `KẾ HOẠCH\n${'thi hành pháp luật '.repeat(times).trim()}`
      return sample(profile, {title, body: [...short, long, 'Văn phòng tổng hợp.'].join('\n\n')})
    }),
  )
}

function checkPages(pdf: string, profile: ProfileId): void {
  const {margins, paper, lettering, indent} = typographies[profile]
  const [first = [], second] = pagesOf(pdf)
  const left = Math.min(...first.map((word) => word.left))
  const right = Math.max(...first.map((word) => word.right))
  close(left, margins.left.usual, `${profile}, left margin`)
  close(paper.width - right, margins.right.usual, `${profile}, right margin`)
  close(Math.min(...first.map(({top}) => top)), margins.top.usual, `${profile}, top margin`)
  const opening = first.find(({text}) => /^(?:Thực|Chi|Căn|Điều)$/u.test(text) && text !== '')
  if (opening !== undefined) {
    close(opening.left, margins.left.usual + indent.usual, `${profile}, indent`)
  }
  if (second !== undefined) {
    const [number] = second
    assert.equal(number?.text, '2')
    close(number?.top ?? 0, 10, `${profile}, page number from the edge`)
    const middle = (margins.left.usual + paper.width - margins.right.usual) / 2
    close(((number?.left ?? 0) + (number?.right ?? 0)) / 2, middle, `${profile}, page number`)
  }
  const allowed = new Set(Object.values(lettering).map(({size}) => size.usual))
  for (const size of sizesOf(readFileSync(pdf))) assert.ok(allowed.has(size), `${profile}: ${size}`)
}
