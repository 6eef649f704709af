import {type Block, spanIn} from '../../document/block'
import type {BlockContent} from '../../document/content'
import type {Directive} from '../../document/model'
import type {Office} from '../../facts/office'
import type {Fix} from '../../lint/rule'
import {upheldFaults} from '../../spelling/evidence'
import type {Fault, Spelling} from '../../spelling/fault'
import {installedSpeller} from '../../spelling/installed'
import type {Speller} from '../../spelling/speller'
import {legacyEncodingOf} from '../../text/legacy-encodings'
import {folded} from '../../text/letters'
import type {Span} from '../../text/span'
import {viewEdit} from './many-places'
import {perBlock} from './per-block'
import {proseOf, signs} from './prose'

/** A fault and the block in which it stands. */
export interface PlacedFault {
  readonly block: Block
  readonly fault: Fault
  /** What stands there. */
  readonly printed: string
  readonly span: Span
}

/** The faults of spelling of a document. */
export interface DocumentFaults {
  readonly faults: readonly PlacedFault[]
  /** How many words were looked at. */
  readonly words: number
  /** So many faults that the text was spoilt on its way, not by who wrote it. */
  readonly spoilt: boolean
}

const nothing: DocumentFaults = {faults: [], words: 0, spoilt: false}

const unread: Spelling = {faults: [], words: 0, strange: 0, trail: []}

const combining = /[\u0300-\u036f]/u

/** Old encodings and decomposed letters are another rule's; spelling is looked at when they are converted. */
function isReadable(content: BlockContent): boolean {
  if (content.source !== content.text && combining.test(content.source)) return false
  return (
    (proseOf({content}).signs & signs.foreign) === 0 || legacyEncodingOf(content.source) === null
  )
}

const bySpeller = new WeakMap<Speller, (block: Block) => Spelling>()

function readerOf(speller: Speller): (block: Block) => Spelling {
  let reader = bySpeller.get(speller)
  if (reader === undefined) {
    reader = perBlock((content) => (isReadable(content) ? speller.read(content.text) : unread))
    bySpeller.set(speller, reader)
  }
  return reader
}

/** Both rules of spelling ask for the same document. */
let last: {directive: Directive; office: Office; found: DocumentFaults} | null = null

/** The faults of a document, but for words that the office has added; none where no model of the language is installed. */
export function faultsOf(directive: Directive, office: Office): DocumentFaults {
  const speller = installedSpeller()
  if (speller === null) return nothing
  if (last?.directive === directive && last.office === office) return last.found
  const found = gather(directive, office, readerOf(speller))
  last = {directive, office, found}
  return found
}

/** A document of few words is spoilt by its share of faults, a long one by their number, too. */
const spoiltFaults = 8
const spoiltShare = 0.025
/** What converting a page does to letters it does to so many words at least, and it is most of what is wrong. */
const spoiltWords = 3

function gather(
  {blocks}: Directive,
  office: Office,
  read: (block: Block) => Spelling,
): DocumentFaults {
  const spellings = blocks.map(read)
  const words = spellings.reduce((sum, each) => sum + each.words, 0)
  const faults = upheldFaults(spellings).flatMap((found, index) => {
    const block = blocks[index]
    return block === undefined ? [] : found.map((fault) => placed(block, fault))
  })
  if (faults.length === 0) return {faults, words, spoilt: false}
  const many = faults.length >= spoiltFaults && faults.length / words >= spoiltShare
  const converted = faults.filter(({fault}) => fault.converted).length
  const spoilt = many || (converted >= spoiltWords && converted >= faults.length / 2)
  const own = ownWords(office)
  return {faults: faults.filter((each) => !isOwn(each, own)), words, spoilt}
}

function placed(block: Block, fault: Fault): PlacedFault {
  const printed = block.content.text.slice(fault.start, fault.end)
  return {block, fault, printed, span: spanIn(block, fault.start, fault.end)}
}

/** What an office writes otherwise than others, folded: words that are right anywhere, and phrases in which each word is. */
interface OwnWords {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly string[]
}

function ownWords({words, places, bodies}: Office): OwnWords {
  const names = [...words, ...places, ...bodies.map(({name}) => name)].map((name) =>
    folded(name.trim()).replace(/\s+/gu, ' '),
  )
  return {
    words: new Set(names.filter((name) => !name.includes(' '))),
    phrases: names.filter((name) => name.includes(' ')),
  }
}

/** True where the office has said that this is right. */
function isOwn({block, fault, printed}: PlacedFault, {words, phrases}: OwnWords): boolean {
  if (
    words.size > 0 &&
    folded(printed)
      .split(' ')
      .every((word) => words.has(word))
  )
    return true
  return phrases.some((phrase) => {
    const from = Math.max(0, fault.start - phrase.length)
    const around = folded(block.content.text.slice(from, fault.end + phrase.length))
    let at = around.indexOf(phrase)
    while (at >= 0) {
      if (from + at <= fault.start && from + at + phrase.length >= fault.end) return true
      at = around.indexOf(phrase, at + 1)
    }
    return false
  })
}

/** Putting a word in place of the one that is wrong; nothing where markup stands within it. */
export function replacements({block, fault}: PlacedFault): readonly Fix[] {
  return fault.meant.flatMap((word) => {
    const edit = viewEdit(block, fault.start, fault.end, word)
    return edit === null ? [] : [{title: `Đổi thành "${word}"`, edits: [edit]}]
  })
}
