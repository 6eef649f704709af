import path from 'node:path'
import type {Directive} from '../document/model'
import {type ReadOptions, readDirective} from '../document/read'
import {mayBeDirective, recognise} from '../document/recognition'
import type {Configuration} from '../lint/configuration'
import type {Problem, Summary} from '../write/renderer'
import {Configurations, type Settings} from './configurations'
import {reasonOf, UsageError} from './failure'
import {type FoundFile, findFiles} from './files'
import {type Reading, readFiles, readStandardInput, type Source, type WordSource} from './sources'
import type {Terminal} from './terminal'

/** What every verb that reads drafts is asked for. */
export interface Request {
  /** Files, folders and globs; the current folder where there is none. */
  readonly paths: readonly string[]
  /** Settings of the command line, which win over the file's. */
  readonly over: Configuration
  /** `--config`: the one configuration file to use. */
  readonly config: string | null
  /** The name of a draft that comes on the standard input; null where files are read. */
  readonly stdin: string | null
}

/** A draft that was read, with what holds for it. */
export interface Draft {
  readonly path: string
  readonly source: Source
  readonly settings: Settings
  readonly directive: Directive
}

/** What a verb does with a draft; `refuse` tells why something of it could not be done. */
export type UseDraft = (draft: Draft, refuse: (error: unknown) => void) => Promise<void>

/** Path shown for the standard input where it has no name. */
export const standardInputName = '<stdin>'

/**
 * Reads the drafts asked for and hands them over one by one. A file that cannot be used is told on the standard error and
 * does not keep the others back.
 */
export async function eachDraft(
  request: Request,
  terminal: Terminal,
  use: UseDraft,
): Promise<Summary> {
  const configurations = new Configurations(request.over, request.config)
  const run = new Run(configurations, terminal)
  if (request.stdin !== null) {
    if (request.paths.length > 0) throw new UsageError('dùng --stdin thì không kèm đường dẫn')
    await run.take({path: request.stdin, named: true}, await readStandardInput(), use)
    return run.summary(0)
  }
  const paths = request.paths.length > 0 ? request.paths : ['.']
  const found = findFiles(paths)
  for (const problem of found.problems) run.report(problem)
  let done = 0
  for await (const [file, reading] of readFiles(found.files)) {
    terminal.progress(done++, found.files.length)
    await run.take(file, reading, use)
  }
  terminal.progress(done, done)
  return run.summary(found.wordFiles)
}

class Run {
  readonly #configurations: Configurations
  readonly #terminal: Terminal
  readonly #problems: Problem[] = []
  #told = 0
  #files = 0
  #skippedTexts = 0

  constructor(configurations: Configurations, terminal: Terminal) {
    this.#configurations = configurations
    this.#terminal = terminal
  }

  async take(file: FoundFile, reading: Reading, use: UseDraft): Promise<void> {
    const settings = this.#configurations.for(file.path)
    this.#tellConfiguration()
    await settings.prepare()
    if (!file.named && settings.leavesOut(file.path)) return
    if ('problem' in reading) {
      this.#refuse(file, reading.problem)
      return
    }
    if ('word' in reading) {
      await this.#takeWord(file, reading, settings, use)
      return
    }
    if (/\.doc$/iu.test(file.path)) {
      this.#refuse(
        file,
        'Tệp mang đuôi của Word nhưng không phải bản Word; đổi đuôi thành .txt nếu là văn bản thuần',
      )
      return
    }
    await this.#use(file, reading, settings, settings.options, use)
  }

  async #takeWord(
    file: FoundFile,
    {word, modified}: WordSource,
    settings: Settings,
    use: UseDraft,
  ): Promise<void> {
    const {readWord} = await import('../read/word/word-file')
    const reading = readWord(word)
    if ('problem' in reading) {
      this.#refuse(file, reading.problem)
      return
    }
    const {text, layout, notices} = reading
    if (notices.length > 0) {
      this.#terminal.tell(`the-thuc: ${file.path}: Tệp Word có ${notices.join('; ')}\n`)
    }
    const source: Source = {text, encoding: 'utf-8', modified}
    await this.#use(file, source, settings, {...settings.options, layout}, use)
  }

  async #use(
    file: FoundFile,
    source: Source,
    settings: Settings,
    options: ReadOptions,
    use: UseDraft,
  ): Promise<void> {
    try {
      const directive = readDirective(source.text, options)
      if (!file.named && !isDraft(file.path, directive)) {
        this.#skippedTexts++
        return
      }
      this.#files++
      const refuse = (error: unknown) => this.#refuse(file, reasonOf(error))
      await use({path: file.path, source, settings, directive}, refuse)
    } catch (error) {
      this.#refuse(file, reasonOf(error))
    }
  }

  #refuse(file: FoundFile, message: string): void {
    this.report({kind: 'input', path: file.path, message})
  }

  report(problem: Problem): void {
    this.#problems.push(problem)
    this.#terminal.tell(problemLine(problem))
  }

  /** Mistakes of configuration files come up as the files that they govern are reached. */
  #tellConfiguration(): void {
    const {problems} = this.#configurations
    for (const problem of problems.slice(this.#told)) this.report(problem)
    this.#told = problems.length
  }

  summary(wordFiles: number): Summary {
    return {
      files: this.#files,
      skipped: {texts: this.#skippedTexts, wordFiles},
      problems: this.#problems,
      fixed: {findings: 0, files: 0},
      gate: false,
      maxWarnings: null,
    }
  }
}

/** What a searched folder holds is not always a draft: `.vanban` says that it is, Markdown is more often a note. */
function isDraft(file: string, directive: Directive): boolean {
  const extension = path.extname(file).toLowerCase()
  if (extension === '.vanban') return true
  return extension === '.md' ? recognise(directive.text).certain : mayBeDirective(directive)
}

/** "the-thuc: a.json:3:5: message" */
function problemLine({path: file, line, column, message}: Problem): string {
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`
  return `the-thuc: ${file}${place}: ${message}\n`
}
