/** How much likelier another word must be before anything is said; all in bits. */
export interface Gates {
  /** Bits that a syllable must gain by being another, none of its pairs being known; its rarity counts for little. */
  readonly confused: number
  /** The same for what is no syllable and may be a foreign word or a name. */
  readonly foreign: number
  /** Added within names, and within lines in capitals. */
  readonly named: number
  readonly capitals: number
  /** Added for words of grammar, which stand beside any other. */
  readonly grammar: number
}

/** Set by faults planted in real directives, and by what else is flagged in texts that taught the model nothing. */
export const defaultGates: Gates = {confused: 1.5, foreign: 8, named: 20, capitals: 6, grammar: 5}

/** Bits by which slips are rarer than a lost tone, by `slips`: those that leave a word, and those that leave none. */
export const slipsToWords = [0, 4, 5] as const
export const slipsToOthers = [0, 1, 2] as const
export type SlipCosts = typeof slipsToWords | typeof slipsToOthers

/** A rare syllable is rare in all texts, so that it is rare speaks little against it: what of its bits is taken off, and of how many. */
export const rarityShare = 0.8
export const mostRarity = 18
