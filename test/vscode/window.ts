/** What extensions cannot ask the editor about, seen in its window: the language status, the light bulb, pages, messages. */
import type {Locator, Page} from 'playwright-core'
import {Driver, startDevelopment} from './drive'
import type {Age} from './host/prepare'
import {within} from './host/process'

interface Case {
  readonly title: string
  readonly work: (driver: Driver) => Promise<void>
}

/** The lines that the language status shows on a click. */
async function openStatus({page}: Driver): Promise<Locator> {
  const lines = page.locator('.hover-language-status')
  await page.locator('[id="status.languageStatus"]').click()
  await lines.first().waitFor()
  return lines
}

/** Opens the menu of the light bulb, whose first entry has a text; while the window is young, VS Code may lose the answer. */
async function openBulb(page: Page, text: string): Promise<void> {
  const first = page.locator('.action-widget .monaco-list-row.focused').filter({hasText: text})
  for (let attempts = 5; attempts > 0; attempts -= 1) {
    await page.keyboard.press('Control+.')
    const open = first.waitFor({timeout: 3000})
    if (await open.then(() => true).catch(() => false)) return
    await page.keyboard.press('Escape')
  }
  throw new Error(`The light bulb does not offer "${text}" first`)
}

const cases: readonly Case[] = [
  {
    // The palette is asked first: once it knows our commands, the window has read what the extension offers anywhere.
    title: 'the palette finds a new document without marks, and File > New File offers it',
    work: async (driver) => {
      const {page} = driver
      const row = (text: string) =>
        page.locator('.quick-input-list .monaco-list-row').filter({hasText: text}).first()
      const closed = () => page.locator('.quick-input-widget').waitFor({state: 'hidden'})
      await driver.runCommand('Thể Thức: Soạn văn bản mới', 'the thuc: soan van ban moi')
      await row('Kế hoạch').waitFor()
      await page.keyboard.press('Escape')
      await closed()
      await driver.runCommand('Create: New File...')
      await row('Soạn văn bản mới').click()
      await row('Kế hoạch').waitFor()
      await page.keyboard.press('Escape')
      await closed()
    },
  },
  {
    title: 'the walkthrough has five steps with pictures, and their buttons run commands',
    work: async (driver) => {
      const {page} = driver
      await driver.runCommand('Thể Thức: Bắt đầu với Thể Thức')
      const steps = page.locator('.gettingStartedContainer .getting-started-step')
      await steps.nth(4).waitFor()
      if ((await steps.count()) !== 5) throw new Error(`${await steps.count()} steps`)
      const picture = page
        .frameLocator('iframe.webview.ready')
        .frameLocator('#active-frame')
        .locator('svg')
      const press = async (step: number, button: string) => {
        const its = (await steps.nth(step).getAttribute('aria-expanded')) === 'true'
        if (!its) await steps.nth(step).click()
        // A narrow window of the newest VS Code leaves pictures out of sight.
        await picture.waitFor({state: 'attached'})
        // By keyboard: in a narrow window the button may lie out of sight.
        await steps.nth(step).locator('.monaco-button', {hasText: button}).press('Enter')
      }
      // A key that comes while a step unfolds is lost now and then: it is pressed again until what it does is seen.
      const pressUntil = async (step: number, button: string, seen: Locator) => {
        for (let attempts = 4; attempts > 0; attempts -= 1) {
          await press(step, button)
          const came = seen.first().waitFor({state: 'attached', timeout: 6000})
          if (await came.then(() => true).catch(() => false)) return
        }
        throw new Error(`The button "${button}" does nothing`)
      }
      // Shown, or read aloud: the newest VS Code shows some messages in their list alone, and what is read aloud is
      // overwritten by the next message.
      const told = (text: string | RegExp) =>
        page.locator('.monaco-alert, .notification-list-item', {hasText: text})
      // A step is done when its command has run.
      const done = (step: number) => steps.nth(step).and(page.locator('[aria-checked=true]'))
      await pressUntil(3, 'triển khai', told('Mở một văn bản chỉ đạo'))
      await pressUntil(1, 'chỗ phải điền', done(1))
      await pressUntil(2, 'Sửa mọi lỗi', done(2))
      await pressUntil(4, 'trước khi ký', done(4))
      await pressUntil(4, 'cả thư mục', told(/Đã kiểm tra 5 văn bản/u))
      const types = page.locator('.quick-input-list .monaco-list-row', {hasText: 'Kế hoạch'})
      await pressUntil(0, 'Soạn văn bản mới', types)
      await page.keyboard.press('Escape')
      await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
      // Last, for the view takes the focus.
      await pressUntil(3, 'Xem nhiệm vụ', page.locator('.sidebar', {hasText: 'Thể Thức: Nhiệm vụ'}))
      await driver.runCommand('View: Close All Editors')
      await driver.runCommand('Thể Thức: Xóa kết quả kiểm tra thư mục')
    },
  },
  {
    title: 'the language status says type, rules and counts, and turns checking off and on',
    work: async (driver) => {
      await driver.openFile('ke-hoach.md')
      await driver.waitForDiagnostics()
      const lines = await openStatus(driver)
      for (const words of ['Kế hoạch', 'Nghị định 30/2020/NĐ-CP', /\d+ lỗi/u]) {
        await lines.filter({hasText: words}).first().waitFor()
      }
      await lines.locator('a').filter({hasText: /^Tắt/u}).click()
      await driver.waitForProblems((count) => count === 0)
      const off = await openStatus(driver)
      await off.filter({hasText: 'Không kiểm tra'}).first().waitFor()
      await off
        .locator('a')
        .filter({hasText: /^Kiểm tra/u})
        .click()
      await driver.waitForDiagnostics()
    },
  },
  {
    title: 'the type of a document is changed from its status',
    work: async (driver) => {
      await driver.openFile('thieu.vanban')
      await driver.waitForDiagnostics()
      const lines = await openStatus(driver)
      await lines.filter({hasText: 'Kế hoạch'}).locator('a').first().click()
      await driver.choose('Báo cáo')
      const changed = await openStatus(driver)
      await changed.filter({hasText: 'Báo cáo'}).first().waitFor()
    },
  },
  {
    title: 'the light bulb puts a finding right',
    work: async (driver) => {
      const {page} = driver
      await driver.openFile('thieu.vanban')
      await driver.waitForDiagnostics()
      await driver.goTo(3, 55)
      await openBulb(page, 'ngày 05 tháng 9')
      // The menu lets the mouse in only after a moment; the keyboard takes its first entry at once.
      await page.keyboard.press('Enter')
      await page.locator('.view-line').getByText('ngày 05 tháng 9').first().waitFor()
    },
  },
  {
    title: 'a click on a task goes to it, and the tasks follow the cursor',
    work: async (driver) => {
      const {page} = driver
      await driver.openFile('chuan.vanban')
      await driver.runCommand('Thể Thức: Xem nhiệm vụ của văn bản')
      const row = (words: string) => page.locator('.sidebar .monaco-list-row', {hasText: words})
      await page.locator('.sidebar .message', {hasText: '3 nhiệm vụ'}).waitFor()
      await row('Bố trí chỗ đọc').click()
      const place = page.locator('[id="status.editor.selection"]')
      await place.filter({hasText: 'Ln 16, Col 1'}).waitFor()
      await page.keyboard.press('ArrowUp')
      await page.locator('.sidebar .monaco-list-row.selected', {hasText: 'Lập danh mục'}).waitFor()
    },
  },
  {
    title: 'a click on the page puts the caret there, and the status says whether it may be signed',
    work: async (driver) => {
      const {page} = driver
      await driver.openFile('chuan.vanban')
      await page.keyboard.press('Control+Home')
      await driver.runCommand('Thể Thức: Xem trang in')
      const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
      const line = inner.locator('.page .body', {hasText: 'Bố trí chỗ đọc'}).first()
      await line.click({position: {x: 60, y: 6}})
      const place = page.locator('[id="status.editor.selection"]')
      await place.filter({hasText: /Ln 16, Col (?:[2-9]|\d\d)/u}).waitFor()
      await inner.locator('.bar:not([hidden])').waitFor()
      const lines = await openStatus(driver)
      await lines
        .filter({hasText: /Sẵn sàng trình ký|trước khi ký/u})
        .first()
        .waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.tab', {hasText: 'Trang in'}).click({button: 'middle'})
    },
  },
  {
    title: 'a rule is explained on a page inside the editor',
    work: async (driver) => {
      const {page} = driver
      await driver.runCommand('Thể Thức: Giải thích quy tắc')
      await driver.choose('missing-recipients')
      await page.locator('.tab.active').filter({hasText: 'missing-recipients'}).waitFor()
      const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
      await inner.locator('h1').filter({hasText: 'Nơi nhận'}).waitFor()
    },
  },
  {
    title: 'the check of the folder says what came of it',
    work: async (driver) => {
      await driver.runCommand('Thể Thức: Kiểm tra cả thư mục')
      await driver.page
        .getByText(/Đã kiểm tra 5 văn bản: \d+ lỗi/u)
        .first()
        .waitFor()
    },
  },
  {
    title: 'the page beside the draft comes back when the window is loaded anew',
    work: async (driver) => {
      const {page} = driver
      const line = () =>
        page
          .frameLocator('iframe.webview.ready')
          .frameLocator('#active-frame')
          .locator('.page .body', {hasText: 'Bố trí chỗ đọc'})
          .first()
      await driver.runCommand('View: Close All Editors')
      await driver.openFile('chuan.vanban')
      await driver.runCommand('Thể Thức: Xem trang in')
      await line().waitFor()
      await driver.runCommand('Developer: Reload Window')
      await page.locator('.monaco-workbench').waitFor({state: 'detached'})
      await line().waitFor()
      await page.locator('.tab', {hasText: 'Trang in: chuan.vanban'}).waitFor()
    },
  },
]

/** What playwright says, without its colours. */
function plain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replaceAll(/\u001b\[\d+m/gu, '')
    .split('\n')
    .slice(0, 8)
    .join('\n    ')
}

/** Tries a case; tells of a failure behind a mark. */
async function attempt(mark: string, {title, work}: Case, driver: Driver): Promise<boolean> {
  const began = Date.now()
  try {
    await within(60_000, title, work(driver))
    console.log(`✓ window: ${title} (${Date.now() - began} ms)`)
    return true
  } catch (error) {
    console.log(`${mark} window: ${title}\n    ${plain(error)}`)
    const picture = process.env['THE_THUC_PICTURE']
    if (picture !== undefined) await driver.screenshot(picture)
    // A menu left open would spoil what follows.
    for (let menus = 3; menus > 0; menus -= 1) await driver.page.keyboard.press('Escape')
    return false
  }
}

/**
 * Runs the cases in one window on a folder; gives the number that failed. One that failed is tried once more, and
 * told of: a busy window loses a click now and then; what is wrong with us fails twice.
 */
export async function checkWindow(age: Age, folder: string): Promise<number> {
  const development = await startDevelopment({age})
  const driver = await Driver.start(development, {width: 1280, height: 800})
  await driver.openFolder(folder)
  let failed = 0
  for (const one of cases) {
    const passed = (await attempt('↻', one, driver)) || (await attempt('✗', one, driver))
    if (!passed) failed += 1
  }
  await development.server.stop()
  return failed
}
