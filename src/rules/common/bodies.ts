import {sectors} from '../../facts/abbreviations'
import {PhraseSet} from '../../facts/phrases'
import {
  type BodyName,
  bodyAt,
  groupNouns,
  type Names,
  type Opening,
  openingAt,
  tellsApart,
  wordsAt,
} from './body-name'
import {syllablesOf} from './syllables'

const fields = new PhraseSet(sectors)

/** How many phrases are kept; a document names far fewer. */
const mostKept = 4096
const known = new Map<string, readonly BodyName[]>()

/** Every body that a phrase names, in order. Names recur in a text and from keystroke to keystroke: each is read once. */
export function bodiesIn(text: string): readonly BodyName[] {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size === mostKept) known.clear()
  const bodies = readBodies(text)
  known.set(text, bodies)
  return bodies
}

function readBodies(text: string): BodyName[] {
  const syllables = syllablesOf(text)
  const names: Names = {text, syllables, keys: syllables.map(({key}) => key)}
  const found: BodyName[] = []
  let from = 0
  let opening = openingAt(names, 0)
  for (let index = opening.start + opening.head; index <= syllables.length; index++) {
    if (index < syllables.length && !partsNames(names, from, index)) continue
    const members = membersOf(names, from, index)
    const [first] = members
    // "Các tỉnh ủy, thành ủy": what says how many holds for the small letters that follow.
    const goesOn = first !== undefined && continuesGroup(names, opening, found.at(-1))
    found.push(...(goesOn ? members.map((each) => ({...each, group: !each.named})) : members))
    from = index + 1
    opening = openingAt(names, from)
    index = Math.max(index, opening.start + opening.head - 1)
  }
  return found
}

function continuesGroup(
  {syllables}: Names,
  {start, quantity}: Opening,
  before: BodyName | undefined,
): boolean {
  return before?.group === true && quantity === 0 && syllables[start]?.capital === false
}

/** True where a mark or "và" stands between two names, not inside one ("Văn hóa, Thể thao và Du lịch"). */
function partsNames(names: Names, from: number, at: number): boolean {
  const {keys, syllables} = names
  const key = keys[at]
  if (key === ';') return true
  if (key !== ',' && key !== 'và' && key !== 'cùng') return false
  if (key !== 'cùng' && isOfMinistries(names, from, at + 1)) return false
  const {start, head, quantity} = openingAt(names, at + 1)
  const first = syllables[start]
  if (head === 0 || first === undefined) return false
  if (quantity === 0) {
    if (!first.capital && head === 1) return false
    const next = syllables[start + head]
    const noun =
      (groupNouns.has(first.key) && head === 1) || (!first.capital && isPlace(names, start))
    if (noun && (next === undefined || !next.capital)) return false
  }
  return !isInside(keys.slice(from, at).join(' '), keys.slice(start, start + 4).join(' '))
}

/** "các Bộ Quốc phòng, | Công an": one of several ministries; "các Bộ …, | Công an tỉnh" is none. */
function isOfMinistries(names: Names, from: number, at: number): boolean {
  const {keys} = names
  const {start, quantity} = openingAt(names, from)
  if (quantity === 0 || keys[start] !== 'bộ') return false
  const length = fields.match(keys, at)
  return length > 0 && !/^(?:tỉnh|thành|xã|huyện|phường|các|cấp)$/u.test(keys[at + length] ?? '')
}

/** "UBND các huyện, | thành phố": a kind of place goes on with the list. */
function isPlace({keys}: Names, at: number): boolean {
  return /^(?:thành phố|thị xã|thị trấn|đặc khu)$/u.test(`${keys[at]} ${keys[at + 1]}`)
}

/** "Văn phòng HĐND và UBND", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể": one body with two names in its own. */
function isInside(before: string, after: string): boolean {
  if (/^(?:chánh )?văn phòng (?:hội đồng|đoàn đại biểu)/u.test(before)) {
    return /^(?:hội đồng|uỷ ban) nhân dân/u.test(after)
  }
  return /đảng uỷ (?:\S+ )?mặt trận/u.test(before) && after.startsWith('đoàn thể')
}

/** The body that a stretch names; several where one head stands before many fields ("các Sở: Tài chính, Y tế"). */
function membersOf(names: Names, from: number, to: number): BodyName[] {
  const {start, head} = openingAt(names, from)
  if (start >= to) return []
  const body = bodyAt(names, from, to)
  const [first] = body.words
  if (first === undefined || (first !== 'bộ' && first !== 'sở') || head !== 1) return [body]
  const members: BodyName[] = []
  for (let index = start + 1; index < to; index++) {
    const length = fields.match(names.keys, index)
    if (length === 0) continue
    const field = names.keys.slice(index, index + length)
    const words = [first, ...field.filter((key) => tellsApart(key))]
    const text = `${wordsAt(names, start, start + 1)} ${wordsAt(names, index, index + length)}`
    members.push({...body, text, words, group: false, named: true})
    index += length - 1
  }
  return members.length > 1 ? members : [body]
}
