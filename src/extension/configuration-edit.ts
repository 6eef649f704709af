import {modify, parseTree} from 'jsonc-parser'
import type {Edit} from '../lint/rule'

/**
 * The edits that turn a rule off in the text of a `.the-thuc.json`, comments and layout kept; null where the text is no
 * object, so that nothing the user wrote is lost.
 */
export function turnRuleOff(text: string, ruleId: string): readonly Edit[] | null {
  if (text.trim() !== '' && !isSound(text)) return null
  const edits = modify(text, ['rules', ruleId], 'off', {
    formattingOptions: {insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n'},
  })
  return edits.map(({offset, length, content}) => ({
    start: offset,
    end: offset + length,
    text: content,
  }))
}

/** An object whose "rules", if any, is one too. */
function isSound(text: string): boolean {
  const root = parseTree(text, [], {allowTrailingComma: true})
  if (root?.type !== 'object') return false
  const rules = root.children?.find(({children}) => children?.[0]?.value === 'rules')
  return rules === undefined || rules.children?.[1]?.type === 'object'
}
