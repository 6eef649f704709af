import {type CitedDocument, citationOf, reference} from './citation'
import type {Body} from './directing'
import {day, monitorTask, obstacles, purpose, resources, type Voice} from './voice'

/** A task of the directive, as the plan takes it over. */
export interface GivenTask {
  /** What is to be done, with its own time limit where it has one: "Xây dựng tài liệu, phát hành trước ngày 31/10/2026". */
  readonly work: string
  /** True where these words name a time limit. */
  readonly timed: boolean
  /** The time limit that governs it from elsewhere: "trong năm 2026". */
  readonly inherited: string | null
}

/** The types in which a directive is carried out further. */
export const implementingTypes = ['ke-hoach', 'cong-van'] as const
export type ImplementingType = (typeof implementingTypes)[number]

/** "triển khai thực hiện Chỉ thị số 08-CT/TU" */
export function implementingSubject(cited: CitedDocument): string {
  return `triển khai thực hiện ${reference(cited, cited.number ?? '[số, ký hiệu]')}`
}

/** The text of a plan or letter that carries out what a directive asks of a body. */
export function implementingBody(
  type: ImplementingType,
  cited: CitedDocument,
  tasks: readonly GivenTask[],
): Body {
  return (voice) => {
    const citation = citationOf(cited, voice.profile)
    const own = tasks.length === 0 ? [blankTask] : tasks.map(taskText)
    return type === 'ke-hoach' ? planOf(voice, citation, own) : letterOf(voice, citation, own)
  }
}

function planOf(voice: Voice, citation: string, tasks: readonly string[]): readonly string[] {
  return [
    `Thực hiện ${citation}, ${voice.speaker} ban hành Kế hoạch như sau:`,
    ...purpose,
    'II. NHIỆM VỤ',
    ...tasks.map((task, index) => `${index + 1}. ${task}`),
    'III. KINH PHÍ',
    resources,
    'IV. TỔ CHỨC THỰC HIỆN',
    `1. [Các đơn vị thực hiện] báo cáo kết quả về [cơ quan theo dõi] trước ngày ${day}.`,
    `2. ${monitorTask(voice)}`,
    obstacles(voice),
  ]
}

function letterOf(voice: Voice, citation: string, tasks: readonly string[]): readonly string[] {
  return [
    `Thực hiện ${citation}, ${voice.speaker} đề nghị các cơ quan, đơn vị thực hiện các việc sau:`,
    ...tasks.map((task, index) => `${index + 1}. ${task}`),
    `${tasks.length + 1}. Giao [cơ quan theo dõi] theo dõi, đôn đốc, tổng hợp kết quả, báo cáo ${voice.speaker} trước ngày ${day}.`,
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về [cơ quan theo dõi] để được hướng dẫn.',
  ]
}

const opening = '[Đơn vị chủ trì] chủ trì, phối hợp với [đơn vị phối hợp]'
const blankTask = `${opening} [việc phải làm], hoàn thành trước ngày ${day}.`

function taskText({work, timed, inherited}: GivenTask): string {
  const second = work.charAt(1)
  const isName = second !== second.toLowerCase()
  const words = (isName ? work : work.charAt(0).toLowerCase() + work.slice(1)).replace(
    /[.;,/]+$/u,
    '',
  )
  if (timed) return `${opening} ${words}.`
  return `${opening} ${words}, hoàn thành ${inherited ?? `trước ngày ${day}`}.`
}
