import {type ExtensionContext, languages, window} from 'vscode'
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
import {registerPages} from './explain'
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
import {legend, Tokens} from './tokens'
import {registerWord} from './word'

/** Wires the parts together. Nothing is read before a document asks for it. */
export function activate(context: ExtensionContext): void {
  const ruleIds = rules.map(({id}) => id)
  const log = window.createOutputChannel(source, {log: true})
  const problems = new Problems()
  const files = new ConfigurationFiles(ruleIds, log)
  const choices = new Choices(context.workspaceState)
  const drafts = new Drafts(rules, files, choices, log, context.extensionUri)
  const checker = new Checker(drafts, problems, log)
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
    ...registerPages(rules, context.extensionUri),
    ...registerCommands(drafts, files, choices, log),
    ...registerEncodingCommands(),
    ...registerFolderCheck(drafts, problems, log),
    ...registerSigning(context, drafts, checker, problems),
    ...registerTasks(context, drafts, checker),
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
