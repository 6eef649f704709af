import {bare} from '../../text/letters'
import {type CitedDocument, citationOf, reference} from '../templates/citation'
import {continuing} from './matching'
import type {Suggestion, Typing} from './suggestion'

/** Words behind which a document is cited, and the beginning of a citation itself. Group 1: what is typed of it. */
const wantsCitation =
  /(?:^|\s|\()(?:thực hiện|căn cứ|theo|tại|triển khai(?: thực hiện)?|ban hành kèm theo)\s+([^.;:]*)$/iu
const begunCitation =
  /(?:^|\s|\()((?:nghị quyết|chỉ thị|kế hoạch|công văn|kết luận|hướng dẫn|thông báo|quyết định|chương trình|quy định|quy chế|báo cáo|tờ trình|công điện|đề án|văn bản|nghi quyet|chi thi|ke hoach|cong van|ket luan|huong dan|thong bao|quyet dinh|chuong trinh|quy dinh)(?:\s+(?:số|so)?\s*[^\s.;:]*)?)$/iu

/** What is typed of a citation before the caret; null where none is asked for. */
function typedCitation(before: string): string | null {
  return begunCitation.exec(before)?.[1] ?? wantsCitation.exec(before)?.[1] ?? null
}

/** True where the words before the caret ask for a citation: only then need anybody know the documents of the workspace. */
export function asksForCitation(before: string): boolean {
  return typedCitation(before) !== null
}

/** Documents of the workspace, cited as the profile wants it: in full the first time, by type and number from then on. */
export function citationSuggestions(typing: Typing): Suggestion[] {
  const {before, documents, profile, text} = typing
  const typed = typedCitation(before)
  if (typed === null) return []
  const numbered = documents.filter((each) => each.number !== null)
  const {replaced, items} = continuing(typed, numbered, searched, true)
  return items.map((cited) => {
    const number = cited.number ?? ''
    const short = reference(cited, number)
    const known = text.includes(number)
    return {
      text: known ? short : citationOf(cited, profile),
      label: short,
      detail: cited.subject ?? '',
      kind: 'citation',
      replaced,
    }
  })
}

/** What people type of a document: its type, its number, words of its subject. */
function searched(cited: CitedDocument): string {
  const number = cited.number ?? ''
  const whole = reference(cited, number)
  return `${whole} ${bare(whole).replace(' so ', ' ')} ${number} ${cited.subject ?? ''}`
}
