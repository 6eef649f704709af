import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {installModel} from '../spelling/installed'
import packed from '../spelling/model.bin'
import {decodeModel, unpackTable} from '../spelling/model-file'
import {PairModel} from '../spelling/pairs'
import {readTable, writeTable} from '../spelling/unpacked-model'

/** What the last step of the build keeps beside the command; without it the model is unpacked at each run. */
const file = path.join(__dirname, 'spelling.cache')

/** Gives the command the model of the language: unpacked when it was built, or else as it comes. */
export function giveModel(): void {
  installModel(() => unpackedBefore() ?? decodeModel(packed))
}

/** Keeps the model unpacked beside the command. */
export function keepModel(): void {
  writeFileSync(file, writeTable(unpackTable(packed), packed.length))
}

function unpackedBefore(): PairModel | null {
  try {
    const table = readTable(readFileSync(file), packed.length)
    return table === null ? null : new PairModel(table)
  } catch {
    return null
  }
}
