// Measures a peer: `run.mjs PEER lint FILE:RUNS…` prints a line of JSON a file, `run.mjs PEER check FOLDER` lints every
// file as a command of the peer would. Plain JavaScript, run where the peers' packages lie and not bundled.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'

/** The time after which no further run of a file is begun, in milliseconds. */
const enough = 15_000

/** As `clock.ts`: what others did meanwhile on the processor is not the peer's. */
async function timed(work) {
  const used = process.cpuUsage()
  const begin = performance.now()
  await work()
  const wall = performance.now() - begin
  const {user, system} = process.cpuUsage(used)
  return Math.min(wall, (user + system) / 1000)
}

async function lint(run, word) {
  const at = word.lastIndexOf(':')
  const file = word.slice(0, at)
  const runs = Number(word.slice(at + 1))
  const text = readFileSync(file, 'utf8')
  const first = await timed(() => run(text))
  // The first one warms up, unless it takes so long that compiling is nothing beside it.
  const ms = first > enough / 3 ? [first] : []
  const begin = performance.now()
  while (ms.length < runs && performance.now() - begin < enough)
    ms.push(await timed(() => run(text)))
  console.log(JSON.stringify({file, first, ms}))
}

function filesOf(given) {
  if (!statSync(given).isDirectory()) return [given]
  return readdirSync(given).map((name) => path.join(given, name))
}

const [peer, verb, ...words] = process.argv.slice(2)
const {prepare} = await import(`./${peer}.mjs`)
const run = await prepare()
if (verb === 'lint') {
  for (const word of words) await lint(run, word)
} else {
  for (const file of words.flatMap(filesOf)) await run(readFileSync(file, 'utf8'))
}
