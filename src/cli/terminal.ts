import picocolors from 'picocolors'
import type {Layout} from '../write/layout'
import {unpainted} from '../write/paint'
import {codeOf} from './failure'

/** What a run writes to and reads from; tests give their own. */
export interface Terminal {
  /** Writes to the standard output and waits while the reader is behind. */
  write(content: string | Uint8Array): Promise<void>
  /** Writes a line about the run itself to the standard error. */
  tell(text: string): void
  /** Shows how far a long run is, where a person watches; replaced by the next, gone with the next output. */
  progress(done: number, total: number): void
  readonly layout: Layout
}

/** A run shorter than this shows no progress. */
const progressDelay = 400
const progressInterval = 80

/** The terminal, file or pipe that the process was started with. */
export function processTerminal(): Terminal {
  const {stdout, stderr} = process
  stdout.on('error', endQuietly)
  stderr.on('error', endQuietly)
  const started = Date.now()
  let shown = 0
  const clear = () => {
    if (shown > 0) stderr.write('\r\u001B[K')
    shown = 0
  }
  return {
    layout: layoutOf(stdout, process.env),
    async write(content) {
      if (content.length === 0) return
      if (stdout.isTTY) clear()
      if (!stdout.write(content))
        await new Promise<void>((resolve) => stdout.once('drain', resolve))
    },
    tell(text) {
      clear()
      stderr.write(text)
    },
    progress(done, total) {
      if (!stderr.isTTY) return
      const now = Date.now()
      if (done >= total) clear()
      else if (now - started > progressDelay && now - shown > progressInterval) {
        shown = now
        stderr.write(`\r\u001B[KĐang đọc ${done}/${total} văn bản…`)
      }
    },
  }
}

/**
 * Ends the process once what was written has reached its reader. Left to itself, Node first waits for what V8 has begun to
 * optimize, a tenth of a short run.
 */
export function endProcess(status: number): void {
  process.exitCode = status
  const {stdout, stderr} = process
  stdout.write('', () => stderr.write('', () => process.exit()))
}

/** Whoever reads may stop when they have enough (`| head`); that is no error. */
function endQuietly(error: unknown): void {
  if (codeOf(error) === 'EPIPE' || codeOf(error) === 'EOF') process.exit(0)
  throw error
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Colours and width of an output; FORCE_COLOR before NO_COLOR before what the stream is. */
export function layoutOf(stream: Stream, environment: NodeJS.ProcessEnv): Layout {
  const terminal = stream.isTTY === true
  const colors = wantsColor(terminal, environment)
  return {
    paint: colors ? picocolors.createColors(true) : unpainted,
    columns: terminal ? (stream.columns ?? 80) : null,
  }
}

function wantsColor(terminal: boolean, environment: NodeJS.ProcessEnv): boolean {
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  const refused = environment['NO_COLOR']
  if (refused !== undefined && refused !== '') return false
  return terminal && environment['TERM'] !== 'dumb'
}
