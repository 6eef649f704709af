import {bodiesAt} from './body-names'
import {type Sentence, type Stretch, stretchOf} from './sentences'

/** Words between "phối hợp" and the body: "chặt chẽ với", "cùng với". */
const withWords = new Set([
  'với',
  'cùng',
  'chặt',
  'chẽ',
  'tốt',
  'thường',
  'xuyên',
  'hiệu',
  'quả',
  'kịp',
  'thời',
  'có',
  'cụ',
  'thể',
  'trực',
  'tiếp',
])

/** The bodies with which others are to work: "phối hợp chặt chẽ với Sở …", "phối hợp: Sở …". */
export function coordinatingIn(sentence: Sentence): Stretch[] {
  const {keys} = sentence
  const found: Stretch[] = []
  for (let index = 0; index < keys.length; index++) {
    const consults = keys[index] === 'làm' && keys[index + 1] === 'việc'
    if (!(consults || (keys[index] === 'phối' && keys[index + 1] === 'hợp'))) continue
    const helps = keys[index + 2] === ',' && keys[index + 3] === 'hỗ' && keys[index + 4] === 'trợ'
    let from = helps ? index + 5 : index + 2
    let linked = helps
    while (withWords.has(keys[from] ?? '')) {
      linked ||= keys[from] === 'với' || keys[from] === 'cùng'
      from++
    }
    if (consults && (!linked || isBusiness(sentence, from))) continue
    if (keys[from] === ':') {
      from++
      linked = true
    }
    const end = bodiesAt(sentence, from)
    if (end > from && (linked || isNamed(sentence, from)))
      found.push(stretchOf(sentence, from, end))
    index = Math.max(index, end - 1)
  }
  return found
}

/** A firm with which a body has talks helps nobody; an authority does. */
function isBusiness({keys}: Sentence, at: number): boolean {
  const first = keys[at] === 'các' ? at + 1 : at
  return /^(?:công|tập|tổng|doanh|nhà|người)$/u.test(keys[first] ?? '')
}

/** A name or a group: "phối hợp Sở Y tế", "phối hợp các …". What else follows without "với" is a thing. */
function isNamed(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.capital === true ||
    sentence.keys[at] === 'các' ||
    sentence.keys[at] === 'cơ'
  )
}
