/**
 * Makes `src/spelling/model.bin`: counts which words stand side by side in real directives (`../shared/corpus`, the damaged
 * ones left out) and adds the compounds of `src/spelling/compounds.txt`. Run after either has changed:
 * `node esbuild.js --bench && node dist/test/bench/spelling-model.js`.
 */
import {writeFileSync} from 'node:fs'
import {encodeModel} from '../../src/spelling/model-file'
import {allPairs, corpusTexts, isSound} from '../spelling/training'

const pairs = allPairs(corpusTexts().filter(isSound))
const bytes = encodeModel(pairs)
writeFileSync('src/spelling/model.bin', bytes)
console.log(`${pairs.length} pairs, ${bytes.length} bytes`)
