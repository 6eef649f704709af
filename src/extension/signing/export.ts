import {type TextDocument, type Uri, workspace} from 'vscode'
import {type ExportFormat, type NumberingStyle, numberingStyles} from '../../write/export-formats'
import {pageHtml} from '../../write/page/page-html'
import type * as WordWriter from '../../write/word/word-document'
import {loadBundle} from '../bundles'
import type {Reading} from '../drafts'
import {type FileKind, pickKind, pickTarget, save} from './save'

const title = 'Xuất văn bản'

const kinds: readonly FileKind<ExportFormat>[] = [
  {id: 'docx', label: 'Word', detail: 'Sửa và in bằng Word, LibreOffice', foreign: true},
  {id: 'html', label: 'Trang HTML', detail: 'In từ trình duyệt trên khổ A4', foreign: true},
]

/** Writes a draft as a file of another kind; asks for format and place where the caller names none. Null: the user left. */
export async function exportDocument(
  {document, directive}: Reading,
  extension: Uri,
  wanted: unknown,
  place: unknown,
): Promise<string | null> {
  const kind = await pickKind(kinds, wanted, title)
  if (kind === undefined) return null
  const target = await pickTarget(document, kind, place, '', title)
  if (target === undefined) return null
  const content =
    kind.id === 'html'
      ? pageHtml(directive)
      : await (await loadBundle<typeof WordWriter>(extension, 'word-writer')).wordDocument(
          directive,
          {numbering: numberingOf(document)},
        )
  await save(target, content, kind)
  return target.toString()
}

/** `theThuc.wordNumbering`, whatever its owner typed. */
function numberingOf(document: TextDocument): NumberingStyle {
  const chosen = workspace.getConfiguration('theThuc', document).get<unknown>('wordNumbering')
  return numberingStyles.find((each) => each === chosen) ?? 'literal'
}
