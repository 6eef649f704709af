import {bodiesAt} from './body-names'
import {indexNear, type Sentence} from './sentences'

/** "Phòng Giáo dục hướng dẫn | các đơn vị | thực hiện nhiệm vụ … như sau:": where those end to whom it gives something to do; else 0. */
export function guidedEnd(sentence: Sentence, at: number): number {
  const {keys, tokens} = sentence
  if (keys[at] !== 'hướng' || keys[at + 1] !== 'dẫn' || !groups.has(keys[at + 2] ?? '')) return 0
  const named = bodiesAt(sentence, at + 2)
  const some = indexNear(keys, 'một', at + 2, longestGuided)
  // "hướng dẫn các đơn vị | một số nội dung như sau:"
  const aims = some !== -1 && some <= named && keys[some + 1] === 'số'
  if (aims && tokens[some - 1]?.word === true) return some
  return named > at + 2 && toDo.has(keys[named] ?? '') ? named : 0
}

/** Tokens that their names may have. */
const longestGuided = 16

/** What follows them: "thực hiện", "triển khai", "tổ chức". */
const toDo: ReadonlySet<string> = new Set(['thực', 'triển', 'tổ'])

/** Words with which a group of bodies begins; "một số" begins what they are told about. */
const groups: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng'])
