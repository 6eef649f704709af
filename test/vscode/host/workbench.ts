import type {Page} from 'playwright-core'
import {PlainError, within} from './process'

/** What the suite itself tells; the workbench tells much besides. */
const told = /^(?:[✓✗–]|\d+ passed)/u
/** Complaints of the host itself: no gallery, no service worker, no way out to the net. */
const noise =
  /extension gallery|authentication provider|File not modified since|marketplace|ECONNREFUSED|ERR_|getaddrinfo|Failed to fetch|Service ?Worker|Failed to load resource|An unknown error occurred\. Please consult/iu
const everything = Boolean(process.env['THE_THUC_VERBOSE'])

/** Passes on the extension host's console: the suite's own words, and errors. */
function hear(type: string, args: readonly unknown[]): void {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')
  if (everything || told.test(line)) console.log(line)
  else if (type === 'error' && !noise.test(line)) console.error(line)
}

/**
 * Opens a workbench that runs tests and waits for their verdict.
 * The workbench hands the extension host's console and the exit status to these two functions of the page.
 */
export async function verdictOf(page: Page, address: string, limit: number): Promise<number> {
  let settle: (code: number) => void = () => {}
  const verdict = new Promise<number>((resolve) => {
    settle = resolve
  })
  const crashed = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new PlainError('Trang của VS Code bị sập.')))
    page.once('close', () => reject(new PlainError('Trang của VS Code bị đóng.')))
  })
  let over = false
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    if (!over) hear(type, args)
  })
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    over = true
    settle(code)
  })
  // Where the verdict wins, nobody waits for this one any more.
  crashed.catch(() => {})
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address, {waitUntil: 'commit', timeout: 60_000})
  try {
    return await within(limit, 'bộ kiểm thử trong VS Code', Promise.race([verdict, crashed]))
  } catch (error) {
    // Says why a workbench that never came to the tests did not.
    const lines = complaints.filter((text) => !noise.test(text) && !text.includes('✗')).slice(-20)
    if (lines.length > 0) console.error(lines.join('\n'))
    throw error
  }
}

/** A path as part of an address; a folder may bear any name. */
function escaped(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}

/** The address of a folder in the server's workbench, with what the workbench is told besides. */
export function workbenchAddress(
  authority: string,
  folder: string,
  payload: readonly (readonly [string, string])[],
): string {
  const told = JSON.stringify(payload)
  return `http://${authority}/?folder=${escaped(folder)}&payload=${encodeURIComponent(told)}`
}

/** A file of this machine as the server's workbench names it. */
export function remote(authority: string, file: string): string {
  return `vscode-remote://${authority}${escaped(file)}`
}
