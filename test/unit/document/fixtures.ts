import {readdirSync, readFileSync} from 'node:fs'

const folder = 'test/fixtures/documents'

/** A document of our own words that stands for a shape in which real ones come. */
export interface Fixture {
  readonly name: string
  readonly text: string
}

/** Every document of the folder, by name. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      text: readFileSync(`${folder}/${file}`, 'utf8'),
    }))
}

/** Where the outline of a document is kept. */
export function treeFile(name: string): string {
  return `${folder}/${name}.tree`
}
