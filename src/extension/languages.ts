import {type DocumentFilter, type TextDocument, type Uri, workspace} from 'vscode'

/** The language of directives. */
export const directiveLanguage = 'vanban'

/** Languages in which a directive may be written; in all but the first it has to be recognised. */
export const languages: readonly string[] = [directiveLanguage, 'markdown', 'plaintext']

/** For registering providers: no scheme is named, so that virtual and unsaved documents are served, too. */
export const selector: readonly DocumentFilter[] = languages.map((language) => ({language}))

/** Copies of files that somebody else edits: the other side of a comparison, settings, our own explanations. */
const copies: ReadonlySet<string> = new Set([
  'git',
  'vscode-userdata',
  'vscode-settings',
  'the-thuc',
])

/** True for a document that a person may be drafting, told by language and place alone. */
export function mayBeDraft(document: TextDocument): boolean {
  return languages.includes(document.languageId) && isWorkPlace(document.uri)
}

/** True for unsaved documents and files of any file system, virtual ones included. */
export function isWorkPlace({scheme}: Uri): boolean {
  if (scheme === 'untitled') return true
  return !copies.has(scheme) && workspace.fs.isWritableFileSystem(scheme) !== undefined
}
