import {zipSync} from 'fflate/browser'

/*
 * What write-excel-file takes from `fflate` (esbuild.js puts this module in its place). Its own `zip` hands larger parts to
 * a `Worker`, which Node does not have and the web extension host does not let an extension make.
 */
export {strToU8, zipSync} from 'fflate/browser'

/** The earliest time a ZIP archive can hold: the same tasks give the same file, whenever and wherever it is written. */
const noTime = new Date(1980, 0, 1)

/** Packs files at once; a table of a thousand tasks takes some ten milliseconds. */
export function zip(
  files: Readonly<Record<string, Uint8Array>>,
  done: (error: null, archive: Uint8Array) => void,
): void {
  done(null, zipSync({...files}, {mtime: noTime}))
}
