import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {ruleTable} from '../../src/lint/documentation'
import {configurationSchema} from '../../src/lint/schema'
import {manifestSettings, settingsOf, textPrefix} from '../../src/lint/settings'
import {rules} from '../../src/rules'
import {allSnippets} from '../../src/write/templates/snippets'

/** `UPDATE=1 npx mocha dist/test/unit.js` writes what it would compare. */
const update = process.env['UPDATE'] === '1'
const stale = 'behind the rules: run the unit tests with UPDATE=1 and read the diff'

const schemaPath = 'src/extension/media/the-thuc.schema.json'
const {properties, texts} = manifestSettings(settingsOf(rules))

type JsonObject = {[key: string]: unknown}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function readJson(file: string): JsonObject {
  return JSON.parse(read(file) || '{}')
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
  execFileSync(path.resolve('node_modules/.bin/biome'), ['format', '--write', file], {
    stdio: 'pipe',
  })
}

/** What JSON keeps of a value. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function generatedTexts(all: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(textPrefix)))
}

/** A title as the palette takes it: the words shown, and the same in plain letters, which it searches along with them. */
function unmarked(title: unknown, texts: JsonObject): JsonObject {
  const value = typeof title === 'string' ? title : String(Object(title)['value'])
  const words = String(texts[value.replaceAll('%', '')])
  const original = words.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
  return {value, original: original.replace(/đ/g, 'd').replace(/Đ/g, 'D').replace('…', '')}
}

describe('generated from the rules and templates', () => {
  it('the settings in package.json', () => {
    const manifest = readJson('package.json')
    const contributes = Object(manifest['contributes'])
    const configuration = {title: '%extension.displayName%', properties: plain(properties)}
    if (update) {
      contributes.configuration = configuration
      writeJson('package.json', manifest)
    }
    assert.deepEqual(contributes.configuration, configuration, stale)
  })

  it('their texts in package.nls.json', () => {
    const all = readJson('package.nls.json')
    if (update) {
      const own = Object.entries(all).filter(([key]) => !key.startsWith(textPrefix))
      writeJson('package.nls.json', {...Object.fromEntries(own), ...texts})
    }
    assert.deepEqual(generatedTexts(readJson('package.nls.json')), texts, stale)
  })

  it('the titles of commands without marks, by which the palette finds them, too', () => {
    const manifest = readJson('package.json')
    const all = readJson('package.nls.json')
    const {commands} = Object(manifest['contributes'])
    const named = commands.map((command: JsonObject) => ({
      ...command,
      title: unmarked(command['title'], all),
      category: unmarked(command['category'], all),
    }))
    if (update) {
      Object(manifest['contributes']).commands = named
      writeJson('package.json', manifest)
    }
    assert.deepEqual(update ? named : commands, named, stale)
  })

  it('the snippets', () => {
    const file = 'snippets/vanban.json'
    const snippets = plain(allSnippets())
    if (update) writeJson(file, snippets)
    assert.deepEqual(readJson(file), snippets, stale)
  })

  it('the schema of .the-thuc.json, which the manifest registers', () => {
    const schema = plain(configurationSchema(rules))
    if (update) writeJson(schemaPath, schema)
    assert.deepEqual(readJson(schemaPath), schema, stale)
    const {jsonValidation} = Object(readJson('package.json')['contributes'])
    assert.deepEqual(jsonValidation, [{fileMatch: '.the-thuc.json', url: `./${schemaPath}`}])
  })

  it('the table of rules in the README', () => {
    const [start, end] = ['<!-- rules:start -->', '<!-- rules:end -->']
    const readme = read('README.md')
    const [before, rest = ''] = readme.split(start, 2)
    const after = rest.slice(rest.indexOf(end))
    assert.ok(after.startsWith(end), `README.md has ${start} … ${end}`)
    const expected = `${before}${start}\n\n${ruleTable(rules)}\n\n${after}`
    if (update) writeFileSync('README.md', expected)
    assert.equal(read('README.md'), expected, stale)
  })
})
