import {readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

/**
 * Stands for `@vscode/spdlog`: the same functions over `fs`. The native module needs a C++ compiler and Node's headers,
 * which a bare machine has not; a log file of a test run needs neither speed nor rotation.
 */
const spdlog = `
const fs = require('node:fs')
const path = require('node:path')
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical']
class Logger {
  constructor(type, name, file) {
    this.file = file
    this.level = 2
  }
  write(level, message) {
    if (levels.indexOf(level) < this.level) return
    try {
      fs.appendFileSync(this.file, new Date().toISOString() + ' [' + level + '] ' + message + '\\n')
    } catch {}
  }
  getLevel() { return this.level }
  setLevel(level) { this.level = level }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
for (const level of levels) Logger.prototype[level] = function (message) { this.write(level, message) }
async function create(name, file) {
  fs.mkdirSync(path.dirname(file), {recursive: true})
  return new Logger('rotating', name, file)
}
exports.version = 1
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.Logger = Logger
exports.createRotatingLogger = create
exports.createAsyncRotatingLogger = create
`

/** Stands for `native-watchdog`: ends the extension host when the process that started it is gone. */
const watchdog = `
exports.start = (pid) => {
  setInterval(() => {
    try {
      process.kill(pid, 0)
    } catch {
      process.exit(87)
    }
  }, 1000).unref()
}
exports.exit = (code) => process.exit(code || 0)
`

const standIns: Readonly<Record<string, string>> = {
  '@vscode/spdlog': spdlog,
  '@vscode/native-watchdog': watchdog,
  'native-watchdog': watchdog,
}

/** Puts plain JavaScript in the place of the two native modules without which the extension host dies at its start. */
export async function putStandIns(nodeModules: string): Promise<void> {
  const present = new Set(await readdir(nodeModules))
  for (const name of await readdir(path.join(nodeModules, '@vscode')))
    present.add(`@vscode/${name}`)
  for (const [name, code] of Object.entries(standIns)) {
    if (present.has(name)) await writeFile(path.join(nodeModules, name, 'index.js'), code)
  }
}
