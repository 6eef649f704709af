import {escaped} from '../tasks-markdown'
import type {Cell, Column, ReviewSheet, SheetSection} from './review'

/** A review sheet as a Markdown page. */
export function sheetMarkdown({title, about, verdict, sections, signers}: ReviewSheet): string {
  const parts = [
    `# ${title}`,
    about.map(([label, value]) => `- **${label}:** ${escaped(value)}`).join('\n'),
    `**Kết luận: ${escaped(verdict.text)}.**`,
    ...sections.flatMap(sectionParts),
    '## Ý kiến và chữ ký',
    ['Ý kiến của người kiểm tra:', '………………………………………………………………………………'].join('\n\n'),
    table(
      signers.map((name) => ({title: name, width: 50, align: 'center'})),
      [signers.map(() => ({text: '(ngày, ký, ghi rõ họ tên)'}))],
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionParts({title, note, columns, rows}: SheetSection): readonly string[] {
  return [
    `## ${title}`,
    ...(note === '' ? [] : [escaped(note)]),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
  ]
}

function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({title}) => title)),
    line(columns.map(({align}) => (align === 'center' ? ':---:' : '---'))),
    ...rows.map((cells) => line(cells.map(({text}) => escaped(text)))),
  ].join('\n')
}
