import {numberKey} from '../../citations/key'
import type {Citation} from '../../citations/model'
import {citingBlocks} from '../../citations/places'
import {type Block, spanIn} from '../../document/block'
import {citationBases} from '../../facts/bases'
import {type SupersededDocument, supersededDocuments} from '../../facts/superseded-documents'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {clauseAround, isQuoted, tellsOfChange} from '../common/citation-context'
import {documentDay} from '../common/document-day'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {viewEdit} from '../common/many-places'
import {sample} from '../common/samples'

const dated = 'Tân Phong, ngày 05 tháng 12 năm 2025'

export const supersededCitation = defineRule({
  id: 'superseded-citation',
  category: 'citations',
  title: 'Viện dẫn văn bản đã bị thay thế',
  explanation: `Căn cứ vào văn bản đã hết hiệu lực làm văn bản mới thiếu cơ sở. Hay gặp do chép căn cứ từ văn bản cũ: Hướng dẫn 36-HD/VPTW, Quy định 66-QĐ/TW, Luật Đất đai năm 2013, Luật Tổ chức chính quyền địa phương năm 2015.

Xét theo ngày của chính văn bản đang soạn: văn bản năm 2020 viện dẫn luật khi đó là đúng. Câu nói về thay thế, sửa đổi, tổng kết không bị báo.

**Cách sửa:** viện dẫn văn bản đang có hiệu lực; gợi ý đổi số, còn ngày và trích yếu cần ghi lại theo văn bản mới.`,
  severity: 'warning',
  basis: citationBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: viện dẫn luật đang có hiệu lực',
      text: sample(profile, {
        placeDate: dated,
        body: planBody(
          `${unit} rà soát theo Luật Đất đai năm 2024, hoàn thành trước ngày 20/12/2025.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: luật cũ khi văn bản được ban hành lúc luật còn hiệu lực',
      text: sample(profile, {
        placeDate: 'Tân Phong, ngày 05 tháng 10 năm 2021',
        body: planBody(
          `${unit} rà soát theo Luật Đất đai năm 2013, hoàn thành trước ngày 20/12/2021.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        placeDate: dated,
        body: planBody(
          `${unit} rà soát theo Luật Đất đai năm 2013, hoàn thành trước ngày 20/12/2025.`,
        ),
      })
      return {
        title: 'Sai: luật đã được thay thế',
        text,
        findings: [
          findingAt(
            text,
            'Luật Đất đai năm 2013',
            '"Luật Đất đai năm 2013" đã được thay thế từ 01/8/2024; nay là Luật Đất đai số 31/2024/QH15',
          ),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        placeDate: dated,
        body: planBody(`${unit} chỉnh lý hồ sơ theo Quy định số 270-QĐ/TW trước ngày 20/12/2025.`),
      })
      return {
        title: 'Sai: quy định của Đảng đã được thay thế',
        text,
        findings: [
          findingAt(
            text,
            'Quy định số 270-QĐ/TW',
            '"Quy định số 270-QĐ/TW" đã được thay thế từ 19/11/2025; nay là Quy định số 383-QĐ/TW',
          ),
        ],
      }
    }),
  ],

  *check({directive}) {
    let day: string | null = null
    for (const {block, citations} of citingBlocks(directive)) {
      for (const citation of citations) {
        const row = rowOf(citation)
        if (row === undefined) continue
        day ??= documentDay(directive).notBefore
        if (day < row.from) continue
        const {text} = block.content
        if (isQuoted(text, citation.start)) continue
        if (tellsOfChange.test(clauseAround(text, citation.start, citation.end))) continue
        yield reportOf(block, citation, row)
      }
    }
  },
})

const byNumber = new Map(supersededDocuments.map((row) => [row.number, row]))
const byLaw = new Map(
  supersededDocuments.flatMap((row) =>
    row.law === undefined ? [] : [[`${row.law.name} ${row.law.year}`, row] as const],
  ),
)

function rowOf({type, number, name, date}: Citation): SupersededDocument | undefined {
  if (number?.symbol != null) return byNumber.get(numberKey(number))
  if (type?.law !== true || name === null || date === null) return undefined
  return byLaw.get(`${name.text.toLowerCase()} ${date.year}`)
}

function dayShown(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}

function reportOf(block: Block, citation: Citation, row: SupersededDocument): Report {
  const {start, number, date, organ} = citation
  const end = number?.end ?? date?.end ?? citation.end
  const words = block.content.text.slice(start, end)
  // The old date and organ would make the new number wrong: then a person writes the whole.
  const edit = date !== null && number !== null ? null : viewEdit(block, start, end, row.successor)
  const suggestions: Fix[] =
    edit === null || organ !== null ? [] : [{title: `Đổi thành "${row.successor}"`, edits: [edit]}]
  return {
    span: spanIn(block, start, end),
    message: `"${words}" đã được thay thế từ ${dayShown(row.from)}; nay là ${row.successor}`,
    suggestions,
  }
}
