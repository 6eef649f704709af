import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {run} from '../../../src/cli/program'
import type {Terminal} from '../../../src/cli/terminal'
import {rules} from '../../../src/rules/index'
import {unpainted} from '../../../src/write/paint'

/** What a run printed, and its status. */
export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** A temporary folder with files; paths may name folders that do not exist yet. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'the-thuc-'))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  write(name: string, content: string | Uint8Array): string {
    const file = this.join(name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
    return file
  }

  join(name: string): string {
    return path.join(this.path, name)
  }

  remove(): void {
    rmSync(this.path, {recursive: true, force: true})
  }

  /** Runs the command in this folder, within this process, with the output in a pipe. */
  run(...words: string[]): Promise<Outcome> {
    return this.runOn(null, ...words)
  }

  /** The same on a terminal of so many columns; null for a pipe. Bytes are printed as characters of Latin 1. */
  async runOn(columns: number | null, ...words: string[]): Promise<Outcome> {
    const printed = {out: '', err: ''}
    const terminal: Terminal = {
      layout: {paint: unpainted, columns},
      async write(content) {
        const bytes = typeof content === 'string' ? null : Buffer.from(content)
        printed.out += bytes?.toString('latin1') ?? content
      },
      tell(text) {
        printed.err += text
      },
      progress() {},
    }
    const before = process.cwd()
    process.chdir(this.path)
    try {
      const status = await run(words, terminal)
      return {status, ...printed}
    } finally {
      process.chdir(before)
    }
  }

  /** Runs `check --format json` in this folder: the status, the entries and the standard error. */
  async check(...words: string[]): Promise<{status: number; entries: Entry[]; err: string}> {
    const {status, out, err} = await this.run('check', '--format', 'json', ...words)
    return {status, entries: JSON.parse(out), err}
  }
}

/** An entry of `check --format json`, as far as the tests look at it. */
export interface Entry {
  readonly path: string
  readonly type: string | null
  readonly profile: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly severity: string
    readonly message: string
  }[]
  readonly errors: number
  readonly warnings: number
}

/** Runs the built command as a process of its own. */
export function spawned(
  script: string,
  words: readonly string[],
  options: {
    readonly cwd?: string
    readonly input?: string | Uint8Array
    readonly environment?: Readonly<Record<string, string>>
    /** Closes the reading end of the output after its first piece. */
    readonly stopReading?: boolean
  } = {},
): Promise<Outcome> {
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...inherited} = process.env
  const child = spawn(process.execPath, [path.resolve(script), ...words], {
    cwd: options.cwd,
    env: {...inherited, ...options.environment},
  })
  const printed = {out: '', err: ''}
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text
    if (options.stopReading === true) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({status: status ?? -1, ...printed}))
  })
}

/** The text of a `.the-thuc.json` under which only these rules run, so that tests hold while rules are added. */
export function only(...ids: readonly string[]): string {
  const off = rules.filter(({id}) => !ids.includes(id)).map(({id}) => [id, 'off'])
  return JSON.stringify({rules: Object.fromEntries(off)})
}

/** A sound draft of the State but for the padding of its day, which can be fixed. */
export function draft({recipients = true, day = '05'} = {}): string {
  const nobody = recipients ? 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n' : ''
  return `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND

Tân Lập, ngày ${day} tháng 10 năm 2026

KẾ HOẠCH
Trồng cây đầu xuân năm 2027

1. Phòng Kinh tế chuẩn bị 500 cây giống trước ngày 15 tháng 01 năm 2027.

2. Các thôn trồng cây trong tháng 02 năm 2027./.

${nobody}TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Nguyễn Văn A
`
}
