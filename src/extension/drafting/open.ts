import {Range, Selection, SnippetString, type TextEditor, window, workspace} from 'vscode'
import {blanksIn} from '../../write/templates/blanks'

/** Shows a text as a new document that was never saved, the caret at its first blank; Tab goes to the next ones. */
export async function openDraft(text: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({language: 'vanban', content: text})
  const editor = await window.showTextDocument(document, {preview: false})
  const whole = new Range(document.positionAt(0), document.positionAt(text.length))
  // The same text once more, now with tab stops; to undo that is to keep the text.
  const placed = await editor.insertSnippet(withStops(text), whole)
  if (!placed) {
    const [first] = blanksIn(text)
    if (first !== undefined) {
      const [start, end] = [document.positionAt(first.start), document.positionAt(first.end)]
      editor.selection = new Selection(start, end)
    }
  }
  return editor
}

/** Every blank as a tab stop of its own: those with the same words are not the same thing. */
function withStops(text: string): SnippetString {
  const snippet = new SnippetString()
  let from = 0
  blanksIn(text).forEach(({start, end}, index) => {
    snippet.appendText(text.slice(from, start))
    snippet.appendPlaceholder(text.slice(start, end), index + 1)
    from = end
  })
  snippet.appendText(text.slice(from))
  return snippet
}
