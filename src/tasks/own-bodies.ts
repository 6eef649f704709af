import type {Office} from '../facts/office'
import {PhraseSet} from '../facts/phrases'
import {folded} from '../text/letters'

/** Names of bodies that only one office knows: “Ban Quản lý Khu du lịch Hồ Xanh”, “BQL HX”, “BQLHX”. */
export class OwnBodies {
  /** Matched against the keys of a sentence. */
  readonly names: PhraseSet
  readonly #folded: readonly string[]

  constructor(names: readonly string[]) {
    this.names = new PhraseSet(names)
    this.#folded = names.map(folded)
  }

  /** True for an office that names none: nearly every one. */
  get none(): boolean {
    return this.#folded.length === 0
  }

  /** True where one of them stands in a text; the others are read as they are everywhere. */
  standIn(text: string): boolean {
    const words = folded(text)
    return this.#folded.some((name) => words.includes(name))
  }
}

export const noOwnBodies = new OwnBodies([])

let last: {readonly key: string; readonly bodies: OwnBodies} = {key: '', bodies: noOwnBodies}

/** The bodies of an office; the same object for the same names, so that what was read with it stays read. */
export function ownBodiesOf(office: Partial<Office> | undefined): OwnBodies {
  const names = (office?.bodies ?? [])
    .flatMap(({name, symbol, abbreviation}) => [name, symbol, abbreviation])
    .filter((name): name is string => name !== undefined && name !== '')
  if (names.length === 0) return noOwnBodies
  const key = names.join('\n')
  if (last.key !== key) last = {key, bodies: new OwnBodies(names)}
  return last.bodies
}
