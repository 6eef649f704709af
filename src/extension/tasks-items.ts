import {ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState} from 'vscode'
import type {Span} from '../text/span'
import type {Reading} from './drafts'
import {countsText, isComplete, lackText, type SheetTask} from './tasks-sheet'
import type {GroupNode, Node, TaskNode} from './tasks-tree'

/** More headings than this are shown folded: nobody sees them all at once. */
const mostUnfolded = 60

/** A row of the view. `groups`: how many headings there are beside it. */
export function itemOf(node: Node, reading: Reading, groups: number): TreeItem {
  const item = new TreeItem(node.label, stateOf(node, groups))
  item.id = node.id
  if (node.kind === 'group') fillGroup(item, node, reading)
  else fillTask(item, node, reading)
  return item
}

function stateOf({kind, children}: Node, groups: number): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return kind === 'group' && groups > mostUnfolded
    ? TreeItemCollapsibleState.Collapsed
    : TreeItemCollapsibleState.Expanded
}

function fillGroup(item: TreeItem, node: GroupNode, reading: Reading): void {
  const {counts, section, attention, label} = node
  const text = countsText(counts)
  item.description = attention ? String(counts.tasks) : text.replace(' nhiệm vụ', '')
  item.tooltip = `${label}\n${text}`
  item.contextValue = 'group'
  item.accessibilityInformation = {label: `${label}, ${text}`}
  if (section !== null) item.command = goTo(reading, section.own[0] ?? section.span)
}

function fillTask(item: TreeItem, {entry, description, label}: TaskNode, reading: Reading): void {
  const lack = lackText(entry)
  item.description = description
  item.contextValue = lack === '' ? 'task' : 'task.lacking'
  item.iconPath = iconOf(entry)
  item.command = goTo(reading, entry.task.span)
  const verdict = isComplete(entry) ? 'đủ chủ trì, thời hạn' : lack
  const parts = [label, description, verdict]
  item.accessibilityInformation = {label: parts.filter((part) => part !== '').join(', ')}
}

const warningColor = new ThemeColor('list.warningForeground')
const doneColor = new ThemeColor('testing.iconPassed')

/** Told apart by form, not by colour alone. */
function iconOf(entry: SheetTask): ThemeIcon {
  const {lacksLead, deadlineLack} = entry
  if (lacksLead && deadlineLack !== null) return new ThemeIcon('warning', warningColor)
  if (lacksLead) return new ThemeIcon('account', warningColor)
  if (deadlineLack === 'missing') return new ThemeIcon('calendar', warningColor)
  if (deadlineLack === 'vague') return new ThemeIcon('question', warningColor)
  return isComplete(entry) ? new ThemeIcon('pass', doneColor) : new ThemeIcon('circle-outline')
}

/** The command that a click on a row runs. */
function goTo({document}: Reading, {start}: Span): NonNullable<TreeItem['command']> {
  return {
    title: 'Đi tới',
    command: 'theThuc.goTo',
    arguments: [document.uri.toString(), start, start],
  }
}
