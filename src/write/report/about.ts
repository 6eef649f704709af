import {documentType} from '../../facts/document-types'
import {capitalised} from '../../text/letters'
import {profileName, sideNames} from '../layout'
import type {Reviewed} from './review'

/** What was checked, by what, and when: enough to tell later that a sheet speaks of this very file. */
export function aboutRows(reviewed: Reviewed): readonly (readonly [string, string])[] {
  const {path, directive, sha256, version, made} = reviewed
  const {identity, components} = directive
  const type = identity.type === null ? 'chưa rõ' : documentType(identity.type).name
  const rows: readonly (readonly [string, string | null])[] = [
    ['Tệp', path],
    ['Loại văn bản', `${capitalised(type)} (${sideNames[identity.side]})`],
    ['Số, ký hiệu', components.number?.text ?? 'không có'],
    ['Trích yếu', components.subject?.text ?? 'không có'],
    ['Cơ quan ban hành', components.issuer?.name ?? 'không có'],
    ['Ngày ban hành', identity.issued === null ? 'chưa ghi đủ' : vietnameseDate(identity.issued)],
    ['Bộ quy định', profileName(identity.profile)],
    ['Bộ quy tắc', `Thể Thức ${version}`],
    ['Đã xét', scopeOf(reviewed)],
    ['SHA-256 của tệp', sha256],
    ['Lập phiếu lúc', timeOf(made)],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]))
}

/** How much was looked at: silence over nothing proves nothing. */
export function scopeOf({directive, result}: Reviewed): string {
  const blocks = directive.blocks.filter(({rule}) => !rule)
  const words = blocks.reduce((sum, {content}) => sum + wordCount(content.text), 0)
  return `${result.ruleCount} quy tắc trên ${blocks.length} đoạn, ${words} tiếng`
}

function wordCount(text: string): number {
  return text.split(' ').filter((word) => word !== '').length
}

/** "2026-09-05" → "05/9/2026": a zero before days, and before the first two months alone. */
function vietnameseDate(iso: string): string {
  const [year, month = '', day] = iso.split('-')
  return `${day}/${/^0[3-9]$/.test(month) ? month.slice(1) : month}/${year}`
}

/** "14:05 ngày 12/10/2026", in the time of the place. */
function timeOf(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${two(time.getHours())}:${two(time.getMinutes())} ngày ${vietnameseDate(day)}`
}
