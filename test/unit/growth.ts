/**
 * How the work for an input grows with its length: tests hold the shape of the curve, never a number of
 * milliseconds, which would fail on a busy machine.
 */

/** How many times longer the long input is; the work may grow as much, plus what noise adds. */
const factor = 8
/** Quadratic work would be 64 times as much. */
const most = 24

/** Processor time of the best of three runs, in milliseconds: other programs do not count. */
function work(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let times = 0; times < 3; times++) {
    const before = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/**
 * Whether `run`, given a size, does work in proportion to it: measured at `size` and at eight times it, after one run of each
 * to warm up; up to ten times, for memory tidied up in the midst of a run counts as its work, and quadratic work never passes.
 * Works too short to measure count as one millisecond.
 */
export function growsInProportion(size: number, run: (size: number) => void): boolean {
  run(size)
  run(size * factor)
  for (let times = 0; times < 10; times++) {
    const short = Math.max(
      1,
      work(() => run(size)),
    )
    if (work(() => run(size * factor)) < most * short) return true
  }
  return false
}
