import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode'
import {type ConfigurationProblem, parseConfiguration} from '../lint/configuration'
import type {Span} from '../text/span'
import type {ConfigurationFiles} from './configuration-files'
import {isConfigurationFile} from './configuration-name'
import {isWorkPlace} from './languages'
import {rangeOf, rangesIn} from './places'
import {type Problems, source} from './problems'

/** The code of every problem of a configuration file. */
const code = 'configuration'

/**
 * Shows the mistakes in `.the-thuc.json` at their place: those of a file that is open as it is typed, those of any other
 * as it lies on disk, for a file that is silently without effect misleads.
 */
export function watchConfigurationProblems(
  files: ConfigurationFiles,
  problems: Problems,
  ruleIds: readonly string[],
): Disposable[] {
  const isOpen = (path: string) => workspace.textDocuments.some(({uri}) => uri.toString() === path)

  function showOpen(document: TextDocument): void {
    if (!isConfigurationFile(document.uri) || !isWorkPlace(document.uri)) return
    const found = parseConfiguration(document.getText(), ruleIds).problems
    problems.show(
      document.uri,
      diagnosticsOf(found, (span) => rangeOf(document, span)),
    )
  }

  for (const document of workspace.textDocuments) showOpen(document)
  return [
    workspace.onDidOpenTextDocument(showOpen),
    workspace.onDidChangeTextDocument(({document}) => showOpen(document)),
    workspace.onDidCloseTextDocument(({uri}) => {
      if (!isConfigurationFile(uri) || !isWorkPlace(uri)) return
      problems.hide(uri)
      void files.load(uri)
    }),
    files.onDidChange((uri) => {
      if (uri === null || isOpen(uri.toString())) return
      problems.hide(uri)
      void files.load(uri)
    }),
    files.onDidLoad(({uri, text, problems: found}) => {
      if (!isOpen(uri.toString())) problems.show(uri, diagnosticsOf(found, rangesIn(text)))
    }),
  ]
}

function diagnosticsOf(
  found: readonly ConfigurationProblem[],
  range: (span: Span) => Range,
): Diagnostic[] {
  return found.map(({span, message}) => {
    const diagnostic = new Diagnostic(range(span), message, DiagnosticSeverity.Warning)
    diagnostic.source = source
    diagnostic.code = code
    return diagnostic
  })
}
