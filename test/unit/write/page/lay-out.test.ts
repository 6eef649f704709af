import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../../../src/document/read'
import {layOut} from '../../../../src/write/page/lay-out'
import {pageHtml} from '../../../../src/write/page/page-html'
import type {Line, Paper, Part} from '../../../../src/write/page/paper'

const state = `ỦY BAN NHÂN DÂN
TỈNH HÒA SƠN
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số:      /QĐ-UBND

Hòa Sơn, ngày      tháng 10 năm 2026

DỰ THẢO

QUYẾT ĐỊNH
Về việc giao chỉ tiêu trồng rừng năm 2027

ỦY BAN NHÂN DÂN TỈNH HÒA SƠN

Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;

Theo đề nghị của Sở Nông nghiệp và Môi trường.

QUYẾT ĐỊNH:

Điều 1. Giao chỉ tiêu trồng rừng cho các xã, **phường** theo Phụ lục.

Điều 2. Hiệu lực thi hành

1. Quyết định này có hiệu lực từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, NN.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

(Đã ký)

Nguyễn Văn A

PHỤ LỤC
CHỈ TIÊU TRỒNG RỪNG
(Kèm theo Quyết định số 12/QĐ-UBND)

| Xã | Héc-ta |
|---|---|
| Tân Lập | 120 |
`

function linesOf(part: Part): readonly Line[] {
  switch (part.kind) {
    case 'line':
      return [part]
    case 'columns':
      return [...part.left, ...part.right]
    case 'table':
      return part.rows.flat(2)
    case 'break':
      return []
  }
}

const wordsOf = ({runs}: Line) => runs.map(({text}) => text).join('')
const shown = (paper: Paper) =>
  paper.parts.flatMap(linesOf).map((line) => `${line.role}: ${wordsOf(line)}`)

describe('the page of a directive', () => {
  const paper = layOut(readDirective(state))

  it('has each component in its place and role', () => {
    assert.deepEqual(shown(paper), [
      'issuer: ỦY BAN NHÂN DÂN',
      'issuer: TỈNH HÒA SƠN',
      'number: Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/QĐ-UBND',
      'number: DỰ THẢO',
      'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'placeDate: Hòa Sơn, ngày\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0tháng 10 năm 2026',
      'typeTitle: QUYẾT ĐỊNH',
      'subject: Về việc giao chỉ tiêu trồng rừng năm 2027',
      'partTitle: ỦY BAN NHÂN DÂN TỈNH HÒA SƠN',
      'basis: Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;',
      'basis: Theo đề nghị của Sở Nông nghiệp và Môi trường.',
      'partTitle: QUYẾT ĐỊNH:',
      'body: Điều 1. Giao chỉ tiêu trồng rừng cho các xã, phường theo Phụ lục.',
      'article: Điều 2. Hiệu lực thi hành',
      'body: 1. Quyết định này có hiệu lực từ ngày ký.',
      'recipientsLabel: Nơi nhận:',
      'recipients: - Như Điều 2;',
      'recipients: - Lưu: VT, NN.',
      'authority: TM. ỦY BAN NHÂN DÂN',
      'authority: KT. CHỦ TỊCH',
      'post: PHÓ CHỦ TỊCH',
      'signer: (Đã ký)',
      'signer: Nguyễn Văn A',
      'annexNumber: PHỤ LỤC',
      'annexTitle: CHỈ TIÊU TRỒNG RỪNG',
      'annexNote: (Kèm theo Quyết định số 12/QĐ-UBND)',
      'body: Xã',
      'body: Héc-ta',
      'body: Tân Lập',
      'body: 120',
    ])
  })

  it('draws the rules of its profile: under the body and the motto, or under the heading alone', () => {
    const rules = (text: string) =>
      layOut(readDirective(text))
        .parts.flatMap(linesOf)
        .filter(({rule}) => rule !== null)
        .map(({role, rule}) => `${role} ${rule}`)
    assert.deepEqual(rules(state), ['issuer half', 'motto full', 'subject half'])
    const party =
      'ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ THÔN ĐÔNG\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 02-NQ/CB\n\n'
    assert.deepEqual(rules(`${party}NGHỊ QUYẾT\nvề trồng cây\n\n1. Trồng cây.`), ['heading full'])
  })

  it('keeps what the drafter set bold or italic', () => {
    const text = 'Giao **Sở Y tế** chủ trì, *kiểm tra* <u>hằng tháng</u>; 2 \\* 3 = 6.'
    const [line] = layOut(readDirective(text)).parts.flatMap(linesOf)
    assert.deepEqual(
      line?.runs
        .filter((run) => run.bold || run.italic || run.underline)
        .map(({text, bold, italic, underline}) => [text, bold, italic, underline]),
      [
        ['Sở Y tế', true, false, false],
        ['kiểm tra', false, true, false],
        ['hằng tháng', false, false, true],
      ],
    )
    assert.equal(
      line === undefined ? '' : wordsOf(line),
      'Giao Sở Y tế chủ trì, kiểm tra hằng tháng; 2 * 3 = 6.',
    )
  })

  it('is HTML that holds no script and asks for nothing from elsewhere', () => {
    const html = pageHtml(
      readDirective(`${state}\n<script>alert(1)</script> <img src=x onerror=y> & "a"`),
    )
    assert.match(html, /default-src 'none'/u)
    assert.doesNotMatch(html, /<script|<img|src=|href=|url\(|@import/u)
  })
})

/** Letters and digits in whatever order, and how often each stands there: the header's two columns change the order. */
function letterCount(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return counts
}

describe('the page loses no word', () => {
  const folders = ['test/fixtures/documents', 'test/fixtures/rules', 'test/fixtures/samples']
  const corpus = ['../shared/corpus/annotated', '../shared/corpus/plain'].filter(existsSync)
  for (const folder of [...folders, ...corpus]) {
    const files = readdirSync(folder).filter((file) => /\.(?:txt|md|vanban)$/u.test(file))
    for (const file of files) {
      it(`of ${path.basename(folder)}/${file}`, () => {
        const directive = readDirective(readFileSync(path.join(folder, file), 'utf8'))
        const blocks = directive.blocks.filter((block) => !block.rule)
        const source = letterCount(blocks.map(({content}) => content.text).join('\n'))
        const set = letterCount(layOut(directive).parts.flatMap(linesOf).map(wordsOf).join('\n'))
        assert.deepEqual([...set].sort(), [...source].sort())
      })
    }
  }
})
