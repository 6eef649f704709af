import {decodeModel} from './model-file'
import {Speller} from './speller'

let bytes: Uint8Array | null = null
let speller: Speller | null = null

/** Hands over the file of the model, which each face loads in its own way; it is unpacked when first needed. */
export function installSpelling(file: Uint8Array): void {
  bytes = file
  speller = null
}

/** The speller over the installed model; null where none is, and then nobody speaks of spelling. */
export function installedSpeller(): Speller | null {
  if (bytes !== null) speller ??= new Speller(decodeModel(bytes))
  return speller
}
