/** `npm run screenshots`: the pictures of README, taken of the real editor. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {Driver, startDevelopment} from './drive'
import {installPackages} from './host/chromium'
import {onPath, program, projectRoot, run} from './host/process'

/** Fonts that have every Vietnamese letter; the picture is the same on each machine that has them. */
const fonts = {
  'DejaVu Sans Mono': 'fonts-dejavu-core',
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
  'workbench.activityBar.location': 'default',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': true,
  'outline.collapseItems': 'alwaysExpand',
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'problems.defaultViewMode': 'tree',
}

program(async () => {
  await prepareFonts()
  const samples = process.env['S'] ?? path.join(projectRoot, 'test', 'fixtures', 'samples')
  const development = await startDevelopment({settings})
  const driver = await Driver.start(development, {width: 1280, height: 800})
  const sample = path.join(samples, process.argv[2] ?? 'ke-hoach-thieu.vanban')
  if (!existsSync(sample)) throw new Error(sample)
  await driver.openFolder(samples, [sample])
  //
  await driver.screenshot('/tmp/vs/a.png')
  return 0
})
