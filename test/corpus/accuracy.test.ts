import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const shared = path.resolve('../shared')
const own = path.resolve('test/corpus/annotations')

/** Rulebooks, which lay duties down for good in long rules for cases: kept apart, for they are read least well. */
const rulebooks: readonly string[] = ['other-383-QD-TW-quy-dinh', 'quyet-dinh-98-2025-QD-UBND']

type Scores = Readonly<Record<string, number>>

/** Runs the scorer over a folder of texts with annotations of the same name beside them. */
function scoresOf(folder: string): Scores {
  const scorer = path.join(shared, 'benchmark/score.mjs')
  const printed = execFileSync(
    process.execPath,
    [scorer, folder, '--', process.execPath, path.resolve('dist/cli.js')],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  )
  const lines = printed.matchAll(/^(\w+)\s+([\d.]+)$/gmu)
  return Object.fromEntries(Array.from(lines, ([, name = '', value]) => [name, Number(value)]))
}

/** Scores of our own annotations of documents in `plain`. */
function scoresOfOwn(wanted: (name: string) => boolean): Scores {
  const folder = mkdtempSync(path.join(tmpdir(), 'the-thuc-'))
  try {
    for (const file of readdirSync(own)) {
      const name = path.basename(file, '.json')
      if (!wanted(name)) continue
      copyFileSync(path.join(own, file), path.join(folder, file))
      copyFileSync(
        path.join(shared, 'corpus/plain', `${name}.txt`),
        path.join(folder, `${name}.txt`),
      )
    }
    return scoresOf(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function assertAtLeast(scores: Scores, least: Scores): void {
  assert.deepEqual(
    Object.entries(least).filter(([name, value]) => !((scores[name] ?? 0) >= value)),
    [],
    JSON.stringify(scores),
  )
}

describe('accuracy on real documents', () => {
  before(function () {
    if (!existsSync(shared)) this.skip()
  })

  it('the annotated ones: the thresholds of the project', () => {
    assertAtLeast(scoresOf(path.join(shared, 'corpus/annotated')), {
      typeSideIssuedAccuracy: 0.97,
      componentF1: 0.97,
      taskF1: 0.98,
      leadSourceAccuracy: 0.97,
      missingLeadF1: 0.95,
      leadTextF1: 0.95,
      coordinatingTextF1: 0.95,
      missingDeadlineF1: 0.98,
      deadlineTextF1: 0.97,
      deadlineEndAccuracy: 0.97,
    })
  })

  it('those annotated before they were read by the program: what was reached', () => {
    assertAtLeast(
      scoresOfOwn((name) => !rulebooks.includes(name)),
      {
        componentF1: 0.98,
        taskF1: 0.97,
        leadSourceAccuracy: 0.97,
        missingLeadF1: 0.98,
        leadTextF1: 0.96,
        coordinatingTextF1: 0.98,
        missingDeadlineF1: 0.99,
        deadlineTextF1: 0.96,
        deadlineEndAccuracy: 0.98,
      },
    )
  })

  it('rulebooks: what was reached', () => {
    assertAtLeast(
      scoresOfOwn((name) => rulebooks.includes(name)),
      {
        componentF1: 1,
        taskF1: 0.94,
        leadSourceAccuracy: 0.99,
        leadTextF1: 0.95,
        coordinatingTextF1: 0.97,
        missingDeadlineF1: 0.99,
        deadlineTextF1: 0.98,
      },
    )
  })
})
