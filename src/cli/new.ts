import {statSync} from 'node:fs'
import {documentTypes} from '../facts/document-types'
import type {DocumentTypeId, ProfileId} from '../facts/ids'
import {profiles} from '../facts/profiles'
import {didYouMean} from '../lint/nearest'
import {bare} from '../text/letters'
import {Configurations} from './configurations'
import {UsageError} from './failure'
import {OutputFile} from './output'
import type {Terminal} from './terminal'

export interface NewRequest {
  /** "ke-hoach" or "kế hoạch". */
  readonly type: string
  readonly profile: ProfileId | null
  readonly issuer: string | null
  readonly subject: string | null
  /** The file to write; null for the standard output. */
  readonly output: string | null
}

/** Bodies of the Party by the beginnings of their names, bare. */
const partyIssuer =
  /^(?:tinh uy|thanh uy|dang uy|chi bo|dang bo|ban (?:to chuc|tuyen giao|noi chinh|xay dung dang|thuong vu|chap hanh)|uy ban kiem tra|van phong (?:tinh uy|thanh uy|dang uy))/u

/** Writes a new draft with blanks for what nobody has told; status 2 where the file cannot be written. */
export async function newDraft(request: NewRequest, terminal: Terminal): Promise<number> {
  const {issuer, subject, output} = request
  const {draftText, hasTemplate, templateTypes} = await import('../write/templates/draft')
  const type = typeOf(request.type, templateTypes)
  const profile = request.profile ?? usualProfile(type, issuer, output)
  if (!hasTemplate(type, profile)) {
    const all = templateTypes.filter((each) => hasTemplate(each, profile)).join(', ')
    throw new UsageError(
      `không có mẫu "${type}" theo ${profiles[profile].source}; có mẫu của ${all}`,
    )
  }
  const text = draftText({
    type,
    profile,
    issuer,
    subject,
    superior: null,
    place: null,
    signing: null,
    signer: null,
    year: new Date().getFullYear(),
  })
  if (output === null) {
    await terminal.write(text)
    return 0
  }
  // What stands there may be somebody's draft.
  if (statSync(output, {throwIfNoEntry: false}) !== undefined) {
    throw new UsageError(`đã có tệp "${output}", nên không ghi đè; đặt tên khác`)
  }
  const file = new OutputFile(output)
  await file.write(text)
  if (!(await file.save(terminal))) return 2
  terminal.tell(`Đã ghi mẫu ${nameOf(type)} vào ${output}; điền các chỗ trong ngoặc vuông\n`)
  return 0
}

/** The type that a person names, with or without marks. */
function typeOf(written: string, known: readonly DocumentTypeId[]): DocumentTypeId {
  const id = bare(written.trim()).replace(/[\s_]+/gu, '-')
  const found = known.find((each) => each === id)
  if (found !== undefined) return found
  const hint = didYouMean(id, known)
  throw new UsageError(`không có mẫu "${written}"; có mẫu của ${known.join(', ')}${hint}`)
}

/** The configuration's profile; else that of the body which issues; else that of the only side which has the type. */
function usualProfile(
  type: DocumentTypeId,
  issuer: string | null,
  output: string | null,
): ProfileId {
  const {configuration} = new Configurations({rules: {}}, null).for(output ?? 'van-ban.vanban')
  if (configuration.profile !== undefined) return configuration.profile
  const party = issuer !== null && partyIssuer.test(bare(issuer))
  return party && type !== 'cong-dien' ? 'party-2026' : 'state-2020'
}

function nameOf(type: DocumentTypeId): string {
  return documentTypes.find(({id}) => id === type)?.name ?? type
}
