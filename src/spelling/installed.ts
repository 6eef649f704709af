import {unpackTable} from './model-file'
import {PairModel, type PairTable} from './pairs'
import {Speller} from './speller'

let open: (() => PairTable) | null = null
let speller: Speller | null = null

/** Hands over the file of the model, which each face loads in its own way; it is unpacked when first needed. */
export function installSpelling(file: Uint8Array): void {
  installTable(() => unpackTable(file))
}

/** Hands over how the model is come by, which is asked for when it is first needed. */
export function installTable(table: () => PairTable): void {
  open = table
  speller = null
}

/** The speller over the installed model; null where none is, and then nobody speaks of spelling. */
export function installedSpeller(): Speller | null {
  if (open !== null) speller ??= new Speller(new PairModel(open()))
  return speller
}
