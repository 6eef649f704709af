/** A body that only this office knows. */
export interface OfficeBody {
  readonly name: string
  /** As in numbers: "ĐU" in "Số 05-NQ/ĐU". */
  readonly symbol?: string
  /** As in lists and tables: "BQL KDL". */
  readonly abbreviation?: string
  /** Who has taken over its work, where the body is no more. */
  readonly successor?: string
}

/** What an office adds to the facts of the product: its own bodies, symbols, abbreviations, places and words. */
export interface Office {
  readonly bodies: readonly OfficeBody[]
  /** Symbols of bodies in numbers, without a name. */
  readonly symbols: readonly string[]
  /** Abbreviations that the office understands without a definition, with what they stand for. */
  readonly abbreviations: Readonly<Record<string, string>>
  readonly places: readonly string[]
  /** Words that are spelt right. */
  readonly words: readonly string[]
  /** Pairs of wordings that mean the same: a document keeps to one of them. */
  readonly variants: readonly (readonly string[])[]
}

/** Nothing is added. */
export const emptyOffice: Office = Object.freeze({
  bodies: [],
  symbols: [],
  abbreviations: {},
  places: [],
  words: [],
  variants: [],
})

/** Both together. */
export function mergeOffices(base: Office, over: Office): Office {
  return {
    bodies: [...base.bodies, ...over.bodies],
    symbols: [...base.symbols, ...over.symbols],
    abbreviations: {...base.abbreviations, ...over.abbreviations},
    places: [...base.places, ...over.places],
    words: [...base.words, ...over.words],
    variants: [...base.variants, ...over.variants],
  }
}
