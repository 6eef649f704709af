import {readFileSync} from 'node:fs'
import path from 'node:path'
import {encode} from '../read/encoding'
import {type Draft, eachDraft, type Request} from './drafts'
import {UsageError} from './failure'
import {OutputFile} from './output'
import type {Terminal} from './terminal'
import {version} from './version'

/** Formats of `report`. */
export const reportFormats = ['md', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportRequest extends Request {
  /** Null where the output file's ending tells it, else Markdown. */
  readonly format: ReportFormat | null
  /** The file to write; null for the standard output. */
  readonly output: string | null
}

/**
 * Writes the review sheet of one draft. The status is that of `check --gate`: 0 where it may be signed, 1 where something
 * stands against it, 2 where it could not be read or the sheet not be written.
 */
export async function report(request: ReportRequest, terminal: Terminal): Promise<number> {
  const {paths, stdin, output} = request
  if (stdin === null && paths.length !== 1) {
    throw new UsageError('report cần đúng một văn bản; ví dụ: the-thuc report a.vanban')
  }
  const format = request.format ?? endingOf(output)
  const file = output === null ? null : new OutputFile(output)
  const {reviewSheet, sheetHtml, sheetMarkdown} = await import('../write/papers')
  const write = format === 'html' ? sheetHtml : sheetMarkdown
  const sheets: {readonly text: string; readonly ready: boolean}[] = []
  const run = await eachDraft(request, terminal, async (draft) => {
    if (sheets.length > 0) throw new UsageError('report lập mỗi lần một phiếu; hãy chỉ rõ tệp')
    file?.noteDraft(draft.path)
    const {directive, settings} = draft
    const result = settings.gate.apply(directive, settings.linter.lint(directive))
    const sheet = reviewSheet({
      path: draft.path,
      directive,
      result,
      sha256: await fingerprint(draft, stdin !== null),
      configuration: settings.configuration,
      version,
      made: new Date(),
    })
    sheets.push({text: write(sheet), ready: sheet.verdict.ready})
  })
  const [sheet] = sheets
  if (sheet === undefined || run.problems.length > 0) return 2
  await (file ?? terminal).write(sheet.text)
  if (file !== null) {
    if (!(await file.save(terminal))) return 2
    terminal.tell(`Đã ghi ${file.path}\n`)
  }
  return sheet.ready ? 0 : 1
}

/** Of the bytes as they lie in the file; the standard input is gone by then, but its text and encoding are not. */
async function fingerprint({path: file, source}: Draft, standardInput: boolean): Promise<string> {
  // Takes 5 ms to load, which no other command should pay.
  const {createHash} = await import('node:crypto')
  const bytes = standardInput ? encode(source.text, source.encoding) : readFileSync(file)
  return createHash('sha256').update(bytes).digest('hex')
}

function endingOf(output: string | null): ReportFormat {
  const ending = output === null ? 'md' : path.extname(output).slice(1).toLowerCase()
  if (ending === 'htm') return 'html'
  const found = reportFormats.find((each) => each === ending)
  if (found !== undefined) return found
  throw new UsageError(`--output ${output}: đặt tên có đuôi .md, .html hoặc thêm --format`)
}
