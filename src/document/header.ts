import {capitalShare, isCapitals} from '../text/letters'
import {opensAddressees, readAddressees} from './addressees'
import type {Block} from './block'
import {componentIn} from './component'
import {isLegalBasis} from './enacting'
import {issuerOf} from './issuer'
import type {
  Addressees,
  Component,
  Components,
  DocumentNumber,
  Heading,
  Issuer,
  PlaceDate,
  TypeTitle,
} from './model'
import {readNumber} from './number'
import {readPlaceDate} from './place-date'
import {readBriefSubject, subjectBehind, subjectBelow, subjectOn} from './subject'
import {isMotto, readHeading} from './system-heading'
import {isLawTitle, readPlainTitle, readTitle, type TitleName} from './title'

/** The components that stand before the text, and the index of the first block of the text. */
export interface Header extends Omit<Components, 'recipients' | 'archive' | 'signature'> {
  readonly bodyStart: number
}

/** Stamps of a registry and marks of urgency or secrecy above the header. */
const stamp =
  /^(?:CÔNG VĂN ĐẾN|ĐẾN|(?:HỎA|HOẢ) TỐC|(?:THƯỢNG )?KHẨN|(?:TỐI |TUYỆT )?MẬT|DỰ THẢO|BẢN SAO|SAO Y)(?!\p{L})/u

/** A subject of fewer UTF-16 units says nothing. */
const shortestSubject = 12

/** How many blocks a header may take; a longer run of short lines is no header. */
const zone = 60

/** Reads what stands before the text of a directive. */
export function readHeader(blocks: readonly Block[]): Header {
  return new HeaderReader(blocks).read()
}

class HeaderReader {
  readonly #blocks: readonly Block[]
  #heading: Heading | null = null
  #number: DocumentNumber | null = null
  #placeDate: PlaceDate | null = null
  #typeTitle: TypeTitle | null = null
  #subject: Component | null = null
  /** The words behind or directly under the number, which a letter of the Party has for its subject without "V/v". */
  #underNumber: Component | null = null
  #addressees: Addressees | null = null
  /** It calls itself a law, a decree or a circular: no type of ours, whatever its subject begins with. */
  #ofLaw = false
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
      subject: this.#subject ?? this.#letterSubject(),
      addressees: this.#addressees,
      bodyStart: this.#untouched ? 0 : index,
    }
  }

  /** The words under the number of a letter: a document that names no type and is addressed to somebody. */
  #letterSubject(): Component | null {
    const isLetter = this.#typeTitle === null && this.#addressees !== null
    return isLetter ? this.#underNumber : null
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
    if (this.#systemName(block) || this.#headerLine(block)) return index
    if (opensAddressees(text)) return this.#address(index)
    this.#ofLaw ||= isLawTitle(block)
    if (this.#typeTitle === null && !this.#ofLaw) {
      const title = readTitle(block) ?? (this.#isFirst(index) ? readPlainTitle(block) : null)
      if (title !== null) return this.#title(index, title)
    }
    const based = isLegalBasis(text) && !isCapitals(text)
    if (based && (this.#typeTitle !== null || text.length > 60)) return -1
    if (marker !== null || isProse(block)) return -1
    return this.#rest(index, block)
  }

  /** True for the first words of a text, where prose follows. */
  #isFirst(index: number): boolean {
    const below = this.#blocks[index + 1]
    return (
      this.#untouched &&
      this.#issuerBlocks.length === 0 &&
      this.#blocks.slice(0, index).every(({rule}) => rule) &&
      below !== undefined &&
      below.cell === null &&
      /^(?:\p{Lu}|\d|về\s|của\s)/u.test(below.content.text)
    )
  }

  /** Heading and motto; a heading in one block with the issuer's name gives that, too. */
  #systemName(block: Block): boolean {
    const found = this.#heading === null ? readHeading(block) : null
    if (found !== null) {
      const before = block.content.text.slice(0, found.start).trim()
      if (before !== '' && isCapitals(before)) this.#issuerBlocks.push(block)
      this.#heading = found.heading
      return true
    }
    if (!isMotto(block)) return false
    if (this.#heading !== null && this.#heading.motto === null)
      this.#heading = {...this.#heading, motto: componentIn(block)}
    return true
  }

  /** Number, place and date, a công văn's subject. */
  #headerLine(block: Block): boolean {
    if (this.#readNumber(block)) return true
    if (this.#typeTitle !== null) return false
    if (this.#placeDate === null) {
      this.#placeDate = readPlaceDate(block)
      if (this.#placeDate !== null) return true
    }
    const subject = readBriefSubject(block)
    this.#subject ??= subject
    return subject !== null
  }

  /** A number without a symbol gives way to a whole one below it. */
  #readNumber(block: Block): boolean {
    if (this.#number !== null && this.#number.symbol !== null) return false
    const number = readNumber(block)
    if (number === null || (this.#number !== null && number.component.symbol === null)) return false
    this.#number = number.component
    this.#issuerOpen = false
    this.#subject ??= subjectBehind(block, number.length)
    const rest = block.content.text.slice(number.length).trimStart()
    if (rest.length > shortestSubject && !isCapitals(rest))
      this.#underNumber = componentIn(block, block.content.text.length - rest.length)
    return true
  }

  #address(index: number): number {
    const {addressees, last} = readAddressees(this.#blocks, index)
    this.#addressees = addressees
    return last
  }

  /** The type and, in the same block or below, the subject. */
  #title(index: number, title: TitleName): number {
    const block = this.#blocks[index]
    if (block === undefined) return index
    this.#issuerOpen = false
    this.#typeTitle = {...componentIn(block, 0, title.length), type: title.type}
    const {text} = block.content
    const rest = text.slice(title.length)
    if (rest.trim() !== '' && rest.trim() !== '*') {
      const {subject, last} = subjectOn(this.#blocks, index, text.length - rest.trimStart().length)
      this.#subject = subject
      return last
    }
    const {subject, last} = subjectBelow(this.#blocks, index)
    this.#subject = subject ?? this.#subject
    return last
  }

  /** Lines of a header that are none of the above: the issuer above the number, marks and stamps. */
  #rest(index: number, block: Block): number {
    const {text} = block.content
    if (this.#typeTitle !== null) return -1
    if (stamp.test(text)) return index
    if (this.#isUnderNumber(index, text)) this.#underNumber = componentIn(block)
    if (this.#issuerOpen && isCapitals(text) && text.length < 260 && /\p{L}{2}/u.test(text)) {
      this.#issuerBlocks.push(block)
      return index
    }
    if (this.#addressees !== null) return -1
    return text.length < 140 || block.cell !== null || block.content.emphasized ? index : -1
  }

  /** True for the block behind the one of the number, in small letters. */
  #isUnderNumber(index: number, text: string): boolean {
    const above = this.#blocks[index - 1]
    const free = this.#number !== null && this.#underNumber === null && !isCapitals(text)
    return free && above !== undefined && readNumber(above) !== null
  }

  /** None where no other component of a header is there: lines in capitals may be anything. */
  #issuer(): Issuer | null {
    if (this.#heading === null && this.#number === null && this.#placeDate === null) return null
    return issuerOf(this.#issuerBlocks.filter((block) => this.#ownsIssuer(block)))
  }

  /** A State issuer stands before the number; what follows the title is the enacting body. */
  #ownsIssuer(block: Block): boolean {
    return this.#typeTitle === null || block.start < this.#typeTitle.span.start
  }
}

/** True for a paragraph of running words: the text has begun. */
function isProse(block: Block): boolean {
  const {text} = block.content
  return (
    text.length > 140 &&
    capitalShare(text) < 0.6 &&
    block.cell === null &&
    !block.content.emphasized
  )
}
