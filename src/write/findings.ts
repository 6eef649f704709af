import type {Directive} from '../document/model'
import {levelNames} from '../lint/labels'
import {type Finding, type Severity, severities} from '../lint/rule'
import type {Span} from '../text/span'
import {viewOf} from '../text/view'
import {padEnd, padStart, width, wrap} from './columns'
import {fileHeading, type Layout} from './layout'
import type {Paint} from './paint'
import {placeOf} from './places'
import type {CheckedFile, Renderer, Summary} from './renderer'
import {severityStroke} from './severity'

/** A message is never squeezed below this, however narrow the terminal. */
const narrowestMessage = 30

/** Findings for people: grouped by file, one line each, and what was found in all. */
export function prettyFindings(layout: Layout): Renderer<CheckedFile> {
  const totals: Totals = {error: 0, warning: 0, info: 0, hint: 0, fixable: 0, ruleCount: 0}
  return {
    start: () => '',
    file(checked) {
      count(totals, checked)
      if (checked.result.findings.length === 0) return ''
      const heading = fileHeading(checked.path, checked.directive.identity, layout.paint)
      return heading + rows(checked, layout) + '\n'
    },
    end: (summary) => closing(totals, summary, layout),
  }
}

interface Totals extends Record<Severity, number> {
  fixable: number
  ruleCount: number
}

function count(totals: Totals, {result}: CheckedFile): void {
  for (const finding of result.findings) {
    totals[finding.severity]++
    if (finding.fix !== null) totals.fixable++
  }
  totals.ruleCount = Math.max(totals.ruleCount, result.ruleCount)
}

/** The table of one file: place, severity, message, rule. */
function rows({directive, result}: CheckedFile, layout: Layout): string {
  const {paint} = layout
  const places = result.findings.map(({span}) => {
    if (directive.layout !== null) return `đoạn ${placeOf(directive, span.start).number}`
    const {line, column} = directive.lines.placeAt(span.start)
    return `${line}:${column}`
  })
  const placeWidth = Math.max(...places.map(width))
  const severityWidth = Math.max(...result.findings.map((each) => levelNames[each.severity].length))
  const indent = 2 + placeWidth + 2 + severityWidth + 2
  const messageWidth = widthOfMessages(result.findings, indent, layout.columns)
  return result.findings
    .map((finding, index) => {
      const stroke = severityStroke(finding.severity, paint)
      const place = paint.dim(padStart(places[index] ?? '', placeWidth))
      const severity = stroke(padEnd(levelNames[finding.severity], severityWidth))
      const message =
        messageWidth === null ? [finding.message] : wrap(finding.message, messageWidth)
      const first = padEnd(message[0] ?? '', messageWidth ?? 0)
      const rest = message.slice(1).map((line) => ' '.repeat(indent) + line + '\n')
      const related = finding.related.map((each) => {
        const {line, column} = directive.lines.placeAt(each.span.start)
        const at =
          directive.layout === null
            ? `${line}:${column}`
            : `đoạn ${placeOf(directive, each.span.start).number}`
        return ' '.repeat(indent) + paint.dim(`↳ ${at} ${each.message}`) + '\n'
      })
      const words = directive.layout === null ? '' : wordsAround(finding.span, directive)
      const quoted = words === '' ? '' : `${' '.repeat(indent)}${paint.dim(`“${words}”`)}\n`
      const head = `  ${place}  ${severity}  ${first}  ${paint.dim(finding.ruleId)}\n`
      return head + rest.join('') + quoted + related.join('')
    })
    .join('')
}

/** Letters by which a person finds a paragraph in Word. */
const quotedLetters = 60

/** The first words of the paragraph of a Word file that holds a place; those at the place where it is far from them. */
function wordsAround({start, end}: Span, {layout, text}: Directive): string {
  const paragraphs = layout?.paragraphs ?? []
  const paragraph = paragraphs.findLast((each) => each.start <= start) ?? paragraphs[0]
  if (paragraph === undefined) return ''
  const far = start > paragraph.start && end - paragraph.start > quotedLetters
  const words = viewOf(text.slice(far ? start : paragraph.start, paragraph.end)).text
  return words.length > quotedLetters ? `${words.slice(0, quotedLetters).trimEnd()}…` : words
}

/** On a terminal the rule ids stand below each other; elsewhere a line is as long as it is. */
function widthOfMessages(
  findings: readonly Finding[],
  indent: number,
  columns: number | null,
): number | null {
  if (columns === null) return null
  const ruleWidth = Math.max(...findings.map((finding) => finding.ruleId.length))
  const longest = Math.max(...findings.map((finding) => width(finding.message)))
  return Math.min(longest, Math.max(narrowestMessage, columns - indent - 2 - ruleWidth))
}

function closing(totals: Totals, summary: Summary, {paint}: Layout): string {
  const lines = [verdict(totals, summary, paint)]
  if (summary.gate && summary.files > 0) lines.push(readiness(totals, summary, paint))
  if (totals.fixable > 0) lines.push(`  ${totals.fixable} chỗ sửa được tự động bằng --fix`)
  if (summary.fixed.findings > 0) {
    lines.push(`  Đã sửa ${summary.fixed.findings} chỗ trong ${summary.fixed.files} tệp`)
  }
  if (summary.maxWarnings !== null && totals.warning > summary.maxWarnings) {
    const limit = `${totals.warning} cảnh báo, quá mức cho phép (--max-warnings ${summary.maxWarnings})`
    lines.push(paint.yellow(`  ${limit}`))
  }
  const {texts, wordFiles} = summary.skipped
  if (texts > 0)
    lines.push(paint.dim(`  Bỏ qua ${texts} tệp .md, .txt, .docx không phải văn bản chỉ đạo`))
  if (wordFiles > 0) lines.push(paint.dim(`  Bỏ qua ${wordFiles} tệp Word đời cũ (.doc)`))
  return lines.join('\n') + '\n'
}

/** The answer of the check before a signature. */
function readiness(totals: Totals, {problems}: Summary, paint: Paint): string {
  if (totals.error > 0)
    return paint.red(`  Chưa trình ký được: còn ${totals.error} điều phải xử lý`)
  if (problems.length > 0) return paint.yellow('  Chưa trình ký được: có tệp không đọc được')
  return paint.green('  Sẵn sàng trình ký')
}

function verdict(totals: Totals, {files, problems}: Summary, paint: Paint): string {
  const found = severities.filter((severity) => totals[severity] > 0)
  if (files === 0) return 'Không có văn bản nào được kiểm tra'
  const scope = paint.dim(`· ${totals.ruleCount} quy tắc trên ${files} văn bản`)
  if (found.length === 0) {
    const mark = problems.length === 0 ? paint.green('✔') : paint.yellow('⚠')
    return `${mark} Không phát hiện vấn đề nào ${scope}`
  }
  const sum = found.reduce((total, severity) => total + totals[severity], 0)
  const parts = found.map((severity) => `${totals[severity]} ${levelNames[severity]}`)
  const color = severityStroke(found[0] ?? 'info', paint)
  const mark = totals.error > 0 ? '✖' : '⚠'
  return `${color(paint.bold(`${mark} ${sum} vấn đề (${parts.join(', ')})`))} ${scope}`
}
