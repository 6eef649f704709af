/** `npm run screenshots [-- NAME…]`: the pictures of README, taken of the real editor; all, or those named. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Locator} from 'playwright-core'
import {version} from '../../package.json'
import {readDirective} from '../../src/document/read'
import {Gate} from '../../src/lint/gate'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'
import {reviewSheet} from '../../src/write/report/sheet'
import {sheetHtml} from '../../src/write/report/sheet-html'
import {Driver, startDevelopment} from './drive'
import {installPackages, startChromium} from './host/chromium'
import {onPath, program, projectRoot, run} from './host/process'
import {directivePiece, planPiece} from './pieces'
import {answerWizard, fillBlanks, type Piece, waitForNothing} from './writing'

/** Fonts with every Vietnamese letter well made, and the packages that bring them; a picture is the same everywhere. */
const fonts = {
  'Noto Sans Mono': 'fonts-noto-mono',
  'Noto Sans': 'fonts-noto-core',
}

async function prepareFonts(): Promise<void> {
  if (onPath('fc-list') === undefined) return
  const present = await run('fc-list', [':', 'family'], {limit: 30_000})
  const missing = Object.entries(fonts).filter(([family]) => !present.includes(family))
  if (missing.length > 0) await installPackages(...missing.map(([, name]) => name))
}

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'editor.fontFamily': "'Noto Sans Mono', monospace",
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  // A hover hides what stands below, and leaves what is said above.
  'editor.hover.above': false,
  'chat.commandCenter.enabled': false,
}

/** Where an element comes to rest; panes unfold in several steps. */
async function restingBox(element: Locator) {
  let last = await element.boundingBox()
  for (let looks = 50; looks > 0; looks -= 1) {
    await element.page().waitForTimeout(100)
    const now = await element.boundingBox()
    if (last !== null && now?.y === last.y) return now
    last = now
  }
  throw new Error('The explorer does not come to rest')
}

/** Gives the outline the room that the list of a few files does not need, by the line between the two. */
async function widenOutline({page}: Driver): Promise<void> {
  await page.locator('.outline-tree .monaco-list-row').first().waitFor()
  const from = await restingBox(page.locator('.pane-header.expanded', {hasText: 'Outline'}))
  const to = await restingBox(page.locator('.explorer-folders-view .monaco-list-row').last())
  await page.mouse.move(from.x + 100, from.y - 1)
  await page.mouse.down()
  await page.mouse.move(from.x + 100, to.y + 2 * to.height, {steps: 5})
  await page.mouse.up()
}

/** A flawed draft with everything that speaks of it: squiggles, problems, outline, what it was taken for. */
async function editorPicture(driver: Driver, folder: string, file: string): Promise<void> {
  await driver.openFolder(folder, [path.join(folder, 'chi-thi-thieu-noi-nhan.vanban')])
  await driver.waitForDiagnostics()
  await driver.runCommand('Focus on Outline View')
  await widenOutline(driver)
  await driver.runCommand('Focus on Problems View')
  await driver.goTo(19, 4)
  await driver.page.locator('.breadcrumbs-control', {hasText: '1. Tuyên truyền'}).waitFor()
  await driver.page.locator('.lightBulbWidget:visible, .codicon-gutter-lightbulb').first().waitFor()
  await driver.page.locator('[id="status.languageStatus"]').click()
  await driver.clear()
  await driver.screenshot(file)
}

/** Who has to do what by when: the view, what tasks lack in the text, how one of them was read. */
async function tasksPicture(driver: Driver, folder: string, file: string): Promise<void> {
  const {page} = driver
  await driver.openFolder(folder, [path.join(folder, 'chi-thi-thieu-noi-nhan.vanban')])
  await driver.waitForDiagnostics()
  await driver.hidePanel()
  await driver.runCommand('Thể Thức: Xem nhiệm vụ của văn bản')
  await page.locator('.sidebar .monaco-list-row', {hasText: 'Chưa rõ chủ trì'}).waitFor()
  const {x, width} = await restingBox(page.locator('.part.sidebar'))
  await page.mouse.move(x + width, 400)
  await page.mouse.down()
  await page.mouse.move(x + width + 60, 400, {steps: 5})
  await page.mouse.up()
  await driver.goTo(21, 8)
  await page.locator('.codelens-decoration', {hasText: 'Thiếu chủ trì'}).first().waitFor()
  await page.locator('.sidebar .monaco-list-row.selected', {hasText: 'Xây dựng tài liệu'}).waitFor()
  await driver.runCommand('Show or Focus Hover')
  await page.locator('.monaco-hover', {hasText: 'Phối hợp'}).waitFor()
  await driver.clear()
  await driver.screenshot(file)
}

/** Pictures of a document being written: one of the wizard, one of a list over the text, one of the whole without findings. */
interface WritingPictures {
  readonly wizard?: readonly [step: number, file: string]
  readonly list?: readonly [blank: string, file: string]
  readonly whole: string
}

/** Writes a document from the wizard to no findings at all, by keyboard. */
async function writingPictures(
  driver: Driver,
  folder: string,
  piece: Piece,
  {wizard, list, whole}: WritingPictures,
): Promise<void> {
  await driver.openFolder(folder)
  await answerWizard(driver, piece, async (step) => {
    if (wizard?.[0] === step) await driver.screenshot(wizard[1])
  })
  let taken = false
  await fillBlanks(driver, piece, async (blank) => {
    if (taken || list?.[0] !== blank.toLowerCase()) return
    taken = true
    await driver.screenshot(list[1])
  })
  await driver.waitForProblems((count) => count === 0)
  await driver.goTo(1)
  await waitForNothing(driver)
  await driver.clear()
  await driver.screenshot(whole)
}

/** A draft and its page as it will be printed, with what is found in it in the margin. */
async function pagePicture(driver: Driver, folder: string, file: string): Promise<void> {
  const {page} = driver
  await driver.openFolder(folder, [path.join(folder, 'nghi-quyet-dang-uy.vanban')])
  await driver.waitForDiagnostics()
  await driver.runCommand('View: Toggle Primary Side Bar Visibility')
  await driver.runCommand('Thể Thức: Xem trang in')
  const sheet = page.frameLocator('iframe.webview').frameLocator('iframe').locator('.page').first()
  await sheet.locator('.mark').first().waitFor()
  await driver.goTo(25, 6)
  await sheet.locator('.bar:not([hidden])').waitFor()
  await driver.clear()
  await driver.screenshot(file)
}

/** The review sheets of a flawed and of a sound draft beside each other, each its first page. */
async function sheetPicture(folder: string, file: string): Promise<void> {
  const sheets = ['nghi-quyet-dang-uy.vanban', 'ke-hoach-dung.vanban'].map((name) => {
    const directive = readDirective(readFileSync(path.join(folder, name), 'utf8'))
    const configuration = {rules: {}}
    const found = new Linter(rules).lint(directive)
    return sheetHtml(
      reviewSheet({
        path: name,
        directive,
        result: new Gate(rules, configuration).apply(directive, found),
        sha256: createHash('sha256').update(directive.text).digest('hex'),
        configuration,
        version,
        made: new Date(2026, 9, 12, 8, 30),
      }),
    )
  })
  const browser = await startChromium()
  const page = await browser.newPage({viewport: {width: 1280, height: 800}, deviceScaleFactor: 1})
  await page.setContent(
    '<style>body{margin:0;display:flex;gap:16px;background:#888;padding:16px;zoom:.78}' +
      'iframe{width:794px;height:1000px;border:0;background:#fff}</style><iframe></iframe><iframe></iframe>',
  )
  const frames = page.frames().slice(1)
  for (const [index, html] of sheets.entries()) await frames[index]?.setContent(html)
  await page.screenshot({path: file})
}

/** Pictures of documents that are written for them. */
const written: ReadonlySet<string> = new Set(['directive', 'plan'])

program(async () => {
  await prepareFonts()
  const samples = path.join(projectRoot, 'test', 'fixtures', 'samples')
  const media = path.join(projectRoot, 'src', 'extension', 'media')
  const wanted = process.argv.slice(2)
  const wants = (name: string) => wanted.length === 0 || wanted.includes(name)
  if (wants('sheets')) await sheetPicture(samples, path.join(media, 'sheets.png'))
  const pictures: Readonly<Record<string, (driver: Driver) => Promise<void>>> = {
    editor: (driver) => editorPicture(driver, samples, path.join(media, 'editor.png')),
    tasks: (driver) => tasksPicture(driver, samples, path.join(media, 'tasks.png')),
    page: (driver) => pagePicture(driver, samples, path.join(media, 'page.png')),
    directive: (driver) =>
      writingPictures(driver, samples, directivePiece, {
        wizard: [0, path.join(media, 'wizard.png')],
        whole: path.join(media, 'directive.png'),
      }),
    plan: (driver) =>
      writingPictures(driver, samples, planPiece, {
        list: ['cơ quan phối hợp', path.join(media, 'completion.png')],
        whole: path.join(media, 'plan.png'),
      }),
  }
  const asked = Object.entries(pictures).filter(([name]) => wants(name))
  if (asked.length === 0) return 0
  const development = await startDevelopment({settings})
  const view = {width: 1280, height: 800}
  const driver = await Driver.start(development, view)
  // A window of its own: the other one opens again what stood in it, and counts its problems.
  const writer = await Driver.start(development, view)
  for (const [name, take] of asked) await take(written.has(name) ? writer : driver)
  return 0
})
