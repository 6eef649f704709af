import type {PairTable} from './pairs'
import {contextCount} from './words'

/*
 * The model of pairs as it stands in memory, for the machine that wrote it: unpacking it takes a tenth of a short run.
 * Its numbers in their order, after how many pairs there are and how long the packed file was that it was made of.
 */
const headLength = 2
const rowCount = headLength + (contextCount + 1) + contextCount

/** `packed`: length of the file that the table was unpacked from, in bytes. */
export function writeTable(
  {starts, others, counts, totals}: PairTable,
  packed: number,
): Uint8Array {
  const pairs = others.length
  const bytes = new Uint8Array(rowCount * 4 + pairs * 4)
  const rows = new Uint32Array(bytes.buffer, 0, rowCount)
  rows.set([pairs, packed])
  rows.set(starts, headLength)
  rows.set(totals, headLength + starts.length)
  const columns = new Uint16Array(bytes.buffer, rowCount * 4)
  columns.set(others)
  columns.set(counts, pairs)
  return bytes
}

/** Reads what `writeTable` wrote of a packed file of this length; null where it is anything else. */
export function readTable(bytes: Uint8Array, packed: number): PairTable | null {
  const {buffer, byteOffset, length} = bytes
  if (byteOffset % 4 !== 0 || length < rowCount * 4) return null
  const rows = new Uint32Array(buffer, byteOffset, rowCount)
  const [pairs = 0, madeOf] = rows
  if (madeOf !== packed || length !== rowCount * 4 + pairs * 4) return null
  const columns = new Uint16Array(buffer, byteOffset + rowCount * 4, pairs * 2)
  const totalsFrom = headLength + contextCount + 1
  return {
    starts: rows.subarray(headLength, totalsFrom),
    totals: rows.subarray(totalsFrom),
    others: columns.subarray(0, pairs),
    counts: columns.subarray(pairs),
  }
}
