import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Block} from '../../src/document/block'
import type {Directive, Section} from '../../src/document/model'
import {readDirective} from '../../src/document/read'
import {Linter} from '../../src/lint/linter'
import {readWord} from '../../src/read/word/word-file'
import {rules} from '../../src/rules'
import {readTasks} from '../../src/tasks/read'
import {type NumberingStyle, numberingStyles} from '../../src/write/export-formats'
import {wordDocument} from '../../src/write/word/word-document'

const shared = path.resolve('../shared/corpus')
const folders = [
  'test/fixtures/rules',
  'test/fixtures/samples',
  'test/fixtures/documents',
  ...['annotated', 'plain'].map((name) => path.join(shared, name)),
]

/** Texts that come back better than they went, or whose tables had fallen apart: what differs, and why. */
const known: Readonly<Record<string, readonly ('outline' | 'tasks')[]>> = {
  // The number of a page stood between the halves of a sentence; Word numbers its pages itself.
  'page-breaks.txt': ['outline'],
  // Lone "|" lines: cells that belong to no row.
  'cong-van-BVHTTDL-nam-hoc-2025-2026.txt': ['outline', 'tasks'],
}

/** A name at the end that the text does not tell from a last line of its own; in Word it is told. */
const unpleasant: Readonly<Record<string, readonly string[]>> = {
  'quyet-dinh-67-2024-QD-UBND-ha-noi-ocr.txt': ['docx-layout'],
}

const wordLinter = new Linter(rules.filter(({category}) => category === 'word'))

/** What the rules on Word files say of our own. */
function wordFindings(directive: Directive): readonly string[] {
  return wordLinter.lint(directive).findings.map(({ruleId}) => ruleId)
}

/** Letters and digits alone: blanks may differ, and what OCR makes of a speck. */
function letters(blocks: readonly Block[]): string {
  return blocks
    .map(({content}) => content.text)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

/** The blocks of the text and of what is attached, in their order. */
function textOf({opening, sections, closing, attachments}: Directive): readonly Block[] {
  const own = (all: readonly Section[]): Block[] =>
    all.flatMap((section) => [...section.own, ...own(section.children)])
  return [
    ...opening,
    ...own(sections),
    ...closing,
    ...attachments.flatMap((each) => [...each.opening, ...own(each.sections)]),
  ].sort((a, b) => a.start - b.start)
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim()
}

function outline(sections: readonly Section[], depth = 0): readonly string[] {
  return sections.flatMap(({marker, title, kind, children}) => [
    `${' '.repeat(depth)}${marker?.text ?? ''}|${plain(title)}|${kind}`,
    ...outline(children, depth + 1),
  ])
}

function outlineOf({sections, attachments}: Directive): readonly string[] {
  return [
    ...outline(sections),
    ...attachments.flatMap((each) => [
      `${each.kind} ${plain(each.title)}`,
      ...outline(each.sections),
    ]),
  ]
}

function tasksOf(directive: Directive): readonly unknown[] {
  return readTasks(directive).map((task) => ({
    label: task.label,
    text: plain(task.text),
    leads: task.leads.map(({text}) => plain(text)),
    source: task.leadSource,
    coordinating: task.coordinating.map(({text}) => plain(text)),
    deadlines: task.deadlines.map(({text, end}) => [plain(text), end]),
  }))
}

describe('every text as a Word file and back', function () {
  this.timeout(60_000)
  for (const folder of folders) {
    if (!existsSync(folder)) {
      it.skip(`${path.relative('..', folder)} is absent`)
      continue
    }
    const files = readdirSync(folder).filter((name) => /\.(?:vanban|md|txt)$/u.test(name))
    for (const numbering of numberingStyles) {
      const what = `${path.basename(folder)}, ${numbering} numbers: ${files.length} texts`
      it(`${what}: the same words, outline and tasks, set as prescribed`, async () => {
        for (const name of files) await checkText(folder, name, numbering)
      })
    }
  }
})

async function checkText(folder: string, name: string, numbering: NumberingStyle): Promise<void> {
  const before = readDirective(readFileSync(path.join(folder, name), 'utf8'))
  const reading = readWord(await wordDocument(before, {numbering}))
  assert.ok('text' in reading, name)
  const {profile} = before.identity
  const after = readDirective(reading.text, {profile, layout: reading.layout})
  assert.equal(
    sorted(letters(after.blocks)),
    sorted(letters(before.blocks.filter(({rule}) => !rule))),
    name,
  )
  assert.deepEqual(
    [after.identity.type, after.identity.side, after.identity.issued],
    [before.identity.type, before.identity.side, before.identity.issued],
    name,
  )
  assert.deepEqual(wordFindings(after), unpleasant[name] ?? [], name)
  const differs = known[name] ?? []
  if (!differs.includes('outline')) {
    assert.equal(letters(textOf(after)), letters(textOf(before)), name)
    assert.deepEqual(outlineOf(after), outlineOf(before), name)
  }
  if (!differs.includes('tasks')) assert.deepEqual(tasksOf(after), tasksOf(before), name)
}
