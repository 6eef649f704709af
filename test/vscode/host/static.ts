import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {atEnd} from './process'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** First segments of addresses, and the folders they stand for. */
export type Mounts = Readonly<Record<string, string>>

async function answer(request: IncomingMessage, response: ServerResponse, mounts: Mounts) {
  const [mount = '', ...rest] = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    .split('/')
    .slice(1)
  const folder = mounts[mount]
  const file = path.join(folder ?? '', ...rest)
  const inside = folder !== undefined && file.startsWith(folder + path.sep)
  const found = inside ? await stat(file).catch(() => undefined) : undefined
  // VS Code for the Web asks from workers and frames of other origins.
  response.setHeader('Access-Control-Allow-Origin', '*')
  if (!found?.isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}

/** Serves folders on a free port of this machine until the program ends; gives the origin. */
export async function serve(mounts: Mounts): Promise<string> {
  const server = createServer((request, response) => {
    answer(request, response, mounts).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  const {port} = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
