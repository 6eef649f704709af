/**
 * What both rules of spelling say of real documents, each judged by a model that never saw it:
 * `node esbuild.js --bench && node dist/test/bench/spelling-flags.js`.
 */
import {flagsLeftOut} from '../spelling/left-out'

let words = 0
let flags = 0
for (const {name, findings, syllables} of flagsLeftOut()) {
  words += syllables
  flags += findings.length
  for (const {line, rule, printed, context, message} of findings) {
    console.log([name, line, rule, printed, context, message].join('\t'))
  }
}
console.log(`${flags} flags in ${words} words: ${((flags / words) * 10_000).toFixed(2)} per 10,000`)
