import {commands, type Disposable, type Uri, ViewColumn, window} from 'vscode'
import {levelNames} from '../lint/labels'
import type {Rule} from '../lint/rule'
import {pageOf} from './pages'

/** Registers the command that opens the page of a rule. */
export function registerExplanation(rules: readonly Rule[]): Disposable {
  return commands.registerCommand('theThuc.explainRule', async (ruleId?: unknown) => {
    const id = typeof ruleId === 'string' ? ruleId : await pickRule(rules)
    if (id !== undefined) await open(pageOf(id))
  })
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
