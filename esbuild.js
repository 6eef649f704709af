// Builds the bundles: `node esbuild.js [--watch] [--tests] [--vscode] [--bench] [--debug]`.
// The same bundles serve VS Code on the desktop and on the web: `platform: 'browser'` makes any `node:` import in them an error.
const {execFileSync} = require('node:child_process')
const {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} = require('node:fs')
const path = require('node:path')
const esbuild = require('esbuild')

const watch = process.argv.includes('--watch')
const tests = process.argv.includes('--tests')
const vscode = tests || process.argv.includes('--vscode')
const bench = process.argv.includes('--bench')
const debug = watch || process.argv.includes('--debug')

/**
 * write-excel-file packs with `fflate`, which hands large parts to workers; ours packs at once.
 * @type {import('esbuild').Plugin}
 */
const packing = {
  name: 'packing',
  setup(build) {
    build.onResolve({filter: /^fflate$/}, ({importer}) =>
      importer.includes('write-excel-file') ? {path: path.resolve('src/write/packing.ts')} : null,
    )
  },
}

/**
 * What few runs need is a bundle of its own, `dist/<name>.js`, loaded when first asked for, so that everything else starts as
 * fast as without it: by the command with `import('…/<entry>')`, by the extension with `loadBundle` (src/extension/bundles.ts,
 * which holds the names, too). Entries do not use Node; what the command loads, too, does not use `vscode` either.
 * `.vscodeignore` lists what ships.
 */
const secondBundles = {
  core: 'src/extension/core.ts',
  tables: 'src/write/task-writers.ts',
  signing: 'src/extension/signing/index.ts',
  'word-writer': 'src/write/word/word-document.ts',
  'word-reader': 'src/read/word/word-file.ts',
  drafting: 'src/extension/drafting/index.ts',
  retext: 'src/lint/retext-plugins.ts',
  syllables: 'src/spelling/dictionary.ts',
  'spelling-model': 'src/spelling/shipped-model.ts',
}

/** Second bundles that the command alone needs; the extension has their code in another one. */
const commandBundles = {
  papers: 'src/write/papers.ts',
  'documented-rules': 'src/cli/documented-rules.ts',
  templates: 'src/write/templates/draft.ts',
}

/**
 * The command requires second bundles where its source imports their entries.
 * @type {import('esbuild').Plugin}
 */
const bundlesApart = {
  name: 'bundles apart',
  setup(build) {
    for (const [name, entry] of Object.entries({...secondBundles, ...commandBundles})) {
      const module = path.resolve(entry).replace(/\.ts$/, '')
      const filter = new RegExp(`/${path.basename(module)}$`)
      build.onResolve({filter}, ({path: imported, resolveDir}) =>
        path.resolve(resolveDir, imported) === module
          ? {path: `./${name}.js`, external: true}
          : null,
      )
    }
  },
}

/**
 * Why a rule is there and its examples few ask for: the editor has them as a file of their own (`dist/pages.json`), the
 * command as a bundle (`documented-rules`). They are more than the rules themselves, and examples are made when read.
 * @type {import('esbuild').Plugin}
 */
const pagesApart = {
  name: 'pages apart',
  setup(build) {
    build.onResolve(
      {filter: /\/common\/(?:samples|examples|word-examples)$/},
      ({path: name, resolveDir}) => ({
        path: `${path.resolve(resolveDir, name)}.ts`,
        sideEffects: false,
      }),
    )
    build.onLoad({filter: /[\\/]src[\\/]rules[\\/].*\.ts$/}, (file) => {
      const source = readFileSync(file.path, 'utf8')
      if (!source.includes('defineRule({')) return null
      const contents = source
        .replace(/^ {2}explanation:\s*`(?:[^`\\]|\\[\s\S])*`,$/mu, "  explanation: '',")
        .replace(/^ {2}settings: \{(?:.*|$[\s\S]*?^ {2})\},$/mu, '')
        .replace(/^ {2}examples: \[$[\s\S]*?^ {2}\],$/mu, '  examples: [],')
        .replace(/^ {2}get examples\(\) \{$[\s\S]*?^ {2}\},$/mu, '  examples: [],')
      for (const line of ["  explanation: '',", '  examples: [],']) {
        if (!contents.includes(`\n${line}\n`))
          throw new Error(`${file.path} is not laid out as others`)
      }
      return {contents, loader: 'ts'}
    })
  },
}

/**
 * commander starts programs of others, which takes 3 ms to load; our commands are all our own.
 * @type {import('esbuild').Plugin}
 */
const noPrograms = {
  name: 'no programs',
  setup(build) {
    build.onResolve({filter: /^node:child_process$/}, ({importer}) =>
      importer.includes('commander') ? {path: 'none', namespace: 'none'} : null,
    )
    build.onLoad({filter: /^none$/, namespace: 'none'}, () => ({contents: ''}))
  },
}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  mainFields: ['module', 'main'],
  minify: !debug,
  sourcemap: debug ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  loader: {'.md': 'text', '.bin': 'binary'},
  plugins: [packing],
}

const {core: _, ...bundlesWithoutRules} = secondBundles

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...shared,
    entryPoints: {extension: 'src/extension/extension.ts', core: secondBundles.core},
    outdir: 'dist',
    platform: 'browser',
    external: ['vscode'],
    plugins: [packing, pagesApart],
  },
  {
    ...shared,
    entryPoints: {
      cli: 'src/cli/main.ts',
      start: 'src/cli/start.ts',
      precompile: 'src/cli/precompile.ts',
    },
    outdir: 'dist',
    platform: 'node',
    banner: {js: '#!/usr/bin/env node'},
  },
  {
    ...shared,
    entryPoints: {command: 'src/cli/command.ts'},
    outdir: 'dist',
    platform: 'node',
    // `loadCompiled` calls it as Node calls a module.
    banner: {js: '(function (exports, require, module, __filename, __dirname) {'},
    footer: {js: '})'},
    plugins: [packing, noPrograms, bundlesApart, pagesApart],
    // Second bundles are required: the loader of modules takes 35 ms to start.
    supported: {'dynamic-import': false},
  },
  {
    ...shared,
    entryPoints: {...bundlesWithoutRules, ...commandBundles},
    outdir: 'dist',
    external: ['vscode'],
    // The web extension host runs them, too: `platform: 'browser'` makes any `node:` import an error.
    platform: 'browser',
  },
]

/** What runs in a web view, with its style. */
builds.push({
  ...shared,
  entryPoints: {
    preview: 'src/extension/signing/webview/preview.ts',
    'preview-style': 'src/extension/signing/webview/preview.css',
  },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
})

const shipped = new Set(builds)

/** Every `*.test.ts` below a folder as one bundle, so that modules load once. */
function suite(folder, name, {ending = '', beginning = '', ...options}) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
  const contents = files
    .map((file) => `import './${file.split(path.sep).join('/')}'`)
    .join('\n')
    .concat('\n', ending)
  return {
    ...shared,
    minify: false,
    sourcemap: 'inline',
    stdin: {
      contents: beginning + contents,
      resolveDir: path.resolve(folder),
      sourcefile: `${name}.ts`,
      loader: 'ts',
    },
    outfile: `dist/test/${name}.js`,
    ...options,
  }
}

if (tests) {
  const node = {
    platform: 'node',
    beginning: "import '../../src/spelling/bundled'\n",
    external: ['vscode', 'esbuild', 'playwright-core', '@vscode/test-electron', 'typescript'],
  }
  const suites = ['unit', 'programs', 'corpus'].map((name) => suite(`test/${name}`, name, node))
  builds.push(...suites, {
    ...shared,
    minify: false,
    entryPoints: {all: 'test/all.ts'},
    outdir: 'dist/test',
    platform: 'node',
  })
}

if (vscode) {
  const programs = ['run', 'web', 'editor', 'screenshots', 'host/launcher']
  const entry = (name) => [path.basename(name), `test/vscode/${name}.ts`]
  builds.push(
    {
      ...shared,
      minify: false,
      entryPoints: Object.fromEntries(programs.map(entry)),
      outdir: 'dist/test/vscode',
      platform: 'node',
      external: ['playwright-core', '@vscode/test-electron'],
      banner: {js: '#!/usr/bin/env node'},
    },
    // `browser`: the same suite runs in the web extension host, which has no Node.
    suite('test/vscode/suite', 'vscode/index', {
      platform: 'browser',
      external: ['vscode'],
      ending: "export {run} from './entry'",
    }),
    {
      ...shared,
      minify: false,
      entryPoints: {virtual: 'test/vscode/virtual/extension.ts'},
      outdir: 'dist/test/vscode',
      platform: 'browser',
      external: ['vscode'],
    },
  )
}

if (bench) {
  // Minified like the product, for that is what is measured.
  const programs = ['bench', 'worker', 'peak', 'spelling-model', 'spelling-pairs', 'spelling-flags']
  builds.push({
    ...shared,
    entryPoints: Object.fromEntries(programs.map((name) => [name, `test/bench/${name}.ts`])),
    outdir: 'dist/test/bench',
    platform: 'node',
  })
}

/** The page of each rule, for the editor to open. */
async function writePages() {
  const {outputFiles} = await esbuild.build({
    ...shared,
    sourcemap: false,
    stdin: {
      contents: `export {rules} from './src/rules'; export {rulePage} from './src/lint/documentation'`,
      resolveDir: __dirname,
      loader: 'ts',
    },
    platform: 'browser',
    write: false,
  })
  const module = {exports: {}}
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports)
  const {rules, rulePage} = module.exports
  const pages = Object.fromEntries(rules.map((rule) => [rule.id, rulePage(rule)]))
  writeFileSync('dist/pages.json', JSON.stringify(pages))
}

/** The licences of the packages whose code stands in the shipped bundles, as these licences ask. */
function writeNotices(inputs) {
  const folders = new Set()
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]
    if (folder !== undefined) folders.add(folder)
  }
  const notices = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const {name, version, license} = manifest
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    const text = file === undefined ? `${license}\n` : readFileSync(path.join(folder, file), 'utf8')
    return `${name} ${version} (${license})\n\n${text.trim()}\n`
  })
  writeFileSync('dist/third-party-notices.txt', notices.join(`\n${'-'.repeat(80)}\n\n`))
}

async function main() {
  mkdirSync('dist', {recursive: true})
  // V8 takes compiled code by the length of its source: what is left of an older build must not stay beside a newer.
  for (const kept of ['command.cache', 'spelling.cache']) rmSync(`dist/${kept}`, {force: true})
  await writePages()
  if (!watch) {
    const results = await Promise.all(
      builds.map((options) => esbuild.build({...options, metafile: shipped.has(options)})),
    )
    writeNotices(results.flatMap(({metafile}) => Object.keys(metafile?.inputs ?? {})))
    execFileSync(process.execPath, ['dist/precompile.js'], {stdio: 'inherit'})
    return
  }
  for (const options of builds) {
    const context = await esbuild.context({
      ...options,
      plugins: [
        ...(options.plugins ?? []),
        {
          name: 'progress',
          setup(build) {
            // The problem matcher in .vscode/tasks.json waits for these lines.
            build.onStart(() => console.log('[build] started'))
            build.onEnd(() => console.log('[build] finished'))
          },
        },
      ],
    })
    await context.watch()
  }
}

module.exports = {shared, secondBundles}
if (require.main === module)
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
