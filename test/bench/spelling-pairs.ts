/**
 * Makes `src/spelling/pairs.txt`: how often which words stand side by side in official texts besides the corpus, decrees and
 * decisions that anybody may read, so that the model knows more of the language than some eighty documents hold. Only counts
 * are kept, and not those of pairs that are a slip from one far more common. Run with the folders of such texts:
 * `node esbuild.js --bench && node dist/test/bench/spelling-pairs.js FOLDER…`.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {shapeOf, slip, slips} from '../../src/spelling/difference'
import {codeCount, spellSyllable} from '../../src/spelling/syllable'
import {type Counts, countsOf, partsOf, writeCounts} from '../spelling/training'

/** A pair that stands one slip from another that so many times as common may be a slip itself. */
const mostOutnumbered = 50

const counts: Counts = new Map()
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder)) {
    const blocks = readFileSync(path.join(folder, file), 'utf8').split('\n')
    for (const [pair, times] of countsOf({blocks})) {
      counts.set(pair, (counts.get(pair) ?? 0) + times)
    }
  }
}

const shapes = new Map<number, ReturnType<typeof shapeOf>>()

function isAlike(one: number, other: number): boolean {
  const [a, b] = [one, other].map((code) => {
    const shape = shapes.get(code) ?? shapeOf(spellSyllable(code))
    shapes.set(code, shape)
    return shape
  })
  return a !== undefined && b !== undefined && slip(a, b) !== slips.far
}

const common = [...counts].filter(
  ([pair, times]) => times > mostOutnumbered && partsOf(pair).every((code) => code < codeCount),
)

function isOutnumbered(pair: number, times: number): boolean {
  const [first, second] = partsOf(pair)
  return common.some(([other, often]) => {
    if (often <= mostOutnumbered * times) return false
    const [otherFirst, otherSecond] = partsOf(other)
    if (first === otherFirst)
      return second < codeCount && second !== otherSecond && isAlike(second, otherSecond)
    return second === otherSecond && first < codeCount && isAlike(first, otherFirst)
  })
}

const kept = new Map([...counts].filter(([pair, times]) => !isOutnumbered(pair, times)))
writeFileSync('src/spelling/pairs.txt', writeCounts(kept))
console.log(`${kept.size} pairs of ${counts.size}`)
