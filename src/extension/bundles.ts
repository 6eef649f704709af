import * as vscode from 'vscode'
import {Uri, workspace} from 'vscode'

/** What the extension loads only when it is asked for, each a file of `dist` by this name; `esbuild.js` lists their entries. */
export type BundleName =
  | 'tables'
  | 'signing'
  | 'word-writer'
  | 'word-reader'
  | 'drafting'
  | 'retext'
  | 'syllables'

const loaded = new Map<string, Promise<unknown>>()

/**
 * The exports of a second bundle, read and run once. `require` does not exist for other files in the web extension host, so
 * the bundle is run in the way in which VS Code runs extensions there. `Module`: the type of the bundle's entry. Throws one
 * Vietnamese sentence where the file is missing.
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

async function run(file: Uri): Promise<unknown> {
  const bytes = await read(file)
  const module: {exports: unknown} = {exports: {}}
  const start = new Function('module', 'exports', 'require', new TextDecoder().decode(bytes))
  start(module, module.exports, required)
  return module.exports
}

/** All that a second bundle may ask for: the editor itself. */
function required(name: string): typeof vscode {
  if (name === 'vscode') return vscode
  throw new Error(`A second bundle wants ${name}`)
}

async function read(file: Uri): Promise<Uint8Array> {
  try {
    return await workspace.fs.readFile(file)
  } catch {
    const name = file.path.split('/').at(-1)
    throw new Error(`Tiện ích Thể Thức thiếu tệp dist/${name}; hãy cài lại tiện ích`)
  }
}
