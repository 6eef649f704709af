import {
  commands,
  type Disposable,
  type DocumentFilter,
  type ExtensionContext,
  languages,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  window,
} from 'vscode'
import {citingBlocks} from '../citations/places'
import {DirectiveReader} from '../document/read'
import {officeValues} from '../lint/linter'
import {decode} from '../read/encoding'
import {loadBundle} from './bundles'
import {findDraftFiles} from './draft-files'
import type {Host} from './drafting/host'
import type * as Bundle from './drafting/index'
import type {Drafts, Reading} from './drafts'
import {selector} from './languages'
import {tellThatDraftIsWanted} from './no-draft'
import {rangeOf} from './places'
import {sheetOf} from './tasks-sheet'
import {workOf} from './tasks-words'

/** Commands and providers for writing. What they need is a bundle of its own, loaded when first asked for. */
export function registerDrafting(
  {extension, extensionUri}: ExtensionContext,
  drafts: Drafts,
): Disposable[] {
  const drafting = new Loader(extensionUri, hostOf(drafts))
  return [
    drafting,
    commands.registerCommand('theThuc.newDocument', async (given?: unknown) =>
      (await drafting.load()).newDocument(given),
    ),
    commands.registerCommand('theThuc.implement', async (body?: unknown, type?: unknown) => {
      const document = window.activeTextEditor?.document
      if (document !== undefined) return (await drafting.load()).implement(document, body, type)
      void tellThatDraftIsWanted()
      return false
    }),
    commands.registerCommand('theThuc.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`),
    ),
    commands.registerCommand('theThuc.nextBlank', () => goToBlank(drafts)),
    languages.registerCompletionItemProvider(quiet, {
      provideCompletionItems: async (document, position) =>
        (await drafting.load()).complete(document, position),
    }),
    languages.registerHoverProvider(selector, {
      provideHover: async (document, position) => (await drafting.load()).hover(document, position),
    }),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position) =>
        (await drafting.load()).definition(document, position),
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: async (document) =>
        (await hasCitations(drafts, document))
          ? [...(await (await drafting.load()).links(document))]
          : [],
    }),
  ]
}

/** Where the editor suggests nothing while one types; in plain text it would, unasked, at every word. */
const quiet: readonly DocumentFilter[] = [{language: 'vanban'}, {language: 'markdown'}]

/** Most drafts that are only looked at cite something; those that do not need no bundle for it. */
async function hasCitations(drafts: Drafts, document: TextDocument): Promise<boolean> {
  const reading = await drafts.read(document)
  if (reading === null) return false
  return citingBlocks(reading.directive).some(({citations}) => citations.length > 0)
}

/** Loads the bundle once and holds what it made. */
class Loader implements Disposable {
  readonly #extension: Uri
  readonly #host: Host
  #made: Bundle.Drafting | null = null

  constructor(extension: Uri, host: Host) {
    this.#extension = extension
    this.#host = host
  }

  async load(): Promise<Bundle.Drafting> {
    const {Drafting} = await loadBundle<typeof Bundle>(this.#extension, 'drafting')
    return (this.#made ??= new Drafting(this.#host))
  }

  dispose(): void {
    this.#made?.dispose()
  }
}

function hostOf(drafts: Drafts): Host {
  return {
    async read(document) {
      const reading = await drafts.read(document)
      if (reading === null) return null
      const {directive, terms} = reading
      return {
        document,
        directive,
        get findings() {
          return reading.result.findings
        },
        get tasks() {
          return sheetOf(reading).tasks.map(({task}) => ({task, work: workOf(task)}))
        },
        office: officeValues(terms.configuration).office,
      }
    },
    parse: (text) => new DirectiveReader().read(text, {}),
    decode(bytes) {
      const decoded = decode(bytes)
      return 'text' in decoded ? decoded.text : null
    },
    files: findDraftFiles,
    citations: citingBlocks,
  }
}

/** Selects the first blank behind the caret, else the first of the document; false where nothing is left to fill in. */
async function goToBlank(drafts: Drafts): Promise<boolean> {
  const editor = window.activeTextEditor
  const reading = editor === undefined ? null : await drafts.read(editor.document)
  if (editor === undefined || reading === null) {
    void tellThatDraftIsWanted()
    return false
  }
  const blanks = blanksOf(reading)
  const caret = editor.selection.end
  const next = blanks.find(({start, end}) => start.isAfterOrEqual(caret) && !end.isEqual(caret))
  const range = next ?? blanks[0]
  if (range === undefined) {
    window.setStatusBarMessage('Thể Thức: Không còn chỗ nào phải điền', 5000)
    return false
  }
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return true
}

function blanksOf({document, result}: Reading) {
  return result.findings
    .filter(({ruleId}) => ruleId === 'placeholder')
    .map(({span}) => rangeOf(document, span))
}
