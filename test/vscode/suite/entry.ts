import {runAll} from './harness'

/** What the extension host calls: runs the suite and throws where a case failed. */
export async function run(): Promise<void> {
  const {passed, failed} = await runAll()
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) throw new Error(`${failed} failed`)
  // An empty suite is a mistake of the build, not a success.
  if (passed === 0) throw new Error('No case was run')
}
