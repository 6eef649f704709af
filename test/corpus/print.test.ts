import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import {type ProfileId, profileIds} from '../../src/facts/ids'
import {type TextRole, typographies} from '../../src/facts/typography'
import {pageHtml} from '../../src/write/page/page-html'

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Height of the box that poppler gives a word, in its size: ascent and descent of Times New Roman and its metric twin. */
const boxHeight = 0.891 + 0.216

const samples: Readonly<Record<ProfileId, string>> = {
  'party-2026': 'nghi-quyet-dang-uy.vanban',
  'party-2018': 'nghi-quyet-dang-uy.vanban',
  'state-2020': 'ke-hoach-dung.vanban',
}

/** A word, a line that begins or a part of it that shows its role. */
const signs: Readonly<Record<'party' | 'state', Readonly<Partial<Record<TextRole, string>>>>> = {
  party: {
    heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    parent: 'ĐẢNG BỘ TỈNH HÒA SƠN',
    issuer: 'ĐẢNG ỦY XÃ TÂN LẬP',
    number: 'Số: 5/NQ-ĐU',
    placeDate: 'Tân Lập, ngày 5 tháng 9',
    typeTitle: 'NGHỊ QUYẾT',
    subject: 'về phát triển kinh tế vườn đồi',
    body: 'Xã Tân Lập có hơn ba nghìn',
    authority: 'TM. BAN CHẤP HÀNH',
    post: 'BÍ THƯ',
    signer: 'Nguyễn Văn A',
    recipientsLabel: 'Nơi nhận:',
    recipients: '- Tỉnh ủy (để báo cáo),',
  },
  state: {
    heading: 'CỘNG HÒA XÃ HỘI',
    motto: 'Độc lập - Tự do',
    issuer: 'ỦY BAN NHÂN DÂN',
    number: 'Số: 45/KH-UBND',
    placeDate: 'Tân Lập, ngày 12 tháng',
    typeTitle: 'KẾ HOẠCH',
    subject: 'Nâng cao chất lượng cung',
    body: 'Để người dân làm thủ',
    authority: 'KT. CHỦ TỊCH',
    post: 'PHÓ CHỦ TỊCH',
    signer: 'Nguyễn Văn A',
    recipientsLabel: 'Nơi nhận:',
    recipients: '- Công an xã, Trạm',
  },
}

interface Word {
  readonly page: number
  readonly text: string
  /** Millimetres from the left and upper edges. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Points; of the letters that any serif face holds, for another may have lent the rest. */
  readonly size: number | null
}

const millimetres = (points: number) => (points * 25.4) / 72

/** The words of a PDF file in the order of its pages; poppler parts a word where its face changes. */
function wordsOf(file: string): readonly Word[] {
  const {stdout} = spawnSync('pdftotext', ['-bbox', file, '-'], {encoding: 'utf8'})
  const words: Word[] = []
  let page = 0
  const pattern =
    /<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu
  for (const match of stdout.matchAll(pattern)) {
    if (match[5] === undefined) {
      page++
      continue
    }
    const piece = pieceOf(match, page)
    const last = words.at(-1)
    const joins =
      last?.page === page &&
      Math.abs(piece.left - last.right) < 0.2 &&
      Math.abs(piece.top + piece.bottom - last.top - last.bottom) < 2
    if (joins) words.splice(-1, 1, joined(last, piece))
    else words.push(piece)
  }
  return words
}

function pieceOf([, left, top, right, bottom, text = '']: readonly string[], page: number): Word {
  const plain = /^[\x20-\xFFĂăĐđĨĩŨũƠơƯư–]*$/u.test(text)
  return {
    page,
    text: text.replaceAll('&amp;', '&'),
    left: millimetres(Number(left)),
    right: millimetres(Number(right)),
    top: millimetres(Number(top)),
    bottom: millimetres(Number(bottom)),
    size: plain ? (Number(bottom) - Number(top)) / boxHeight : null,
  }
}

/** Heights of borrowed letters do not count. */
function joined(word: Word, piece: Word): Word {
  const height = word.size === null ? piece : word
  const {top, bottom, size} = height
  return {
    page: word.page,
    text: word.text + piece.text,
    left: word.left,
    right: piece.right,
    top,
    bottom,
    size,
  }
}

/** The words of a line that begins so. */
function find(words: readonly Word[], line: string): readonly Word[] {
  const wanted = line.split(' ')
  const at = words.findIndex((_, index) =>
    wanted.every((text, offset) => words[index + offset]?.text === text),
  )
  assert.ok(at !== -1, `"${line}" in the file`)
  return words.slice(at, at + wanted.length)
}

const close = (value: number, wanted: number, tolerance: number, what: string) =>
  assert.ok(Math.abs(value - wanted) <= tolerance, `${what}: ${value.toFixed(2)}, not ${wanted}`)

describe('the page in print', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'the-thuc-print-'))
  const browser = browsers.find((name) => spawnSync(name, ['--version']).status === 0)
  const measures = spawnSync('pdftotext', ['-v']).status !== null
  after(() => rmSync(folder, {recursive: true, force: true}))

  for (const profile of profileIds) {
    it(`has margins within half a millimetre and exact sizes: ${profile}`, function () {
      if (browser === undefined || !measures) this.skip()
      const text = readFileSync(path.join('test/fixtures/samples', samples[profile]), 'utf8')
      const html = path.join(folder, `${profile}.html`)
      const pdf = path.join(folder, `${profile}.pdf`)
      writeFileSync(html, pageHtml(readDirective(text, {profile})))
      const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
      spawnSync(browser, [...switches, `--print-to-pdf=${pdf}`, `file://${html}`])
      const words = wordsOf(pdf)
      const {margins, lettering, paper} = typographies[profile]
      const pages = Math.max(...words.map(({page}) => page))
      const inside = words.filter(({page, bottom}) => page === 1 || bottom > margins.top.usual - 2)

      close(Math.min(...inside.map(({left}) => left)), margins.left.usual, 0.5, 'left')
      const right = paper.width - Math.max(...inside.map((word) => word.right))
      close(right, margins.right.usual, 0.5, 'right')
      for (let page = 1; page <= pages; page++) {
        const tops = inside
          .filter((word) => word.page === page && word.size !== null)
          .map(({top}) => top)
        close(Math.min(...tops), margins.top.usual, 0.5, `top of page ${page}`)
      }
      const lowest = Math.max(...inside.map(({bottom}) => bottom))
      assert.ok(paper.height - lowest >= margins.bottom.usual - 0.5, 'bottom')

      const roles = Object.entries(signs[profile === 'state-2020' ? 'state' : 'party'])
      for (const [role, line] of roles) {
        const {size} = lettering[role as TextRole]
        const sizes = find(words, line).flatMap((word) => word.size ?? [])
        assert.ok(sizes.length > 0, role)
        for (const each of sizes) close(each, size.usual, 0.05, `${role} in points`)
      }
      const numbers = words.filter(({top}) => top < margins.top.usual - 2)
      assert.deepEqual(
        numbers.map(({text: number, page}) => [page, number]),
        Array.from({length: pages - 1}, (_, index) => [index + 2, String(index + 2)]),
      )
      for (const {size, left, right: end} of numbers) {
        close(size ?? 0, lettering.pageNumber.size.usual, 0.05, 'number in points')
        const middle = (margins.left.usual + paper.width - margins.right.usual) / 2
        close((left + end) / 2, middle, 0.5, 'middle of the number')
      }
    })
  }
})
