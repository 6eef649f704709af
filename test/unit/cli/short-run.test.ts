import assert from 'node:assert/strict'
import {isShortRun} from '../../../src/cli/short-run'

const sizes: Readonly<Record<string, number>> = {
  'a.vanban': 10_000,
  'b.txt': 30_000,
  'lon.txt': 60_000,
}

const cases: readonly (readonly [line: string, short: boolean])[] = [
  ['check a.vanban', true],
  ['check --format json a.vanban', true],
  ['check --format=json a.vanban b.txt', true],
  ['check a.vanban b.txt b.txt', false],
  ['check lon.txt', false],
  ['check --fix lon.txt a.vanban', false],
  ['check .', false],
  ['check a.vanban .', false],
  ['check a.vanban *.txt', false],
  ['check khong-co.txt', false],
  ['check --config a.vanban', false],
  ['check --stdin --stdin-filename a.vanban', false],
  ['check', false],
  ['', false],
]

describe('a short run', () => {
  for (const [line, short] of cases) {
    it(`${line === '' ? 'nothing' : line}: ${short ? 'yes' : 'no'}`, () => {
      const words = line.split(' ')
      assert.equal(
        isShortRun(words, (file) => sizes[file] ?? null),
        short,
      )
    })
  }
})
