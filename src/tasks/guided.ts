import {bodiesAt} from './body-names'
import {indexNear, type Sentence} from './sentences'

/** "Phòng Giáo dục hướng dẫn | các đơn vị | thực hiện nhiệm vụ … như sau:": where those end to whom it gives something to do; else 0. */
export function guidedEnd({keys, tokens, ...sentence}: Sentence, at: number): number {
  if (keys[at] !== 'hướng' || keys[at + 1] !== 'dẫn' || !groups.has(keys[at + 2] ?? '')) return 0
  const some = indexNear(keys, 'một', at + 2, longestGuided)
  const to = some !== -1 && keys[some + 1] === 'số' ? some : tokens.length
  const end = bodiesAt({...sentence, keys: keys.slice(0, to), tokens: tokens.slice(0, to)}, at + 2)
  return end > at + 2 && (end === some || toDo.has(keys[end] ?? '')) ? end : 0
}

/** Tokens that their names may have. */
const longestGuided = 16

/** What follows them: "thực hiện", "triển khai", "tổ chức". */
const toDo: ReadonlySet<string> = new Set(['thực', 'triển', 'tổ'])

/** Words with which a group of bodies begins. */
const groups: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng'])
