import {PhraseSet} from '../facts/phrases'
import {sureDutyWords} from '../facts/verbs'
import type {Sentence} from './sentences'

/** Last syllables of groups that are told apart by what follows: "các đơn vị | cung cấp hạ tầng", "địa phương | có rừng". */
const groups: ReadonlySet<string> = new Set(['quan', 'vị', 'chức', 'phương', 'nghiệp', 'thể'])

/** What such a group does, has or is given. */
const tellers = new PhraseSet([
  'quản lý',
  'trực tiếp quản lý',
  'cung cấp',
  'sản xuất',
  'kinh doanh',
  'nghiên cứu',
  'được lựa chọn',
  'được giao',
  'được phân công',
  'có',
  'trong đơn vị',
  'trong ngành',
])

/** Words that surely begin what is done together. */
const duties = new PhraseSet([
  ...sureDutyWords,
  'nâng cấp',
  'ứng dụng',
  'thống nhất',
  'xác định',
  'tiến hành',
  'triển khai',
  'thực hiện',
  'hướng dẫn',
  'tuyên truyền',
  'đẩy mạnh',
  'rà soát',
])

/** "việc | kiểm tra", "và | phát triển": no beginning of a duty. */
const within: ReadonlySet<string> = new Set(['việc', 'tác', 'động', 'và', 'hoặc', 'được', 'để'])

/** Tokens that may tell a group apart. */
const longest = 9

/**
 * "phối hợp với các cơ quan | quản lý chợ | hướng dẫn …": end of what tells a group of partners apart, up to what is done
 * together; `end`, where the group itself ends, where nothing does.
 */
export function toldApartEnd({tokens, keys}: Sentence, end: number): number {
  if (!groups.has(keys[end - 1] ?? '')) return end
  const told = tellers.match(keys, end)
  if (told === 0 || duties.match(keys, end + told) > 0) return end
  for (let index = end + told; index < Math.min(keys.length, end + longest); index++) {
    if (tokens[index]?.word !== true) return end
    if (keys[index] === 'để' || keys[index] === 'trong') return index > end + told ? index : end
    if (index > end + told && duties.match(keys, index) > 0 && !within.has(keys[index - 1] ?? ''))
      return index
  }
  return end
}
