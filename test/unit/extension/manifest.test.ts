import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {unixFindings} from '../../../src/write/unix'
import {checked} from '../write/checked'

interface Command {
  readonly command: string
  readonly title: {readonly value: string; readonly original: string}
  readonly category: {readonly value: string; readonly original: string}
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'))
const load = createRequire(path.resolve('package.json'))
const {secondBundles}: {secondBundles: Readonly<Record<string, string>>} = load('./esbuild.js')
const commands: readonly Command[] = manifest.contributes.commands
const sources = readdirSync('src/extension')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/extension', file), 'utf8'))
  .join('\n')

/** Called by the extension itself with arguments; nobody finds it in the palette. */
const internal = ['theThuc.disableRule', 'theThuc.addWord', 'theThuc.addOfficeWord', 'theThuc.goTo']

describe('the manifest of the extension', () => {
  it('declares the commands that are registered, and no others', () => {
    const registered = Array.from(
      sources.matchAll(/registerCommand\(\s*'([\w.]+)'/gu),
      ([, id]) => id,
    )
    const declared = commands.map(({command}) => command)
    assert.deepEqual(registered.sort(), [...declared, ...internal].sort())
  })

  it('names each command under the category of the product', () => {
    for (const {command, title, category} of commands) {
      assert.equal(category.value, '%category%', command)
      assert.match(title.value, /^%command\.\w+%$/u, command)
    }
  })

  it('has a text for each key, and a key for each text', () => {
    const used = JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/gu)
    const keys = new Set(Array.from(used, ([, key]) => key))
    assert.deepEqual(Object.keys(texts).sort(), [...keys].sort())
  })

  it('is Vietnamese whatever the editor speaks, for it serves offices that write Vietnamese', () => {
    assert.equal(existsSync('package.nls.en.json'), false)
    assert.ok(Object.values(texts).every((text) => text.trim() !== ''))
  })

  it('runs one entry on the desktop and on the web, in untrusted and virtual workspaces', () => {
    assert.equal(manifest.main, './dist/extension.js')
    assert.equal(manifest.browser, manifest.main)
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true)
    assert.equal(manifest.capabilities.virtualWorkspaces, true)
  })

  it('knows each second bundle by the name under which it is built', () => {
    const source = readFileSync('src/extension/bundles.ts', 'utf8')
    const union = /type BundleName =([^\n]*(?:\n {2}\|[^\n]*)*)/u.exec(source)?.[1] ?? ''
    const names = Array.from(union.matchAll(/'([\w-]+)'/gu), ([, name]) => name)
    assert.deepEqual(names, Object.keys(secondBundles))
  })

  it('reads what the command prints with --format unix', () => {
    const [{pattern}] = manifest.contributes.problemMatchers
    const printed = unixFindings().file(checked('phòng 1/a.vanban'))
    const read = printed
      .trimEnd()
      .split('\n')
      .map((line) => new RegExp(pattern.regexp, 'u').exec(line))
    const [first] = read
    assert.ok(first !== null && first !== undefined && !read.includes(null), printed)
    const {file, line, column, severity, message, code} = pattern
    assert.deepEqual(
      [file, line, column, severity, message, code].map((group) => first[group]),
      [
        'phòng 1/a.vanban',
        '7',
        '1',
        'warning',
        '"Số 45-KH/UBND" dùng dạng của Đảng; văn bản của Nhà nước ghi "Số: 45/KH-UBND"',
        'malformed-number',
      ],
    )
  })

  it('refers to files that are there and are packaged', () => {
    const kept = readFileSync('.vscodeignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map(
        (line) =>
          new RegExp(
            `^${line
              .slice(1)
              .replaceAll('.', '\\.')
              .replace(/\*+\/?/gu, '.*')}$`,
            'u',
          ),
      )
    const {contributes} = manifest
    const files: readonly string[] = [
      manifest.icon,
      ...contributes.languages.flatMap((each: Record<string, unknown>) => [
        ...Object.values(Object(each['icon'])),
        ...(typeof each['configuration'] === 'string' ? [each['configuration']] : []),
      ]),
      ...contributes.walkthroughs.flatMap((each: Record<string, unknown>) =>
        (each['steps'] as {media: {svg: string}}[]).map(({media}) => media.svg),
      ),
      ...contributes.grammars.map((each: Record<string, unknown>) => each['path']),
      ...contributes.jsonValidation.map((each: Record<string, unknown>) => each['url']),
      ...Object.values<Record<string, unknown>[]>({
        ...contributes.viewsContainers,
        ...contributes.views,
      }).flatMap((all) => all.map((each) => String(each['icon']))),
      ...Object.keys(secondBundles).map((name) => `dist/${name}.js`),
    ]
    for (const file of files.map((each) => each.replace(/^\.\//u, ''))) {
      assert.ok(file.startsWith('dist/') || existsSync(file), file)
      assert.ok(
        kept.some((pattern) => pattern.test(file)),
        `${file} is packaged`,
      )
    }
  })
})
