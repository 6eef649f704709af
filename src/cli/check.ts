import {readDirective} from '../document/read'
import {fixAll} from '../lint/edits'
import {prettyFindings} from '../write/findings'
import {checkEntry, jsonArray} from '../write/json'
import type {CheckedFile, Renderer} from '../write/renderer'
import {type Draft, eachDraft, type Request} from './drafts'
import {Refusal} from './failure'
import {keepLineBreaks, saveText} from './save'
import type {Terminal} from './terminal'
import {version} from './version'

/** Formats of `check`. */
export const checkFormats = ['pretty', 'json', 'sarif', 'junit', 'github', 'unix'] as const
export type CheckFormat = (typeof checkFormats)[number]

export interface CheckRequest extends Request {
  readonly format: CheckFormat
  /** Applies the safe fixes and writes the files back. */
  readonly fix: boolean
  /** Whether the drafts are ready to be signed: what must not reach a signature is an error. */
  readonly gate: boolean
  /** More warnings than this count as a failure; null for any number. */
  readonly maxWarnings: number | null
}

/** Checks drafts; the status is 0 where nothing at error level was found, else 1; 2 where a file could not be used. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<number> {
  const renderer = await rendererFor(request.format, terminal)
  const fixed = {findings: 0, files: 0}
  let errors = 0
  let warnings = 0
  await terminal.write(renderer.start())
  const run = await eachDraft(request, terminal, async (draft, refuse) => {
    const found = request.fix ? await fixDraft(draft, fixed, refuse) : checkDraft(draft)
    const checked = request.gate ? atGate(draft, found) : found
    errors += checked.result.errors
    warnings += checked.result.warnings
    await terminal.write(renderer.file(checked))
  })
  await terminal.write(
    renderer.end({...run, fixed, gate: request.gate, maxWarnings: request.maxWarnings}),
  )
  if (run.problems.length > 0) return 2
  return errors > 0 || warnings > (request.maxWarnings ?? Infinity) ? 1 : 0
}

/** SARIF, JUnit, GitHub and Unix are for machines and rare, so a person does not wait for them to load. */
async function rendererFor(
  format: CheckFormat,
  terminal: Terminal,
): Promise<Renderer<CheckedFile>> {
  switch (format) {
    case 'pretty':
      return prettyFindings(terminal.layout)
    case 'json':
      return jsonArray(checkEntry)
    case 'sarif':
      return sarif()
    case 'junit':
      return (await import('../write/junit')).junitFindings()
    case 'github':
      return (await import('../write/github')).githubFindings()
    case 'unix':
      return (await import('../write/unix')).unixFindings()
  }
}

/** With what explains the rules. */
async function sarif(): Promise<Renderer<CheckedFile>> {
  const {rules: documented, sarifFindings} = await import('./documented-rules')
  return sarifFindings(documented, version)
}

function checkDraft({path, directive, settings}: Draft): CheckedFile {
  return {path, directive, result: settings.linter.lint(directive)}
}

function atGate({settings}: Draft, checked: CheckedFile): CheckedFile {
  return {...checked, result: settings.gate.apply(checked.directive, checked.result)}
}

/** Mends what is safe to mend, writes the file back where that changed it, and gives what is left. */
async function fixDraft(
  draft: Draft,
  fixed: {findings: number; files: number},
  refuse: (error: unknown) => void,
): Promise<CheckedFile> {
  const {path, source, settings, directive} = draft
  if (directive.layout !== null) {
    refuse(
      new Refusal(
        '--fix không sửa tệp Word; hãy sửa trong Word, hoặc mở thành .vanban để soạn thảo',
      ),
    )
    return checkDraft(draft)
  }
  const read = (text: string) => readDirective(text, settings.options)
  const mended = fixAll(source.text, (text) => settings.linter.lint(read(text)).findings)
  const text = keepLineBreaks(mended.text, source.text)
  if (text === source.text) return checkDraft(draft)
  try {
    await saveText(path, text, source)
  } catch (error) {
    refuse(error)
    return checkDraft(draft)
  }
  fixed.findings += mended.applied
  fixed.files++
  return checkDraft({...draft, directive: read(text)})
}
