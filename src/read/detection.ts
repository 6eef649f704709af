/** First bytes by which a kind of file is known, and what to tell who gave it. */
interface Signature {
  readonly bytes: readonly number[]
  readonly problem: string
}

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
const saveAsText = 'hãy lưu thành văn bản thuần (.txt, mã UTF-8) rồi kiểm tra lại'

/** From the published file formats; Office's old format is the OLE compound file, its new one a ZIP archive. */
const signatures: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    problem: `Đây là tệp Word đời cũ (.doc) hoặc tệp Office nhị phân khác; ${saveAsText}`,
  },
  {bytes: ascii('%PDF-'), problem: `Đây là tệp PDF, không phải văn bản thuần; ${saveAsText}`},
  {bytes: ascii('{\\rtf'), problem: `Đây là tệp RTF, không phải văn bản thuần; ${saveAsText}`},
  {bytes: [0x89, 0x50, 0x4e, 0x47], problem: 'Đây là tệp ảnh PNG, không có chữ để kiểm tra'},
  {bytes: [0xff, 0xd8, 0xff], problem: 'Đây là tệp ảnh JPEG, không có chữ để kiểm tra'},
]
const zip = ascii('PK\u0003\u0004')

/** How much of a file is looked at to tell binary from text. */
const headLength = 4096

/** One sentence that names the kind of a file that is not text in UTF-8; null where it may be. */
export function describeBinary(bytes: Uint8Array): string | null {
  if (startsWith(bytes, zip)) return describeArchive(bytes)
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (known !== undefined) return known.problem
  const firstNull = bytes.indexOf(0)
  if (firstNull === -1) return null
  if (looksLikeUtf16(bytes.subarray(0, headLength))) {
    return 'Tệp có vẻ là UTF-16 không có dấu BOM; hãy lưu lại bằng UTF-8 hoặc UTF-16 có BOM'
  }
  return `Tệp nhị phân (có byte 0 ở vị trí ${firstNull + 1}), không phải văn bản thuần`
}

/** One sentence on bytes that are neither binary nor UTF-8: a damaged UTF-8 file, or an encoding from before Unicode. */
export function describeLegacy(bytes: Uint8Array): string {
  const {sequences, faults, firstFault} = surveyUtf8(bytes)
  if (sequences > faults * 4) {
    const line = countLines(bytes, firstFault)
    return `Tệp UTF-8 bị hỏng ở dòng ${line} (byte thứ ${firstFault + 1}); hãy mở bằng trình soạn thảo, sửa chỗ đó và lưu lại`
  }
  const table = guessTable(bytes)
  const convert = 'hãy chuyển sang Unicode (UTF-8) rồi kiểm tra lại'
  if (table === null) return `Tệp không phải UTF-8, cũng không rõ dùng bảng mã nào; ${convert}`
  return `Tệp không phải UTF-8 mà có vẻ dùng bảng mã ${table}; ${convert}`
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** True for a Word file (.docx), whatever its name. */
export function isWord(bytes: Uint8Array): boolean {
  return startsWith(bytes, zip) && new TextDecoder('latin1').decode(bytes).includes('word/document')
}

function describeArchive(bytes: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(bytes)
  if (names.includes('opendocument.text')) {
    return `Đây là tệp LibreOffice (.odt), bản này chưa đọc được; ${saveAsText}`
  }
  return 'Đây là tệp nén hoặc tệp Office (ZIP), không phải văn bản thuần'
}

/** Vietnamese in UTF-16 has a zero in every second byte for its spaces and plain letters, and only on one side. */
function looksLikeUtf16(head: Uint8Array): boolean {
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const most = Math.max(even, odd)
  return most > head.length / 5 && Math.min(even, odd) < most / 10
}

/** Counts well-formed sequences of two to four bytes and bytes that belong to none. */
function surveyUtf8(bytes: Uint8Array): {sequences: number; faults: number; firstFault: number} {
  let sequences = 0
  let faults = 0
  let firstFault = bytes.length
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const length = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    let followers = 0
    while (followers < length && ((bytes[at + followers + 1] ?? 0) & 0xc0) === 0x80) followers++
    if (length > 0 && lead < 0xf5 && followers === length) {
      sequences++
      at += length
      continue
    }
    faults++
    firstFault = Math.min(firstFault, at)
  }
  return {sequences, faults, firstFault}
}

function countLines(bytes: Uint8Array, end: number): number {
  let lines = 1
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

/** Where the tables from before Unicode put "đ", which each has at another place and every text has many of. */
const tables: readonly {readonly name: string; readonly letter: number}[] = [
  {name: 'TCVN3 (ABC)', letter: 0xae},
  {name: 'VNI', letter: 0xf1},
  {name: 'Windows-1258', letter: 0xf0},
]

/** The table that a text most likely uses; null where too few bytes are the "đ" of any. */
function guessTable(bytes: Uint8Array): string | null {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  const high = counts.subarray(0x80).reduce((sum, count) => sum + count, 0)
  const likely = tables
    .map(({name, letter}) => ({name, count: counts[letter] ?? 0}))
    .filter(({count}) => count * 40 > high)
    .sort((a, b) => b.count - a.count)
  return likely[0]?.name ?? null
}
