import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {projectRoot} from '../vscode/host/process'
import {bytesOf, makeDraft} from './drafts'
import {Random} from './random'

/** Sizes of drafts in bytes: 10 KB, 100 KB, 1 MB. */
export const sizes = {k10: 10 * 1024, k100: 100 * 1024, m1: 1024 * 1024} as const

/** Files to measure on. Markdown by name, so that every linter takes them. */
export interface Workload {
  readonly draft10k: string
  readonly draft100k: string
  readonly draft1m: string
  /** A folder of 1,000 drafts of 6 to 21 KB, 13 MB in all. */
  readonly drafts: string
}

/** How many drafts the folder holds. */
export const draftCount = 1000

/** Writes the drafts into a folder of this run's own. */
export function writeWorkload(folder: string): Workload {
  const write = (name: string, bytes: number, seed: number): string => {
    const file = path.join(folder, name)
    writeFileSync(file, makeDraft(bytes, seed))
    return file
  }
  const drafts = path.join(folder, 'drafts')
  mkdirSync(drafts)
  const random = new Random(draftCount)
  for (let seed = 1; seed <= draftCount; seed++) {
    const bytes = random.between(6000, 21_000)
    write(path.join('drafts', `${String(seed).padStart(4, '0')}.md`), bytes, seed)
  }
  return {
    draft10k: write('10k.md', sizes.k10, 0),
    draft100k: write('100k.md', sizes.k100, 0),
    draft1m: write('1m.md', sizes.m1, 0),
    drafts,
  }
}

/** Real directives that lie beside the project, where there are any. */
export interface Corpus {
  readonly files: readonly string[]
  readonly bytes: number
  /** All of them one after another, again and again up to 1 MB. */
  readonly joined: string
}

/** Reads the corpus; null where there is none. */
export function findCorpus(folder: string): Corpus | null {
  const root = path.resolve(projectRoot, '..', 'shared', 'corpus')
  const files = ['annotated', 'plain'].flatMap((name) => textsIn(path.join(root, name)))
  if (files.length === 0) return null
  const whole = files.map((file) => readFileSync(file, 'utf8')).join('\n\n')
  const bytes = bytesOf(whole)
  const joined = path.join(folder, 'corpus.txt')
  const times = Math.max(1, Math.round(sizes.m1 / bytes))
  writeFileSync(joined, Array.from({length: times}, () => whole).join('\n\n'))
  return {files, bytes, joined}
}

function textsIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.(?:txt|md|vanban)$/u.test(name))
    return names.sort().map((name) => path.join(folder, name))
  } catch {
    return []
  }
}
