// The command `the-thuc` as a bundle of its own, which its programs load compiled.

export {crashReport} from './failure'
export {run} from './program'
export {processTerminal} from './terminal'
