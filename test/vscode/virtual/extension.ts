import * as vscode from 'vscode'
import {MemoryFileSystem} from './file-system'

/** Gives the web host a workspace: the files of `files.json` beside this extension, in memory. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const list = vscode.Uri.joinPath(context.extensionUri, 'files.json')
  const bytes = await vscode.workspace.fs.readFile(list)
  const files: Record<string, string> = JSON.parse(new TextDecoder().decode(bytes))
  const system = new MemoryFileSystem()
  for (const [path, text] of Object.entries(files)) system.put(path, text)
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', system))
}
