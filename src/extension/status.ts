import {
  type Command,
  commands,
  type Disposable,
  type LanguageStatusItem,
  languages,
  type TextDocument,
  window,
} from 'vscode'
import {documentType} from '../facts/document-types'
import type {Side} from '../facts/ids'
import {profiles} from '../facts/profiles'
import {obstacles} from '../lint/gate'
import type {Finding, Severity} from '../lint/rule'
import {rules} from '../rules'
import {capitalised} from '../text/letters'
import type {Checker} from './checker'
import type {Drafts, Reading, Unread} from './drafts'
import type {Silence} from './terms'

const sideNames: Readonly<Record<Side, string>> = {
  party: 'của Đảng',
  state: 'của cơ quan nhà nước',
  front: 'của Mặt trận, đoàn thể',
}
const silenceNames: Readonly<Record<Silence, string>> = {
  setting: 'Đã tắt trong cài đặt theThuc.enable',
  choice: 'Đã tắt cho riêng văn bản này',
  ignored: 'Nằm trong "ignore" của .the-thuc.json',
  unasked: 'Đã tắt nhận biết trong cài đặt theThuc.recognize',
  unrecognised: 'Chưa đủ dấu hiệu của văn bản chỉ đạo',
}
const countNames: readonly (readonly [Severity, string])[] = [
  ['error', 'lỗi'],
  ['warning', 'cảnh báo'],
  ['info', 'lưu ý'],
  ['hint', 'gợi ý'],
]

const titleOf = new Map(rules.map(({id, title}) => [id, title]))

/** Letters that a row of the language status has room for beside its link; the editor cuts off the link first. */
const rowLength = 66
const turnOff: Command = {title: 'Tắt ở đây', command: 'theThuc.toggleDocument'}

/** One line of the language status. */
interface Row {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly detail: string
  readonly command: Command
}

/**
 * Says in the language status of the active editor what the document was taken for and why, by which rules it is checked
 * and what was found, each with one click to change it.
 */
export class Status implements Disposable {
  readonly #drafts: Drafts
  readonly #items = new Map<string, LanguageStatusItem>()
  readonly #disposables: Disposable[]

  constructor(drafts: Drafts, checker: Checker) {
    this.#drafts = drafts
    this.#disposables = [
      checker.onDidCheck(({document, looked}) => {
        if (document === window.activeTextEditor?.document) this.#show(document, looked)
      }),
      window.onDidChangeActiveTextEditor(() => this.#update()),
    ]
    void this.#update()
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
    this.#clear()
  }

  async #update(): Promise<void> {
    const document = window.activeTextEditor?.document
    const looked = document === undefined ? null : await this.#drafts.look(document)
    if (document !== window.activeTextEditor?.document) return
    if (document === undefined || looked === null) this.#clear()
    else this.#show(document, looked)
  }

  #show(document: TextDocument, looked: Reading | Unread | null): void {
    const rows = looked === null ? [] : rowsOf(looked)
    const wanted = new Set(rows.map(({id}) => id))
    for (const [id, item] of this.#items) {
      if (wanted.has(id)) continue
      item.dispose()
      this.#items.delete(id)
    }
    for (const row of rows) this.#fill(row, document)
    setChecked(looked !== null && 'directive' in looked)
  }

  #fill({id, name, text, detail, command}: Row, document: TextDocument): void {
    const {languageId: language} = document
    const {scheme} = document.uri
    let item = this.#items.get(id)
    if (item === undefined) {
      item = languages.createLanguageStatusItem(id, {language, scheme})
      this.#items.set(id, item)
    }
    item.selector = {language, scheme}
    item.name = name
    item.text = text
    item.detail = detail
    item.command = command
  }

  #clear(): void {
    for (const item of this.#items.values()) item.dispose()
    this.#items.clear()
    setChecked(false)
  }
}

/** For the `when` of commands. */
function setChecked(checked: boolean): void {
  void commands.executeCommand('setContext', 'theThuc.checked', checked)
}

function rowsOf(looked: Reading | Unread): readonly Row[] {
  if (!('directive' in looked)) return looked.possible ? [silentRow(looked)] : []
  const rows = [checkRow(looked), gateRow(looked), typeRow(looked), profileRow(looked)]
  return looked.signs.length === 0 ? rows : [...rows, recognitionRow(looked)]
}

function silentRow({silence}: Unread): Row {
  return {
    id: 'theThuc.check',
    name: 'Thể Thức: kiểm tra',
    text: 'Không kiểm tra',
    detail: silenceNames[silence],
    command:
      silence === 'setting'
        ? {title: 'Bật', command: 'theThuc.toggleWorkspace'}
        : {title: 'Kiểm tra', command: 'theThuc.toggleDocument'},
  }
}

function checkRow({result: {findings, ruleCount}}: Reading): Row {
  const none = findings.length === 0
  return {
    id: 'theThuc.check',
    name: 'Thể Thức: kiểm tra',
    text: none ? 'Không thấy vấn đề nào' : countsOf(findings),
    detail: none ? `đã xét ${ruleCount} quy tắc` : `${ruleCount} quy tắc`,
    command: turnOff,
  }
}

/** Whether it may be signed, or what stands against it, by rule. */
function gateRow({atGate}: Reading): Row {
  const open = obstacles(atGate)
  const text =
    open.length === 0 ? 'Sẵn sàng trình ký' : `Còn ${open.length} điều phải xử lý trước khi ký`
  const titles = [...new Set(open.map(({ruleId}) => titleOf.get(ruleId) ?? ruleId))]
  return {
    id: 'theThuc.gate',
    name: 'Thể Thức: trước khi ký',
    text,
    detail: fitting(
      text,
      titles.map((each) => each.charAt(0).toLowerCase() + each.slice(1)).join('; '),
    ),
    command: {title: 'Xem', command: 'theThuc.checkBeforeSigning'},
  }
}

function typeRow({directive}: Reading): Row {
  const {type, side, reasons} = directive.identity
  const name = type === null ? 'Văn bản chưa rõ loại' : capitalised(documentType(type).name)
  const text = `${name} ${sideNames[side]}`
  return {
    id: 'theThuc.type',
    name: 'Thể Thức: loại văn bản',
    text,
    detail: fitting(text, reasons.type),
    command: {title: 'Đổi', command: 'theThuc.changeType'},
  }
}

function profileRow({directive}: Reading): Row {
  const {profile, reasons} = directive.identity
  const text = profiles[profile].source
  return {
    id: 'theThuc.profile',
    name: 'Thể Thức: bộ quy định',
    text,
    detail: fitting(text, reasons.profile),
    command: {title: 'Đổi', command: 'theThuc.changeProfile'},
  }
}

/** Only in Markdown and plain text, where being checked may come as a surprise. */
function recognitionRow({signs}: Reading): Row {
  const text = 'Nhận ra văn bản chỉ đạo'
  return {
    id: 'theThuc.recognition',
    name: 'Thể Thức: nhận biết',
    text,
    detail: fitting(text, `có ${signs.join('; ')}`),
    command: {
      title: 'Cài đặt',
      command: 'workbench.action.openSettings',
      arguments: ['theThuc.recognize'],
    },
  }
}

/** As much of a reason as leaves the link behind it in sight. */
function fitting(text: string, reason: string): string {
  const room = rowLength - text.length
  return reason.length <= room ? reason : `${reason.slice(0, room - 1).trimEnd()}…`
}

/** "2 lỗi, 1 cảnh báo" */
function countsOf(findings: readonly Finding[]): string {
  return countNames
    .map(([severity, name]) => [findings.filter((each) => each.severity === severity).length, name])
    .filter(([count]) => count !== 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ')
}
