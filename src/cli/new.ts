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

/** Writes a new draft with blanks for what nobody has told; status 2 where the file cannot be written. */
export async function newDraft(request: NewRequest, terminal: Terminal): Promise<number> {
  const {issuer, subject, output} = request
  const {draftText, hasTemplate, systemOf, templateTypes} = await import('../write/templates/draft')
  const type = typeOf(request.type, templateTypes)
  const profile =
    request.profile ??
    configuredProfile(output) ??
    usualProfile(type, issuer === null ? 'state' : systemOf(issuer))
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

/** The profile that the configuration sets for the place where the draft will lie. */
function configuredProfile(output: string | null): ProfileId | undefined {
  const {configuration} = new Configurations({rules: {}}, null).for(output ?? 'van-ban.vanban')
  return configuration.profile
}

/** That of the body which issues; a công điện is the State's. */
function usualProfile(type: DocumentTypeId, system: 'party' | 'state'): ProfileId {
  return system === 'party' && type !== 'cong-dien' ? 'party-2026' : 'state-2020'
}

function nameOf(type: DocumentTypeId): string {
  return documentTypes.find(({id}) => id === type)?.name ?? type
}
