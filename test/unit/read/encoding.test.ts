import assert from 'node:assert/strict'
import {decode, type Encoding, encode} from '../../../src/read/encoding'

const text = 'Nơi nhận:\r\n- Như trên;\n'
const bytes = (...list: (number | string | Uint8Array)[]) =>
  Buffer.concat(
    list.map((each) => (typeof each === 'number' ? Buffer.from([each]) : Buffer.from(each))),
  )

/** What `decode` says of bytes it does not read. */
function problemOf(input: Uint8Array): string {
  const decoded = decode(input)
  return 'problem' in decoded ? decoded.problem : `đọc được: ${decoded.encoding}`
}

/** One byte a letter, by the table given; other letters as ASCII. */
function legacy(source: string, table: Readonly<Record<string, readonly number[]>>): Uint8Array {
  return Uint8Array.from(Array.from(source).flatMap((each) => table[each] ?? [each.charCodeAt(0)]))
}

describe('encoding', () => {
  const encodings: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be']
  for (const encoding of encodings) {
    it(`${encoding}: what is written is read again, byte for byte`, () => {
      const written = encode(text, encoding)
      assert.deepEqual(decode(written), {text, encoding})
      assert.deepEqual(encode(text, encoding), written)
    })
  }

  it('writes the bytes that the standards say', () => {
    assert.deepEqual([...encode('ơ', 'utf-8-bom')], [0xef, 0xbb, 0xbf, 0xc6, 0xa1])
    assert.deepEqual([...encode('ơ', 'utf-16le')], [0xff, 0xfe, 0xa1, 0x01])
    assert.deepEqual([...encode('ơ', 'utf-16be')], [0xfe, 0xff, 0x01, 0xa1])
  })

  it('an empty file is an empty text', () => {
    assert.deepEqual(decode(bytes()), {text: '', encoding: 'utf-8'})
  })

  it('keeps a letter outside the basic plane', () => {
    assert.deepEqual(decode(encode('𠮷', 'utf-16le')), {text: '𠮷', encoding: 'utf-16le'})
  })

  it('a mark in the middle of the text stays', () => {
    assert.deepEqual(decode(bytes('a\uFEFFb')), {text: 'a\uFEFFb', encoding: 'utf-8'})
  })
})

describe('what is no text', () => {
  const saveAsText = 'hãy lưu thành văn bản thuần (.txt, mã UTF-8) rồi kiểm tra lại'
  const convert = 'hãy chuyển sang Unicode (UTF-8) rồi kiểm tra lại'
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    [
      '.odt',
      bytes('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'),
      `Đây là tệp LibreOffice (.odt), bản này chưa đọc được; ${saveAsText}`,
    ],
    [
      '.xlsx',
      bytes('PK\u0003\u0004xl/workbook.xml'),
      'Đây là tệp nén hoặc tệp Office (ZIP), không phải văn bản thuần',
    ],
    [
      '.doc',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      `Đây là tệp Word đời cũ (.doc) hoặc tệp Office nhị phân khác; ${saveAsText}`,
    ],
    ['.pdf', bytes('%PDF-1.7\n'), `Đây là tệp PDF, không phải văn bản thuần; ${saveAsText}`],
    ['.rtf', bytes('{\\rtf1\\ansi'), `Đây là tệp RTF, không phải văn bản thuần; ${saveAsText}`],
    ['.png', bytes(0x89, 'PNG\r\n'), 'Đây là tệp ảnh PNG, không có chữ để kiểm tra'],
    ['.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'Đây là tệp ảnh JPEG, không có chữ để kiểm tra'],
    [
      'zeros',
      bytes('MZ', 0x90, 0, 3),
      'Tệp nhị phân (có byte 0 ở vị trí 4), không phải văn bản thuần',
    ],
    [
      'UTF-16 without its mark',
      encode(text, 'utf-16le').subarray(2),
      'Tệp có vẻ là UTF-16 không có dấu BOM; hãy lưu lại bằng UTF-8 hoặc UTF-16 có BOM',
    ],
    [
      'UTF-16 cut in half',
      encode(text, 'utf-16le').subarray(0, 7),
      'Tệp có dấu BOM của UTF-16LE nhưng nội dung bị hỏng, không đọc được theo UTF-16LE',
    ],
    [
      'UTF-8 with one damaged byte',
      bytes('Tỉnh ủy\nBan Thường vụ\nxã ', 0xff, ' đã họp, thống nhất\n'),
      'Tệp UTF-8 bị hỏng ở dòng 3 (byte thứ 36); hãy mở bằng trình soạn thảo, sửa chỗ đó và lưu lại',
    ],
    [
      'TCVN3',
      legacy('Đảng ủy đã họp', {Đ: [0xa7], ả: [0xb6], ủ: [0xf1], đ: [0xae], ã: [0xb7], ọ: [0xe4]}),
      `Tệp không phải UTF-8 mà có vẻ dùng bảng mã TCVN3 (ABC); ${convert}`,
    ],
    [
      'VNI',
      legacy('đã được đọc', {
        đ: [0xf1],
        ã: [0x61, 0xf5],
        ư: [0xf6],
        ợ: [0xf4, 0xef],
        ọ: [0x6f, 0xef],
      }),
      `Tệp không phải UTF-8 mà có vẻ dùng bảng mã VNI; ${convert}`,
    ],
    [
      'Windows-1258',
      legacy('đã được đọc', {
        đ: [0xf0],
        ã: [0x61, 0xde],
        ư: [0xfd],
        ợ: [0xf5, 0xf2],
        ọ: [0x6f, 0xf2],
      }),
      `Tệp không phải UTF-8 mà có vẻ dùng bảng mã Windows-1258; ${convert}`,
    ],
    [
      'no table of ours',
      Uint8Array.from({length: 200}, (_, index) => 0xb0 + (index % 64)),
      `Tệp không phải UTF-8, cũng không rõ dùng bảng mã nào; ${convert}`,
    ],
  ]
  for (const [name, input, problem] of cases) {
    it(name, () => {
      assert.equal(problemOf(input), problem)
    })
  }
})
