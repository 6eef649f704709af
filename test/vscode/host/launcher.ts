/**
 * What `@vscode/test-electron` starts in the place of the program `code` where VS Code itself cannot be downloaded:
 * takes the same arguments, runs the tests in the VS Code server, ends with their status.
 */
import path from 'node:path'
import {startChromium} from './chromium'
import {prepareServer} from './prepare'
import {PlainError, program, temporaryFolder} from './process'
import {startServer} from './server'
import {remote, verdictOf, workbenchAddress} from './workbench'

/** Value of `--name=value`, or of the one argument without dashes where no name is given. */
function argument(name?: string): string {
  const prefix = name === undefined ? '' : `--${name}=`
  const found = process.argv
    .slice(2)
    .find((given) => (name === undefined ? !given.startsWith('-') : given.startsWith(prefix)))
  if (found === undefined) throw new PlainError(`Thiếu tham số ${prefix || 'thư mục'}`)
  return path.resolve(found.slice(prefix.length))
}

program(async () => {
  const folder = argument()
  const extension = argument('extensionDevelopmentPath')
  const tests = argument('extensionTestsPath')
  const age = process.env['THE_THUC_VSCODE_AGE'] === 'newest' ? 'newest' : 'oldest'
  const host = await prepareServer(age)
  const {authority} = await startServer(host, {dataFolder: await temporaryFolder('server')})
  const browser = await startChromium()
  const page = await browser.newPage({viewport: {width: 1280, height: 800}})
  const address = workbenchAddress(authority, folder, [
    ['extensionDevelopmentPath', remote(authority, extension)],
    ['extensionTestsPath', remote(authority, tests)],
    ['skipWelcome', 'true'],
  ])
  return verdictOf(page, address, Number(process.env['THE_THUC_TESTS_LIMIT'] ?? 300_000))
})
