import {type CancellationToken, FileType, Uri, workspace} from 'vscode'
import {exclusion} from './glob-exclusion'

/** Names of texts that may be directives. */
const draftText = /\.(?:vanban|md|txt)$/iu
/** Those, and of Word files; "~$" is Word's mark that one is open. */
export const draftOrWord = /^(?!~\$).*\.(?:vanban|md|txt|docx)$/iu
/** Never drafts of the user's, and large. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git'])
/** Folders listed at once: a virtual file system answers slowly, but answers many together. */
const atOnce = 8

/**
 * The files below a folder that may be drafts, by path; what `files.exclude` and `search.exclude` hide is left out.
 * It walks itself because `workspace.findFiles` never answers on a virtual file system that has no search of its own.
 */
export async function findDraftFiles(
  folder: Uri,
  token: CancellationToken,
  names: RegExp = draftText,
): Promise<readonly Uri[]> {
  const top = workspace.getWorkspaceFolder(folder)?.uri ?? folder
  const excluded = exclusion([
    workspace.getConfiguration('files', folder).get<unknown>('exclude'),
    workspace.getConfiguration('search', folder).get<unknown>('exclude'),
  ])
  const files: Uri[] = []
  let waiting: readonly Uri[] = [folder]
  while (waiting.length > 0 && !token.isCancellationRequested) {
    const listed = await Promise.all(waiting.slice(0, atOnce).map(entriesOf))
    const folders: Uri[] = []
    for (const {uri, type} of listed.flat()) {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
      if (skipped.has(name) || excluded(relative(top, uri))) continue
      // A folder that is a link may lead back to where it lies.
      if (type === FileType.Directory) folders.push(uri)
      else if ((type & FileType.File) !== 0 && names.test(name)) files.push(uri)
    }
    waiting = [...waiting.slice(atOnce), ...folders]
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Entry {
  readonly uri: Uri
  readonly type: FileType
}

/** What lies in a folder; nothing where it may not be read. */
async function entriesOf(folder: Uri): Promise<readonly Entry[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder)
    return entries.map(([name, type]) => ({uri: Uri.joinPath(folder, name), type}))
  } catch {
    return []
  }
}

function relative(top: Uri, {path}: Uri): string {
  const folder = `${top.path.replace(/\/$/u, '')}/`
  return path.startsWith(folder) ? path.slice(folder.length) : path.replace(/^\/+/u, '')
}
