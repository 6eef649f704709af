import {commands, type Disposable, Range, type TextEditor, window} from 'vscode'
import {convertLines, type LegacyEncoding} from '../text/legacy-encodings'

/** Milliseconds for which the status bar says what a command did. */
const noticeTime = 5000

const names: Readonly<Record<LegacyEncoding, string>> = {tcvn3: 'TCVN3', vni: 'VNI'}

/** Conversions from old encodings, for any text: what is selected, or the whole of it. */
export function registerEncodingCommands(): Disposable[] {
  return [
    commands.registerCommand('theThuc.convertTcvn3', () => convertActive('tcvn3')),
    commands.registerCommand('theThuc.convertVni', () => convertActive('vni')),
  ]
}

/** Converts the active editor's text in one step to undo; returns how many lines changed. */
async function convertActive(encoding: LegacyEncoding): Promise<number> {
  const editor = window.activeTextEditor
  const converted = editor === undefined ? 0 : await convert(editor, encoding)
  const name = names[encoding]
  const message =
    converted > 0
      ? `Đã chuyển ${converted} dòng từ mã ${name} sang Unicode; đọc lại chữ hoa`
      : `Không có dòng nào viết bằng mã ${name}`
  window.setStatusBarMessage(`Thể Thức: ${message}`, noticeTime)
  return converted
}

async function convert(editor: TextEditor, encoding: LegacyEncoding): Promise<number> {
  const {document} = editor
  const chosen = editor.selections.filter((each) => !each.isEmpty)
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length))
  const changes = (chosen.length > 0 ? chosen : [whole])
    .map((range) => ({range, ...convertLines(document.getText(range), encoding)}))
    .filter(({converted}) => converted > 0)
  if (changes.length === 0) return 0
  const done = await editor.edit((builder) => {
    for (const {range, text} of changes) builder.replace(range, text)
  })
  return done ? changes.reduce((sum, {converted}) => sum + converted, 0) : 0
}
