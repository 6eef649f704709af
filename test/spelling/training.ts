import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import type {CountedPair} from '../../src/spelling/pairs'
import {parseSyllable} from '../../src/spelling/syllable'
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

type Counts = Map<number, number>

const countsByText = new WeakMap<TrainingText, Counts>()

/** How often each word stands right before each other one in a text. */
function countsOf(text: TrainingText): Counts {
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
  'cùng cố',
].map((pair) => {
  const [first = -1, second = -1] = pair.split(' ').map(parseSyllable)
  return first * contextCount + second
})

/** The pairs of texts and of the compounds. */
export function allPairs(texts: readonly TrainingText[]): readonly CountedPair[] {
  const sum: Counts = new Map(compoundCounts())
  for (const text of texts) {
    for (const [key, times] of countsOf(text)) sum.set(key, (sum.get(key) ?? 0) + times)
  }
  for (const key of faulty) sum.delete(key)
  return [...sum].map(([key, times]) => ({
    first: Math.floor(key / contextCount),
    second: key % contextCount,
    count: times,
  }))
}
