import {upheldFaults} from '../../src/spelling/evidence'
import type {Fault} from '../../src/spelling/fault'
import {decodeModel} from '../../src/spelling/model-file'
import {Speller} from '../../src/spelling/speller'
import {codeCount, parseSyllable} from '../../src/spelling/syllable'
import {Words} from '../../src/spelling/words'
import {Random} from '../bench/random'
import {modelWithout} from './left-out'
import {type SlipClass, slipClasses, slipped} from './planted'
import {corpusTexts, isSound} from './training'

/** A fault that was put into a real sentence, and what the speller made of it. */
export interface Planted {
  readonly kind: SlipClass
  readonly right: string
  readonly wrong: string
  readonly found: boolean
  readonly suggested: readonly string[]
}

/** Words of two letters and less have too many neighbours to be told by anyone. */
const shortest = 2
/** One word in so many gets each class of fault. */
const every = 150

/** Faults of each class in every sound document of the corpus, each by itself, judged by a model that never saw the document. */
export function plantFaults(): Planted[] {
  const texts = corpusTexts()
  const random = new Random(5)
  return texts.filter(isSound).flatMap(({name, blocks}) => {
    const speller = new Speller(decodeModel(modelWithout(name, texts)))
    const spellings = blocks.map((block) => speller.read(block))
    return blocks.flatMap((block, index) => {
      const judge = (text: string) =>
        upheldFaults(spellings.with(index, speller.read(text)))[index] ?? []
      return slipClasses.flatMap((kind) => plant(block, kind, judge, random))
    })
  })
}

function plant(
  text: string,
  kind: SlipClass,
  judge: (text: string) => readonly Fault[],
  random: Random,
): Planted[] {
  const {starts, ends, codes, length} = new Words().read(text)
  return Array.from(codes.subarray(0, length)).flatMap((code, index) => {
    if (code < 0 || code >= codeCount || !random.chance(1 / every)) return []
    const [start = 0, end = 0] = [starts[index], ends[index]]
    const right = text.slice(start, end)
    if (right.length < shortest || right !== right.toLowerCase()) return []
    const wrong = slipped(right, kind, random)
    if (wrong === null || parseSyllable(wrong) === code) return []
    const faults = judge(text.slice(0, start) + wrong + text.slice(end))
    const fault = faults.find((each) => each.start < start + wrong.length && each.end > start)
    return [{kind, right, wrong, found: fault !== undefined, suggested: fault?.meant ?? []}]
  })
}
