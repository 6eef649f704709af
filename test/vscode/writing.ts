/** A whole document written as a person would: the wizard, then Tab from blank to blank, names and days from the lists. */
import {blanksIn} from '../../src/write/templates/blanks'
import {type DraftRequest, draftText, hasTemplate} from '../../src/write/templates/draft'
import type {Driver} from './drive'

/** What goes into a blank: words typed, or an entry of the list that opens when its beginning is typed. */
export type Filling = string | {readonly typed: string; readonly chosen: string | RegExp}

/** A document to be written; `choices` are what is taken and typed in the wizard, step by step. */
export interface Piece {
  readonly request: DraftRequest
  readonly wizard: readonly WizardStep[]
  readonly fillings: Readonly<Record<string, Filling | readonly Filling[]>>
}

/** Either an entry, found by plain letters, or a line that is typed. */
export type WizardStep = {readonly entry: string; readonly typed: string} | {readonly line: string}

/** Runs the wizard from the palette; `pause` is called with each step open, to look at it. */
export async function answerWizard(
  driver: Driver,
  {wizard}: Piece,
  pause: (step: number) => Promise<void> = async () => {},
): Promise<void> {
  const {page} = driver
  // By the letters of a keyboard without Vietnamese input.
  await driver.runCommand('Thể Thức: Soạn văn bản mới', 'the thuc: soan van ban moi')
  for (const [index, step] of wizard.entries()) {
    const input = page.locator('.quick-input-widget input[type="text"]')
    await page.locator('.quick-input-title', {hasText: `(${index + 1}/`}).waitFor()
    if ('entry' in step) {
      await input.fill(step.typed)
      const row = page.locator('.quick-input-list .monaco-list-row').filter({hasText: step.entry})
      await row.first().waitFor()
      await pause(index)
      await row.first().click()
    } else {
      await input.fill(step.line)
      await pause(index)
      await page.keyboard.press('Enter')
    }
  }
  await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
  // The text is there a moment before its tab stops are.
  await page.locator('.snippet-placeholder').first().waitFor({state: 'attached'})
}

/** Fills every blank by keyboard; `pause` is called before an entry of a list is taken. */
export async function fillBlanks(
  driver: Driver,
  {request, fillings}: Piece,
  pause: (blank: string) => Promise<void> = async () => {},
): Promise<void> {
  const {page} = driver
  const {type, profile} = request
  if (!hasTemplate(type, profile)) throw new Error(`No template of ${type}`)
  const text = draftText({...request, type})
  const used = new Map<string, number>()
  for (const {start, end} of blanksIn(text)) {
    const blank = text.slice(start + 1, end - 1)
    const given = fillings[blank.toLowerCase()]
    if (given === undefined) throw new Error(`Nobody fills [${blank}]`)
    const turn = used.get(blank) ?? 0
    used.set(blank, turn + 1)
    const filling = isList(given) ? given[Math.min(turn, given.length - 1)] : given
    if (filling !== undefined) await fill(driver, blank, filling, pause)
    await page.keyboard.press('Tab')
  }
}

function isList(given: Filling | readonly Filling[]): given is readonly Filling[] {
  return Array.isArray(given)
}

async function fill(
  {page}: Driver,
  blank: string,
  filling: Filling,
  pause: (blank: string) => Promise<void>,
): Promise<void> {
  if (typeof filling === 'string') {
    await page.keyboard.insertText(filling)
    return
  }
  if (filling.typed !== '') await page.keyboard.insertText(filling.typed)
  const rows = page.locator('.suggest-widget.visible .monaco-list-row')
  await page.keyboard.press('Control+Space')
  await rows.filter({hasText: filling.chosen}).first().waitFor()
  // By keyboard: the list is drawn anew while its entries are resolved, which a click would miss.
  for (let steps = 20; steps > 0; steps -= 1) {
    const focused = rows.and(page.locator('.focused')).filter({hasText: filling.chosen})
    if ((await focused.count()) > 0) break
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(100)
  }
  await pause(blank)
  await page.keyboard.press('Enter')
  await page.locator('.suggest-widget.visible').waitFor({state: 'hidden'})
}

/** Waits until the language status says that nothing at all is found, hints included. */
export async function waitForNothing({page}: Driver): Promise<void> {
  const lines = page.locator('.hover-language-status')
  for (let attempts = 10; ; attempts -= 1) {
    await page.locator('[id="status.languageStatus"]').click()
    const found = lines.filter({hasText: 'Không thấy vấn đề nào'}).first().waitFor({timeout: 2000})
    if (await found.then(() => true).catch(() => false)) return
    if (attempts === 0) throw new Error(`Findings are left: ${await lines.allInnerTexts()}`)
    await page.keyboard.press('Escape')
  }
}
