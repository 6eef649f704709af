import {
  type Disposable,
  Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode'
import {directiveLanguage} from './languages'
import {type Continuation, continueList} from './list-continuation'

/** What pressing Enter puts into a text: a line break and the indentation. */
const lineBreak = /^\r?\n[ \t]*$/u
/** How far below the next line with words is looked for. */
const reach = 20
/** Typing on while the label is on its way makes the editor refuse the edit; it is tried anew this many times. */
const attempts = 5

/**
 * Continues numbering when Enter is pressed, and ends a list on an empty item. It follows the change of the document
 * and leaves the key alone: the line break never waits for the extension, and no other binding of Enter is in the way.
 * `editor.autoIndent` below `advanced` switches it off, as it does the editor's own rules for Enter.
 */
export function registerEnter(): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    const editor = window.activeTextEditor
    const line = editor?.document === event.document ? brokenLine(event, editor) : null
    if (editor === undefined || line === null || !isWanted(event.document)) return
    const continuation = continuationAt(event.document, line)
    // An editor closed in the meantime refuses the edit; nothing is lost by it.
    if (continuation !== null) apply(editor, line, continuation).catch(() => {})
  })
}

/** The line that Enter has just ended; null for any other change: undo, paste, several carets, another's edit. */
function brokenLine(
  {document, contentChanges, reason}: TextDocumentChangeEvent,
  editor: TextEditor,
): number | null {
  const [change] = contentChanges
  if (document.languageId !== directiveLanguage || reason !== undefined) return null
  if (change === undefined || contentChanges.length > 1 || !lineBreak.test(change.text)) return null
  if (editor.selections.length > 1) return null
  const {line} = change.range.start
  // The caret is told after the text, so it may still be where Enter was pressed.
  const caret = editor.selection.active.line
  return caret === line || caret === line + 1 || caret === change.range.end.line ? line : null
}

function isWanted(document: TextDocument): boolean {
  const indent = workspace.getConfiguration('editor', document).get<unknown>('autoIndent')
  return indent !== 'none' && indent !== 'keep' && indent !== 'brackets'
}

function continuationAt(document: TextDocument, line: number): Continuation | null {
  const after = document.lineAt(line + 1).text
  return continueList(document.lineAt(line).text, after, wordsBelow(document, line + 2))
}

/** The next line that is not blank. */
function wordsBelow(document: TextDocument, from: number): string {
  for (let line = from; line < Math.min(from + reach, document.lineCount); line++) {
    const {text, isEmptyOrWhitespace} = document.lineAt(line)
    if (!isEmptyOrWhitespace) return text
  }
  return ''
}

async function apply(editor: TextEditor, line: number, continuation: Continuation): Promise<void> {
  const {document} = editor
  const ended = document.lineAt(line).text
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (line + 1 >= document.lineCount || document.lineAt(line).text !== ended) return
    if (isTyped(document.lineAt(line + 1).text, continuation)) return
    const done = await editor.edit(
      (builder) => {
        if (continuation.kind === 'end') {
          builder.delete(new Range(new Position(line, 0), new Position(line + 1, 0)))
          return
        }
        const indent = /^[ \t]*/u.exec(document.lineAt(line + 1).text)?.[0].length ?? 0
        builder.replace(new Range(line + 1, 0, line + 1, indent), continuation.text)
      },
      // One step back takes the label away and leaves the line break.
      {undoStopBefore: true, undoStopAfter: true},
    )
    if (done) return
  }
}

/** True where the user was quicker and wrote the label. */
function isTyped(line: string, continuation: Continuation): boolean {
  return continuation.kind === 'next' && line.trimStart().startsWith(continuation.text.trim())
}
