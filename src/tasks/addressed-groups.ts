import {indexNear, type Sentence} from './sentences'

/** Tokens that tell which bodies of a group are addressed. */
export const longestNarrowing = 12

/** "Đối với các đơn vị để xảy ra sai phạm: …": others deal with them. */
export function isAtFault({keys}: Sentence, start: number): boolean {
  const fault = indexNear(keys, 'phạm', start, longestNarrowing)
  return fault !== -1 && (keys[fault - 1] === 'vi' || keys[fault - 1] === 'sai')
}

/** Tokens that the name of a group in a title may have. */
const longestGroup = 48

/** "Đối với | các cơ sở sản xuất có lưu lượng xả thải lớn:": index behind a group that a line names and nothing else; `start` where it says more. */
export function titledGroup({tokens, keys}: Sentence, start: number): number {
  const last = tokens.length - 1
  if (keys[start] !== 'các' || keys[last] !== ':' || last - start > longestGroup) return start
  if (keys[last - 1] === 'sau' || keys[last - 1] === 'đây') return start
  const remark = keys[last - 1] === ')' ? keys.lastIndexOf('(', last) : -1
  const end = remark > start ? remark : last
  return keys.slice(start, end).some((key) => key === ';' || key === ':' || key === '.')
    ? start
    : end
}
