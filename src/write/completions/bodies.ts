import type {BodyLevel} from '../../facts/body-kinds'
import {type UsualBody, usualBodies} from '../../facts/usual-bodies'
import {bare, capitalised} from '../../text/letters'
import {continuing} from './matching'
import type {Suggestion, Typing} from './suggestion'

interface Candidate {
  readonly name: string
  readonly detail: string
}

/** Words after which a body stands. */
const wantsBody =
  /(?:^|\s|\()(?:giao(?: cho)?|yêu cầu|đề nghị|phân công|phối hợp(?: chặt chẽ)?(?: với| cùng)?|cùng với|chỉ đạo|hướng dẫn|trình|gửi(?: về)?|báo cáo(?: về)?|do|của|kính gửi:?|kính trình:?)\s+([^.;:]*)$/iu
/** The beginning of an item: whoever is to do it stands first. */
const itemStart = /^\s*(?:[-+•–*]|\d+(?:\.\d+)*[.)]?|[a-zđ]\))\s+([^.;:]*)$/u
/** One more body behind those before: "…, Sở Y tế và ". */
const nextBody = /(?:,|\svà)\s+([^.,;:]*)$/u

/** Bodies that go on with what is being typed: the office's own, those of the document, those that offices usually have. */
export function bodySuggestions(typing: Typing): Suggestion[] {
  const {before, part} = typing
  const typed = wantsBody.exec(before)?.[1] ?? itemStart.exec(before)?.[1] ?? null
  const listed = nextBody.exec(typed ?? before)?.[1] ?? null
  const asked = typed !== null || part !== 'text'
  const words = listed ?? typed ?? before
  const {replaced, items} = continuing(words, candidates(typing), ({name}) => name, asked)
  const starts = part !== 'text' || itemStart.exec(before)?.[1]?.length === replaced
  return items.map(({name, detail}) => {
    const text = starts ? capitalised(name) : name
    return {text, label: text, detail, kind: 'body', replaced}
  })
}

function candidates(typing: Typing): readonly Candidate[] {
  const {part, officeBodies, ownBodies, unlisted, profile} = typing
  const level = levelOf(ownBodies)
  const usual = usualBodies
    .filter(({system}) => system === profile.system)
    .sort((a, b) => Number(b.level === level) - Number(a.level === level))
  const named = (names: readonly string[], detail: string) => names.map((name) => ({name, detail}))
  const all: Candidate[] = [
    ...(part === 'text' ? [] : named(unlisted, 'được giao việc, chưa có tên ở đây')),
    ...named(officeBodies, 'của cơ quan'),
    ...named(ownBodies, 'trong văn bản này'),
    ...usual.map(({name, symbol}) => ({name, detail: symbol ?? ''})),
  ]
  const seen = new Set<string>()
  return all.filter(({name}) => {
    const key = bare(name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The level on which the document's own bodies stand. */
function levelOf(own: readonly string[]): BodyLevel {
  const names = own.map((name) => bare(name))
  if (names.some((name) => /trung uong|chinh phu|^bo /u.test(name))) return 'central'
  return names.some((name) => /tinh|^so |thanh uy/u.test(name)) ? 'province' : 'commune'
}

/** What is known of a body by its name; undefined for one of no list. */
export function usualBody(name: string): UsualBody | undefined {
  const key = bare(name.trim())
  return usualBodies.find((each) => bare(each.name) === key)
}
