import {documentTypes} from '../facts/document-types'
import {isCapitalCode, isCapitals, plainSpaced} from '../text/letters'
import {nationalOpening, recipientsWords} from './misread-words'
import type {Marker} from './model'
import {markerOf} from './numbering'
import {authorityLine} from './signing-words'

/** Beginnings of lines that open a component of their own, whatever stands above. */
const opener = new RegExp(
  String.raw`^(?:${nationalOpening}(?:\s|$)|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+[Ll]ập\s*[-–]\s*[Tt]ự|S[ốỐ]\s*:|S[ốỐ]\s+[\d….]*\s*[-–/]|Kính\s+(?:gửi|trình)|${recipientsWords}|V/v[\s:]|Căn\s+cứ\s|Theo\s+đề\s+nghị\s|Xét\s+đề\s+nghị\s|Phụ\s+lục\s|PHỤ\s+LỤC|Lưu\s*:)`,
  'u',
)
/** A line that is a place and date and nothing else; "… vào ngày" goes on with a sentence. */
const placeDate =
  /^(?:[\p{Lu}[][^;:]{0,60}(?<!\s\p{Ll}+\s+)ngày[\s\d.…_[\]]*tháng[\s\d.…_[\]]*năm[\s\d.…_[\]]*|\p{Lu}[\p{L}\s]{1,40},\s*ngày\s+\d{1,2}\/\d{1,2}\/\d{4}\s*)$/u
/** Lines that are whole by themselves. */
const closedLine = new RegExp(
  String.raw`^(?:${recipientsWords}\s*:?|Kính\s+(?:gửi|trình)\s*:|Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc|QUYẾT\s+(?:ĐỊNH|NGHỊ)\s*:?|.{2,60}(?<!\p{L})điện:)$`,
  'u',
)

const typeTitles = new Set(
  documentTypes.filter((type) => type.titled).map((type) => type.name.toUpperCase()),
)
const sentenceEnd = /[.;:!?…]["”)]*$/u
/** “Số:”, “V/v:”, “Hà”, “TP.” */
const unfinished = /^(?:S[ốỐ]\s*:?|V\/v\s*:?|\p{Lu}\p{Ll}{1,6}|TP\.?)$/u
const startsLow = /^[\p{Ll},;)]/u

/** First words of a line without markup: enough to tell what begins here. */
function headOf(line: string): string {
  const first = line.charCodeAt(0)
  const marked =
    first === 42 || first === 95 || first === 35 || first === 92 || first === 62 || first === 60
  const head = line.slice(0, 120)
  if (!marked && !head.includes('\\') && !head.includes('*')) return head
  const keepsStar = /^\\?\*\s+[^\s*]/.test(head)
  const bare = head
    .replace(/<[^<>]*>/g, '')
    .replace(/[*_#\\>]+/g, '')
    .trimStart()
  return keepsStar ? `* ${bare}` : bare
}

/** The line without markup, for looking at its end. */
function plainOf(line: string): string {
  return /[*_\\<]/.test(line)
    ? line
        .replace(/<[^<>]*>/g, '')
        .replace(/[*_\\]/g, '')
        .trim()
    : line
}

/** What the words of one line tell of where blocks begin; kept by the line, each fact found when it is asked for. */
export class LineFacts {
  readonly source: string
  readonly head: string
  readonly plain: string
  readonly marker: Marker | null
  #opens: boolean | undefined
  #closed: boolean | undefined
  #capitals: boolean | undefined

  constructor(source: string) {
    this.source = source
    const line = plainSpaced(source)
    this.head = headOf(line)
    this.plain = plainOf(line)
    this.marker = markerOf(this.head)
  }

  /** A component begins with this line. */
  get opens(): boolean {
    const {head} = this
    this.#opens ??=
      (isCapitalCode(head.charCodeAt(0)) || head.startsWith('[')) &&
      (opener.test(head) || authorityLine.test(head) || (head.length < 120 && placeDate.test(head)))
    return this.#opens
  }

  /** Nothing goes on with this line: a label, the motto, the name of a type, a place and date. */
  get closed(): boolean {
    const {plain} = this
    this.#closed ??=
      plain.length <= 120 &&
      (typeTitles.has(plain) ||
        closedLine.test(plain) ||
        authorityLine.test(plain) ||
        placeDate.test(plain))
    return this.#closed
  }

  get capitals(): boolean {
    this.#capitals ??= isCapitals(this.plain)
    return this.#capitals
  }

  get endsSentence(): boolean {
    return sentenceEnd.test(this.plain)
  }

  /** Begins with a small letter or a mark that goes on with a sentence. */
  get startsLow(): boolean {
    return startsLow.test(this.plain)
  }

  /** What stands on the next line goes on with it: "Số:", the first syllable of a place ("Hà ⏎ Nội, ngày …"). */
  get unfinished(): boolean {
    return unfinished.test(this.plain)
  }

  get firstWordLength(): number {
    const space = this.plain.indexOf(' ')
    return space === -1 ? this.plain.length : space
  }
}
