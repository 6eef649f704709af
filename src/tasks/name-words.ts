import {PhraseSet} from '../facts/phrases'
import {folded} from '../text/letters'
import {isBoard, takePurpose} from './board-names'
import {headAt} from './body-heads'
import {
  centres,
  fields,
  heads,
  listed,
  markedFields,
  nameStops,
  parts,
  quantities,
  sectors,
  verbs,
} from './phrases'
import type {Sentence} from './sentences'
import {isNoun, isPlainVerb, verbAt} from './verb-starts'

/** Words of two syllables whose second is a verb by itself. */
const compounds = new Set(
  [
    'chế xuất',
    'chương trình',
    'công lập',
    'công trình',
    'độc lập',
    'đồng thi',
    'tham mưu',
    'đơn vị',
  ].map(folded),
)

/** Last syllables of "trung tâm", "chi cục". */
const centreEnds: ReadonlySet<string> = new Set(['tâm', 'cục'])

/** Words that go on with a name by themselves: "của", "thuộc", "ở", "nơi", "liên", "khác". */
const linking: ReadonlySet<string> = new Set(['của', 'thuộc', 'ở', 'nơi', 'liên', 'khác'])

/** Words behind "có" that go on with a name: "các cơ quan có liên quan", "cơ quan có thẩm quyền". */
const hadWords = new Set(['liên quan', 'thẩm quyền', 'tên tại', 'tên ở'].map(folded))

/** Index behind the words of a name that begin at an index; the index itself where the name ends before it. */
export function takeWord(sentence: Sentence, index: number): number {
  const {tokens, keys} = sentence
  const token = tokens[index]
  const key = keys[index] ?? ''
  if (token === undefined) return index
  const part = parts.match(keys, index)
  if (part > 0) return index + part
  // "Báo | Tài nguyên và Môi trường", "Trung tâm Truyền thông | tài nguyên và môi trường"
  const sector = sectors.match(keys, index)
  if (sector > 2) return index + sector
  const centre = centreEnds.has(keys[index - 1] ?? '') ? centres.match(keys, index) : 0
  if (centre > 0) return index + centre
  if (isBoard(sentence, index)) {
    const field = fields.match(keys, index)
    if (field > 0) return index + field
    const purpose = takePurpose(sentence, index)
    if (purpose > index) return purpose
  }
  // "Sở Xây dựng", "Ban Tổ chức", "Hội đồng Thi đua": a verb with a capital is part of the name.
  const marked = token.capital ? markedFields.match(keys, index) : 0
  if (marked > 0) return index + marked
  if (token.capital && !isPlainVerb(sentence, index))
    return index + Math.max(1, verbs.match(keys, index), wholeHead(sentence, index))
  if (key === 'và' || key === 'cùng' || key === 'hoặc')
    return joins(sentence, index + 1) ? index + 1 : index
  if (linking.has(key) || (key === 'trực' && keys[index + 1] === 'thuộc')) return index + 1
  if (key === 'trực' && keys[index + 1] === 'tiếp')
    return keys[index - 1] === 'trên' ? index + 2 : index
  if (key === 'có')
    return hadWords.has(`${keys[index + 1]} ${keys[index + 2]}`)
      ? index + 3
      : takeCompetence(sentence, index)
  const headed = takeHeaded(sentence, index)
  if (headed > index) return headed
  const told = takeTrait(sentence, index)
  if (told > index) return told
  const reach = takeReach(sentence, index)
  if (reach > index) return reach
  if (compounds.has(`${keys[index - 1]} ${key}`) || endsNameWord(sentence, index)) return index + 1
  if (verbAt(sentence, index) > 0 && !isNoun(sentence, index)) return index
  return nameStops.match(keys, index) > 0 && !token.capital ? index : index + 1
}

/** Last syllables of posts: "thủ trưởng", "người đứng đầu", "lãnh đạo", "đại diện". */
const posts: ReadonlySet<string> = new Set(['trưởng', 'đầu', 'đạo', 'diện'])

/** "Thủ trưởng | tổ chức pháp chế": a post, and the body that it heads by a name that looks like a verb. */
function takeHeaded({keys}: Sentence, index: number): number {
  if (!posts.has(keys[index - 1] ?? '')) return index
  const length = heads.match(keys, index)
  return length > 2 ? index + length : index
}

/** "Ban chỉ đạo", "Ban quản lý": length of a head that holds a verb in small letters; not of "Ủy | ban hành". */
function wholeHead({keys}: Sentence, index: number): number {
  const length = heads.match(keys, index)
  return length > 1 && 1 + verbs.match(keys, index + 1) <= length ? length : 0
}

/** Last syllables of groups that are told apart by what they are competent for. */
const competent: ReadonlySet<string> = new Set(['vị', 'quan', 'lượng', 'ngành', 'phận'])

/** "các đơn vị có chức năng | tổ chức …"; a body by name has its function by itself: "Văn phòng | có chức năng tham mưu". */
function takeCompetence({keys}: Sentence, index: number): number {
  const competence = keys[index + 1] === 'chức' && keys[index + 2] === 'năng'
  const states = keys[index + 3] === 'tham' || keys[index + 3] === 'giúp'
  return competence && !states && competent.has(keys[index - 1] ?? '') ? index + 3 : index
}

/** Last syllables of groups that are told apart by what they have or do. */
const groups: ReadonlySet<string> = new Set([...competent, 'phương', 'nghiệp', 'chức', 'mạng'])

/**
 * What tells the members of a group: "các doanh nghiệp | cung cấp dịch vụ …", "các đơn vị | truyền thông thuộc Bộ …",
 * "các tỉnh ủy | thuộc diện hợp nhất, sáp nhập". Index behind its first words; `index` where something else follows.
 */
function takeTrait(sentence: Sentence, index: number): number {
  const {keys} = sentence
  const before = keys[index - 1] ?? ''
  const verb = verbs.match(keys, index)
  if (verb === 0) return index
  if (before === 'diện' && keys[index - 2] === 'thuộc') {
    const more = keys[index + verb] === ',' ? verbs.match(keys, index + verb + 1) : 0
    return index + verb + (more === 0 ? 0 : more + 1)
  }
  if (!groups.has(before)) return index
  const service = services.match(keys, index)
  if (service > 0) return index + service + serviceKinds.match(keys, index + service)
  return keys[index + verb] === 'thuộc' ? index + verb : index
}

const services = new PhraseSet(['cung cấp dịch vụ', 'thực hiện dịch vụ'])

/** Verbs that name a kind of service behind it: "các tổ chức thực hiện dịch vụ | vệ sinh môi trường | có trách nhiệm …". */
const serviceKinds = new PhraseSet([
  'bảo vệ',
  'chăm sóc',
  'cho thuê',
  'đào tạo',
  'đấu giá',
  'giới thiệu',
  'quản lý',
  'sửa chữa',
  'thẩm định',
  'thu gom',
  'tư vấn',
  'vận chuyển',
  'vệ sinh',
])

/** "các thành viên (khác) trong tiểu ban": members of a body. */
const memberWords: ReadonlySet<string> = new Set(['viên', 'khác'])

const areas: ReadonlySet<string> = new Set([
  'tỉnh',
  'xã',
  'huyện',
  'ngành',
  'toàn',
  'cả',
  'nước',
  'hệ',
  'bộ',
  'sở',
])
const lowerEnds: ReadonlySet<string> = new Set(['cơ', 'sở', 'xã', 'địa', 'phương'])

const places = new PhraseSet(['khu vực', 'các khu vực', 'các địa bàn', 'vùng', 'các vùng'])

/** "trong tỉnh", "trên địa bàn", "tại địa phương", "tại khu vực biên giới": where a group is; "từ tỉnh đến cơ sở": how far it reaches. */
function takeReach(sentence: Sentence, index: number): number {
  const {keys} = sentence
  const key = keys[index]
  const next = keys[index + 1] ?? ''
  if (key === 'trong' && areas.has(next)) return index + 2
  if (
    key === 'trong' &&
    memberWords.has(keys[index - 1] ?? '') &&
    headAt(sentence, index + 1, false) > 0
  )
    return index + 1
  if (key === 'trong' && next === 'và' && keys[index + 2] === 'ngoài') return index + 4
  if (key === 'ngoài' && next === 'nước') return index + 2
  if (key === 'trên' && next === 'địa' && keys[index + 2] === 'bàn') return index + 3
  if (key === 'tại' && next === 'địa' && keys[index + 2] === 'phương') return index + 3
  if (key === 'tại') {
    const place = places.match(keys, index + 1)
    return place > 0 && verbAt(sentence, index + 1 + place) === 0 ? index + 1 + place : index
  }
  return key === 'từ' ? takeRange(sentence, index) : index
}

/** "từ tỉnh đến cơ sở", "từ Hà Tĩnh đến Lâm Đồng" */
function takeRange({tokens, keys}: Sentence, index: number): number {
  const next = keys[index + 1]
  if (tokens[index + 1]?.capital !== true && next !== 'tỉnh' && next !== 'trung') return index
  const to = keys.indexOf('đến', index)
  if (to === -1 || to - index > 5) return index
  const isPlace = (at: number) => tokens[at]?.capital === true || lowerEnds.has(keys[at] ?? '')
  let end = to + 1
  while (end < tokens.length && end - to <= 3 && isPlace(end)) end++
  return end > to + 1 ? end : index
}

/** "Bộ Ngoại | giao": names are written in words of two syllables, the first with a capital. */
function endsNameWord(sentence: Sentence, index: number): boolean {
  const {tokens, keys} = sentence
  const before = tokens[index - 1]
  if (
    before?.capital !== true ||
    isAbbreviation(before.text) ||
    (tokens[index - 2]?.capital === true && !shortHeads.has(keys[index - 2] ?? ''))
  )
    return false
  return verbs.match(keys, index) === 1 && heads.match(keys, index - 1) !== 1
}

/** "BQLDA | lập sổ": an abbreviation has no second syllable. */
function isAbbreviation(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

const shortHeads: ReadonlySet<string> = new Set(['bộ', 'sở', 'ban', 'cục', 'vụ', 'phòng'])

/** "… và | lãnh đạo các bộ, ngành": persons of a list, behind a name no verb. */
function isLeadership({tokens, keys}: Sentence, at: number): boolean {
  if (keys[at] !== 'lãnh' || keys[at + 1] !== 'đạo' || keys[at - 1] !== 'và') return false
  return tokens[at + 2]?.capital === true || quantities.match(keys, at + 2) > 0
}

/** True where a word behind a comma or "và" goes on with the list of bodies. */
export function joins(sentence: Sentence, at: number): boolean {
  const {tokens, keys} = sentence
  const token = tokens[at]
  if (token === undefined) return false
  if (token.capital) return true
  const quantity = quantities.match(keys, at)
  if (isLeadership(sentence, at)) return true
  if (quantity > 0 && headAt(sentence, at + quantity, true) > 0) return true
  const verb = verbs.match(keys, at)
  const noun = listed.match(keys, at)
  if (noun > 0 && (verb < noun || isNoun(sentence, at))) return true
  return headAt(sentence, at, true) > verb
}
