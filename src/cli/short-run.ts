import {statSync} from 'node:fs'
import {setFlagsFromString} from 'node:v8'

/** Bytes of drafts up to which optimizing costs more than it gives. */
const few = 48 * 1024

/**
 * Where all that a command line names is a few pages, V8 is told not to optimize: what it would gain comes when the run is
 * over, and a tenth of the run goes into it. Called when the code is loaded, for compiled code holds under the flags that it
 * was made with.
 */
export function hurry(words: readonly string[]): void {
  if (isShortRun(words, sizeOf)) setFlagsFromString('--no-opt')
}

/**
 * True where a command line (without the program's own name) names files that are small together. `sizeOf`: 0 for a word that
 * names nothing (the value of an option), null for what is no file.
 */
export function isShortRun(
  [, ...words]: readonly string[],
  sizeOf: (file: string) => number | null,
): boolean {
  const sizes = words.filter((word) => !word.startsWith('-')).map(sizeOf)
  let bytes = 0
  for (const size of sizes) {
    if (size === null) return false
    bytes += size
  }
  return bytes > 0 && bytes <= few
}

function sizeOf(file: string): number | null {
  try {
    const status = statSync(file)
    return status.isFile() ? status.size : null
  } catch {
    // Not there, or not for us: the run itself will say so where it is a file that is asked for.
    return 0
  }
}
