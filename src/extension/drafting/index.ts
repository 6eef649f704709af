import {draftText, hasTemplate} from '../../write/templates/draft'
import {openDraft} from './open'
import {type Answers, askForDraft} from './wizard'

export {implement} from './implement'

/** Asks what is to be written and shows it as a new document; what the caller gives is not asked. False: the person left. */
export async function newDocument(given: unknown): Promise<boolean> {
  const request = await askForDraft(isGiven(given) ? given : {})
  if (request === null) return false
  const {type, profile} = request
  if (!hasTemplate(type, profile)) return false
  await openDraft(draftText({...request, type}))
  return true
}

/** Menus hand over an address, tests and other extensions the answers. */
function isGiven(given: unknown): given is Partial<Answers> {
  return typeof given === 'object' && given !== null && ('type' in given || 'profile' in given)
}
