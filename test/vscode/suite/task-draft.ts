import * as vscode from 'vscode'
import type {ShownRow, ShownTasks} from '../../../src/extension/tasks-view'
import {ok} from './assert'
import {file, finding, show} from './editor'

/** The draft's file in the workspace. */
export const name = 'nhiem-vu.vanban'
/** Four tasks: one without lead and time limit, two under one body. */
export const text = `ĐẢNG BỘ TỈNH SÔNG HẬU
ĐẢNG ỦY XÃ AN BÌNH
*
Số 09-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An Bình, ngày 05 tháng 9 năm 2026

KẾ HOẠCH
trồng cây quanh trụ sở và trường học

I. NỘI DUNG

1. Ban Xây dựng Đảng chủ trì, phối hợp với Đoàn Thanh niên xã chuẩn bị cây giống trước ngày 31/10/2026.

2. Tổ chức trồng cây ở các trường học.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Đảng ủy

- Theo dõi việc trồng cây, báo cáo hằng tháng.

- Tham mưu tổng kết trước ngày 20/12/2026.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
`

/** Runs a command of the editor. */
export const run = <Result>(command: string, ...words: readonly unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...words)

/** What the view shows, once it is such. */
export async function shown(
  what: string,
  holds: (tasks: ShownTasks) => boolean,
): Promise<ShownTasks> {
  const end = Date.now() + 6000
  for (;;) {
    const tasks = await run<ShownTasks>('theThuc.showTasks')
    if (holds(tasks)) return tasks
    ok(Date.now() < end, `${what}; there is: ${JSON.stringify(tasks)}`)
  }
}

/** Rows as indented lines. */
export function lines(rows: readonly ShownRow[], indent = ''): readonly string[] {
  return rows.flatMap((row) => [indent + row.label, ...lines(row.rows, `${indent}  `)])
}

/** What the lenses of a document say and do. */
export async function lensesOn(uri: vscode.Uri): Promise<readonly vscode.Command[]> {
  const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)
  return lenses.flatMap(({command}) => (command === undefined ? [] : [command]))
}

/** Opens the draft with the view on it. */
export async function open(): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
  const editor = await show(name)
  await finding(editor.document.uri, 'missing-lead')
  await shown('four tasks', ({counts}) => counts.startsWith('4 nhiệm vụ'))
  await vscode.window.showTextDocument(editor.document)
  return editor
}
