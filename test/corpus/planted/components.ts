import {endingFaults} from './ending'
import type {Fault} from './fault'
import {headerFaults} from './header'
import {textFaults} from './text'

/** Faults of the prescribed components, a few for each rule. */
export const componentFaults: readonly Fault[] = [...headerFaults, ...textFaults, ...endingFaults]
