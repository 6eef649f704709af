import type {Citation, CitedNumber} from '../../citations/model'
import {citingBlocks} from '../../citations/places'
import {type Block, spanIn} from '../../document/block'
import {citationBases} from '../../facts/bases'
import {type CitedType, citedTypes} from '../../facts/cited-types'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {viewEdit} from '../common/many-places'
import {sample} from '../common/samples'

export const citationTypeMismatch = defineRule({
  id: 'citation-type-mismatch',
  category: 'citations',
  title: 'Tên loại không khớp với ký hiệu của văn bản viện dẫn',
  explanation: `Ký hiệu nói văn bản thuộc loại gì: NQ là nghị quyết, CT là chỉ thị, KL là kết luận, QĐ là quyết định (của Đảng còn là quy định). "Nghị quyết số 05-CT/TW" viện dẫn một văn bản không có: hoặc tên loại, hoặc ký hiệu ghi nhầm.

"Kết luận số …-TB/TW" (kết luận được thông báo), "Quy chế số …-QĐ/…" (quy chế ban hành kèm quyết định) được chấp nhận; ký hiệu không phải của tên loại nào thì không xét.

**Cách sửa:** mở văn bản gốc, ghi đúng tên loại hoặc đúng ký hiệu.`,
  severity: 'warning',
  basis: citationBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: tên loại khớp ký hiệu',
      text: sample(profile, {
        body: planBody(
          `${unit} thực hiện Chỉ thị số 05-CT/TW trước ngày 20/10/2026.`,
          `${unit} thực hiện Quyết định số 1671/QĐ-TTg trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: quy định của Đảng mang ký hiệu QĐ; "văn bản" gọi chung',
      text: sample(profile, {
        body: planBody(
          `${unit} quán triệt Quy định số 41-QĐ/TW trước ngày 20/10/2026.`,
          `${unit} trả lời Văn bản số 15/UBND-VP trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} thực hiện Nghị quyết số 05-CT/TW trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: nghị quyết mang ký hiệu chỉ thị',
        text,
        findings: [
          findingAt(
            text,
            'Nghị quyết số 05-CT/TW',
            '"Nghị quyết số 05-CT/TW": CT là ký hiệu của chỉ thị; nghị quyết mang ký hiệu NQ',
          ),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} rà soát theo Kế hoạch số 14/QĐ-UBND trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: kế hoạch mang ký hiệu quyết định',
        text,
        findings: [
          findingAt(
            text,
            'Kế hoạch số 14/QĐ-UBND',
            '"Kế hoạch số 14/QĐ-UBND": QĐ là ký hiệu của quyết định; kế hoạch mang ký hiệu KH',
          ),
        ],
      }
    }),
  ],

  *check({directive}) {
    for (const {block, citations} of citingBlocks(directive)) {
      for (const citation of citations) {
        const report = reportOf(block, citation)
        if (report !== null) yield report
      }
    }
  },
})

/** Types by their symbol; those that two types share are told by neither. */
const typeOfSymbol = new Map<string, CitedType>()
for (const type of citedTypes) {
  for (const [index, symbol] of type.symbols.entries()) {
    if (index === 0 && !typeOfSymbol.has(symbol)) typeOfSymbol.set(symbol, type)
  }
}

/** The part of a symbol that names a type: "NQ" of "NQ/TW", "KH" of "KH-UBND". */
function typeSymbolOf({symbol, form}: CitedNumber): string | null {
  const [head = '', tail = ''] = symbol?.split(/[-/]/u) ?? []
  // A công văn of the State begins with its office: "KH-TC" may be one; a body that issues acts tells that it is none.
  const issues = /^(?:UBND|HĐND|TTg|CP|B[A-ZĐ]{1,9})$/u.test(tail)
  return form === 'party' || issues ? head : null
}

function reportOf(block: Block, {type, typePart, number, start}: Citation): Report | null {
  if (type === null || number === null || type.symbols.length === 0) return null
  const symbol = typeSymbolOf(number)
  if (symbol === null || type.symbols.includes(symbol)) return null
  const other = typeOfSymbol.get(symbol)
  const [usual = ''] = type.symbols
  if (other === undefined) return null
  const words = block.content.text.slice(start, number.end)
  const suggestions: Fix[] = []
  const name = /^\p{Lu}/u.test(typePart.text) ? capitalised(other.name) : other.name
  const asType = viewEdit(block, typePart.start, typePart.end, name)
  if (asType !== null) suggestions.push({title: `Đổi tên loại thành "${name}"`, edits: [asType]})
  const {symbolSpan} = number
  const asSymbol = viewEdit(block, symbolSpan.start, symbolSpan.start + symbol.length, usual)
  if (asSymbol !== null)
    suggestions.push({title: `Đổi ký hiệu thành "${usual}"`, edits: [asSymbol]})
  return {
    span: spanIn(block, start, number.end),
    message: `"${words}": ${symbol} là ký hiệu của ${other.name}; ${type.name} mang ký hiệu ${usual}`,
    suggestions,
  }
}
