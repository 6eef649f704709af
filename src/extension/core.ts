import {
  type ExtensionContext,
  languages,
  type Pseudoterminal,
  type WebviewPanel,
  type WorkspaceFolder,
  window,
} from 'vscode'
import {rules} from '../rules'
import {Actions, actionKinds} from './actions'
import {Checker} from './checker'
import {Choices} from './choices'
import {registerCommands} from './commands'
import {ConfigurationFiles} from './configuration-files'
import {watchConfigurationProblems} from './configuration-problems'
import {registerDrafting} from './drafting'
import {Drafts} from './drafts'
import {registerEncodingCommands} from './encoding-commands'
import {registerEnter} from './enter'
import {registerExplanation} from './explain'
import {FileCheck} from './file-check'
import {registerFolderCheck} from './folder'
import {Folding} from './folding'
import {selector} from './languages'
import {Problems, source} from './problems'
import {registerReferences} from './references'
import {registerRenumbering} from './renumber'
import {registerSigning} from './signing'
import {Status} from './status'
import {Outline} from './symbols'
import {registerTasks} from './tasks-commands'
import type {TasksPlace} from './tasks-place'
import {legend, Tokens} from './tokens'
import {registerWord} from './word'

/** What the entry of the extension hands on to the core. */
export interface Core {
  /** The run of a task over a folder; `gate`: as before a signature. */
  readonly checkTerminal: (folder: WorkspaceFolder, gate: boolean) => Promise<Pseudoterminal>
  /** Fills the page beside the draft, which the editor opens anew with its window; `state`: what it kept. */
  readonly restorePage: (panel: WebviewPanel, state: unknown) => Promise<void>
}

/**
 * Wires together all that reads and checks: the entry of a second bundle, loaded when a document, a command or a view needs
 * it. `place`: where the tasks are shown.
 */
export function start(context: ExtensionContext, place: TasksPlace): Core {
  const ruleIds = rules.map(({id}) => id)
  const log = window.createOutputChannel(source, {log: true})
  const problems = new Problems()
  const files = new ConfigurationFiles(ruleIds, log)
  const choices = new Choices(context.workspaceState)
  const drafts = new Drafts(rules, files, choices, log, context.extensionUri)
  const checker = new Checker(drafts, problems, log)
  const fileCheck = new FileCheck(drafts, context.extensionUri, log)
  const signing = registerSigning(context, drafts, checker, fileCheck, problems)
  context.subscriptions.push(
    log,
    problems,
    files,
    choices,
    drafts,
    checker,
    new Status(drafts, checker),
    registerEnter(),
    ...watchConfigurationProblems(files, problems, ruleIds),
    registerExplanation(rules),
    ...registerCommands(drafts, files, choices, log),
    ...registerEncodingCommands(),
    ...registerFolderCheck(fileCheck, problems, log),
    ...signing.registered,
    ...registerTasks(context, drafts, checker, place),
    ...registerWord(context),
    ...registerDrafting(context, drafts),
    languages.registerCodeActionsProvider(selector, new Actions(drafts, context.extensionUri), {
      providedCodeActionKinds: actionKinds,
    }),
    languages.registerDocumentSymbolProvider(selector, new Outline(drafts), {label: source}),
    languages.registerFoldingRangeProvider(selector, new Folding(drafts)),
    ...registerReferences(drafts),
    ...registerRenumbering(drafts),
    ...registerTokens(drafts),
  )
  return signing.core
}

/** Whole documents, and before that what is in sight. */
function registerTokens(drafts: Drafts) {
  const tokens = new Tokens(drafts)
  return [
    tokens,
    languages.registerDocumentSemanticTokensProvider(selector, tokens, legend),
    languages.registerDocumentRangeSemanticTokensProvider(selector, tokens, legend),
  ]
}
