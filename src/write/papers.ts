// What prints: the entry of a second bundle, loaded when a page or a review sheet is asked for.
export {pageHtml} from './page/page-html'
export {reviewSheet} from './report/sheet'
export {sheetHtml} from './report/sheet-html'
export {sheetMarkdown} from './report/sheet-markdown'
