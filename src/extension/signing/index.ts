// What comes before a signature: the entry of a second bundle, loaded when first asked for.

export {CheckTerminal} from './check-terminal'
export {exportDocument} from './export'
export {checkBeforeSigning} from './gate'
export {restorePage, showPage} from './preview'
export {saveSheet} from './sheet'
