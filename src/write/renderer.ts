import type {Directive} from '../document/model'
import type {LintResult} from '../lint/linter'
import type {Task} from '../tasks/model'

/** A draft that was read. `path` is as the person gave or would give it. */
export interface ReadFile {
  readonly path: string
  readonly directive: Directive
}

/** A draft and what the linter found in it. */
export interface CheckedFile extends ReadFile {
  readonly result: LintResult
}

/** A draft and its table of tasks. */
export interface TaskFile extends ReadFile {
  readonly tasks: readonly Task[]
}

/** What kept a file or a setting from being used; `line` and `column` from 1, where there is a place to show. */
export interface Problem {
  readonly kind: 'input' | 'configuration'
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** What a run did as a whole. */
export interface Summary {
  readonly files: number
  /** Files of searched folders that were left out: texts that are no directives, and Word files. */
  readonly skipped: {readonly texts: number; readonly wordFiles: number}
  readonly problems: readonly Problem[]
  /** Findings mended by `--fix`, and the files they stood in. */
  readonly fixed: {readonly findings: number; readonly files: number}
  /** Whether it was asked if the drafts are ready to be signed. */
  readonly gate: boolean
  /** How many warnings are let through; null for any number. */
  readonly maxWarnings: number | null
}

/** Renders files one by one, so that a run over thousands of files holds one at a time. */
export interface Renderer<File> {
  start(): string
  file(file: File): string
  end(summary: Summary): string
}
