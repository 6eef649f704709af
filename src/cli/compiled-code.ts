import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'
import {setFlag} from './v8-flags'

/** What a bundle is that the build wrapped: Node's own wrapper, in the file. */
type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: {exports: unknown},
  file: string,
  folder: string,
) => void

/** A bundle, compiled, and what it exports. */
export interface LoadedCode<T> {
  readonly script: Script
  readonly exports: T
}

/**
 * The flag of V8 under which expressions are compiled once: it makes bytecode of an expression first and machine code when it
 * is used again, and for long ones its bytecode costs four times what machine code costs, a sixth of a short run. Set before
 * anything is compiled, for compiled code holds under the flags it was made with.
 */
export const expressionsOnce = '--no-regexp-tier-up'

/**
 * Loads `<name>.js` beside this program with `<name>.cache`, what V8 compiled of it when it was built: that saves a fifth of a
 * short run. Code of another Node than the one that built it V8 refuses, and compiles anew.
 */
export function loadCompiled<T>(name: string): LoadedCode<T> {
  setFlag(expressionsOnce)
  const file = path.join(__dirname, `${name}.js`)
  const cachedData = compiledBefore(path.join(__dirname, `${name}.cache`))
  const script = new Script(readFileSync(file, 'utf8'), {filename: file, cachedData})
  const module = {exports: {} as T}
  const wrapped = script.runInThisContext() as Wrapped
  wrapped(module.exports, createRequire(file), module, file, __dirname)
  return {script, exports: module.exports}
}

function compiledBefore(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
