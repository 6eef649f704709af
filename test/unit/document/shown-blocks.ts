import {readDirective} from '../../../src/document/read'

/** Blocks as people see them: "(rule)", "[row,column] words" in a table, else the words. */
export function shown(text: string): readonly string[] {
  return readDirective(text).blocks.map(({content, rule, cell}) => {
    if (rule) return '(rule)'
    return cell === null ? content.text : `[${cell.row},${cell.column}] ${content.text}`
  })
}

/** Lines of a document as one text. */
export function lines(...parts: readonly string[]): string {
  return parts.join('\n')
}
