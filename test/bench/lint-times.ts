import {isDeepStrictEqual} from 'node:util'
import {DirectiveReader, readDirective} from '../../src/document/read'
import {Linter, type LintResult} from '../../src/lint/linter'
import {settled} from '../../src/lint/reported-finding'
import {rules} from '../../src/rules/index'
import '../../src/spelling/bundled'
import {timeOf} from './clock'
import {bytesOf} from './drafts'
import {typed, typingIn} from './edits'
import {Random} from './random'

/** Times of full lints in milliseconds, and the mean size of what was linted. */
export interface Linting {
  readonly ms: readonly number[]
  readonly bytes: number
}

/** Times from an edit to the findings after it, in milliseconds. */
export interface Keystrokes {
  readonly ms: readonly number[]
}

/** A full lint as a face runs it once: the linter made, the text read, every rule run. */
export function lintOnce(text: string): LintResult {
  return new Linter(rules).lint(readDirective(text))
}

/** Compiling and optimizing what runs often takes about this much text, in bytes. */
const warmingBytes = 3_000_000

function timesOf(texts: readonly string[], runs: number): number[] {
  const linter = new Linter(rules, undefined, {onRuleError: 'throw'})
  return Array.from({length: runs}, (_, index) => {
    const text = texts[index % texts.length] ?? ''
    return timeOf(() => linter.lint(readDirective(text)))
  })
}

function warm(texts: readonly string[]): void {
  const bytes = meanBytes(texts)
  timesOf(texts, Math.max(3, texts.length, Math.round(warmingBytes / bytes)))
}

function meanBytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + bytesOf(text), 0) / texts.length
}

/** Lints texts of one size in turn, so many times in all, once everything is warm. */
export function lintTimes(texts: readonly string[], runs: number): Linting {
  warm(texts)
  return {ms: timesOf(texts, runs), bytes: meanBytes(texts)}
}

/** Lints each text so many times, once everything is warm. */
export function textTimes(texts: readonly string[], runs: number): readonly Linting[] {
  warm(texts)
  return texts.map((text) => ({ms: timesOf([text], runs), bytes: bytesOf(text)}))
}

/** Edits a text again and again under a reader and a linter that are kept, as an editor does. */
export function keystrokeTimes(draft: string, edits: number): Keystrokes {
  const random = new Random(1)
  const reader = new DirectiveReader()
  const linter = new Linter(rules, undefined, {onRuleError: 'throw'})
  let text = draft
  const strike = (): number => {
    text = typed(text, typingIn(text, random))
    return timeOf(() => linter.lint(reader.read(text)))
  }
  linter.lint(reader.read(text))
  for (let warming = 0; warming < 60; warming++) strike()
  const ms = Array.from({length: edits}, strike)
  const kept = linter.lint(reader.read(text)).findings.map(settled)
  if (!isDeepStrictEqual(kept, lintOnce(text).findings.map(settled))) {
    throw new Error('A lint after edits differs from a full one')
  }
  return {ms}
}
