/** `npm run test:vscode [-- --newest]`: the suite in a real VS Code, through `@vscode/test-electron`. */
import {chmod, cp} from 'node:fs/promises'
import path from 'node:path'
import {downloadAndUnzipVSCode, runTests} from '@vscode/test-electron'
import {findChromium} from './host/chromium'
import {type Age, prepareServer, webVersion} from './host/prepare'
import {program, projectRoot, temporaryFolder} from './host/process'
import {chooseSource, type Source} from './host/source'
import {checkWindow} from './window'

/** Where VS Code itself is downloaded, the oldest is the one the manifest admits. */
const downloads: Readonly<Record<Age, string>> = {oldest: webVersion, newest: 'stable'}

/** The program that test-electron starts: VS Code's own, or our launcher of the server. */
async function executable(source: Source, age: Age): Promise<string> {
  if (source === 'download') return downloadAndUnzipVSCode(downloads[age])
  // Both are made ready here, where it may take its time; the launcher then finds them.
  const host = await prepareServer(age)
  await findChromium()
  console.log(`VS Code ${host.version}`)
  const launcher = path.join(projectRoot, 'dist', 'test', 'vscode', 'launcher.js')
  await chmod(launcher, 0o755)
  return launcher
}

async function runOnce(source: Source, age: Age): Promise<number> {
  const began = Date.now()
  const workspace = path.join(await temporaryFolder('workspace'), 'workspace')
  await cp(path.join(projectRoot, 'test', 'fixtures', 'vscode-workspace'), workspace, {
    recursive: true,
  })
  const profile = await temporaryFolder('profile')
  const status = await runTests({
    vscodeExecutablePath: await executable(source, age),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: path.join(projectRoot, 'dist', 'test', 'vscode', 'index.js'),
    extensionTestsEnv: {THE_THUC_VSCODE_AGE: age},
    launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${profile}`],
  }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
  const failed = source === 'server' ? await checkWindow(age, workspace) : 0
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} giây`)
  return status || failed
}

program(async () => {
  const ages: Age[] = process.argv.includes('--newest') ? ['oldest', 'newest'] : ['oldest']
  const source = await chooseSource()
  let status = 0
  for (const age of ages) status = (await runOnce(source, age)) || status
  return status
})
