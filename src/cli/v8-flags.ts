import {setFlagsFromString} from 'node:v8'

/** The newest Node whose V8 is known to have our flags; of an unknown one it would complain. */
const newestKnown = 26

/** Sets a flag of V8, where this Node is known to have it. */
export function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.node, 10) <= newestKnown) setFlagsFromString(flag)
}
