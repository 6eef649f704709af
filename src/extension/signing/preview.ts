import {
  type Disposable,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type {Directive} from '../../document/model'
import {layOut} from '../../write/page/lay-out'
import {placedParts} from '../../write/page/part-html'
import {partStyle} from '../../write/page/style'
import type {Checker, Outcome} from '../checker'
import type {Drafts, Reading} from '../drafts'
import {
  changeOf,
  type FromPage,
  type KeptState,
  type SheetSize,
  type ShownPage,
  type ToPage,
} from './messages'
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

/** The type of the web view, by which the editor opens it anew. */
const viewType = 'theThuc.page'

/** Shows the page of a draft beside it, or moves the page that is there to this draft. Gives what is shown, page by page. */
export async function showPage(reading: Reading, host: Host): Promise<readonly ShownPage[]> {
  const page = shown ?? opened(newPanel(), host)
  page.show(reading)
  return page.tell()
}

/**
 * Fills the page that the editor opened anew with its window. `state`: what the page kept of its draft; where that is no
 * more, the page waits for the draft that comes to the front.
 */
export async function restorePage(panel: WebviewPanel, state: unknown, host: Host): Promise<void> {
  if (shown !== null) return panel.dispose()
  const page = opened(panel, host)
  const document = (await documentOf(state)) ?? window.activeTextEditor?.document ?? null
  const reading = document === null ? null : await host.drafts.read(document)
  if (reading === null) page.wait()
  else page.fill(reading)
}

function opened(panel: WebviewPanel, host: Host): Preview {
  const page = new Preview(panel, host)
  page.onDidDispose = () => {
    shown = null
  }
  shown = page
  return page
}

function newPanel(): WebviewPanel {
  return window.createWebviewPanel(
    viewType,
    'Trang in',
    {viewColumn: ViewColumn.Beside, preserveFocus: true},
    {retainContextWhenHidden: true},
  )
}

/** The draft that a page showed; null where it is gone: one never saved is there only while the editor holds it. */
async function documentOf(state: unknown): Promise<TextDocument | null> {
  const kept: Partial<KeptState> = typeof state === 'object' && state !== null ? state : {}
  const {draft} = kept
  const open = workspace.textDocuments.find(({uri}) => uri.toString() === draft)
  if (open !== undefined) return open
  if (typeof draft !== 'string' || draft.startsWith('untitled:')) return null
  try {
    return await workspace.openTextDocument(Uri.parse(draft))
  } catch {
    return null
  }
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

  constructor(panel: WebviewPanel, host: Host) {
    this.#host = host
    const folder = Uri.joinPath(host.extensionUri, 'dist')
    this.#panel = panel
    const {webview} = panel
    webview.options = {enableScripts: true, localResourceRoots: [folder]}
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
    this.fill(reading)
  }

  /** Shows a draft where the page is. */
  fill(reading: Reading): void {
    this.#show(reading)
    const editor = window.visibleTextEditors.find(({document}) => document === reading.document)
    if (editor !== undefined) this.#caret(editor.document.offsetAt(editor.selection.active))
  }

  /** Says that there is no draft yet. */
  wait(): void {
    this.#post({kind: 'nothing', words: 'Mở một văn bản chỉ đạo để xem trang in.'})
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
    if (document !== this.#document) this.#post({kind: 'draft', address: document.uri.toString()})
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
