import {pointLetter} from '../../src/text/letters'
import {romanNumeral} from '../../src/text/numerals'
import {type Frame, partyFrame, stateFrame} from './frames'
import {Random} from './random'
import {Sentences} from './sentences'

/** How a draft is laid out: one line a paragraph, broken at some 90 columns, or marked up as Markdown. */
type Layout = 'plain' | 'wrapped' | 'markdown'

const layouts: readonly Layout[] = ['plain', 'plain', 'wrapped', 'markdown']

const encoder = new TextEncoder()

/** Size of a text in bytes of UTF-8: what "a draft of 10 KB" means here. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length
}

/**
 * A made-up directive of about so many bytes (short of it by at most one paragraph), the same for the same seed. Party
 * and State drafts take turns, and so do layouts; the number of parts grows with the size up to 40.
 */
export function makeDraft(bytes: number, seed: number): string {
  const random = new Random(seed)
  const party = seed % 2 === 0
  const sentences = new Sentences(random, party ? 'party' : 'state')
  const layout = layouts[(seed >> 1) % layouts.length] ?? 'plain'
  const frame = (party ? partyFrame : stateFrame)(sentences, random)
  return new Writer(bytes, layout, random, sentences).write(frame)
}

/** As many drafts of a size, all different. */
export function makeDrafts(count: number, bytes: number, firstSeed = 0): readonly string[] {
  return Array.from({length: count}, (_, index) => makeDraft(bytes, firstSeed + index))
}

class Writer {
  readonly #limit: number
  readonly #layout: Layout
  readonly #random: Random
  readonly #sentences: Sentences
  readonly #paragraphs: string[] = []
  #bytes = 0

  constructor(limit: number, layout: Layout, random: Random, sentences: Sentences) {
    this.#limit = limit
    this.#layout = layout
    this.#random = random
    this.#sentences = sentences
  }

  write({header, lead, ending}: Frame): string {
    const reserved = bytesOf(ending) + 2
    const room = this.#limit - reserved
    this.#paragraphs.push(header)
    this.#bytes = bytesOf(header)
    this.#add(this.#sentences.background(), room)
    this.#add(lead, room)
    const parts = Math.min(40, Math.max(3, Math.round(this.#limit / 8000)))
    const share = (room - this.#bytes) / parts
    const begin = this.#bytes
    for (let part = 1; part <= parts; part++) {
      const full = part === parts ? room : begin + share * part
      if (!this.#part(part, full)) break
    }
    return [...this.#paragraphs, ending].join('\n\n').concat('\n')
  }

  /** A part with items and points up to a size; false where not even its title had room. */
  #part(part: number, room: number): boolean {
    const title = `${romanNumeral(part)}. ${this.#sentences.title().toUpperCase()}`
    if (!this.#add(this.#bold(title), room)) return false
    if (this.#random.chance(0.3)) this.#add(this.#sentences.background(), room)
    for (let item = 1; ; item++) {
      const heading = this.#bold(`${item}. ${this.#sentences.title()}`)
      if (!this.#add(heading, room)) return true
      const points = this.#random.between(3, 9)
      for (let point = 1; point <= points; point++) {
        const task = `${pointLetter(point)}) ${this.#sentences.task()}`
        if (!this.#add(this.#filled(task), room)) return true
      }
      if (this.#layout === 'markdown' && this.#random.chance(0.15)) this.#table(room)
    }
  }

  #table(room: number): void {
    const rows = Array.from({length: this.#random.between(3, 9)}, (_, index) => [
      String(index + 1),
      ...this.#sentences.row(),
    ])
    const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn']
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
    this.#add(lines.join('\n'), room)
  }

  /** Adds a paragraph where it has room; says whether it had. */
  #add(paragraph: string, room: number): boolean {
    const laid = this.#layout === 'wrapped' ? wrapped(paragraph) : paragraph
    const bytes = bytesOf(laid) + 2
    if (this.#bytes + bytes > room) return false
    this.#paragraphs.push(laid)
    this.#bytes += bytes
    return true
  }

  #bold(title: string): string {
    return this.#layout === 'markdown' ? `**${title}**` : title
  }

  /** One task in a hundred still has something to be filled in. */
  #filled(task: string): string {
    return this.#random.chance(0.01) ? task.replace(/\.$/u, ' (kinh phí: […]).') : task
  }
}

/** Broken into lines of at most 90 characters, as text copied from a printed page is. */
function wrapped(paragraph: string): string {
  return paragraph.replace(/(?=.{91})(.{1,90}) /gu, '$1\n')
}
