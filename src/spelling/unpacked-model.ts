import {type PairColumns, type PairTable, turned} from './pairs'
import {contextCount} from './words'

/*
 * The model of pairs as it stands in memory, for the machine that wrote it: unpacking it takes a tenth of a short run.
 * Numbers of 32 bits first: how many pairs there are, how long the packed file was that it was made of, how often each word
 * occurs, where the rows of the table and of the turned table begin. Then the columns of both.
 */
const headLength = 2
const rowCount = contextCount + 1
const totalsEnd = headLength + contextCount
const firstLength = totalsEnd + 2 * rowCount

/** `packed`: length of the file that the table was unpacked from, in bytes. */
export function writeTable(table: PairTable, packed: number): Uint8Array {
  const other = turned(table)
  const pairs = table.others.length
  const bytes = new Uint8Array(firstLength * 4 + 4 * pairs * 2)
  const numbers = new Uint32Array(bytes.buffer, 0, firstLength)
  numbers.set([pairs, packed])
  numbers.set(table.totals, headLength)
  const columns = new Uint16Array(bytes.buffer, firstLength * 4)
  for (const [index, {starts, others, counts}] of [table, other].entries()) {
    numbers.set(starts, totalsEnd + index * rowCount)
    columns.set(others, 2 * index * pairs)
    columns.set(counts, (2 * index + 1) * pairs)
  }
  return bytes
}

/** Reads what `writeTable` wrote of a packed file of this length; null where it is anything else. */
export function readTable(bytes: Uint8Array, packed: number): PairTable | null {
  const {buffer, byteOffset, length} = bytes
  if (byteOffset % 4 !== 0 || length < firstLength * 4) return null
  const numbers = new Uint32Array(buffer, byteOffset, firstLength)
  const [pairs = 0, madeOf] = numbers
  if (madeOf !== packed || length !== firstLength * 4 + 4 * pairs * 2) return null
  const columns = new Uint16Array(buffer, byteOffset + firstLength * 4, 4 * pairs)
  const part = (index: number): PairColumns => ({
    starts: numbers.subarray(totalsEnd + index * rowCount, totalsEnd + (index + 1) * rowCount),
    others: columns.subarray(2 * index * pairs, (2 * index + 1) * pairs),
    counts: columns.subarray((2 * index + 1) * pairs, (2 * index + 2) * pairs),
  })
  return {...part(0), totals: numbers.subarray(headLength, totalsEnd), turned: part(1)}
}
