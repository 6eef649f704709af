import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Components, Section} from '../../../../src/document/model'
import {readDirective} from '../../../../src/document/read'
import {readWord} from '../../../../src/read/word/word-file'

/** What a person reads in a document: the components as printed, the sections, indented by their depth. */
interface Annotation {
  readonly type: string
  readonly side: string
  readonly issued: string
  readonly components: Readonly<Record<keyof Components, string | null>>
  readonly outline: readonly string[]
  readonly trackedChanges: number
}

const folder = path.resolve('test/fixtures/word')
const annotations: Readonly<Record<string, Annotation>> = JSON.parse(
  readFileSync(path.join(folder, 'annotations.json'), 'utf8'),
)

function read(name: string) {
  const reading = readWord(readFileSync(path.join(folder, `${name}.docx`)))
  assert.ok('text' in reading, name)
  return {reading, directive: readDirective(reading.text, {layout: reading.layout})}
}

function outline(sections: readonly Section[], indent = ''): readonly string[] {
  return sections.flatMap(({type, own, children}) => [
    indent + (type === 'row' ? own : own.slice(0, 1)).map(({content}) => content.text).join(' '),
    ...outline(children, `${indent}  `),
  ])
}

describe('Word files that LibreOffice made of other formats', () => {
  it('are five and more, from HTML, OpenDocument, RTF and plain text', () => {
    assert.ok(Object.keys(annotations).length >= 5)
  })

  it('give their components', function () {
    let found = 0
    let right = 0
    let wanted = 0
    for (const [name, {components}] of Object.entries(annotations)) {
      const {directive} = read(name)
      for (const [key, text] of Object.entries(components)) {
        const own = directive.components[key as keyof Components]?.text ?? null
        if (own !== null) found++
        if (text !== null) wanted++
        if (own !== null && own === text) right++
      }
    }
    const f1 = (2 * right) / (found + wanted)
    const score = `F1 ${f1.toFixed(3)}: ${right} right, ${found} found, ${wanted} wanted`
    assert.ok(f1 >= 0.95, score)
    if (this.test !== undefined) this.test.title += `, ${score}`
  })

  for (const [name, {type, side, issued, outline: sections, trackedChanges}] of Object.entries(
    annotations,
  )) {
    it(`${name}: type, side, date, and each section with the number that Word counts`, () => {
      const {directive, reading} = read(name)
      const {identity} = directive
      assert.deepEqual([identity.type, identity.side, identity.issued], [type, side, issued])
      assert.deepEqual(outline(directive.sections).slice(0, sections.length), sections)
      assert.equal(reading.layout.trackedChanges, trackedChanges)
    })
  }
})
