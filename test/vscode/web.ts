/** `npm run test:web`: the suite in the web extension host of VS Code for the Web, where there is no Node at all. */
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {startChromium} from './host/chromium'
import {prepareWeb, webVersion} from './host/prepare'
import {program, projectRoot, temporaryFolder} from './host/process'
import {serve} from './host/static'
import {verdictOf} from './host/workbench'

/** The page that a host of VS Code for the Web writes: the workbench, and what it is to open. */
function pageFor(origin: string): string {
  const code = `${origin}/code`
  const extension = `${origin}/extension`
  return `<!doctype html>
<html><head><meta charset="utf-8">
<link rel="stylesheet" href="${code}/out/vs/workbench/workbench.web.main.css">
</head><body>
<script src="${code}/out/vs/loader.js"></script>
<script src="${code}/out/vs/webPackagePaths.js"></script>
<script>
  for (const name of Object.keys(self.webPackagePaths)) {
    self.webPackagePaths[name] = '${code}/node_modules/' + name + '/' + self.webPackagePaths[name]
  }
  require.config({baseUrl: '${code}/out', recordStats: true, paths: self.webPackagePaths})
</script>
<script src="${code}/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="${code}/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(['vs/workbench/workbench.web.main'], (workbench) => workbench.create(document.body, {
    productConfiguration: {nameShort: 'VS Code', nameLong: 'VS Code', version: '${webVersion}'},
    developmentOptions: {
      extensions: ['${extension}', '${origin}/virtual'].map((uri) => workbench.URI.parse(uri)),
      extensionTestsPath: workbench.URI.parse('${extension}/dist/test/vscode/index.js'),
      enableSmokeTestDriver: true,
    },
    webviewEndpoint: '${webviewEndpoint(origin)}',
    additionalBuiltinExtensions: [],
    configurationDefaults: {'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off'},
    workspaceProvider: {
      workspace: {folderUri: workbench.URI.parse('memory:/workspace')},
      trusted: true,
      open: async () => false,
    },
  }))
</script>
</body></html>
`
}

/**
 * Where the server is for the browser, which finds such names on this machine without asking anybody. Web views live each on
 * a name below it: on one of another site they could not run the service worker that brings them their files.
 */
function siteOf(origin: string): string {
  return `http://app.localhost:${new URL(origin).port}`
}

function webviewEndpoint(site: string): string {
  return `${site.replace('//', '//{{uuid}}.')}/code/out/vs/workbench/contrib/webview/browser/pre`
}

/** Every file of the fixture's folder by its path in the workspace. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files: Record<string, string> = {}
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, file).split(path.sep).join('/')
    files[`workspace/${name}`] = await readFile(file, 'utf8')
  }
  return files
}

/** The extension that holds the workspace: `test/vscode/virtual` with the fixture's files beside it. */
async function stageVirtual(folder: string): Promise<void> {
  const fixture = path.join(projectRoot, 'test', 'fixtures', 'vscode-workspace')
  const manifest = {
    name: 'virtual',
    publisher: 'the-thuc-test',
    version: '0.0.0',
    engines: {vscode: '^1.91.0'},
    browser: './virtual.js',
    activationEvents: ['onFileSystem:memory'],
  }
  await mkdir(folder)
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))
  await writeFile(path.join(folder, 'package.nls.json'), '{}')
  await writeFile(path.join(folder, 'files.json'), JSON.stringify(await filesOf(fixture)))
  const bundle = path.join(projectRoot, 'dist', 'test', 'vscode', 'virtual.js')
  await copyFile(bundle, path.join(folder, 'virtual.js'))
}

program(async () => {
  const began = Date.now()
  const code = await prepareWeb()
  const pages = await temporaryFolder('web')
  const extension = process.env['THE_THUC_EXTENSION'] ?? projectRoot
  const virtual = path.join(pages, 'virtual')
  await stageVirtual(virtual)
  const origin = siteOf(await serve({code, extension, pages, virtual}))
  await writeFile(path.join(pages, 'index.html'), pageFor(origin))
  const browser = await startChromium()
  const page = await browser.newPage({viewport: {width: 1280, height: 800}})
  console.log(`VS Code for the Web ${webVersion}`)
  const status = await verdictOf(page, `${origin}/pages/index.html`, 300_000)
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} giây`)
  return status
})
