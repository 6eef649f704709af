import {existsSync} from 'node:fs'
import path from 'node:path'
import {type Browser, chromium} from 'playwright-core'
import {atEnd, onPath, PlainError, run} from './process'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    if (folder === undefined) return []
    return [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]
  }),
]

/** The one that playwright itself may have installed. */
function playwrightsOwn(): string | undefined {
  try {
    const file = chromium.executablePath()
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

function installed(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new PlainError(`CHROME_PATH chỉ tới tệp không có: ${named}`)
  }
  return onPath(...names) ?? places.find((place) => existsSync(place)) ?? playwrightsOwn()
}

/** Installs packages where that can be done without asking: as root on Debian and its kin. */
export async function installPackages(...packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return false
  console.log(`Cài ${packages.join(', ')} bằng apt-get (chỉ một lần) …`)
  const began = Date.now()
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  // Lists that are there already may do; another run may hold the lock, which installing waits for.
  await run('apt-get', ['update', '-qq'], {env, limit: 5 * 60_000}).catch(() => {})
  const patient = ['-o', 'DPkg::Lock::Timeout=600']
  await run(
    'apt-get',
    [...patient, 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    {
      env,
      limit: 15 * 60_000,
    },
  )
  console.log(`… xong sau ${((Date.now() - began) / 1000).toFixed(1)} giây`)
  return true
}

/** Path of a Chromium: CHROME_PATH, an installed one, or one installed now. */
export async function findChromium(): Promise<string> {
  const found = installed()
  if (found !== undefined) return found
  await installPackages('chromium')
  const now = installed()
  if (now !== undefined) return now
  throw new PlainError(
    'Không thấy Chromium hay Google Chrome. Hãy cài một trong hai, hoặc đặt CHROME_PATH tới tệp chạy của nó.',
  )
}

/** Starts a Chromium that is gone when the program ends. */
export async function startChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    timeout: 60_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  atEnd(() => browser.close())
  return browser
}
