import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import type {CountedPair} from '../../src/spelling/pairs'
import {parseSyllable, spellSyllable} from '../../src/spelling/syllable'
import {
  contextAfter,
  contextBefore,
  contextCount,
  contextOf,
  edges,
  Words,
} from '../../src/spelling/words'

const corpus = path.resolve('../shared/corpus')

/** A document of the corpus: its name and the words of its blocks without markup. */
export interface TrainingText {
  readonly name: string
  readonly source: string
  readonly blocks: readonly string[]
}

/** Every document of the corpus; none where the corpus is absent. */
export function corpusTexts(): readonly TrainingText[] {
  if (!existsSync(corpus)) return []
  return ['annotated', 'plain'].flatMap((folder) =>
    readdirSync(path.join(corpus, folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const source = readFileSync(path.join(corpus, folder, file), 'utf8')
        return {name: file.replace(/\.txt$/u, ''), source, blocks: blocksOf(source)}
      }),
  )
}

function blocksOf(text: string): readonly string[] {
  return readDirective(text).blocks.map(({content}) => content.text)
}

/** Texts whose spelling was spoilt on the way: nothing is to be learnt from them. */
const damaged = /scrambled|damaged|ocr-noise|word-segmented|^huong-dan-20/u

export function isSound({name}: {readonly name: string}): boolean {
  return !damaged.test(name)
}

/** How often pairs stand, each pair as one number. */
export type Counts = Map<number, number>

/** The first and the second word of a pair. */
export function partsOf(pair: number): readonly [first: number, second: number] {
  return [Math.floor(pair / contextCount), pair % contextCount]
}

const countsByText = new WeakMap<object, Counts>()

/** How often each word stands right before each other one in a text. */
export function countsOf(text: Pick<TrainingText, 'blocks'>): Counts {
  let counts = countsByText.get(text)
  if (counts === undefined) {
    counts = new Map()
    for (const block of text.blocks) countPairs(block, counts)
    countsByText.set(text, counts)
  }
  return counts
}

function countPairs(block: string, counts: Counts): void {
  const words = new Words().read(block)
  words.codes.subarray(0, words.length).forEach((each, index) => {
    const code = contextOf(each)
    if (contextBefore(words, index) === edges.mark) count(edges.mark, code, counts)
    count(code, contextAfter(words, index), counts)
  })
}

function count(first: number, second: number, counts: Counts, times = 1): void {
  const key = first * contextCount + second
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** As often as a pair of a compound is taken to have been seen. */
const compoundTimes = 3

let compounds: Counts | null = null

function compoundCounts(): Counts {
  if (compounds !== null) return compounds
  compounds = new Map()
  for (const line of readFileSync('src/spelling/compounds.txt', 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    const [head = '', ...tails] = line.trim().split(/\s+/u)
    for (const tail of tails) addCompound([...head.split('_'), ...tail.split('_')], compounds)
  }
  return compounds
}

function addCompound(syllables: readonly string[], counts: Counts): void {
  const codes = syllables.map(spellings)
  codes.slice(1).forEach((seconds, index) => {
    for (const first of codes[index] ?? []) {
      for (const second of seconds) counts.set(first * contextCount + second, compoundTimes)
    }
  })
}

/** The codes of a syllable, of both where it may be spelled with i and with y: "hi sinh", "hy sinh". */
function spellings(syllable: string): readonly number[] {
  const pair = /^([hklmstv]|qu)([iìỉĩíịyỳỷỹýỵ])$/u.exec(syllable)
  const [onset = '', vowel = ''] = pair?.slice(1) ?? []
  const at = 'iìỉĩíịyỳỷỹýỵ'.indexOf(vowel)
  const other = pair === null ? syllable : onset + 'yỳỷỹýỵiìỉĩíị'.charAt(at)
  return [...new Set([syllable, other])].map(parseSyllable).filter((code) => code >= 0)
}

/** Edges as the file of counts writes them. */
const edgeSigns: ReadonlyMap<number, string> = new Map([
  [edges.mark, '|'],
  [edges.number, '#'],
  [edges.other, '?'],
])
const edgesBySign = new Map([...edgeSigns].map(([code, sign]) => [sign, code]))

/** Counts as lines: a word, and the words behind it with how often they stand there, unless it is once: "an ninh:12 vị". */
export function writeCounts(counts: Counts): string {
  const rows = new Map<number, string[]>()
  const print = (code: number) => edgeSigns.get(code) ?? spellSyllable(code)
  for (const [pair, times] of [...counts].sort((a, b) => a[0] - b[0])) {
    const [first, second] = partsOf(pair)
    const row = rows.get(first) ?? [print(first)]
    rows.set(first, row)
    row.push(print(second) + (times === 1 ? '' : `:${times}`))
  }
  return `${header}\n${[...rows.values()].map((row) => row.join(' ')).join('\n')}\n`
}

const header =
  '# A word and those behind it, with how often they stand there, in official texts besides the corpus: made by test/bench/spelling-pairs.ts.'

let publicCounts: Counts | null = null

/** The counts of `src/spelling/pairs.txt`. */
function countsOfPublicTexts(): Counts {
  if (publicCounts !== null) return publicCounts
  publicCounts = new Map()
  const read = (word: string) => edgesBySign.get(word) ?? parseSyllable(word)
  for (const line of readFileSync('src/spelling/pairs.txt', 'utf8').split('\n')) {
    if (line === header) continue
    const [first = '', ...seconds] = line.split(' ')
    for (const each of seconds) {
      const [second = '', times = '1'] = each.split(':')
      count(read(first), read(second), publicCounts, Number(times))
    }
  }
  return publicCounts
}

/** Faults of the documents themselves, which nobody is to learn: the wrong word is the second, unless the first is. */
const faulty = [
  'tuyên tuyền',
  'tuyền phổ',
  'việc kê',
  'kê từ',
  'phó chỉ',
  'chỉ tịch',
  'trên sơ',
  'sơ sở',
  'tại tồ',
  'tồ chức',
  'thế tiên',
].map((pair) => {
  const [first = -1, second = -1] = pair.split(' ').map(parseSyllable)
  return first * contextCount + second
})

/** The pairs of texts, of the compounds and of what else is public. */
export function allPairs(texts: readonly TrainingText[]): readonly CountedPair[] {
  const sum: Counts = new Map(compoundCounts())
  for (const counts of [countsOfPublicTexts(), ...texts.map(countsOf)]) {
    for (const [key, times] of counts) sum.set(key, (sum.get(key) ?? 0) + times)
  }
  for (const key of faulty) sum.delete(key)
  return [...sum].map(([key, times]) => {
    const [first, second] = partsOf(key)
    return {first, second, count: times}
  })
}
