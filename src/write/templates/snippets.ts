import {documentType} from '../../facts/document-types'
import type {DocumentTypeId} from '../../facts/ids'
import {profiles} from '../../facts/profiles'
import {bare, capitalised} from '../../text/letters'
import {draftText, hasTemplate, headerText, recipientsOf, templateTypes} from './draft'
import {issuerOf} from './issuer'
import {type Named, named, type Side, type Snippet, sides, someYear, withStops} from './snippet'
import {partSnippets} from './snippet-parts'
import {signatureSnippets} from './snippet-signatures'
import {citationBlank} from './voice'

/** Types that the Party writes rather than the State: their short prefix is the Party's. */
const rather: ReadonlySet<DocumentTypeId> = new Set(['nghi-quyet', 'ket-luan'])

/** Every snippet by its name, as the editor lists them. */
export function allSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries([
    ...sides.map(headerSnippet),
    ...partSnippets,
    ...sides.flatMap((side) => [
      basisSnippet(side),
      citationSnippet(side),
      recipientsSnippet(side),
    ]),
    ...sides.flatMap(signatureSnippets),
    ...templateTypes.flatMap((type) => sides.flatMap((side) => documentSnippet(type, side))),
  ])
}

/** What nobody has told. */
const open = {
  issuer: null,
  superior: null,
  place: null,
  subject: null,
  signing: null,
  signer: null,
  year: someYear,
} as const

function documentSnippet(type: DocumentTypeId, side: Side): Named[] {
  if (!hasTemplate(type, side.id)) return []
  const {name} = documentType(type)
  const plain = bare(name).replaceAll(' ', '')
  const isPlain = (side.prefix === 'dang') === rather.has(type) || type === 'cong-dien'
  const text = draftText({...open, type, profile: side.id})
  const snippet: Snippet = {
    prefix: isPlain ? [plain, name] : [`${plain}-${side.prefix}`, `${name} ${side.words}`],
    body: withStops(text),
    description: `Cả văn bản: ${name} của ${side.name} (${profiles[side.id].source})`,
    isFileTemplate: true,
  }
  return [[`${capitalised(name)}, ${side.name}`, snippet]]
}

function headerSnippet(side: Side): Named {
  const text = headerText({...open, type: 'ke-hoach', profile: side.id})
  const says = `Tiêu đề, cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng (${profiles[side.id].source})`
  return sideSnippet(side, 'Phần đầu', 'phandau', text, says)
}

function basisSnippet(side: Side): Named {
  const isParty = profiles[side.id].system === 'party'
  const text = `${isParty ? '- ' : ''}Căn cứ ${citationBlank(profiles[side.id], isParty)};`
  const says = 'Một căn cứ ban hành, đủ loại, số, ngày, cơ quan ban hành và trích yếu'
  return sideSnippet(side, 'Căn cứ', 'cancu', text, says)
}

function citationSnippet(side: Side): Named {
  const profile = profiles[side.id]
  const text = citationBlank(profile, profile.system === 'party')
  const says = 'Viện dẫn một văn bản lần đầu: loại, số, ngày, cơ quan ban hành, trích yếu'
  return sideSnippet(side, 'Viện dẫn', 'viendan', text, says)
}

function recipientsSnippet(side: Side): Named {
  const profile = profiles[side.id]
  const body = profile.system === 'party' ? 'Đảng ủy' : 'Ủy ban nhân dân'
  const text = recipientsOf('ke-hoach', profile, issuerOf(body, null, profile))
  const says = 'Nơi nhận: cấp trên để báo cáo, nơi thực hiện, nơi lưu'
  return sideSnippet(side, 'Nơi nhận', 'noinhan', text, says)
}

/** A passage that each side writes in its own way: the plain prefix is the State's. */
function sideSnippet(
  {id, name, prefix, words}: Side,
  title: string,
  plain: string,
  text: string,
  says: string,
): Named {
  const own = title.toLowerCase()
  return profiles[id].system === 'party'
    ? named(`${title}, ${name}`, `${plain}-${prefix}`, `${own} ${words}`, text, says)
    : named(`${title}, ${name}`, plain, own, text, says)
}
