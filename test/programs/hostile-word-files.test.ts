import assert from 'node:assert/strict'
import {readWord} from '../../src/read/word/word-file'
import {type HostileFile, hostileFiles} from './hostile-word-files'

/** Seconds and megabytes that no hostile file may take; most take a thousandth. */
const mostSeconds = 5
const mostMegabytes = 700

describe('hostile Word files', function () {
  this.timeout(60_000)

  it('end each in one clear sentence, or are read as if harmless, in bounded time and memory', () => {
    const files = hostileFiles()
    assert.ok(files.length >= 15)
    for (const file of files) {
      const started = process.cpuUsage()
      const before = process.memoryUsage()
      const reading = readWord(file.bytes)
      const {user, system} = process.cpuUsage(started)
      const after = process.memoryUsage()
      const grown = after.heapUsed + after.external - before.heapUsed - before.external
      check(file, reading)
      assert.ok(user + system < mostSeconds * 1e6, `${file.name}: ${user + system} µs`)
      assert.ok(grown < mostMegabytes * 1e6, `${file.name}: ${grown} bytes`)
    }
  })
})

function check({name, says}: HostileFile, reading: ReturnType<typeof readWord>): void {
  if (says === null) {
    assert.ok('text' in reading, `${name}: ${JSON.stringify(reading)}`)
    return
  }
  assert.ok('problem' in reading, name)
  assert.match(reading.problem, says, name)
  assert.doesNotMatch(reading.problem, /[.!]\s|\n|Error|undefined/u, name)
}
