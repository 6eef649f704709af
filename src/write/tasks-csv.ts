import type {TaskFileWriter} from './task-files'
import {tableColumns, taskRows} from './task-rows'

/** Without it Excel reads UTF-8 as the code page of the machine and garbles Vietnamese. */
const byteOrderMark = '\uFEFF'

/** What must stand in quotes (RFC 4180, 2.6); also outer spaces, which some readers drop. */
const quoted = /[",\r\n]|^\s|\s$/u

/**
 * Beginnings with which Excel and LibreOffice take a cell for a formula, and would run what a stranger wrote into a draft:
 * "=", "+", "-", "@", their full-width forms, tab, line breaks (OWASP, "CSV Injection"). "- Sở Y tế …" is a common beginning
 * of an item; a lone "-" computes nothing.
 */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n](?!$)/u

/** One table over all drafts as CSV (RFC 4180). Dates are ISO, which every spreadsheet reads alike. */
export function csvTasks(): TaskFileWriter {
  return {
    start: () => byteOrderMark + record(tableColumns.map(({title}) => title)),
    file: (file) =>
      taskRows(file)
        .map((row) => record(tableColumns.map(({value}) => String(value(row) ?? ''))))
        .join(''),
    finish: () => '',
    withoutDate: 0,
  }
}

function record(fields: readonly string[]): string {
  return fields.map(csvField).join(',') + '\r\n'
}

/** A field; one that could be taken for a formula gets an apostrophe before it, the sign of a text in spreadsheets. */
export function csvField(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text
  return quoted.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
