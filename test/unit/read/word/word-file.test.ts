import assert from 'node:assert/strict'
import {readWord, type WordReading} from '../../../../src/read/word/word-file'
import {item, level, list, type Parts, p, r, table, wordFile} from './parts'

function read(body: string, parts: Parts = {}): WordReading {
  const reading = readWord(wordFile(body, parts))
  assert.ok(!('problem' in reading), JSON.stringify(reading))
  return reading
}

/** The paragraphs of the text that a body is read as. */
function lines(body: string, parts: Parts = {}): readonly string[] {
  return read(body, parts).text.trimEnd().split('\n\n')
}

describe('a Word file as the text of a draft', () => {
  it('has a paragraph for each with words', () => {
    assert.deepEqual(lines(p('Một') + p('') + p('  ') + p('Hai')), ['Một', 'Hai'])
  })

  it('bears the emphasis of runs, joined where they look alike', () => {
    const bold = '<w:b/>'
    assert.deepEqual(
      lines(
        `<w:p>${r('I. MỤC ', bold)}${r('ĐÍCH', bold)}</w:p>` +
          `<w:p>${r('1. ')}${r('Sở Y tế ', bold)}${r('chủ trì ')}${r('ngay', '<w:i/>')}${r('.')}</w:p>` +
          p('nghiêng', '', '<w:b/><w:i/>') +
          p('không đậm', '', '<w:b w:val="0"/>'),
      ),
      ['**I. MỤC ĐÍCH**', '1. **Sở Y tế** chủ trì *ngay.*', '***nghiêng***', 'không đậm'],
    )
  })

  it('takes emphasis from styles and the styles they rest on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:rPr><w:b w:val="0"/><w:caps/></w:rPr></w:style>'
    const styled = '<w:pStyle w:val="B"/>'
    assert.deepEqual(
      lines(p('đậm', styled) + p('chữ hoa', styled, '<w:rStyle w:val="C"/>'), {styles}),
      ['**đậm**', 'CHỮ HOA'],
    )
  })

  it('escapes what would be read as markup', () => {
    assert.deepEqual(lines(p('# a *b* |c| &lt;br> _d_ e_f')), [
      '\\# a \\*b\\* \\|c\\| \\<br> \\_d\\_ e_f',
    ])
    assert.deepEqual(lines(p('*') + p('-----')), ['*', '-----'])
  })

  it('writes the numbers that Word counts', () => {
    const numbering = list(1, [
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%2.%3.'),
      level(3, 'lowerLetter', '%4)'),
    ])
    assert.deepEqual(
      lines(
        p('MỤC TIÊU', item(1)) +
          p('Chung', item(1, 1)) +
          p('Cụ thể', item(1, 1)) +
          p('Một', item(1, 2)) +
          p('Hai', item(1, 2)) +
          p('chữ', item(1, 3)) +
          p('chữ', item(1, 3)) +
          p('NHIỆM VỤ', item(1)) +
          p('Lại từ đầu', item(1, 1)),
        {numbering},
      ),
      [
        'I. MỤC TIÊU',
        '1. Chung',
        '2. Cụ thể',
        '2.1. Một',
        '2.2. Hai',
        'a) chữ',
        'b) chữ',
        'II. NHIỆM VỤ',
        '1. Lại từ đầu',
      ],
    )
  })

  it('counts on where a level does not restart, and anew where a list says so', () => {
    const articles = list(1, [
      level(0, 'upperRoman', 'Chương %1'),
      level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
    ])
    const again =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/>' +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    assert.deepEqual(
      lines(
        p('A', item(1)) +
          p('a', item(1, 1)) +
          p('B', item(1)) +
          p('b', item(1, 1)) +
          p('C', item(2)),
        {numbering: articles + again},
      ),
      ['Chương I A', 'Điều 1. a', 'Chương II B', 'Điều 2. b', 'Chương V C'],
    )
  })

  it('writes bullets as they look, numbers of styles too', () => {
    const numbering = list(1, [level(0, 'bullet', '\uF0B7'), level(1, 'bullet', '-')])
    const styles = `<w:style w:type="paragraph" w:styleId="L"><w:pPr>${item(1, 1)}</w:pPr></w:style>`
    assert.deepEqual(
      lines(p('một', item(1)) + p('hai', '<w:pStyle w:val="L"/>') + p('ba', item(0)), {
        numbering,
        styles,
      }),
      ['• một', '- hai', 'ba'],
    )
  })

  it('writes tables as Markdown, spans as empty cells', () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    const spanning = `<w:tbl><w:tr>${wide}${p('a|b')}</w:tc><w:tc>${p('c')}${p('d')}</w:tc></w:tr></w:tbl>`
    assert.deepEqual(
      lines(
        p('trên') +
          table([
            [p('TT'), p('Việc')],
            [p('1'), p('Làm')],
          ]),
      ),
      ['trên', '| TT | Việc |\n|---|---|\n| 1 | Làm |'],
    )
    assert.deepEqual(lines(spanning), ['| a\\|b |  | c<br>d |\n|---|---|---|'])
  })

  it('reads a frame of one column as the paragraphs in it, and tables within cells', () => {
    assert.deepEqual(lines(table([[p('một') + p('hai')]])), ['một', 'hai'])
    assert.deepEqual(lines(table([[p('a') + table([[p('b'), p('c')]]), p('d')]])), [
      '| a<br>b<br>c | d |\n|---|---|',
    ])
  })

  it('keeps the recipients line below line', () => {
    assert.deepEqual(
      lines(p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.') + p('KT. CHỦ TỊCH')),
      ['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'KT. CHỦ TỊCH'],
    )
  })

  it('reads text boxes behind what they hang on, once', () => {
    const box = `<w:txbxContent>${p('KHẨN')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    assert.deepEqual(lines(`<w:p>${r('Số: 01')}${drawing}</w:p>` + p('sau')), [
      'Số: 01',
      'KHẨN',
      'sau',
    ])
  })

  it('reads tracked changes as accepted, and says so', () => {
    const {text, layout, notices} = read(
      `<w:p>${r('trước ngày ')}<w:del>${'<w:r><w:delText>30/6</w:delText></w:r>'}</w:del><w:ins>${r('31/7')}</w:ins></w:p>` +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('một ')}</w:p>${p('câu')}`,
    )
    assert.equal(text, 'trước ngày 31/7\n\nmột câu\n')
    assert.equal(layout.trackedChanges, 3)
    assert.deepEqual(notices, ['3 chỗ sửa còn theo dõi (track changes), đọc như đã chấp nhận hết'])
  })

  it('tells comments, reads no hidden words, drops soft hyphens', () => {
    const {text, layout, notices} = read(
      `<w:p>${r('thi')}<w:r><w:softHyphen/></w:r>${r(' hành')}<w:r><w:commentReference w:id="0"/></w:r>${r('ẩn', '<w:vanish/>')}<w:r><w:noBreakHyphen/></w:r></w:p>`,
    )
    assert.equal(text, 'thi hành-\n')
    assert.equal(layout.comments, 1)
    assert.equal(notices.length, 2)
  })

  it('reads the results of fields, not their instructions', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    assert.deepEqual(
      lines(
        `<w:p>${r('ngày ')}${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${field('separate')}${r('05/9')}${field('end')}<w:fldSimple w:instr="PAGE">${r('/2026')}</w:fldSimple><w:hyperlink r:id="x">${r(' xem')}</w:hyperlink></w:p>`,
      ),
      ['ngày 05/9/2026 xem'],
    )
  })

  it('puts notes below the text, each behind its number', () => {
    const footnotes = `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' Theo kế hoạch.')}</w:p></w:footnote>`
    assert.deepEqual(
      lines(`<w:p>${r('Việc')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` + p('hết'), {
        footnotes,
      }),
      ['Việc¹', 'hết', '¹ Theo kế hoạch.'],
    )
  })

  it('tells how each paragraph was set', () => {
    const {layout, text} = read(
      p('một') +
        `<w:p><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/><w:spacing w:before="120" w:line="360" w:lineRule="exact"/></w:pPr>${r('hai ', '<w:rFonts w:ascii="Arial"/><w:sz w:val="28"/>')}${r('ba', '<w:sz w:val="26"/>')}</w:p>` +
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>',
    )
    const [sheet] = layout.sheets
    assert.deepEqual(
      [sheet?.width, sheet?.height, sheet?.top, sheet?.right, sheet?.bottom, sheet?.left],
      [210, 297, 20, 15, 20, 30],
    )
    const second = layout.paragraphs[1]
    assert.equal(second?.alignment, 'justified')
    assert.equal(second?.indent, 10)
    assert.equal(second?.before, 6)
    assert.deepEqual(second?.line, {unit: 'points', value: 18})
    assert.equal(text.slice(second?.start, second?.end), 'hai ba')
    assert.deepEqual(
      second?.letters.map(({start, end, font, size}) => [text.slice(start, end), font, size]),
      [
        ['hai ', 'Arial', 14],
        ['ba', null, 13],
      ],
    )
  })
})
