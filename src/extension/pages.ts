import {
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode'
import {retextPrefix} from '../facts/retext-plugins'

/**
 * Pages made by the extension itself, so that they open without a network. The manifest associates the scheme with the
 * Markdown preview; where that is not installed the text opens as it is.
 */
const scheme = 'the-thuc'

/** The address of the page that explains a rule. */
export function pageOf(ruleId: string): Uri {
  return Uri.from({scheme, path: `/${ruleId}.md`})
}

/** The pages are a file beside the bundles, read when the first is opened. */
class Pages implements TextDocumentContentProvider, Disposable {
  readonly #file: Uri
  readonly #changed = new EventEmitter<Uri>()
  readonly onDidChange = this.#changed.event
  #pages: Promise<Readonly<Record<string, string>>> | null = null

  constructor(extension: Uri) {
    this.#file = Uri.joinPath(extension, 'dist', 'pages.json')
  }

  dispose(): void {
    this.#changed.dispose()
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const ruleId = uri.path.replace(/^\/|\.md$/gu, '')
    const pages = await (this.#pages ??= this.#read())
    return pages[ruleId] ?? pageWithoutRule(ruleId)
  }

  async #read(): Promise<Readonly<Record<string, string>>> {
    return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(this.#file)))
  }
}

/** Plugins of retext are no rules, and a page may be asked for by a name that never was. */
function pageWithoutRule(id: string): string {
  if (!id.startsWith(retextPrefix)) return `# Không có quy tắc "${id}"\n`
  const name = id.slice(retextPrefix.length)
  return [
    `# Bổ trợ retext-${name}`,
    'Phát hiện này do một bổ trợ của [retext](https://github.com/retextjs/retext) nêu ra, không phải một quy tắc của Thể Thức.',
    'Bổ trợ được chọn bằng cài đặt `theThuc.retextPlugins` hoặc khóa `retext` trong `.the-thuc.json`; bỏ tên nó ở đó thì nó thôi chạy.',
  ].join('\n\n')
}

/** Serves the pages. */
export function registerPages(extension: Uri): Disposable[] {
  const pages = new Pages(extension)
  return [pages, workspace.registerTextDocumentContentProvider(scheme, pages)]
}
