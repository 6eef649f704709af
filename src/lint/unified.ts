import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Directive} from '../document/model'
import {type ReadOptions, readDirective} from '../document/read'
import type {Configuration} from './configuration'
import {type DirectiveChecker, Linter} from './linter'
import type {Finding, Fix, Rule, Severity} from './rule'
import {type DirectiveNode, directiveTree} from './tree'

/** What `directiveLint` runs. */
export interface DirectiveLintOptions {
  readonly rules: readonly Rule[]
  readonly configuration?: Configuration
  /** Beside the rules, for example `retextOnBlocks([retextQuotes])`. */
  readonly checkers?: readonly DirectiveChecker[]
}

/** A message that the linter leaves on a file; `note` is the basis, `place` the span. */
export interface DirectiveMessage extends VFileMessage {
  severity: Severity
  fix: Fix | null
  suggestions: readonly Fix[]
}

/** What was read for a tree, beside it and not in it: trees of unist are plain data. */
const directives = new WeakMap<object, Directive>()

/**
 * unified plugin: reads a directive into a unist tree. It also gives the text back as it was, so that `process` works
 * where nobody adds a compiler.
 */
export const directiveParse: Plugin<[ReadOptions?], string, DirectiveNode> = function (options) {
  this.parser = (document) => {
    const directive = readDirective(document, options)
    const tree = directiveTree(directive)
    directives.set(tree, directive)
    return tree
  }
  this.compiler ??= (_tree, file) => String(file)
}

/** unified plugin: runs rules over what `directiveParse` read and leaves their findings as messages of the file. */
export const directiveLint: Plugin<[DirectiveLintOptions], DirectiveNode> = ({
  rules,
  configuration,
  checkers = [],
}) => {
  const linter = new Linter(rules, configuration, {checkers})
  return (tree, file) => {
    const directive = directives.get(tree) ?? readDirective(String(file))
    for (const finding of linter.lint(directive).findings) leave(finding, directive, file)
  }
}

/** How vfile tells severities: errors are fatal, warnings are not, what is softer is neither. */
const fatality: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
  hint: undefined,
}

function leave(finding: Finding, {lines}: Directive, file: VFile): void {
  const {ruleId, severity, span, basis, fix, suggestions} = finding
  const place = {start: lines.placeAt(span.start), end: lines.placeAt(span.end)}
  const message = file.message(finding.message, {place, ruleId, source: 'the-thuc'})
  message.fatal = fatality[severity]
  if (basis !== '') message.note = basis
  const extras: Pick<DirectiveMessage, 'severity' | 'fix' | 'suggestions'> = {
    severity,
    fix,
    suggestions,
  }
  Object.assign(message, extras)
}
