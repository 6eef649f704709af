/**
 * `npm run bench -- --spelling`: how many planted faults each speller finds, how often its first suggestion is right, and how
 * many false alarms it raises over the same documents. Ours is judged by models that never saw the document.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {decodeModel} from '../../src/spelling/model-file'
import {Speller} from '../../src/spelling/speller'
import {parseSyllable} from '../../src/spelling/syllable'
import {placeOf, real} from '../spelling/judged'
import {flagsLeftOut} from '../spelling/left-out'
import {type Planted, plantFaults} from '../spelling/plant'
import {slipClasses} from '../spelling/planted'
import {corpusTexts, isSound} from '../spelling/training'
import {installPeers} from './peers'

interface Answers {
  readonly name: string
  /** For each planted fault: the first suggestion, "" where there is none, null where the word passes. */
  readonly answers: readonly (string | null)[]
  /** In ten thousand words of sound documents. */
  readonly falseAlarms: number
}

/** The peers; hunspell is a program of its own (Debian: hunspell, hunspell-vi), left out where it is not installed. */
const peers = ['nspell', 'hunspell', 'cspell'] as const

/** The table, as text. */
export function spellingReport(tell: (line: string) => void): string {
  installPeers(tell)
  tell('chính tả: lỗi gieo vào văn bản thật')
  const planted = plantFaults()
  const words = corpusTexts()
    .filter(isSound)
    .flatMap(({blocks}) => blocks.flatMap((block) => block.match(/\p{L}+/gu) ?? []))
  const spellers = [ownAnswers(planted)]
  for (const peer of peers) {
    tell(`chính tả: ${peer}`)
    const answers = peerAnswers(peer, planted, words)
    if (answers === null) tell(`không có ${peer} trên máy này`)
    else spellers.push(answers)
  }
  return `${table(planted, spellers)}\n${suggestTimes(planted)}\n`
}

/** The least of so many times is what a word waits for when nothing else runs. */
const rounds = 3

/** How long what is wrong by itself waits for suggestions when it is asked for the first time: the middle and the worst. */
function suggestTimes(planted: readonly Planted[]): string {
  const model = decodeModel(readFileSync('src/spelling/model.bin'))
  const words = [...new Set(planted.map(({wrong}) => wrong))]
  const times = words.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    const speller = new Speller(model)
    words.forEach((word, index) => {
      const start = performance.now()
      speller.suggest(word)
      times[index] = Math.min(times[index] ?? 0, performance.now() - start)
    })
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  return `suggest, ${words.length} words: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, worst ${at(1)} ms`
}

function ownAnswers(planted: readonly Planted[]): Answers {
  let words = 0
  let alarms = 0
  for (const document of flagsLeftOut()) {
    if (!isSound(document)) continue
    words += document.syllables
    const places = document.findings.map((each) => placeOf(document.name, each))
    alarms += places.filter((place) => !real.includes(place)).length
  }
  return {
    name: 'the-thuc',
    answers: planted.map(({found, suggested}) => (found ? (suggested[0] ?? '') : null)),
    falseAlarms: (alarms / words) * 10_000,
  }
}

function peerAnswers(
  name: string,
  planted: readonly Planted[],
  words: readonly string[],
): Answers | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'the-thuc-spelling-'))
  try {
    const file = path.join(folder, 'words.json')
    const wrong = [...new Set(planted.map((each) => each.wrong))]
    writeFileSync(file, JSON.stringify({words: [...new Set(words)], wrong}))
    const script = path.resolve('test/bench/peers/spelling.mjs')
    const run = spawnSync(process.execPath, [script, name, file], {maxBuffer: 2 ** 28})
    if (run.status !== 0) return null
    const {unknown, answers} = JSON.parse(String(run.stdout)) as {
      unknown: string[]
      answers: (string | true | null)[]
    }
    const first = new Map(wrong.map((word, index) => [word, answers[index]]))
    const alarming = new Set(unknown)
    return {
      name,
      answers: planted.map((each) => {
        const answer = first.get(each.wrong)
        return answer === true ? null : (answer ?? '')
      }),
      falseAlarms: (words.filter((word) => alarming.has(word)).length / words.length) * 10_000,
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The same word by either placement of the tone. */
function isSame(one: string, other: string): boolean {
  const code = parseSyllable(one.toLowerCase())
  return one === other || (code >= 0 && code === parseSyllable(other))
}

function table(planted: readonly Planted[], spellers: readonly Answers[]): string {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  const lines = slipClasses.map((kind) => {
    const places = planted.flatMap((each, index) => (each.kind === kind ? [index] : []))
    const cells = spellers.map(({answers}) => {
      const found = places.filter((index) => answers[index] !== null)
      const right = found.filter((index) =>
        isSame(answers[index] ?? '', planted[index]?.right ?? ''),
      )
      return `${percent(found.length, places.length)}, ${percent(right.length, places.length)}`
    })
    return `| ${kind} (${places.length}) | ${cells.join(' | ')} |`
  })
  const alarms = spellers.map(({falseAlarms}) => falseAlarms.toFixed(2))
  return [
    `| found, first suggestion right | ${spellers.map(({name}) => name).join(' | ')} |`,
    `|---|${spellers.map(() => '---').join('|')}|`,
    ...lines,
    `| false alarms in 10,000 words | ${alarms.join(' | ')} |`,
    '',
  ].join('\n')
}
