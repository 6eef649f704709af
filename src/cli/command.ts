// The command `the-thuc` as a bundle of its own, which its programs load compiled.

export {crashReport} from './failure'
export {keepModel} from './language-model'
export {run} from './program'
export {endProcess, processTerminal} from './terminal'
