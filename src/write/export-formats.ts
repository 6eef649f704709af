import type {Directive} from '../document/model'

/** Formats of `export`, and of the command of the same name. */
export const exportFormats = ['docx', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How enumerations stand in a Word file: as words that never change, or as numbers that Word counts. */
export const numberingStyles = ['literal', 'automatic'] as const
export type NumberingStyle = (typeof numberingStyles)[number]

/** What may be chosen of a file. */
export interface ExportOptions {
  readonly numbering: NumberingStyle
}

/** Writes one draft in a format. */
export type DocumentWriter = (
  directive: Directive,
  options: ExportOptions,
) => Promise<string | Uint8Array>

/**
 * A writer for each format, each loaded when it is asked for: a face that loads second bundles in its own way gives its own
 * table.
 */
export type DocumentWriters = Readonly<Record<ExportFormat, DocumentWriter>>
