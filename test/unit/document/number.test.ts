import assert from 'node:assert/strict'
import type {DocumentNumber} from '../../../src/document/model'
import {readDirective} from '../../../src/document/read'

/** The number of a document that bears a line; the rest of the header is sound. */
function numberIn(line: string): DocumentNumber | null {
  const rest = 'Hòa Sơn, ngày 05 tháng 9 năm 2026\n\nKẾ HOẠCH\nvề trồng cây\n\n1. Trồng cây.\n'
  return readDirective(`${line}\n\n${rest}`).components.number
}

/** Digits, symbol, symbol of the type, system by the punctuation, year. */
type Parts = readonly [string | null, string | null, string | null, string | null, string | null]

function partsOf(line: string): Parts | null {
  const number = numberIn(line)
  if (number === null) return null
  return [number.digits, number.symbol, number.typeSymbol, number.form, number.year]
}

const numbers: readonly (readonly [line: string, parts: Parts])[] = [
  ['Số 15-NQ/TU', ['15', 'NQ/TU', 'NQ', 'party', null]],
  ['Số 19-CV/ĐUK', ['19', 'CV/ĐUK', 'CV', 'party', null]],
  ['Số 05-QC/BTCTU-UBKTTU', ['05', 'QC/BTCTU-UBKTTU', 'QC', 'party', null]],
  ['Số 7 - CT/TU', ['7', 'CT/TU', 'CT', 'party', null]],
  ['Số …-NQ/TU', [null, 'NQ/TU', 'NQ', 'party', null]],
  ['Số       -KH/TU', [null, 'KH/TU', 'KH', 'party', null]],
  ['Số: 15-NQ/ĐU', ['15', 'NQ/ĐU', 'NQ', 'party', null]],
  ['Số: 15/QĐ-BNV', ['15', 'QĐ-BNV', 'QĐ', 'state', null]],
  ['Số:15/CT-TTg', ['15', 'CT-TTg', 'CT', 'state', null]],
  ['Số : 15 /KH–UBND', ['15', 'KH–UBND', 'KH', 'state', null]],
  ['Số: 15/QĐ - UBND', ['15', 'QĐ-UBND', 'QĐ', 'state', null]],
  ['Số: 12a/TTr-UBND', ['12a', 'TTr-UBND', 'TTr', 'state', null]],
  ['Số:        /KH-UBND', [null, 'KH-UBND', 'KH', 'state', null]],
  ['Số: ……/KH-UBND', [null, 'KH-UBND', 'KH', 'state', null]],
  ['Số: ___/KH-UBND', [null, 'KH-UBND', 'KH', 'state', null]],
  ['Số: 67/2026/QĐ-UBND', ['67', 'QĐ-UBND', 'QĐ', 'state', '2026']],
  ['Số: 67 /2026/NQ-HĐND', ['67', 'NQ-HĐND', 'NQ', 'state', '2026']],
  ['Số: 123/SYT-VP', ['123', 'SYT-VP', null, 'state', null]],
  ['Số: 05/HD-BCĐ389', ['05', 'HD-BCĐ389', 'HD', 'state', null]],
  ['SỐ: 15/KH-UBND', ['15', 'KH-UBND', 'KH', 'state', null]],
  ['**Số: 15/KH-UBND**', ['15', 'KH-UBND', 'KH', 'state', null]],
  ['Số: 15/KH-UBND.', ['15', 'KH-UBND', 'KH', 'state', null]],
  ['Số: 12', ['12', null, null, null, null]],
  ['Số:', [null, null, null, null, null]],
  ['Số: ……', [null, null, null, null, null]],
]

const none: readonly string[] = [
  'Số',
  'Số liệu năm 2026',
  'Số hộ nghèo: 15',
  'Số 5 đường Cây Khế',
  'Một số: 15/KH-UBND',
]

describe('number and symbol', () => {
  for (const [line, parts] of numbers) {
    it(`reads "${line}"`, () => assert.deepEqual(partsOf(line), parts))
  }

  for (const line of none) {
    it(`finds none in "${line}"`, () => assert.equal(numberIn(line), null))
  }

  it('knows where number and symbol stand, without the markup around them', () => {
    const line = '**Số: 15/QĐ - UBND** V/v giao việc'
    const {span, symbolSpan, hasColon} = numberIn(line) ?? assert.fail()
    assert.equal(line.slice(span.start, span.end), 'Số: 15/QĐ - UBND')
    assert.equal(line.slice(symbolSpan?.start, symbolSpan?.end), 'QĐ - UBND')
    assert.ok(hasColon)
  })
})
