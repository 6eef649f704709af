/**
 * Milliseconds that a piece of synchronous work takes: by the clock on the wall or, where others held the processor
 * meanwhile, by the time that this process ran on it. With its helper threads it runs no shorter than an idle machine
 * would take, so the lesser of the two is never too good.
 */
export function timeOf(work: () => void): number {
  const used = process.cpuUsage()
  const begin = performance.now()
  work()
  const wall = performance.now() - begin
  const {user, system} = process.cpuUsage(used)
  return Math.min(wall, (user + system) / 1000)
}
