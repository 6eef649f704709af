import {documentTypes} from '../facts/document-types'
import {type Block, spanIn} from './block'
import type {DocumentNumber} from './model'

/**
 * “Số: 15/QĐ-BNV”, “Số 19-CV/ĐUK”, “Số:      /KH-UBND”, “Số …-NQ/TU”, “Số: 67 /2024/QĐ-UBND”, “Số: 3210/QĐ - UBND”, “Số […]-KH/[…]”.
 * Groups: colon, digits or what a scan makes of them, first separator, year, symbol.
 */
const number =
  /^S[ốỐ]\s*(:)?\s*(\d{1,5}[a-z]?|(?<=:\s*)[^\s/\-–….[\]_]{1,5}(?=\s?\/\p{Lu}{2}))?[\s.…_[\]]*([-–/])\s*(?:(\d{4})\s*[/-]\s*)?((?:\p{Lu}[\p{L}\d&]*|\[[^[\]]{1,20}\])(?:\s?[-–/.]\s?(?:\p{Lu}[\p{L}\d&]*|\[[^[\]]{1,20}\]))*)(?=[\s*,.;)]|$)/u
/** A number without a symbol yet: “Số: 12”, “Số:”, “Số: ……”. */
const bareNumber = /^S[ốỐ]\s*(:)?\s*(\d{1,5})?[\s.…_]*$/u

const typeSymbols = new Set(
  documentTypes.flatMap((type) => [...type.partySymbols, ...type.stateSymbols]),
)

/** The system by whose punctuation a number is written: "-" after the digits and "/" before the organ is the Party's. */
function formOf(separator: string, symbol: string, colon: boolean): DocumentNumber['form'] {
  if (separator === '/') return 'state'
  if (symbol.includes('/')) return 'party'
  return colon ? null : 'party'
}

/** The number and symbol with which a block begins, and how many characters of its view they take. */
export function readNumber(block: Block): {component: DocumentNumber; length: number} | null {
  const {text} = block.content
  const match = number.exec(text)
  if (match === null) {
    const bare = text.length < 30 ? bareNumber.exec(text) : null
    if (bare === null || (bare[1] === undefined && bare[2] === undefined)) return null
    return {
      length: text.length,
      component: {
        span: spanIn(block, 0, text.length),
        text,
        digits: bare[2] ?? null,
        symbol: null,
        symbolSpan: null,
        typeSymbol: null,
        form: null,
        hasColon: bare[1] !== undefined,
        year: null,
      },
    }
  }
  const [whole, colon, digits, separator = '', year, symbol = ''] = match
  const tight = symbol.replace(/\s+/g, '')
  const head = /^[\p{L}\d&]+/u.exec(tight)?.[0] ?? ''
  const start = whole.length - symbol.length
  return {
    length: whole.length,
    component: {
      span: spanIn(block, 0, whole.length),
      text: whole,
      digits: /^\d/u.test(digits ?? '') ? (digits ?? null) : null,
      symbol: tight,
      symbolSpan: spanIn(block, start, whole.length),
      typeSymbol: typeSymbols.has(head) ? head : null,
      form: formOf(separator, tight, colon !== undefined),
      hasColon: colon !== undefined,
      year: year ?? null,
    },
  }
}
