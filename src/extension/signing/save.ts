import {env, type TextDocument, UIKind, Uri, window, workspace} from 'vscode'

/** A kind of file that a person may choose. */
export interface FileKind<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly detail: string
  /** Programs other than the editor show it. */
  readonly foreign: boolean
}

/** Asks for a kind of file; the one named where it is known. Undefined: the user left. */
export async function pickKind<Id extends string>(
  kinds: readonly FileKind<Id>[],
  wanted: unknown,
  title: string,
): Promise<FileKind<Id> | undefined> {
  const named = kinds.find(({id}) => id === wanted)
  if (named !== undefined) return named
  const items = kinds.map((kind) => ({...kind, description: `.${kind.id}`}))
  return window.showQuickPick(items, {
    title,
    placeHolder: 'Chọn dạng tệp',
    matchOnDescription: true,
  })
}

/** Where to: the place given, else asked for; beside the draft, or in the folder where the draft was never saved. */
export async function pickTarget(
  document: TextDocument,
  {id, label}: FileKind<string>,
  place: unknown,
  suffix: string,
  title: string,
): Promise<Uri | undefined> {
  if (place instanceof Uri) return place
  const name = document.uri.path.split('/').at(-1) ?? ''
  const file = `${name.replace(/\.[^.]+$/u, '')}${suffix}.${id}`
  const [folder] = workspace.workspaceFolders ?? []
  const home = document.isUntitled ? folder?.uri : Uri.joinPath(document.uri, '..')
  return window.showSaveDialog({
    title,
    saveLabel: 'Ghi',
    filters: {[label]: [id]},
    ...(home === undefined ? {} : {defaultUri: Uri.joinPath(home, file)}),
  })
}

/** Writes a file and says so, with a way to look at it where something here can show it. */
export async function save(
  target: Uri,
  content: string | Uint8Array,
  {foreign}: FileKind<string>,
): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await workspace.fs.writeFile(target, bytes)
  void tell(target, foreign)
}

async function tell(target: Uri, foreign: boolean): Promise<void> {
  const name = target.path.split('/').at(-1) ?? ''
  const local = target.scheme === 'file' && env.uiKind === UIKind.Desktop
  const open = 'Mở'
  const message = `Thể Thức: Đã ghi ${name}.`
  const chosen = await window.showInformationMessage(message, ...(foreign && !local ? [] : [open]))
  if (chosen !== open) return
  if (foreign) await env.openExternal(target)
  else await window.showTextDocument(target)
}
