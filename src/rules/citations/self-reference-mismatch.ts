import {citingBlocks} from '../../citations/places'
import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {referenceBases} from '../../facts/bases'
import type {CitedType} from '../../facts/cited-types'
import {documentType} from '../../facts/document-types'
import {defineRule, type Fix} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import {isQuoted} from '../common/citation-context'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {viewEdit} from '../common/many-places'
import {sample} from '../common/samples'

export const selfReferenceMismatch = defineRule({
  id: 'self-reference-mismatch',
  category: 'citations',
  title: 'Văn bản tự gọi mình bằng tên loại khác',
  explanation: `"Chỉ thị này" trong một kế hoạch thường là câu chép từ văn bản khác. Người thực hiện không biết câu đó nói về văn bản nào.

Chỉ báo khi trong văn bản không nhắc đến văn bản nào khác thuộc loại ấy; quy chế, quy định, đề án ban hành kèm theo tự gọi mình thì không bị báo.

**Cách sửa:** đổi thành tên loại của chính văn bản, hoặc nêu rõ văn bản muốn nói.`,
  severity: 'warning',
  basis: referenceBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: kế hoạch gọi mình là Kế hoạch này',
      text: sample(profile, {
        body: planBody(
          `${unit} theo dõi việc thực hiện Kế hoạch này, báo cáo trước ngày 20/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: chỉ thị đã được nêu ở trên',
      text: sample(profile, {
        body: planBody(
          `${unit} quán triệt Chỉ thị số 05-CT/TW trước ngày 20/10/2026.`,
          `${unit} báo cáo kết quả thực hiện Chỉ thị này trước ngày 20/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} theo dõi việc thực hiện Chỉ thị này, báo cáo trước ngày 20/11/2026.`,
        ),
      })
      return {
        title: 'Sai: "Chỉ thị này" trong kế hoạch',
        text,
        findings: [
          findingAt(
            text,
            'Chỉ thị này',
            '"Chỉ thị này" nhưng văn bản là kế hoạch; ghi "Kế hoạch này"',
          ),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`Căn cứ Nghị quyết này, ${unit} phân công trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: "Nghị quyết này" trong kế hoạch',
        text,
        findings: [
          findingAt(
            text,
            'Nghị quyết này',
            '"Nghị quyết này" nhưng văn bản là kế hoạch; ghi "Kế hoạch này"',
          ),
        ],
      }
    }),
  ],

  *check({directive, type}) {
    if (type === null) return
    const own = documentType(type).name
    let named: ReadonlySet<string> | null = null
    for (const {block, mentions} of citingBlocks(directive)) {
      for (const {type: said, how, text, start, end} of mentions) {
        if (how !== 'this' || isOwn(said, own)) continue
        named ??= namedTypes(directive, own)
        if (named.has(said.name) || isQuoted(block.content.text, start)) continue
        const right = `${capitalised(own)} này`
        yield {
          span: spanIn(block, start, end),
          message: `"${text}" nhưng văn bản là ${own}; ghi "${right}"`,
          suggestions: suggestionsFor(block, start, end, right),
        }
      }
    }
  },
})

function suggestionsFor(block: Block, start: number, end: number, right: string): readonly Fix[] {
  const edit = viewEdit(block, start, end, right)
  return edit === null ? [] : [{title: `Đổi thành "${right}"`, edits: [edit]}]
}

/** "Chương trình này" of a chương trình hành động, "Văn bản này" of any. */
function isOwn({name}: CitedType, own: string): boolean {
  return name === 'văn bản' || name.startsWith(own) || own.startsWith(name)
}

/** Types of documents that the text speaks of otherwise: cited, attached, or named in whatever case. */
function namedTypes(directive: Directive, own: string): ReadonlySet<string> {
  const names = new Set<string>()
  const attached = directive.attachments.map(({title}) => title.toLowerCase()).join(' ')
  const plain = `${directive.components.subject?.text ?? ''} ${attached}`.toLowerCase()
  for (const {citations, mentions} of citingBlocks(directive)) {
    for (const {type} of citations) names.add(type?.name ?? '')
    for (const {type, how} of mentions) if (how !== 'this') names.add(type.name)
  }
  for (const {type} of citingBlocks(directive).flatMap(({mentions}) => mentions)) {
    if (plain.includes(type.name) || saysOften(directive, type.name)) names.add(type.name)
  }
  names.delete(own)
  return names
}

/** "quy định này" may mean any rule of which the text speaks in small letters. */
function saysOften({text}: Directive, name: string): boolean {
  return text.includes(` ${name} `)
}
