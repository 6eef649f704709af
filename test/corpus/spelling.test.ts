import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {installSpelling} from '../../src/spelling/installed'
import {encodeModel} from '../../src/spelling/model-file'
import {placeOf, real} from '../spelling/judged'
import {flagsLeftOut, type LeftOut} from '../spelling/left-out'
import {allPairs, corpusTexts, isSound} from '../spelling/training'

/** False alarms that words of sound documents may raise: three in ten thousand. */
const mostFalse = 3 / 10_000

describe('spelling over real documents', function () {
  if (!existsSync('../shared/corpus')) {
    it.skip('finds the faults and little else (../shared/corpus is absent)')
    return
  }
  this.timeout(60_000)
  const shipped = readFileSync('src/spelling/model.bin')
  let documents: readonly LeftOut[] = []

  before(() => {
    documents = [...flagsLeftOut()]
  })
  after(() => installSpelling(shipped))

  it('the model is up to date with the corpus and the compounds', () => {
    const fresh = encodeModel(allPairs(corpusTexts().filter(isSound)))
    assert.ok(
      shipped.equals(fresh),
      'run node esbuild.js --bench && node dist/test/bench/spelling-model.js',
    )
  })

  it('finds every fault that is known, the right word first', () => {
    const found = new Set(documents.flatMap(placesOf))
    assert.deepEqual(
      real.filter((place) => !found.has(place)),
      [],
    )
  })

  it('sums up what was spoilt on its way', () => {
    const spoilt = documents.filter((each) => !isSound(each))
    assert.ok(spoilt.length >= 5)
    for (const {name, findings} of spoilt) {
      assert.ok(findings.length <= 1, `${name}: ${findings.length}`)
    }
    const summed = spoilt.filter(({findings}) =>
      findings.some(({message}) => /văn bản hỏng/u.test(message)),
    )
    assert.ok(summed.length >= 4)
  })

  it('raises fewer than three false alarms in ten thousand words', () => {
    const sound = documents.filter(isSound)
    const words = sound.reduce((sum, {syllables}) => sum + syllables, 0)
    const alarms = sound.flatMap(placesOf).filter((place) => !real.includes(place))
    assert.ok(alarms.length <= mostFalse * words, alarms.join('\n'))
  })
})

function placesOf({name, findings}: LeftOut): string[] {
  return findings.map((each) => placeOf(name, each))
}
