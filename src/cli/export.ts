import path from 'node:path'
import {
  type DocumentWriters,
  type ExportFormat,
  exportFormats,
  type NumberingStyle,
} from '../write/export-formats'
import {eachDraft, type Request} from './drafts'
import {UsageError} from './failure'
import {OutputFile} from './output'
import type {Terminal} from './terminal'

export interface ExportRequest extends Request {
  /** Null where the output file's ending tells it. */
  readonly format: ExportFormat | null
  /** The file to write; null for the standard output. */
  readonly output: string | null
  /** Of a Word file. */
  readonly numbering: NumberingStyle
}

/** Loaded only when asked for; see `esbuild.js` for the bundles. */
const writers: DocumentWriters = {
  docx: async (directive, options) =>
    (await import('../write/word/word-document')).wordDocument(directive, options),
  html: async (directive) => (await import('../write/papers')).pageHtml(directive),
}

/** Formats that a terminal cannot show. */
const binary: ReadonlySet<ExportFormat> = new Set(['docx'])

/** Writes one draft as a file for print or for a word processor; status 2 where it could not be read or written. */
export async function exportDraft(request: ExportRequest, terminal: Terminal): Promise<number> {
  const {paths, stdin, output} = request
  const format = formatOf(request)
  if (stdin === null && paths.length !== 1) {
    throw new UsageError('export cần đúng một văn bản; ví dụ: the-thuc export a.vanban --to html')
  }
  if (binary.has(format) && output === null && terminal.layout.columns !== null) {
    throw new UsageError(`không in tệp ${format} ra màn hình được; thêm --output TỆP.${format}`)
  }
  const file = output === null ? null : new OutputFile(output)
  const out = file ?? terminal
  const written: (string | Uint8Array)[] = []
  const run = await eachDraft(request, terminal, async ({path: draft, directive}) => {
    file?.noteDraft(draft)
    if (written.length > 0) throw new UsageError('export ghi mỗi lần một văn bản; hãy chỉ rõ tệp')
    written.push(await writers[format](directive, {numbering: request.numbering}))
  })
  for (const each of written) await out.write(each)
  if (run.problems.length > 0 || run.files === 0) return 2
  if (file === null) return 0
  if (!(await file.save(terminal))) return 2
  terminal.tell(`Đã ghi ${file.path}\n`)
  return 0
}

/** The format asked for, else the one that the output file's ending names. */
function formatOf({format, output}: ExportRequest): ExportFormat {
  if (format !== null) return format
  const ending = output === null ? '' : path.extname(output).slice(1).toLowerCase()
  const found = exportFormats.find((each) => each === ending)
  if (found !== undefined) return found
  throw new UsageError(`cần --to ${exportFormats.join('|')}, hoặc --output có đuôi ấy`)
}
