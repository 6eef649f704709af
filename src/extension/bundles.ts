import * as vscode from 'vscode'
import {Uri, workspace} from 'vscode'

/** What the extension loads only when it is asked for, each a file of `dist` by this name; `esbuild.js` lists their entries. */
export type BundleName =
  | 'core'
  | 'tables'
  | 'signing'
  | 'word-writer'
  | 'word-reader'
  | 'drafting'
  | 'retext'
  | 'syllables'
  | 'spelling-model'

const loaded = new Map<string, Promise<unknown>>()

/** As VS Code gives it to our bundles; it is Node's own where the extension host is Node. */
declare const require: (file: string) => unknown

/**
 * The exports of a second bundle, read and run once. `Module`: the type of the bundle's entry. Throws one Vietnamese sentence
 * where the file cannot be read.
 */
export function loadBundle<Module>(extension: Uri, name: BundleName): Promise<Module> {
  const file = Uri.joinPath(extension, 'dist', `${name}.js`)
  const key = file.toString()
  let bundle = loaded.get(key)
  if (bundle === undefined) {
    bundle = run(file)
    // A file that could not be read now may be there later.
    bundle.catch(() => loaded.delete(key))
    loaded.set(key, bundle)
  }
  return bundle as Promise<Module>
}

/**
 * A file of this machine is required, for the editor's own file system answers only when its window has time: 100 ms and more
 * while that starts. Elsewhere `require` knows no files, so the bundle is run in the way in which VS Code runs extensions there.
 */
async function run(file: Uri): Promise<unknown> {
  if (file.scheme === 'file') return requireFile(file)
  const bytes = await workspace.fs.readFile(file).then(undefined, () => {
    throw unreadable(file)
  })
  const module: {exports: unknown} = {exports: {}}
  // Breakpoints and the lines of an error find the file by this name.
  const source = `${new TextDecoder().decode(bytes)}\n//# sourceURL=${file.toString()}`
  const start = new Function('module', 'exports', 'require', source)
  start(module, module.exports, required)
  return module.exports
}

function requireFile(file: Uri): unknown {
  try {
    return require(file.fsPath)
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : null
    throw code === 'MODULE_NOT_FOUND' ? unreadable(file) : error
  }
}

/** All that a second bundle may ask for: the editor itself. */
function required(name: string): typeof vscode {
  if (name === 'vscode') return vscode
  throw new Error(`A second bundle wants ${name}`)
}

function unreadable({path}: Uri): Error {
  const name = path.split('/').at(-1)
  const advice = 'nếu còn lặp lại, hãy cài lại tiện ích'
  return new Error(`Không đọc được tệp dist/${name} của tiện ích Thể Thức; ${advice}`)
}
