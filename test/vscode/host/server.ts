import {spawn} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {ServerHost} from './prepare'
import {atEnd, endTree, PlainError, within} from './process'

/** A VS Code server that is running. */
export interface Server {
  /** `127.0.0.1:PORT`, which is also the authority of its `vscode-remote` addresses. */
  readonly authority: string
  readonly stop: () => Promise<void>
}

export interface ServerOptions {
  /** A folder of this run's own for settings, state and extensions. */
  readonly dataFolder: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: NodeJS.ProcessEnv
}

/** Nothing that speaks to the net, nothing that stands in front of the editor. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'npm.autoDetect': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
}

/** Ends the server when the one who started it is gone, even by force. */
const guard =
  'const p=process.ppid;setInterval(()=>{if(process.ppid!==p)process.exit(1)},1000).unref()'

/** Starts a server on a free port and waits until it listens. */
export async function startServer(host: ServerHost, options: ServerOptions): Promise<Server> {
  const user = path.join(options.dataFolder, 'data', 'User')
  await mkdir(user, {recursive: true})
  const settings = {...quietSettings, ...options.settings}
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings))
  const args = [
    `--import=data:text/javascript,${encodeURIComponent(guard)}`,
    path.join(host.root, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', options.dataFolder],
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    // Without it the tests' payload is ignored.
    '--enable-smoke-test-driver',
  ]
  const child = spawn(host.node, args, {
    env: {...process.env, ...options.env},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const stop = () => endTree(child)
  atEnd(stop)
  let output = ''
  const listening = new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      if (output.length < 100_000) output += data.toString()
      const port = /agent listening on (\d+)/u.exec(output)?.[1]
      if (port !== undefined) resolve(port)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new PlainError(`Máy chủ VS Code dừng (mã ${code}):\n${output.slice(-2000)}`))
    })
  })
  const port = await within(60_000, 'máy chủ VS Code khởi động', listening)
  return {authority: `127.0.0.1:${port}`, stop}
}
