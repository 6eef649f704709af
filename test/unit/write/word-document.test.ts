import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {readDirective} from '../../../src/document/read'
import type {ProfileId} from '../../../src/facts/ids'
import {readWord} from '../../../src/read/word/word-file'
import {wordDocument} from '../../../src/write/word/word-document'

const samples = path.resolve('test/fixtures/rules')
const names = readdirSync(samples).filter((name) => name.endsWith('.vanban'))
const party = 'ke-hoach-dang-uy-bang.vanban'
const state = 'chi-thi-uy-ban-tinh.vanban'

function directiveOf(name: string, profile?: ProfileId) {
  const text = readFileSync(path.join(samples, name), 'utf8')
  return readDirective(text, profile === undefined ? {} : {profile})
}

/** The parts of a Word file as text, by name. */
function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(file))
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function exported(name: string, profile?: ProfileId) {
  return partsOf(await wordDocument(directiveOf(name, profile)))
}

/** The words of a part, paragraphs and line breaks as spaces. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<w:br\/>|<\/w:p>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The properties of a named style. */
function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
}

describe('a directive as a Word file', () => {
  it('holds every word of the draft', async () => {
    for (const name of names) {
      const directive = directiveOf(name)
      const document = (await exported(name))['word/document.xml'] ?? ''
      const found = [...wordsOf(document).replace(/[\s\u00A0*-]/g, '')].sort().join('')
      const words = directive.blocks
        .filter(({rule}) => !rule)
        .map(({content}) => content.text)
        .join('')
      assert.equal(found, [...words.replace(/[\s\u00A0*-]/g, '')].sort().join(''), name)
    }
  })

  it('has the same bytes whenever it is made', async () => {
    const first = await wordDocument(directiveOf(party))
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.deepEqual(await wordDocument(directiveOf(party)), first)
  })

  it('names nobody and no time in its properties', async () => {
    const parts = await exported(party)
    const properties = Object.keys(parts).filter((name) => name.startsWith('docProps/'))
    const all = properties.map((name) => parts[name]).join('')
    assert.match(all, /<dc:title>Kế hoạch số 18-KH\/ĐU<\/dc:title>/)
    assert.doesNotMatch(all, /creator|lastModifiedBy|created|modified|Un-named|Company|Manager/)
  })

  it('is on A4 with the margins of the profile, numbered from the second page', async () => {
    const document = (await exported(party))['word/document.xml'] ?? ''
    assert.match(document, /<w:pgSz w:w="11906" w:h="16838"/)
    const margins = 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"'
    assert.ok(document.includes(margins), document.match(/<w:pgMar[^>]*>/)?.[0])
    assert.match(document, /<w:titlePg\/>/)
    const wide = (await exported(state))['word/document.xml'] ?? ''
    assert.match(wide, /<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/)
  })

  it('is in Times New Roman and in Vietnamese', async () => {
    for (const name of names) {
      const parts = await exported(name)
      const fonts = Array.from(
        `${parts['word/styles.xml']}${parts['word/document.xml']}`.matchAll(/w:ascii="([^"]*)"/g),
        ([, font]) => font,
      )
      assert.deepEqual([...new Set(fonts)], ['Times New Roman'], name)
      assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="vi-VN" w:eastAsia="vi-VN"\/>/)
    }
  })

  it('has a style for each part of the page, as the profile letters it', async () => {
    const styles = (await exported(party))['word/styles.xml'] ?? ''
    const heading = styleOf(styles, 'TheThucHeading')
    assert.match(heading, /<w:jc w:val="center"\/>/)
    assert.match(heading, /<w:b\/><w:bCs\/>/)
    assert.match(heading, /<w:sz w:val="30"\/>/)
    assert.match(styleOf(styles, 'TheThucRecipients'), /<w:sz w:val="24"\/>/)
    const body = styleOf(styles, 'TheThucBody')
    assert.match(body, /<w:jc w:val="both"\/>/)
    assert.match(body, /<w:ind w:firstLine="567"\/>/)
    assert.match(body, /w:line="360" w:lineRule="exact"/)
    const posts = (await exported(state))['word/styles.xml'] ?? ''
    assert.match(styleOf(posts, 'TheThucPost'), /<w:b\/>/)
    assert.match(styleOf(posts, 'TheThucRecipients'), /<w:sz w:val="22"\/>/)
  })

  it('lets Word count where asked to, as far as it counts the same', async () => {
    const text =
      'KẾ HOẠCH\nTrồng cây\n\nI. VIỆC\n\n1. Một:\n\na) A;\n\nd) D;\n\nđ) Đ;\n\ne) E.\n\n2. Hai.\n\n4. Bốn.'
    const file = await wordDocument(readDirective(text), {numbering: 'automatic'})
    const parts = partsOf(file)
    const document = parts['word/document.xml'] ?? ''
    assert.match(wordsOf(document), /VIỆC Một: A; D; đ\) Đ; E\. Hai\. Bốn\.$/)
    assert.equal(document.match(/<w:numPr>/g)?.length, 7)
    const reading = readWord(file)
    assert.ok('text' in reading)
    const read = readDirective(reading.text).blocks.map(({content}) => content.text)
    assert.deepEqual(read.slice(-8), [
      'I. VIỆC',
      '1. Một:',
      'a) A;',
      'd) D;',
      'đ) Đ;',
      'e) E.',
      '2. Hai.',
      '4. Bốn.',
    ])
  })

  it('sets issuer beside heading and recipients beside signature in tables without borders', async () => {
    const document = (await exported(party))['word/document.xml'] ?? ''
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    assert.equal(tables.length, 2)
    for (const table of tables)
      assert.doesNotMatch(table, /w:val="single"[^>]*w:space="\d+"\/><\/w:tcB/)
    assert.match(wordsOf(tables[0] ?? ''), /^ĐẢNG BỘ TỈNH HÒA AN ĐẢNG ỦY XÃ TÂN PHONG \* ĐẢNG CỘNG/)
    assert.match(
      wordsOf(tables[1] ?? ''),
      /^Nơi nhận: .* T\/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Nguyễn Văn A$/,
    )
    for (const table of tables) assert.match(table, /<w:tblBorders><w:top w:val="none"/)
  })

  it('keeps headings with what follows, and the last words with the signature', async () => {
    const document = (await exported(party))['word/document.xml'] ?? ''
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? []
    const holding = (words: string) => paragraphs.find((each) => wordsOf(each).startsWith(words))
    assert.match(holding('II. NHIỆM VỤ') ?? '', /<w:keepNext\/>.*<w:outlineLvl w:val="0"\/>/s)
    assert.match(holding('2. Văn phòng Đảng ủy bố trí') ?? '', /<w:keepNext\/>/)
    assert.doesNotMatch(holding('1. Đảng viên') ?? '', /<w:keepNext\/>/)
  })
})
