import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Directive} from '../../../src/document/model'
import {readDirective} from '../../../src/document/read'
import {profileIds} from '../../../src/facts/ids'
import {sample} from '../../../src/rules/common/samples'

/** Longer documents are many pages of the same: reading them again for each fault costs time and tells nothing new. */
const longest = 40_000

/** A document into which faults are put. */
export interface Material {
  readonly name: string
  readonly directive: Directive
}

function filesOf(folder: string, ending: string): readonly Material[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('sai-'))
    .map((name) => ({name, text: readFileSync(path.join(folder, name), 'utf8')}))
    .filter(({text}) => text.length <= longest)
    .map(({name, text}) => ({name, directive: readDirective(text)}))
}

/** Our own samples, and documents that were issued for real. */
export function materials(): readonly Material[] {
  return [
    ...profileIds.map((id) => ({name: id, directive: readDirective(sample(id))})),
    ...filesOf('test/fixtures/rules', '.vanban'),
    ...filesOf('test/fixtures/samples', '.vanban'),
    ...filesOf('../shared/corpus/annotated', '.txt'),
    ...filesOf('../shared/corpus/plain', '.txt'),
  ]
}
