import {Inflate} from 'fflate/browser'
import {WordRefusal} from './refusal'

/** A part of the archive as its directory describes it. */
interface Entry {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** Word writes some tens of parts, pictures included; what has thousands was made to do harm. */
const mostParts = 4000
/** Bytes of one part; the text of a thousand pages is a tenth of this. */
const largestPart = 64 * 1024 * 1024
/** Bytes that are fed to the inflater at a time: it gives at most a thousand times as many before we look. */
const step = 4096

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

const damaged = 'Tệp Word bị hỏng hoặc tải về chưa đủ, không mở được; hãy lấy lại bản gốc'

/** The parts of a ZIP archive, read one by one and within bounds: sizes are looked at before anything is inflated. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries: ReadonlyMap<string, Entry>

  /** Throws a WordRefusal where the directory is damaged or was made to do harm. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#entries = this.#directory()
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The bytes of a part; null where there is none of that name. Throws a WordRefusal for what is too large or damaged. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    if (entry.size > largestPart || entry.packed > largestPart) throw tooLarge(name)
    const packed = this.#packed(entry)
    if (entry.method === 0) return packed
    if (entry.method !== 8) throw new WordRefusal(damaged)
    return inflated(packed, entry.size, name)
  }

  #directory(): ReadonlyMap<string, Entry> {
    const end = this.#end()
    const count = this.#u16(end + 10)
    if (count > mostParts) {
      throw new WordRefusal(`Tệp Word có ${count} phần bên trong, nhiều bất thường, nên không mở`)
    }
    const entries = new Map<string, Entry>()
    let at = this.#u32(end + 16)
    for (let index = 0; index < count; index++) {
      if (this.#u32(at) !== entrySignature) throw new WordRefusal(damaged)
      const nameLength = this.#u16(at + 28)
      const name = this.#name(at + 46, nameLength)
      if ((this.#u16(at + 8) & 1) === 1) {
        throw new WordRefusal('Tệp Word đặt mật khẩu, không đọc được; hãy bỏ mật khẩu rồi lưu lại')
      }
      checkName(name)
      entries.set(name, {
        method: this.#u16(at + 10),
        packed: this.#u32(at + 20),
        size: this.#u32(at + 24),
        offset: this.#u32(at + 42),
      })
      at += 46 + nameLength + this.#u16(at + 30) + this.#u16(at + 32)
    }
    return entries
  }

  /** Offset of the record that ends the archive; a comment of up to 64 KB may stand behind it. */
  #end(): number {
    const {length} = this.#bytes
    for (let at = length - 22; at >= Math.max(0, length - 22 - 0xffff); at--) {
      if (this.#view.getUint32(at, true) === endSignature) return at
    }
    throw new WordRefusal(damaged)
  }

  #packed({offset, packed}: Entry): Uint8Array {
    if (this.#u32(offset) !== localSignature) throw new WordRefusal(damaged)
    const start = offset + 30 + this.#u16(offset + 26) + this.#u16(offset + 28)
    if (start + packed > this.#bytes.length) throw new WordRefusal(damaged)
    return this.#bytes.subarray(start, start + packed)
  }

  #name(start: number, length: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(start, start + length))
  }

  #u16(at: number): number {
    if (at + 2 > this.#bytes.length) throw new WordRefusal(damaged)
    return this.#view.getUint16(at, true)
  }

  #u32(at: number): number {
    if (at + 4 > this.#bytes.length) throw new WordRefusal(damaged)
    return this.#view.getUint32(at, true)
  }
}

/** Nothing is ever written by these names; a file that has such ones was made to do harm. */
function checkName(name: string): void {
  const parts = name.split(/[\\/]/)
  if (!/^(?:[\\/]|[a-z]:)/iu.test(name) && !parts.includes('..')) return
  throw new WordRefusal(
    `Tệp Word chứa đường dẫn lạ bên trong ("${name.slice(0, 60)}"), nên không mở`,
  )
}

/** What a part unpacks to; never more than its directory says, whatever comes out. */
function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  const whole = new Uint8Array(size)
  let length = 0
  let ended = false
  const inflate = new Inflate((chunk, final) => {
    if (length + chunk.length > size) throw tooLarge(name)
    whole.set(chunk, length)
    length += chunk.length
    ended = final
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (error) {
    throw error instanceof WordRefusal ? error : new WordRefusal(damaged)
  }
  if (!ended || length !== size) throw new WordRefusal(damaged)
  return whole
}

function tooLarge(name: string): WordRefusal {
  const limit = largestPart / 1024 / 1024
  return new WordRefusal(
    `Phần "${name.slice(0, 60)}" của tệp Word bung ra quá ${limit} MB hoặc quá cỡ đã khai, nên không mở`,
  )
}
