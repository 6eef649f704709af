import {documentTypes} from '../facts/document-types'
import type {DocumentTypeId} from '../facts/ids'
import {capitalShare, isCapitals} from '../text/letters'
import {readAddressees} from './addressees'
import {type Block, spanIn, wordsOf} from './block'
import {issuerLines, withoutRule} from './issuer-lines'
import type {
  Addressees,
  Component,
  DocumentNumber,
  Heading,
  Issuer,
  PlaceDate,
  TypeTitle,
} from './model'
import {readNumber} from './number'

/** The components that stand before the text, and the index of the first block of the text. */
export interface Header {
  readonly heading: Heading | null
  readonly issuer: Issuer | null
  readonly number: DocumentNumber | null
  readonly placeDate: PlaceDate | null
  readonly typeTitle: TypeTitle | null
  readonly subject: Component | null
  readonly addressees: Addressees | null
  readonly bodyStart: number
}

const partyName = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u
const nationalName = /CỘNG\s+H(?:ÒA|OÀ|OA)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/u
/** A mistyped national name is still one. */
const nationalStart = /^CỘNG\s+H(?:ÒA|OÀ|OA)\s+X[AÃ]/u
const motto = /Độc\s+[Ll]ập\s*[-–]\s*[Tt]ự\s+[Dd]o\s*[-–]\s*[Hh]ạnh\s+[Pp]húc/u
/** “Hà Nội, ngày 05 tháng 02 năm 2026”, blanks allowed; groups: place, day, month, year. */
const placeDate =
  /^(?:([\p{Lu}[][^;:]{0,60}?)\s*,?\s*)?([Nn]gày\s*([\d.…_\s[\]]*?)\s*[Tt]háng\s*([\d.…_\s[\]]*?)\s*[Nn]ăm\s*([\d.…_\s[\]]*))\s*$/u
/** “Hà Nội, 5/9/2026”, “Ngày 5/9/2026”; not “Trước 5/9/2026” nor a bare date, which stand in cells for time. */
const shortDate =
  /^(?:((?!(?:Trước|Sau|Đến|Từ|Hết|Trong|Chậm|Muộn|Xong|Vào|Cuối|Đầu|Thời|Hoàn|Ngày)(?!\p{L}))\p{Lu}[^;:\d]{0,60}?),?\s+|(?=[Nn]gày\s))((?:[Nn]gày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))\s*$/u
/** “V/v …”, “Về việc …” as a công văn's subject. */
const briefSubject = /^(?:V\/v|V\/V|Về việc|về việc)\s*:?\s+/u
const briefSubjectInside = /(?:V\/v|V\/V)\s+/u
const enacting = /^(?:QUYẾT\s+(?:ĐỊNH|NGHỊ)|CHỈ\s+THỊ|KẾT\s+LUẬN)\s*:$/u
/** “CHÍNH PHỦ”, “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”: who enacts, on a line of its own before the legal bases. */
const enactingBody =
  /^(?:CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|HỘI ĐỒNG NHÂN DÂN|(?:CHỦ TỊCH\s+)?(?:ỦY|UỶ) BAN NHÂN DÂN|BỘ TRƯỞNG BỘ)(?:\s(?!VỀ\s)[\p{Lu}-]+){0,10}$/u
const legalBasis = /^-?\s*(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện)\s/u
/** “CỦA BỘ CHÍNH TRỊ” between the name of the type and the subject. */
const organBefore = /^(?:CỦA|của)\s.{3,80}?\s(?=(?:VỀ|[Vv]ề)\s)/u
const addressLabel = /^Kính\s+(?:gửi|trình)/u
const dispatchLabel = /(?<!\p{L})điện\s*:/u

const titles: readonly (readonly [string, DocumentTypeId])[] = documentTypes
  .filter((type) => type.titled)
  .map((type) => [type.name.toUpperCase(), type.id] as const)
  .sort((a, b) => b[0].length - a[0].length)

/** Stamps of a registry and marks of urgency or secrecy above the header. */
const stamp =
  /^(?:CÔNG VĂN ĐẾN|ĐẾN|(?:HỎA|HOẢ) TỐC|(?:THƯỢNG )?KHẨN|(?:TỐI |TUYỆT )?MẬT|DỰ THẢO|BẢN SAO|SAO Y)(?!\p{L})/u

/** How many blocks a header may take; a longer run of short lines is no header. */
const zone = 60

function component(block: Block, start = 0, end = block.content.text.length): Component {
  return {span: spanIn(block, start, end), text: block.content.text.slice(start, end)}
}

function readPlaceDate(block: Block): PlaceDate | null {
  const text = block.content.text
  if (text.length > 110) return null
  const match = placeDate.exec(text) ?? shortDate.exec(text)
  if (match === null) return null
  const digits = (part: string | undefined) => /\d+/.exec(part ?? '')?.[0] ?? null
  const start = text.indexOf(match[2] ?? '')
  return {
    ...component(block),
    place: match[1]?.trim() ?? null,
    day: digits(match[3]),
    month: digits(match[4]),
    year: digits(match[5]),
    dateSpan: spanIn(block, start, start + (match[2] ?? '').trimEnd().length),
  }
}

/** The type that a block names as a title, and how many characters of it the name takes. */
function readTitle(block: Block): {type: DocumentTypeId; length: number} | null {
  const {text, marker} = block.content
  if (marker !== null || enacting.test(text)) return null
  for (const [name, type] of titles) {
    if (!text.startsWith(name)) continue
    const rest = text.slice(name.length)
    if (rest.trim() === '' || /^\s*\*?$/.test(rest)) return {type, length: name.length}
    if (/^[\s(]/.test(rest) && text.length < 500 && /^\s*(?:\p{Lu}{2}|[Vv]ề\s|\()/u.test(rest)) {
      return {type, length: name.length}
    }
    if (/^(?:CỦA|VỀ)/u.test(rest)) return {type, length: name.length}
  }
  return null
}

function isProse(block: Block): boolean {
  const {text} = block.content
  return (
    text.length > 140 &&
    capitalShare(text) < 0.6 &&
    block.cell === null &&
    !block.content.emphasized
  )
}

class HeaderReader {
  readonly #blocks: readonly Block[]
  #heading: Heading | null = null
  #number: DocumentNumber | null = null
  #placeDate: PlaceDate | null = null
  #typeTitle: TypeTitle | null = null
  #subject: Component | null = null
  #addressees: Addressees | null = null
  readonly #issuerBlocks: Block[] = []
  #issuerOpen = true

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
  }

  read(): Header {
    const end = Math.min(this.#blocks.length, zone)
    let index = 0
    for (; index < end; index++) {
      const next = this.#step(index)
      if (next === -1) break
      index = next
    }
    return {
      heading: this.#heading,
      issuer: this.#issuer(),
      number: this.#number,
      placeDate: this.#placeDate,
      typeTitle: this.#typeTitle,
      subject: this.#subject,
      addressees: this.#addressees,
      bodyStart: this.#untouched ? 0 : index,
    }
  }

  /** Nothing of a header was seen: the text begins at once. */
  get #untouched(): boolean {
    return (
      this.#heading === null &&
      this.#number === null &&
      this.#placeDate === null &&
      this.#typeTitle === null &&
      this.#subject === null &&
      this.#addressees === null
    )
  }

  /** Reads the block at an index; gives the index of the last block read, -1 where the text begins. */
  #step(index: number): number {
    const block = this.#blocks[index]
    if (block === undefined) return -1
    if (block.rule) {
      if (this.#heading === null || this.#issuerBlocks.length > 0)
        this.#issuerOpen = this.#issuerBlocks.length === 0
      return index
    }
    const {text, marker} = block.content
    if (this.#systemName(block)) return index
    if (this.#headerLine(block)) return index
    if (addressLabel.test(text) || (dispatchLabel.test(text) && isDispatch(text)))
      return this.#address(index)
    if (this.#typeTitle === null) {
      const title = readTitle(block)
      if (title !== null) return this.#title(index, title)
    }
    if (
      legalBasis.test(text) &&
      !isCapitals(text) &&
      (this.#typeTitle !== null || text.length > 60)
    )
      return -1
    if (marker !== null || isProse(block)) return -1
    return this.#rest(index, block)
  }

  #systemName(block: Block): boolean {
    const {text} = block.content
    const name =
      nationalName.exec(text) ?? (nationalStart.test(text) ? nationalStart.exec(text) : null)
    const party = name === null && text.length < 200 ? partyName.exec(text) : null
    const found = name ?? (party !== null && isCapitals(text) ? party : null)
    if (found !== null && this.#heading === null) {
      const below = motto.exec(text)
      const before = text.slice(0, found.index).trim()
      if (before !== '' && isCapitals(before)) this.#issuerBlocks.push(block)
      const end = below === null ? withoutRule(text).length : found.index + found[0].length
      this.#heading = {
        ...component(block, found.index, end),
        system: name === null ? 'party' : 'state',
        motto: below === null ? null : component(block, below.index, below.index + below[0].length),
      }
      return true
    }
    if (/^độc\s+lập\s*[-–]?\s*tự\s+do/iu.test(text) && text.length < 80) {
      if (this.#heading !== null && this.#heading.motto === null) {
        this.#heading = {...this.#heading, motto: component(block)}
      }
      return true
    }
    return false
  }

  #headerLine(block: Block): boolean {
    const {text} = block.content
    if (this.#number === null || this.#number.symbol === null) {
      const number = readNumber(block)
      if (number !== null && (this.#number === null || number.component.symbol !== null)) {
        this.#number = number.component
        this.#issuerOpen = false
        const rest = briefSubjectInside.exec(text.slice(number.length))
        if (rest !== null && this.#subject === null)
          this.#subject = component(block, number.length + rest.index)
        return true
      }
    }
    if (this.#placeDate === null && this.#typeTitle === null) {
      const found = readPlaceDate(block)
      if (found !== null) {
        this.#placeDate = found
        return true
      }
    }
    if (briefSubject.test(text) && this.#typeTitle === null && text.length < 400) {
      if (this.#subject === null) this.#subject = component(block)
      return true
    }
    return false
  }

  #address(index: number): number {
    const {addressees, last} = readAddressees(this.#blocks, index)
    this.#addressees = addressees
    return last
  }

  /** The type and, in the same block or below, the subject. */
  #title(index: number, title: {type: DocumentTypeId; length: number}): number {
    const block = this.#blocks[index]
    if (block === undefined) return index
    this.#issuerOpen = false
    this.#typeTitle = {...component(block, 0, title.length), type: title.type}
    const {text} = block.content
    const rest = text.slice(title.length)
    if (rest.trim() !== '' && rest.trim() !== '*') {
      this.#subject = component(block, text.length - rest.trimStart().length)
      return index
    }
    return this.#subjectBelow(index)
  }

  #subjectBelow(index: number): number {
    const taken: Block[] = []
    let last = index
    for (let at = index + 1; at < this.#blocks.length && taken.length < 6; at++) {
      const block = this.#blocks[at]
      if (block === undefined || block.rule || !this.#continuesSubject(block, taken)) break
      taken.push(block)
      last = at
    }
    // "CỦA BAN THƯỜNG VỤ" on lines of its own: the subject begins with "về".
    const about = taken.findIndex((block) => /^(?:VỀ|[Vv]ề)\s/u.test(block.content.text))
    if (about > 0 && /^(?:CỦA|của)\s/u.test(taken[0]?.content.text ?? '')) taken.splice(0, about)
    const [first] = taken
    const final = taken[taken.length - 1]
    if (first !== undefined && final !== undefined) {
      const skipped = organBefore.exec(first.content.text)?.[0].length ?? 0
      this.#subject = {
        span: {start: spanIn(first, skipped, skipped + 1).start, end: wordsOf(final).end},
        text: taken
          .map((block) => block.content.text)
          .join(' ')
          .slice(skipped),
      }
    }
    return last
  }

  #continuesSubject(block: Block, taken: readonly Block[]): boolean {
    const {text, marker} = block.content
    if (marker !== null || text.length > 700 || addressLabel.test(text)) return false
    if (legalBasis.test(text) && (!text.startsWith('Thực hiện') || /[.;:,]$/.test(text)))
      return false
    if (dispatchLabel.test(text) || enacting.test(text) || readNumber(block) !== null) return false
    const [first] = taken
    if (first === undefined && enactingBody.test(text)) return false
    // “… ban hành Kế hoạch như sau:” is the first sentence of the text, not a subject.
    if (first === undefined)
      return !/[.:]$/.test(text) || isCapitals(text) || (text.length < 250 && !text.endsWith(':'))
    const previous = taken[taken.length - 1]
    const before = previous?.content.text ?? ''
    if (/[.:]$/.test(before) || /[.:;]$/.test(text))
      return text.startsWith('(') && text.length < 250
    if (text.startsWith('(')) return true
    if (isIssuingBody(text) && block.detached) return false
    if (/^\p{Ll}/u.test(text)) return text.length < 300
    if (isCapitals(first.content.text)) return isCapitals(text)
    return block.content.emphasized && first.content.emphasized && text.length < 250
  }

  /** Lines of a header that are none of the above: the issuer above the number, marks and stamps. */
  #rest(index: number, block: Block): number {
    const {text} = block.content
    if (this.#typeTitle !== null) return -1
    if (stamp.test(text)) return index
    if (this.#issuerOpen && isCapitals(text) && text.length < 260 && /\p{L}{2}/u.test(text)) {
      this.#issuerBlocks.push(block)
      return index
    }
    if (this.#addressees !== null) return -1
    return text.length < 140 || block.cell !== null || block.content.emphasized ? index : -1
  }

  #issuer(): Issuer | null {
    if (
      this.#untouched ||
      (this.#heading === null && this.#number === null && this.#placeDate === null)
    )
      return null
    const blocks = this.#issuerBlocks.filter((block) => this.#ownsIssuer(block))
    const [first] = blocks
    const last = blocks[blocks.length - 1]
    if (first === undefined || last === undefined) return null
    const lines = issuerLines(blocks)
    const name = lines[lines.length - 1] ?? ''
    const start = wordsOf(first).start
    const words = withoutRule(last.content.text)
    const cut = nationalName.exec(words)?.index ?? words.length
    return {
      span: {start, end: spanIn(last, 0, Math.max(1, words.slice(0, cut).trimEnd().length)).end},
      text: lines.join(' '),
      parent: lines.length > 1 ? lines.slice(0, -1).join(' ') : null,
      name,
    }
  }

  /** A State issuer stands before the number; what follows the title is the enacting body. */
  #ownsIssuer(block: Block): boolean {
    return this.#typeTitle === null || block.start < this.#typeTitle.span.start
  }
}

/** “THỦ TƯỚNG CHÍNH PHỦ điện:” and not a sentence about electricity. */
function isDispatch(text: string): boolean {
  const at = text.search(dispatchLabel)
  return at > 0 && isCapitals(text.slice(0, at)) && at < 120
}

function isIssuingBody(text: string): boolean {
  return (
    isCapitals(text) &&
    /^(?:CHÍNH PHỦ|HỘI ĐỒNG|ỦY BAN|UỶ BAN|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|BAN |TỔNG |GIÁM ĐỐC|BỘ |QUỐC HỘI)/u.test(
      text,
    )
  )
}

/** Reads what stands before the text of a directive. */
export function readHeader(blocks: readonly Block[]): Header {
  return new HeaderReader(blocks).read()
}
