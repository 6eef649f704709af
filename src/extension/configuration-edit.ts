import {findNodeAtLocation, type JSONPath, modify, parseTree} from 'jsonc-parser'
import type {Edit} from '../lint/rule'

/**
 * The edits that turn a rule off in the text of a `.the-thuc.json`, comments and layout kept; null where the text is no
 * object, so that nothing the user wrote is lost.
 */
export function turnRuleOff(text: string, ruleId: string): readonly Edit[] | null {
  return isSound(text, [['rules', 'object']]) ? edited(text, ['rules', ruleId], 'off') : null
}

/** The edits that add a word to those of the office, as above; none where it stands there. */
export function addOfficeWord(text: string, word: string): readonly Edit[] | null {
  const path = [['office', 'object'] as const, ['words', 'array'] as const]
  if (!isSound(text, path)) return null
  const root = parseTree(text, [], lenient)
  const words = root === undefined ? undefined : findNodeAtLocation(root, ['office', 'words'])
  if (words?.children?.some(({value}) => value === word) === true) return []
  if (words === undefined) return edited(text, ['office', 'words'], [word])
  return edited(text, ['office', 'words', words.children?.length ?? 0], word)
}

const lenient = {allowTrailingComma: true}

function edited(text: string, path: JSONPath, value: unknown): readonly Edit[] {
  const edits = modify(text, path, value, {
    isArrayInsertion: typeof path.at(-1) === 'number',
    formattingOptions: {insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n'},
  })
  return edits.map(({offset, length, content}) => ({
    start: offset,
    end: offset + length,
    text: content,
  }))
}

type Step = readonly [name: string, type: 'object' | 'array']

/** Nothing, or an object in which what stands on the path, if anything, is what it should be. */
function isSound(text: string, path: readonly Step[]): boolean {
  if (text.trim() === '') return true
  const root = parseTree(text, [], lenient)
  if (root?.type !== 'object') return false
  return path.every(([, type], index) => {
    const names = path.slice(0, index + 1).map(([name]) => name)
    const node = findNodeAtLocation(root, names)
    return node === undefined || node.type === type
  })
}
