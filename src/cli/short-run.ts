import {statSync} from 'node:fs'
import {setFlag} from './v8-flags'

/** Bytes of drafts up to which optimizing costs more than it gives. */
const few = 48 * 1024

/**
 * Where all that a command line names is a few pages, V8 is told not to optimize: what it would gain comes when the run is
 * over, and a tenth of the run goes into it. Called when the code is loaded, for compiled code holds under the flags that it
 * was made with.
 */
export function hurry(words: readonly string[]): void {
  if (isShortRun(words, sizeOf)) setFlag('--no-opt')
}

/**
 * True where a command line (without the program's own name) names files that are small together, and nothing else: no folder,
 * no pattern, no standard input. `sizeOf`: bytes of a file, null for what is none. What stands behind an option may be its
 * value; it counts where it is a file, but is no draft for sure.
 */
export function isShortRun(
  [, ...words]: readonly string[],
  sizeOf: (file: string) => number | null,
): boolean {
  let bytes = 0
  let drafts = 0
  for (const [index, word] of words.entries()) {
    if (word.startsWith('--stdin')) return false
    if (word.startsWith('-')) continue
    const before = words[index - 1] ?? ''
    const isValue = before.startsWith('-') && !before.includes('=')
    const size = sizeOf(word)
    if (size === null && !isValue) return false
    bytes += size ?? 0
    if (!isValue) drafts++
  }
  return drafts > 0 && bytes <= few
}

function sizeOf(file: string): number | null {
  try {
    const status = statSync(file)
    return status.isFile() ? status.size : null
  } catch {
    return null
  }
}
