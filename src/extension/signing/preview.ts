import {
  type Disposable,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode'
import type {Directive} from '../../document/model'
import {layOut} from '../../write/page/lay-out'
import {placedParts} from '../../write/page/part-html'
import {partStyle} from '../../write/page/style'
import type {Checker, Outcome} from '../checker'
import type {Drafts, Reading} from '../drafts'
import {changeOf, type FromPage, type SheetSize, type ShownPage, type ToPage} from './messages'
import {shellHtml} from './preview-shell'

/** What the preview needs of the extension. */
export interface Host {
  readonly extensionUri: Uri
  readonly drafts: Drafts
  readonly checker: Checker
}

/** Milliseconds after which the page follows the caret. */
const caretDelay = 40

let shown: Preview | null = null

/** Shows the page of a draft beside it, or moves the page that is there to this draft. Gives what is shown, page by page. */
export async function showPage(reading: Reading, host: Host): Promise<readonly ShownPage[]> {
  if (shown === null) {
    shown = new Preview(host)
    shown.onDidDispose = () => {
      shown = null
    }
  }
  shown.show(reading)
  return shown.tell()
}

/** The one page beside the editor; it follows the draft that is worked on. */
class Preview {
  onDidDispose: () => void = () => {}
  readonly #panel: WebviewPanel
  readonly #host: Host
  readonly #disposables: Disposable[]
  readonly #ready: Promise<void>
  readonly #asked = new Map<number, (pages: readonly ShownPage[]) => void>()
  #document: TextDocument | null = null
  #directive: Directive | null = null
  /** What the page was told last. */
  #parts: readonly string[] = []
  #style = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #questions = 0
  /** A place that the page asked to go to needs not be scrolled to. */
  #led = false

  constructor(host: Host) {
    this.#host = host
    const folder = Uri.joinPath(host.extensionUri, 'dist')
    this.#panel = window.createWebviewPanel(
      'theThuc.page',
      'Trang in',
      {viewColumn: ViewColumn.Beside, preserveFocus: true},
      {enableScripts: true, localResourceRoots: [folder], retainContextWhenHidden: true},
    )
    const {webview} = this.#panel
    let begin = () => {}
    this.#ready = new Promise((resolve) => {
      begin = resolve
    })
    this.#disposables = [
      webview.onDidReceiveMessage((message: FromPage) => {
        if (message.kind === 'ready') begin()
        else this.#receive(message)
      }),
      this.#panel.onDidDispose(() => this.#dispose()),
      host.checker.onDidCheck((outcome) => this.#checked(outcome)),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) void this.#follow(editor.document)
      }),
      window.onDidChangeTextEditorSelection(({textEditor, selections: [selection]}) => {
        if (textEditor.document !== this.#document || selection === undefined) return
        this.#caret(textEditor.document.offsetAt(selection.active))
      }),
    ]
    webview.html = shellHtml(
      webview.cspSource,
      webview.asWebviewUri(Uri.joinPath(folder, 'preview.js')).toString(),
      webview.asWebviewUri(Uri.joinPath(folder, 'preview-style.css')).toString(),
    )
  }

  show(reading: Reading): void {
    this.#panel.reveal(undefined, true)
    this.#show(reading)
    const editor = window.visibleTextEditors.find(({document}) => document === reading.document)
    if (editor !== undefined) this.#caret(editor.document.offsetAt(editor.selection.active))
  }

  /** What stands on the pages, once the page has come to it. */
  async tell(): Promise<readonly ShownPage[]> {
    const id = ++this.#questions
    const answer = new Promise<readonly ShownPage[]>((resolve) => this.#asked.set(id, resolve))
    this.#post({kind: 'tell', id})
    return answer
  }

  async #follow(document: TextDocument): Promise<void> {
    if (document === this.#document) return
    const reading = await this.#host.drafts.read(document)
    if (reading !== null && document === window.activeTextEditor?.document) this.#show(reading)
  }

  #checked({document, looked}: Outcome): void {
    if (document !== this.#document) return
    if (looked !== null && 'directive' in looked) this.#show(looked)
    else
      this.#post({
        kind: 'nothing',
        words: 'Văn bản này không được kiểm tra nên chưa dựng được trang in.',
      })
  }

  #show(reading: Reading): void {
    const {document, directive, result} = reading
    const paper = layOut(directive)
    const style = partStyle(paper.typography)
    if (style !== this.#style) {
      this.#style = style
      this.#post({kind: 'style', style, size: sizeOf(paper.typography), title: paper.title})
    }
    this.#document = document
    this.#directive = directive
    this.#panel.title = `Trang in: ${document.uri.path.split('/').at(-1)}`
    const parts = placedParts(paper)
    this.#post({
      kind: 'parts',
      ...changeOf(this.#parts, parts),
      places: parts.map(({at}) => at),
      marks: result.findings.map(({span, severity, message}) => ({
        at: span.start,
        end: span.end,
        severity,
        message,
      })),
    })
    this.#parts = parts.map(({html}) => html)
  }

  #caret(at: number): void {
    clearTimeout(this.#timer)
    if (this.#led) {
      this.#led = false
      return
    }
    this.#timer = setTimeout(() => this.#post({kind: 'caret', at}), caretDelay)
  }

  #receive(message: Exclude<FromPage, {kind: 'ready'}>): void {
    if (message.kind === 'told') {
      this.#asked.get(message.id)?.(message.pages)
      this.#asked.delete(message.id)
    } else void this.#go(message.at, message.letters)
  }

  /** Puts the caret where the page was clicked. */
  async #go(at: number, letters: number): Promise<void> {
    const document = this.#document
    if (document === null) return
    const position = document.positionAt(this.#sourceOffset(at, letters))
    const known = window.visibleTextEditors.find((editor) => editor.document === document)
    const editor = await window.showTextDocument(document, {
      viewColumn: known?.viewColumn ?? ViewColumn.One,
    })
    this.#led = true
    editor.selection = new Selection(position, position)
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport)
  }

  /** So many letters, as they are read, behind an offset of the source. */
  #sourceOffset(at: number, letters: number): number {
    const block = this.#directive?.blocks.find(({start, end}) => start <= at && at < end)
    if (block === undefined) return at
    const {view, text} = block.content
    let begin = 0
    while (begin < text.length && block.start + view.sourceOffset(begin) < at) begin++
    return block.start + view.sourceOffset(Math.min(text.length, begin + letters))
  }

  /** Messages wait until the page listens, in their order. */
  #post(message: ToPage): void {
    void this.#ready.then(() => this.#panel.webview.postMessage(message))
  }

  #dispose(): void {
    clearTimeout(this.#timer)
    for (const disposable of this.#disposables) disposable.dispose()
    this.onDidDispose()
  }
}

function sizeOf({paper, margins}: ReturnType<typeof layOut>['typography']): SheetSize {
  const {top, right, bottom, left} = margins
  return {
    width: paper.width,
    height: paper.height,
    top: top.usual,
    right: right.usual,
    bottom: bottom.usual,
    left: left.usual,
  }
}
