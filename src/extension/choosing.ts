import {type QuickPickItem, type TextDocument, window} from 'vscode'
import {documentTypes} from '../facts/document-types'
import {type DocumentTypeId, type ProfileId, profileIds} from '../facts/ids'
import {profiles} from '../facts/profiles'
import {capitalised} from '../text/letters'
import type {Choices} from './choices'
import type {Drafts} from './drafts'

/** Stands for "as the document itself tells". */
const automatic = 'auto'

interface ChoiceItem<Id extends string> extends QuickPickItem {
  readonly id: Id | typeof automatic
}

/** Changes as what type the document is read; asks where the caller names none. */
export async function changeType(
  drafts: Drafts,
  choices: Choices,
  document: TextDocument,
  wanted: unknown,
): Promise<void> {
  const reading = await drafts.read(document)
  const identity = reading?.directive.identity
  const items: ChoiceItem<DocumentTypeId>[] = documentTypes.map(({id, name}) => ({
    id,
    label: capitalised(name),
    description: id === identity?.type ? 'đang dùng' : '',
  }))
  const type = await choose('Loại văn bản', identity?.reasons.type ?? '', items, wanted)
  if (type !== undefined) {
    await choices.change(document.uri, {type: type === automatic ? undefined : type})
  }
}

/** Changes by which rules of form the document is checked; asks where the caller names none. */
export async function changeProfile(
  drafts: Drafts,
  choices: Choices,
  document: TextDocument,
  wanted: unknown,
): Promise<void> {
  const reading = await drafts.read(document)
  const identity = reading?.directive.identity
  const items: ChoiceItem<ProfileId>[] = profileIds.map((id) => ({
    id,
    label: profiles[id].name,
    description: id === identity?.profile ? 'đang dùng' : '',
  }))
  const title = 'Bộ quy định về thể thức'
  const profile = await choose(title, identity?.reasons.profile ?? '', items, wanted)
  if (profile !== undefined) {
    await choices.change(document.uri, {profile: profile === automatic ? undefined : profile})
  }
}

async function choose<Id extends string>(
  title: string,
  why: string,
  items: readonly ChoiceItem<Id>[],
  wanted: unknown,
): Promise<Id | typeof automatic | undefined> {
  const all: readonly ChoiceItem<Id>[] = [
    {id: automatic, label: 'Tự nhận biết', description: 'theo nội dung văn bản và cài đặt'},
    ...items,
  ]
  if (typeof wanted === 'string') return all.find(({id}) => id === wanted)?.id
  const scope = 'Chọn cho riêng văn bản này'
  const placeHolder = why === '' ? scope : `${capitalised(why)}. ${scope}:`
  const picked = await window.showQuickPick(all, {title: `Thể Thức: ${title}`, placeHolder})
  return picked?.id
}
