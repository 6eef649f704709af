/** Loaded before a program (`node --require`): leaves a note of the most memory it held, in KiB. */
import {readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** Linux counts the memory of the parent before `exec` into `maxRSS`, but not into this line. */
function peak(): number {
  try {
    const [, kibibytes] =
      /^VmHWM:\s*(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kibibytes !== undefined) return Number(kibibytes)
  } catch {
    // Another system than Linux.
  }
  return process.resourceUsage().maxRSS
}

process.on('exit', () => {
  writeFileSync(path.join(tmpdir(), `the-thuc-peak-${process.ppid}`), String(peak()))
})
