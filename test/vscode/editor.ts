/** `npm run editor [-- FILES]`: a real VS Code with the extension as it stands here. */
import {spawn} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {startDevelopment} from './drive'
import {onPath, PlainError, program, projectRoot} from './host/process'
import {hasDisplay} from './host/source'

/** What to open: the samples, or the files and folder that were named. */
function opened(args: readonly string[]): {readonly folder: string; readonly files: string[]} {
  const paths = args.map((arg) => path.resolve(process.env['INIT_CWD'] ?? '.', arg))
  for (const name of paths) {
    if (!existsSync(name)) throw new PlainError(`Không có tệp hay thư mục «${name}».`)
  }
  const files = paths.filter((name) => statSync(name).isFile())
  const folders = paths.filter((name) => !files.includes(name))
  const [first] = files
  const fallback = first ? path.dirname(first) : path.join(projectRoot, 'test/fixtures/samples')
  return {folder: folders[0] ?? fallback, files}
}

/** Hands the folder to the VS Code that is installed; ends at once, as `code` does. */
async function inInstalled(code: string, folder: string, files: readonly string[]) {
  console.log(`Mở VS Code (${code}) …`)
  const args = [`--extensionDevelopmentPath=${projectRoot}`, '--new-window', folder, ...files]
  const shell = process.platform === 'win32'
  const child = shell
    ? spawn(
        `"${code}"`,
        args.map((arg) => `"${arg}"`),
        {stdio: 'inherit', shell},
      )
    : spawn(code, args, {stdio: 'inherit'})
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => resolve(status ?? 1))
  })
}

/** Serves the editor to a browser until Ctrl-C. */
async function inBrowser(folder: string, files: readonly string[]): Promise<number> {
  const {version, addressOf} = await startDevelopment()
  const address = addressOf(folder, files)
  console.log(`VS Code ${version} đang chạy; mở địa chỉ này trong trình duyệt:\n\n  ${address}\n`)
  console.log('Nhấn Ctrl-C để dừng.')
  const opener = process.platform === 'darwin' ? 'open' : onPath('xdg-open')
  if (hasDisplay() && opener !== undefined) {
    spawn(opener, [address], {stdio: 'ignore', detached: true})
      .on('error', () => {})
      .unref()
  }
  // Ends only by a signal, which stops the server too.
  return new Promise<number>(() => {})
}

program(async () => {
  const {folder, files} = opened(process.argv.slice(2))
  const wanted = process.env['THE_THUC_VSCODE']
  const code = wanted === 'server' ? undefined : onPath('code', 'code-insiders', 'codium')
  if (code !== undefined && hasDisplay()) return inInstalled(code, folder, files)
  return inBrowser(folder, files)
})
