import {describeBinary, describeLegacy} from './detection'

/** Encodings in which a draft is read, and written back: `utf-8-bom` is UTF-8 with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be'

/** Text of a file without its byte order mark, or one Vietnamese sentence that says what was found instead. */
export type Decoded =
  | {readonly text: string; readonly encoding: Encoding}
  | {readonly problem: string}

const marks: readonly {
  readonly encoding: Encoding
  readonly label: string
  readonly mark: readonly number[]
}[] = [
  {encoding: 'utf-8-bom', label: 'utf-8', mark: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', label: 'utf-16le', mark: [0xff, 0xfe]},
  {encoding: 'utf-16be', label: 'utf-16be', mark: [0xfe, 0xff]},
]

/** Reads the text of a file in UTF-8, UTF-8 with a mark or UTF-16 with a mark; refuses what is none of them. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find(({mark}) => mark.every((byte, index) => bytes[index] === byte))
  if (marked === undefined) return decodeUnmarked(bytes)
  const text = decodeStrictly(bytes.subarray(marked.mark.length), marked.label)
  if (text !== null) return {text, encoding: marked.encoding}
  const name = marked.label.toUpperCase()
  return {problem: `Tệp có dấu BOM của ${name} nhưng nội dung bị hỏng, không đọc được theo ${name}`}
}

/** Bytes of a text in the encoding in which it was read, mark included. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode('\uFEFF' + text)
  const littleEndian = encoding === 'utf-16le'
  const bytes = new DataView(new ArrayBuffer(2 + text.length * 2))
  bytes.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at++) {
    bytes.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
  }
  return new Uint8Array(bytes.buffer)
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const binary = describeBinary(bytes)
  if (binary !== null) return {problem: binary}
  const text = decodeStrictly(bytes, 'utf-8')
  return text === null ? {problem: describeLegacy(bytes)} : {text, encoding: 'utf-8'}
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
