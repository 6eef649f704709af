import {folded} from '../text/letters'

/** What parts the members of a list of bodies. */
const between = /[,;]|\s+và\s+/u
const counted = /^(?:các|những|mỗi|từng)\s+/u

/** The bodies of a list, each without "các". */
function membersOf(name: string): readonly string[] {
  return folded(name)
    .split(between)
    .map((member) => member.trim().replace(counted, ''))
}

/** Lists of bodies without those whose every member stands in an earlier one: the same bodies named again. */
export function withoutRepeats<T extends {readonly text: string}>(
  lists: readonly T[],
): readonly T[] {
  if (lists.length < 2) return lists
  const named = new Set<string>()
  return lists.filter(({text}) => {
    const members = membersOf(text)
    const repeats = members.every((member) => named.has(member))
    for (const member of members) named.add(member)
    return !repeats
  })
}

/** Items without those whose name (or place) an earlier one has: the same body named twice is one. */
export function distinct<T>(
  items: readonly T[],
  nameOf: (item: T) => string | number,
): readonly T[] {
  if (items.length < 2) return items
  const names = new Set<string | number>()
  return items.filter((item) => {
    const name = nameOf(item)
    return !names.has(name) && names.add(name)
  })
}
