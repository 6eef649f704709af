import {commands, type QuickPickItem, window} from 'vscode'
import {obstacles} from '../../lint/gate'
import type {Finding} from '../../lint/rule'
import type {Drafts, Reading} from '../drafts'

/** What the check before a signature found; returned by the command, too. */
export interface GateOutcome {
  readonly ready: boolean
  /** `line rule message` of each obstacle. */
  readonly obstacles: readonly string[]
}

interface ObstacleItem extends QuickPickItem {
  readonly finding: Finding
}

/**
 * Checks a draft for what must not reach a signature. Where something stands against it, the draft is held to that measure
 * until it is ready or closed: the obstacles stand among the problems, and a list leads to each.
 */
export async function checkBeforeSigning(reading: Reading, drafts: Drafts): Promise<GateOutcome> {
  const {document, atGate, directive} = reading
  const open = obstacles(atGate)
  drafts.hold(document.uri, open.length > 0)
  const lineOf = ({span}: Finding) => directive.lines.lineAt(span.start)
  if (open.length === 0) void tellReady(atGate.ruleCount)
  else void listObstacles(reading, open, lineOf)
  return {
    ready: open.length === 0,
    obstacles: open.map((each) => `${lineOf(each)} ${each.ruleId} ${each.message}`),
  }
}

async function tellReady(ruleCount: number): Promise<void> {
  const sheet = 'Lập phiếu kiểm tra'
  const message = `Thể Thức: Sẵn sàng trình ký (đã xét ${ruleCount} quy tắc).`
  const chosen = await window.showInformationMessage(message, sheet)
  if (chosen === sheet) await commands.executeCommand('theThuc.reviewSheet')
}

/** Not awaited: the list stays until one is chosen or it is dismissed. */
async function listObstacles(
  {document}: Reading,
  open: readonly Finding[],
  lineOf: (finding: Finding) => number,
): Promise<void> {
  const items = open.map(
    (finding): ObstacleItem => ({
      label: finding.message,
      description: `dòng ${lineOf(finding)} · ${finding.ruleId}`,
      finding,
    }),
  )
  const picked = await window.showQuickPick(items, {
    title: `Chưa trình ký được: còn ${open.length} điều phải xử lý`,
    placeHolder: 'Chọn một điều để đến chỗ ấy',
    matchOnDescription: true,
  })
  if (picked === undefined) return
  const {start, end} = picked.finding.span
  await commands.executeCommand('theThuc.goTo', document.uri.toString(), start, end)
}
