import {type Uri, workspace} from 'vscode'
import {obstacles} from '../../lint/gate'
import {reviewSheet} from '../../write/report/sheet'
import {sheetHtml} from '../../write/report/sheet-html'
import {sheetMarkdown} from '../../write/report/sheet-markdown'
import type {Reading} from '../drafts'
import {type FileKind, pickKind, pickTarget, save} from './save'

const title = 'Lập phiếu kiểm tra thể thức'

const kinds: readonly FileKind<'html' | 'md'>[] = [
  {id: 'html', label: 'Trang HTML', detail: 'In trên khổ A4 để ký', foreign: true},
  {id: 'md', label: 'Markdown', detail: 'Để lưu cùng văn bản, dán vào ghi chú', foreign: false},
]

/** What was written. */
export interface SavedSheet {
  readonly target: string
  readonly ready: boolean
}

/** Writes the review sheet of a draft; asks for format and place where the caller names none. Null: the user left. */
export async function saveSheet(
  reading: Reading,
  version: string,
  wanted: unknown,
  place: unknown,
): Promise<SavedSheet | null> {
  const {document, directive, terms, atGate} = reading
  const kind = await pickKind(kinds, wanted, title)
  if (kind === undefined) return null
  const target = await pickTarget(document, kind, place, '-phieu', title)
  if (target === undefined) return null
  const sheet = reviewSheet({
    path: workspace.asRelativePath(document.uri, false),
    directive,
    result: atGate,
    sha256: document.isDirty || document.isUntitled ? null : await fingerprint(document.uri),
    configuration: terms.configuration,
    version,
    made: new Date(),
  })
  await save(target, kind.id === 'html' ? sheetHtml(sheet) : sheetMarkdown(sheet), kind)
  return {target: target.toString(), ready: obstacles(atGate).length === 0}
}

/** Of the bytes as they are saved; none where the place offers no cryptography (a page without https). */
async function fingerprint(uri: Uri): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return null
  const bytes = await workspace.fs.readFile(uri)
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
