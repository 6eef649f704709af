import {symlink} from 'node:fs/promises'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {startChromium} from './host/chromium'
import {type Age, prepareServer} from './host/prepare'
import {projectRoot, temporaryFolder} from './host/process'
import {type Server, startServer} from './host/server'
import {remote, workbenchAddress} from './host/workbench'

/** A VS Code server with the extension in development, and nothing opened yet. */
export interface Development {
  readonly server: Server
  readonly version: string
  /** The address of a folder, with files of it already open. */
  readonly addressOf: (folder: string, files?: readonly string[]) => string
}

export interface DevelopmentOptions {
  readonly age?: Age
  readonly settings?: Readonly<Record<string, unknown>>
}

/** Starts the server for people and pictures: the extension as it is built now, state thrown away at the end. */
export async function startDevelopment(options: DevelopmentOptions = {}): Promise<Development> {
  const {age = 'oldest', settings = {}} = options
  const host = await prepareServer(age)
  const server = await startServer(host, {
    dataFolder: await temporaryFolder('server'),
    settings,
  })
  const {authority} = server
  // VS Code takes themes below the folder of the extension in development for its own and puts on the first: those of the
  // server lie there, too. By another name of the folder they do not.
  const extension = path.join(await temporaryFolder('extension'), 'the-thuc')
  await symlink(projectRoot, extension, 'dir')
  return {
    server,
    version: host.version,
    addressOf: (folder, files = []) =>
      workbenchAddress(authority, path.resolve(folder), [
        ['extensionDevelopmentPath', remote(authority, extension)],
        ['skipWelcome', 'true'],
        ...files.map((file) => ['openFile', remote(authority, path.resolve(file))] as const),
      ]),
  }
}

/** Size of the window in CSS pixels; the scale makes pictures sharper than that. */
export interface View {
  readonly width: number
  readonly height: number
  readonly scale?: number
}

const patience = 30_000

/** A real VS Code under our hands: does what a person does, waits for what a person would see. */
export class Driver {
  readonly page: Page
  readonly #development: Development

  private constructor(page: Page, development: Development) {
    this.page = page
    this.#development = development
  }

  static async start(development: Development, view: View, browser?: Browser): Promise<Driver> {
    const {width, height, scale = 1} = view
    const page = await (browser ?? (await startChromium())).newPage({
      viewport: {width, height},
      deviceScaleFactor: scale,
      locale: 'vi-VN',
      // Clipboard prompts and the like would stand in the picture.
      permissions: [],
    })
    page.setDefaultTimeout(patience)
    return new Driver(page, development)
  }

  /** Opens a folder in the window, with files of it in editors; the first stays in front. */
  async openFolder(folder: string, files: readonly string[] = []): Promise<void> {
    await this.page.goto(this.#development.addressOf(folder, files), {waitUntil: 'commit'})
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor()
    if (files.length > 0) await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Takes the entry with a text from the list that is open, narrowed down by typing. */
  async choose(text: string, typed = text): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await input.fill(typed)
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({hasText: text})
    await row.first().click()
    // Another list may follow at once in the same place.
    await row.first().waitFor({state: 'hidden'})
  }

  /** Opens a list with a key and takes an entry; a window that starts or is busy may miss the key or close the list: tried anew. */
  async #pick(key: string, text: string, typed: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({hasText: text})
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    for (let attempts = 5; ; attempts -= 1) {
      await this.page.keyboard.press(key)
      const taken = input
        .fill(typed, {timeout: 3000})
        .then(() => row.first().click({timeout: 3000}))
      if (await taken.then(() => true).catch(() => false)) break
      if (attempts === 1) throw new Error(`No list offers "${text}"`)
      await this.page.keyboard.press('Escape')
    }
    // Another list may follow at once in the same place.
    await row.first().waitFor({state: 'hidden'})
  }

  /** Opens a file of the folder by its name, through quick open. */
  async openFile(name: string): Promise<void> {
    await this.#pick('Control+P', name, name)
    await this.page
      .locator('.tab.active')
      .filter({hasText: path.basename(name)})
      .waitFor()
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Runs a command by its title, through the command palette; `typed` finds it, where that is not the title. */
  async runCommand(title: string, typed = title): Promise<void> {
    await this.#pick('F1', title, `>${typed}`)
  }

  /** Puts the panel away where it is open; where it is not, there is no such command. */
  async hidePanel(): Promise<void> {
    if (await this.page.locator('.part.panel').isVisible())
      await this.runCommand('View: Hide Panel')
  }

  /** Goes to a place of the file in front, lines and columns from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G')
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await input.fill(`:${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await input.waitFor({state: 'hidden'})
  }

  /** Waits until the status bar counts at least so many errors and warnings; gives what it counts. */
  async waitForDiagnostics(least = 1): Promise<number> {
    return this.waitForProblems((count) => count >= least)
  }

  /** Waits until the number of errors and warnings in the status bar is such; gives it. */
  async waitForProblems(holds: (count: number) => boolean): Promise<number> {
    const item = this.page.locator('[id="status.problems"]')
    const end = Date.now() + patience
    for (;;) {
      const numbers = (await item.textContent())?.match(/\d+/gu)?.map(Number) ?? []
      const count = numbers.reduce((sum, number) => sum + number, 0)
      if (holds(count)) return count
      if (Date.now() > end) throw new Error(`The status bar still counts ${count} problems`)
      await this.page.waitForTimeout(50)
    }
  }

  /** Puts away what pops up and would stand in the picture. */
  async clear(): Promise<void> {
    for (let left = 5; left > 0; left -= 1) {
      const close = this.page.locator('.notification-toast .codicon-notifications-clear')
      if ((await close.count()) === 0) return
      await close.first().click({force: true})
    }
  }

  /** Takes a picture of the window once fonts are there and nothing moves. */
  async screenshot(file: string): Promise<void> {
    await this.page.mouse.move(0, 0)
    await this.page.evaluate('document.fonts.ready.then(() => undefined)')
    await this.page.screenshot({path: file, animations: 'disabled', caret: 'hide'})
  }
}
