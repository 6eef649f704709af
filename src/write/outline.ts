import type {Components, Directive, Section} from '../document/model'
import {padEnd, width, wrap} from './columns'
import {fileHeading, type Layout, profileName, sideNames, typeName} from './layout'
import {placeOf, placesOf} from './places'
import type {ReadFile, Renderer} from './renderer'

const componentNames: Readonly<Record<keyof Components, string>> = {
  heading: 'Quốc hiệu, tiêu đề',
  issuer: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  placeDate: 'Địa danh, ngày tháng',
  typeTitle: 'Tên loại',
  subject: 'Trích yếu',
  addressees: 'Kính gửi',
  signature: 'Chữ ký',
  recipients: 'Nơi nhận',
  archive: 'Lưu',
}

/** A title is cut to this on one line of the tree where there is no terminal. */
const longestTitle = 100

/** Drafts as trees for people: what each is and why, its components, its sections. */
export function prettyOutline(layout: Layout): Renderer<ReadFile> {
  return {
    start: () => '',
    file: ({path, directive}) =>
      fileHeading(path, directive.identity, layout.paint) +
      identity(directive, layout) +
      components(directive, layout) +
      body(directive, layout) +
      '\n',
    end: ({files}) => (files === 0 ? 'Không có văn bản nào\n' : ''),
  }
}

function identity({identity: each}: Directive, {paint, columns}: Layout): string {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Tên loại', typeName(each), each.reasons.type],
    ['Hệ thống', sideNames[each.side], each.reasons.side],
    ['Thể thức', profileName(each.profile), each.reasons.profile],
    ['Ban hành', each.issued === null ? 'chưa ghi ngày' : vietnameseDate(each.issued), ''],
  ]
  const lines = rows.flatMap(([label, value, reason]) => {
    const head = `  ${paint.dim(padEnd(label, 10))}${value}\n`
    const indent = ' '.repeat(12)
    const why = columns === null ? [reason] : wrap(reason, columns - 12)
    return [
      head,
      ...why.filter((line) => line !== '').map((line) => `${indent}${paint.dim(line)}\n`),
    ]
  })
  return lines.join('')
}

function vietnameseDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `ngày ${day} tháng ${month} năm ${year}`
}

function components(directive: Directive, {paint, columns}: Layout): string {
  const {components: all} = directive
  const names = Object.keys(componentNames) as readonly (keyof Components)[]
  const nameWidth = Math.max(...names.map((name) => width(componentNames[name])))
  const rows = names.map((name) => {
    const component = all[name]
    const label = padEnd(componentNames[name], nameWidth)
    if (component === null) return `  ${paint.dim(`○ ${label}  không có`)}\n`
    const place = paint.dim(`  (${placesOf(directive, component.span)})`)
    const room = (columns ?? longestTitle) - nameWidth - 24
    return `  ${paint.green('●')} ${label}  ${shorten(component.text, room)}${place}\n`
  })
  return `\n  ${paint.bold('Thành phần thể thức')}\n${rows.join('')}`
}

function body(directive: Directive, layout: Layout): string {
  const {paint} = layout
  const main = branches(directive.sections, directive, '  ', layout)
  const attached = directive.attachments.map((attachment) => {
    const kind = attachment.kind === 'appendix' ? 'Phụ lục' : 'Văn bản kèm theo'
    const place = paint.dim(`(${placesOf(directive, attachment.span)})`)
    const head = `\n  ${paint.bold(kind)}  ${shorten(attachment.title, longestTitle)} ${place}\n`
    return head + branches(attachment.sections, directive, '  ', layout)
  })
  if (main === '' && attached.length === 0) return ''
  return `\n  ${paint.bold('Bố cục')}\n${main}${attached.join('')}`
}

function branches(
  sections: readonly Section[],
  directive: Directive,
  indent: string,
  layout: Layout,
): string {
  const {paint, columns} = layout
  return sections
    .map((section, index) => {
      const last = index === sections.length - 1
      const guide = indent + (last ? '└─ ' : '├─ ')
      const label = section.marker === null ? '' : section.marker.text + ' '
      const {unit, number} = placeOf(directive, section.span.start)
      const place = `${unit} ${number}`
      const room = (columns ?? longestTitle) - width(guide + label) - place.length - 4
      const title = shorten(section.title, room)
      const head = `${paint.dim(guide)}${paint.bold(label)}${title} ${paint.dim(`(${place})`)}\n`
      return head + branches(section.children, directive, indent + (last ? '   ' : '│  '), layout)
    })
    .join('')
}

/** The beginning of a text, with "…" where it was cut. */
function shorten(text: string, columns: number): string {
  const room = Math.max(20, columns)
  if (width(text) <= room) return text
  return (wrap(text, room - 1)[0] ?? '') + '…'
}
