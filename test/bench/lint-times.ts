import {isDeepStrictEqual} from 'node:util'
import {DirectiveReader, readDirective} from '../../src/document/read'
import {Linter, type LintResult} from '../../src/lint/linter'
import {rules} from '../../src/rules/index'
import {bytesOf} from './drafts'
import {typed, typingIn} from './edits'
import {Random} from './random'

/** Times of full lints in milliseconds, and the mean size of what was linted. */
export interface Linting {
  readonly ms: readonly number[]
  readonly bytes: number
  readonly findings: number
}

/** Times from an edit to the findings after it, in milliseconds. */
export interface Keystrokes {
  readonly ms: readonly number[]
}

/** A full lint as a face runs it once: the linter made, the text read, every rule run. */
export function lintOnce(text: string): LintResult {
  return new Linter(rules).lint(readDirective(text))
}

/** Lints texts in turn, each `runs` divided by their number of times, once everything is warm. */
export function lintTimes(texts: readonly string[], runs: number): Linting {
  const linter = new Linter(rules, undefined, {onRuleError: 'throw'})
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0) / texts.length
  let findings = 0
  const lint = (index: number): number => {
    const text = texts[index % texts.length] ?? ''
    const begin = performance.now()
    const result = linter.lint(readDirective(text))
    const ms = performance.now() - begin
    findings = result.findings.length
    return ms
  }
  warm(bytes, lint)
  return {ms: Array.from({length: runs}, (_, index) => lint(index)), bytes, findings}
}

/** The compiler has what it needs after about two megabytes; small texts need more rounds than that makes. */
function warm(bytes: number, lint: (index: number) => number): void {
  const rounds = Math.max(3, Math.min(60, Math.round(3_000_000 / bytes)))
  for (let index = 0; index < rounds; index++) lint(index)
}

/** Edits a text again and again under a reader and a linter that are kept, as an editor does. */
export function keystrokeTimes(draft: string, edits: number): Keystrokes {
  const random = new Random(1)
  const reader = new DirectiveReader()
  const linter = new Linter(rules, undefined, {onRuleError: 'throw'})
  let text = draft
  const strike = (): number => {
    text = typed(text, typingIn(text, random))
    const begin = performance.now()
    linter.lint(reader.read(text))
    return performance.now() - begin
  }
  linter.lint(reader.read(text))
  for (let warming = 0; warming < 40; warming++) strike()
  const ms = Array.from({length: edits}, strike)
  const kept = linter.lint(reader.read(text)).findings
  if (!isDeepStrictEqual(kept, lintOnce(text).findings)) {
    throw new Error('A lint after edits differs from a full one')
  }
  return {ms}
}
