import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import {rulePage} from '../lint/documentation'
import {levelNames} from '../lint/labels'
import type {Rule} from '../lint/rule'

/**
 * Pages made by the extension itself, so that they open without a network. The manifest associates the scheme with the
 * Markdown preview; where that is not installed the text opens as it is.
 */
const scheme = 'the-thuc'

/** The address of the page that explains a rule. */
export function pageOf(ruleId: string): Uri {
  return Uri.from({scheme, path: `/${ruleId}.md`})
}

class Pages implements TextDocumentContentProvider, Disposable {
  readonly #rules: readonly Rule[]
  readonly #changed = new EventEmitter<Uri>()
  readonly onDidChange = this.#changed.event

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
  }

  dispose(): void {
    this.#changed.dispose()
  }

  provideTextDocumentContent(uri: Uri): string {
    const ruleId = uri.path.replace(/^\/|\.md$/gu, '')
    const rule = this.#rules.find(({id}) => id === ruleId)
    return rule === undefined ? `# Không có quy tắc "${ruleId}"\n` : rulePage(rule)
  }
}

/** Serves the pages and the command that opens one. */
export function registerPages(rules: readonly Rule[]): Disposable[] {
  const pages = new Pages(rules)
  return [
    pages,
    workspace.registerTextDocumentContentProvider(scheme, pages),
    commands.registerCommand('theThuc.explainRule', async (ruleId?: unknown) => {
      const id = typeof ruleId === 'string' ? ruleId : await pickRule(rules)
      if (id !== undefined) await open(pageOf(id))
    }),
  ]
}

async function pickRule(rules: readonly Rule[]): Promise<string | undefined> {
  const items = rules.map(({id, title, severity}) => ({
    label: id,
    description: levelNames[severity],
    detail: title,
  }))
  const picked = await window.showQuickPick(items, {
    title: 'Giải thích quy tắc',
    placeHolder: 'Tìm theo tên hoặc nội dung quy tắc',
    matchOnDetail: true,
  })
  return picked?.label
}

/** Beside the draft, so that both can be read. */
async function open(page: Uri): Promise<void> {
  const beside = window.activeTextEditor !== undefined
  await commands.executeCommand('vscode.open', page, {
    viewColumn: beside ? ViewColumn.Beside : ViewColumn.Active,
    preview: true,
  })
}
