import type {
  CompletionList,
  Disposable,
  DocumentLink,
  Hover,
  Location,
  Position,
  TextDocument,
} from 'vscode'
import {draftText, hasTemplate} from '../../write/templates/draft'
import {definitionAt, linksIn} from './cited'
import {completionsAt} from './completion'
import type {Host} from './host'
import {hoverAt} from './hover'
import {implement} from './implement'
import {openDraft} from './open'
import {type Answers, askForDraft} from './wizard'
import {WorkspaceDocuments} from './workspace-documents'

/** All that helps to write: the bundle's only door. */
export class Drafting implements Disposable {
  readonly #host: Host
  readonly #documents: WorkspaceDocuments

  constructor(host: Host) {
    this.#host = host
    this.#documents = new WorkspaceDocuments(host)
  }

  dispose(): void {
    this.#documents.dispose()
  }

  /** Asks what is to be written and shows it as a new document; what the caller gives is not asked. False: the person left. */
  async newDocument(given: unknown): Promise<boolean> {
    const request = await askForDraft(isGiven(given) ? given : {})
    if (request === null) return false
    const {type, profile} = request
    if (!hasTemplate(type, profile)) return false
    await openDraft(draftText({...request, type}))
    return true
  }

  /** Drafts what carries a document out; asks for body and type where the caller names none. */
  async implement(document: TextDocument, body: unknown, type: unknown): Promise<boolean> {
    const draft = await this.#host.read(document)
    return draft !== null && implement(draft.directive, draft.tasks, body, type)
  }

  complete(document: TextDocument, position: Position): Promise<CompletionList | null> {
    return completionsAt(this.#host, this.#documents, document, position)
  }

  hover(document: TextDocument, position: Position): Promise<Hover | null> {
    return hoverAt(this.#host, this.#documents, document, position)
  }

  definition(document: TextDocument, position: Position): Promise<Location | null> {
    return definitionAt(this.#host, this.#documents, document, position)
  }

  links(document: TextDocument): Promise<readonly DocumentLink[]> {
    return linksIn(this.#host, this.#documents, document)
  }
}

/** Menus hand over an address, tests and other extensions the answers. */
function isGiven(given: unknown): given is Partial<Answers> {
  return typeof given === 'object' && given !== null && ('type' in given || 'profile' in given)
}
