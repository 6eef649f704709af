/**
 * Rules with why they are there and their examples, which are nine tenths of their text: what explains them is a bundle of
 * its own (`esbuild.js`), so that a check starts without them.
 */
export {rulePage} from '../lint/documentation'
export {rules} from '../rules'
export {sarifFindings} from '../write/sarif'
