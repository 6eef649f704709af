import {SnippetString, SnippetTextEdit, type TextDocument, TextEdit, WorkspaceEdit} from 'vscode'
import type {Edit} from '../lint/rule'
import {rangeOf} from './places'
import {blank} from './tasks-completion'

/**
 * Edits of an open document as one step, with a tab stop at each blank. Texts of several lines go in as they are, for the
 * editor would indent a snippet like the line in which it stands.
 */
export function editWithBlanks(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  let stops = 0
  const result = new WorkspaceEdit()
  const made = edits.map((edit) => {
    const range = rangeOf(document, edit)
    if (!edit.text.includes(blank) || edit.text.includes('\n')) {
      return TextEdit.replace(range, edit.text)
    }
    const snippet = new SnippetString()
    // Numbered through all edits: stops of one number would be filled alike.
    edit.text.split(blank).forEach((words, index) => {
      if (index > 0) snippet.appendPlaceholder(blank, ++stops)
      snippet.appendText(words)
    })
    return SnippetTextEdit.replace(range, snippet)
  })
  result.set(document.uri, made)
  return result
}
