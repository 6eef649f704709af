import {decodeModel} from './model-file'
import type {PairModel} from './pairs'
import {Speller} from './speller'

let open: (() => PairModel) | null = null
let speller: Speller | null = null

/** Hands over the file of the model, which each face loads in its own way; it is unpacked when first needed. */
export function installSpelling(file: Uint8Array): void {
  installModel(() => decodeModel(file))
}

/** Hands over how the model is come by, which is asked for when it is first needed. */
export function installModel(model: () => PairModel): void {
  open = model
  speller = null
}

/** The speller over the installed model; null where none is, and then nobody speaks of spelling. */
export function installedSpeller(): Speller | null {
  if (open !== null) speller ??= new Speller(open())
  return speller
}
