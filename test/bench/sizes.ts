import {spawnSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {projectRoot} from '../vscode/host/process'

/**
 * Sizes in bytes; that of the extension is its entry with the core, which is what a draft makes the editor load. `vsixBytes` is 0 where no
 * package could be made, and `note` says why.
 */
export interface Sizes {
  readonly extensionBundleBytes: number
  readonly cliBundleBytes: number
  readonly vsixBytes: number
  readonly note: string | null
}

/** npm as the one that runs us, else the one on PATH (a script of its own on Windows, hence the shell). */
export function npm(args: readonly string[], cwd: string): {status: number; output: string} {
  const script = process.env['npm_execpath']
  const options = {cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024} as const
  const {status, stdout, stderr} =
    script === undefined
      ? spawnSync('npm', args, {...options, shell: process.platform === 'win32'})
      : spawnSync(process.execPath, [script, ...args], options)
  return {status: status ?? 1, output: `${stdout}${stderr}`}
}

/** Measures the bundles that `node esbuild.js` made and packs the extension into a folder to see how large it is. */
export function measureSizes(folder: string): Sizes {
  const bundle = (name: string) => statSync(path.join(projectRoot, 'dist', name)).size
  // Before packing: that builds anew.
  const sizes = {
    extensionBundleBytes: bundle('extension.js') + bundle('core.js'),
    cliBundleBytes: bundle('command.js'),
  }
  const manifest: {scripts?: Record<string, string>} = JSON.parse(
    readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
  )
  if (manifest.scripts?.['package'] === undefined) {
    return {...sizes, vsixBytes: 0, note: 'không có lệnh npm run package'}
  }
  const vsix = path.join(folder, 'the-thuc.vsix')
  const {status, output} = npm(['run', 'package', '--', '--out', vsix], projectRoot)
  const size = statSync(vsix, {throwIfNoEntry: false})?.size ?? 0
  if (status === 0 && size > 0) return {...sizes, vsixBytes: size, note: null}
  const why = output.trim().split('\n').slice(-3).join(' ')
  return {...sizes, vsixBytes: 0, note: `npm run package không xong: ${why}`}
}
