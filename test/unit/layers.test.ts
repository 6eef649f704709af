import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import path from 'node:path'

const root = path.resolve('src')

/** What the faces, the command and the extension, are made of. */
const everything = [
  'text',
  'facts',
  'spelling',
  'document',
  'citations',
  'tasks',
  'lint',
  'rules',
  'read',
  'write',
]

/** What each folder of `src` may import besides itself: text ← document ← tasks ← lint ← rules ← write ← faces. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  facts: ['text'],
  text: ['facts'],
  spelling: ['text', 'facts'],
  document: ['text', 'facts'],
  citations: ['text', 'facts', 'document'],
  tasks: ['text', 'facts', 'spelling', 'document'],
  lint: ['text', 'facts', 'spelling', 'document', 'citations', 'tasks'],
  rules: ['text', 'facts', 'spelling', 'document', 'citations', 'tasks', 'lint'],
  read: ['text', 'facts'],
  write: ['text', 'facts', 'spelling', 'document', 'citations', 'tasks', 'lint', 'rules'],
  cli: everything,
  extension: everything,
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`; groups: "type" where only types are taken, the module. */
const statement = /^(?:import|export)\s(?:(type\s)?[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gmu
/** `import('x')`, also in types. */
const call = /\bimport\(\s*['"]([^'"]+)['"]/gu

function sourceFiles(): readonly string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

function importsOf(from: string): readonly Import[] {
  const source = readFileSync(path.join(root, from), 'utf8')
  const imports: Import[] = []
  for (const [, type, to = ''] of source.matchAll(statement)) {
    imports.push({from, to, typeOnly: type !== undefined})
  }
  for (const [, to = ''] of source.matchAll(call)) imports.push({from, to, typeOnly: true})
  return imports
}

/** The file under `src` that a relative import names, without its ending. */
function target({from, to}: Import): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), to)).replace(/\.ts$/u, '')
}

function folderOf(file: string): string {
  return file.split('/', 1)[0] ?? ''
}

const files = sourceFiles()
const imports = files.flatMap(importsOf)
// The command line takes its version from package.json; data is no layer.
const relative = imports.filter(({to}) => to.startsWith('.') && !to.endsWith('.json'))
const packages = imports.filter(({to}) => !to.startsWith('.'))

function shown(wrong: readonly Import[]): readonly string[] {
  return wrong.map(({from, to}) => `${from} → ${to}`)
}

describe('layers', () => {
  it('finds the imports', () => {
    assert.ok(relative.some(({from}) => from === 'lint/linter.ts'))
    assert.ok(imports.length > files.length)
  })

  it('every file stands in a folder that has its place', () => {
    assert.deepEqual(
      files.filter((file) => !(folderOf(file) in allowed) || !file.includes('/')),
      [],
    )
  })

  it('imports go one way', () => {
    const wrong = relative.filter((each) => {
      const [from, to] = [folderOf(each.from), folderOf(target(each))]
      return from !== to && !allowed[from]?.includes(to)
    })
    assert.deepEqual(shown(wrong), [])
  })

  it('only the extension knows vscode, only the command line knows Node', () => {
    const wrong = packages.filter(({from, to}) => {
      if (to === 'vscode') return folderOf(from) !== 'extension'
      return isBuiltin(to) && (folderOf(from) !== 'cli' || !to.startsWith('node:'))
    })
    assert.deepEqual(shown(wrong), [])
  })

  it('unified stays out of what the editor loads', () => {
    const users = packages.filter(({to}) => to === 'unified' || to.startsWith('vfile'))
    assert.deepEqual(
      [...new Set(users.map(({from}) => from))],
      ['lint/retext-blocks.ts', 'lint/unified.ts'],
    )
    // The plugins are a second bundle, which the editor knows by its type alone.
    const apart = new Set(['lint/unified', 'lint/retext-blocks', 'lint/retext-plugins'])
    const wrong = relative.filter(
      (each) =>
        apart.has(target(each)) &&
        !each.typeOnly &&
        !each.from.startsWith('cli/') &&
        each.from !== 'lint/retext-plugins.ts',
    )
    assert.deepEqual(shown(wrong), [])
  })

  it('no file imports itself by a detour', () => {
    const edges = new Map<string, readonly string[]>()
    for (const file of files) {
      const own = relative.filter(({from, typeOnly}) => from === file && !typeOnly)
      edges.set(file.replace(/\.ts$/u, ''), own.map(target))
    }
    assert.deepEqual(cycleIn(edges), [])
  })
})

/** The first circle in a graph, as the names along it; empty where there is none. */
function cycleIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()

  function walk(name: string, above: readonly string[]): readonly string[] {
    if (above.includes(name)) return [...above.slice(above.indexOf(name)), name]
    if (done.has(name)) return []
    done.add(name)
    for (const next of edges.get(name) ?? []) {
      const found = walk(next, [...above, name])
      if (found.length > 0) return found
    }
    return []
  }

  for (const name of edges.keys()) {
    const found = walk(name, [])
    if (found.length > 0) return found
  }
  return []
}

describe('the list of rules', () => {
  const ruleFiles = files.filter((file) => {
    if (!file.startsWith('rules/') || file === 'rules/index.ts') return false
    return readFileSync(path.join(root, file), 'utf8').includes('defineRule(')
  })
  const listed = new Set(
    relative.filter(({from}) => from === 'rules/index.ts').map((each) => target(each)),
  )

  for (const file of ruleFiles) {
    it(`${file} has the id of its name and is listed`, () => {
      const name = path.posix.basename(file, '.ts')
      const source = readFileSync(path.join(root, file), 'utf8')
      assert.equal(/^\s+id: '([^']+)',$/mu.exec(source)?.[1], name)
      assert.ok(listed.has(file.replace(/\.ts$/u, '')))
    })
  }
})
