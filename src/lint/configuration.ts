import {type Node, type ParseError, parseTree} from 'jsonc-parser'
import {type ProfileId, profileIds} from '../facts/ids'
import type {Limits} from '../facts/limits'
import {emptyOffice, mergeOffices, type Office} from '../facts/office'
import type {ProfileOverrides} from '../facts/profiles'
import type {RetextPluginName} from '../facts/retext-plugins'
import {Lines} from '../text/lines'
import type {Span} from '../text/span'
import {limitsShape, officeShape, profileShape, retextShape} from './configuration-shapes'
import {didYouMean} from './nearest'
import {type Level, levels} from './rule'
import {readShape} from './shapes'
import {syntaxMessage} from './syntax-messages'

/** What `.the-thuc.json`, a setting or the command line may set. */
export interface Configuration {
  /** Overrules what is told from the document. */
  readonly profile?: ProfileId
  /** Severities by rule id; what is absent keeps the rule's own. */
  readonly rules: Readonly<Record<string, Level>>
  /** Documents that are not checked, as patterns of `.gitignore` from the file's folder. */
  readonly ignore?: readonly string[]
  /** What the office adds to the facts; absent parts are empty. */
  readonly office?: Partial<Office>
  /** Values of profiles that the office sets otherwise. */
  readonly profiles?: Readonly<Partial<Record<ProfileId, ProfileOverrides>>>
  readonly limits?: Partial<Limits>
  /** Plugins of retext that run beside the rules. */
  readonly retext?: readonly RetextPluginName[]
}

/** Nothing is set. */
export const emptyConfiguration: Configuration = Object.freeze({rules: Object.freeze({})})

/** A mistake in a configuration file, in UTF-16 offsets of its text. */
export interface ConfigurationProblem {
  readonly span: Span
  readonly message: string
}

/** A configuration while it is read. */
type Draft = {-readonly [Key in keyof Configuration]: Configuration[Key]} & {
  rules: Record<string, Level>
}

/** What reading a value may use. */
interface Reader {
  readonly draft: Draft
  readonly ruleIds: ReadonlySet<string>
  report(node: Node, message: string): void
}

/** How the value of each key is read; `configurationSchema` describes the same keys. */
const keys: Readonly<Record<string, (node: Node, reader: Reader) => void>> = {
  $schema(node, reader) {
    if (node.type !== 'string') reader.report(node, '"$schema" phải là một chuỗi')
  },
  profile: readProfile,
  rules: readRules,
  ignore: readIgnore,
  // The shapes describe these types value by value; what does not fit is left out.
  office(node, reader) {
    const read = readShape(node, officeShape, 'office', shapeReader(reader))
    if (read !== undefined) reader.draft.office = read as Partial<Office>
  },
  profiles: readProfiles,
  limits(node, reader) {
    const read = readShape(node, limitsShape, 'limits', shapeReader(reader))
    if (read !== undefined) reader.draft.limits = read as Partial<Limits>
  },
  retext(node, reader) {
    const read = readShape(node, retextShape, 'retext', shapeReader(reader))
    if (read !== undefined) reader.draft.retext = read as readonly RetextPluginName[]
  },
}

function shapeReader(reader: Reader) {
  return {
    properties: (node: Node) => properties(node, reader),
    report: (node: Node, message: string) => reader.report(node, message),
  }
}

/** Keys that `.the-thuc.json` may have. */
export const configurationKeys: readonly string[] = Object.keys(keys)

/**
 * Reads the text of a `.the-thuc.json`: JSON with comments and trailing commas. Never throws; every mistake becomes a
 * problem at its place, and the rest holds.
 */
export function parseConfiguration(
  text: string,
  ruleIds: Iterable<string>,
): {readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[]} {
  const problems: ConfigurationProblem[] = []
  const draft: Draft = {rules: {}}
  const root = parseRoot(text, problems)
  const reader: Reader = {
    draft,
    ruleIds: new Set(ruleIds),
    report: (node, message) => problems.push({span: spanIn(text, node), message}),
  }
  if (root !== null && root.type !== 'object') {
    reader.report(root, 'Cấu hình phải là một đối tượng: { … }')
  } else if (root !== null) {
    readObject(root, reader)
  }
  problems.sort((a, b) => a.span.start - b.span.start)
  return {configuration: draft, problems}
}

/** The whole tree of the text, null where it says nothing; mistakes of the notation are reported. */
function parseRoot(text: string, problems: ConfigurationProblem[]): Node | null {
  const errors: ParseError[] = []
  // Editors leave a byte order mark, which is no mistake of the user's.
  const source = text.startsWith('\uFEFF') ? ' ' + text.slice(1) : text
  let root: Node | undefined
  try {
    root = parseTree(source, errors, {allowTrailingComma: true, allowEmptyContent: true})
  } catch {
    // The parser calls itself for each level, so brackets by the thousand exhaust the stack.
    problems.push({span: {start: 0, end: text.length}, message: 'Cấu hình lồng quá nhiều tầng'})
  }
  const lines = new Lines(source)
  let reported = 0
  for (const {error, offset, length} of errors) {
    // One slip makes the parser stumble several times on the same line; the first names it.
    const line = lines.lineAt(offset)
    if (line === reported) continue
    reported = line
    const span = spanIn(text, {offset, length})
    problems.push({span, message: syntaxMessage(error, source.slice(span.start, span.end))})
  }
  return root ?? null
}

function readObject(root: Node, reader: Reader): void {
  for (const {name, key, value} of properties(root, reader)) {
    const read = Object.hasOwn(keys, name) ? keys[name] : undefined
    if (read !== undefined) read(value, reader)
    else reader.report(key, `Không có khóa "${name}"${didYouMean(name, configurationKeys)}`)
  }
}

interface Property {
  readonly name: string
  readonly key: Node
  readonly value: Node
}

/** The complete properties of an object; a name that comes twice is reported. */
function properties(node: Node, reader: Reader): readonly Property[] {
  const found: Property[] = []
  const names = new Set<string>()
  for (const {children} of node.children ?? []) {
    const [key, value] = children ?? []
    if (key === undefined || value === undefined) continue
    const name = String(key.value)
    if (names.has(name)) {
      reader.report(key, `Khóa "${name}" ghi lần thứ hai; lần ghi sau cùng được dùng`)
    }
    names.add(name)
    found.push({name, key, value})
  }
  return found
}

function readProfile(node: Node, {draft, report}: Reader): void {
  const profile = profileIds.find((id) => id === node.value)
  if (profile !== undefined) draft.profile = profile
  else report(node, profileMessage(node.value))
}

function readProfiles(node: Node, reader: Reader): void {
  const shape = {kind: 'map', names: profileIds, value: profileShape} as const
  const read = readShape(node, shape, 'profiles', shapeReader(reader))
  if (read !== undefined) reader.draft.profiles = read as NonNullable<Configuration['profiles']>
}

/** Why a value is no profile; also for the command line and the setting. */
export function profileMessage(value: unknown): string {
  const choices = `dùng một trong ${profileIds.join(', ')}`
  if (typeof value !== 'string') return `Bộ quy định phải là một chuỗi; ${choices}`
  return `Không có bộ quy định "${value}"; ${choices}${didYouMean(value, profileIds)}`
}

function readRules(node: Node, reader: Reader): void {
  if (node.type !== 'object') {
    reader.report(node, '"rules" phải là một đối tượng: { "tên-quy-tắc": "mức" }')
    return
  }
  for (const {name, key, value} of properties(node, reader)) {
    const level = levels.find((each) => each === value.value)
    if (!reader.ruleIds.has(name)) reader.report(key, unknownRule(name, reader.ruleIds))
    else if (level === undefined) reader.report(value, levelMessage(value.value))
    else reader.draft.rules[name] = level
  }
}

/** That there is no rule of this name, and which was meant. */
export function unknownRule(id: string, ruleIds: Iterable<string>): string {
  return `Không có quy tắc "${id}"${didYouMean(id, ruleIds)}`
}

function levelMessage(value: unknown): string {
  const choices = `dùng một trong ${levels.join(', ')}`
  if (typeof value !== 'string') return `Mức của quy tắc phải là một chuỗi; ${choices}`
  return `Không có mức "${value}"; ${choices}${didYouMean(value, levels)}`
}

function readIgnore(node: Node, {draft, report}: Reader): void {
  if (node.type !== 'array') {
    report(node, '"ignore" phải là một danh sách: ["mẫu đường dẫn", …]')
    return
  }
  const globs: string[] = []
  for (const item of node.children ?? []) {
    if (typeof item.value === 'string' && item.value.trim() !== '') globs.push(item.value)
    else report(item, 'Mỗi mục của "ignore" phải là một mẫu đường dẫn, ví dụ "luu-tru/**"')
  }
  draft.ignore = globs
}

/** The parser says of what is not closed that it ends behind the text. */
function spanIn(text: string, {offset, length}: {offset: number; length: number}): Span {
  return {start: Math.min(offset, text.length), end: Math.min(offset + length, text.length)}
}

/** Both together; where they disagree, `over` holds. */
export function mergeConfigurations(base: Configuration, over: Configuration): Configuration {
  const profile = over.profile ?? base.profile
  const ignore = [...(base.ignore ?? []), ...(over.ignore ?? [])]
  const office = merged(base.office, over.office, (one, other) =>
    mergeOffices({...emptyOffice, ...one}, {...emptyOffice, ...other}),
  )
  const profiles = merged(base.profiles, over.profiles, (one, other) => ({...one, ...other}))
  const limits = merged(base.limits, over.limits, (one, other) => ({...one, ...other}))
  const retext = [...new Set([...(base.retext ?? []), ...(over.retext ?? [])])]
  return {
    ...(profile === undefined ? {} : {profile}),
    rules: {...base.rules, ...over.rules},
    ...(ignore.length === 0 ? {} : {ignore}),
    ...(office === undefined ? {} : {office}),
    ...(profiles === undefined ? {} : {profiles}),
    ...(limits === undefined ? {} : {limits}),
    ...(retext.length === 0 ? {} : {retext}),
  }
}

function merged<Value>(
  base: Value | undefined,
  over: Value | undefined,
  join: (base: Value, over: Value) => Value,
): Value | undefined {
  if (base === undefined || over === undefined) return over ?? base
  return join(base, over)
}

/** What `--rule ID=SEVERITY` says, or why it says nothing. */
export function parseRuleLevel(
  argument: string,
  ruleIds: Iterable<string>,
): {readonly ruleId: string; readonly level: Level} | {readonly message: string} {
  const equals = argument.indexOf('=')
  const known = new Set(ruleIds)
  if (equals === -1) {
    return {message: `"${argument}" thiếu mức; viết QUY-TẮC=MỨC, ví dụ missing-lead=hint`}
  }
  const ruleId = argument.slice(0, equals).trim()
  const word = argument.slice(equals + 1).trim()
  const level = levels.find((each) => each === word)
  if (!known.has(ruleId)) return {message: unknownRule(ruleId, known)}
  if (level === undefined) return {message: levelMessage(word)}
  return {ruleId, level}
}

/** The levels in an untyped setting; what is no level is left out, for the editor's own validation names it. */
export function levelsOf(setting: unknown): Readonly<Record<string, Level>> {
  const found: Record<string, Level> = {}
  if (typeof setting !== 'object' || setting === null) return found
  for (const [ruleId, value] of Object.entries(setting)) {
    const level = levels.find((each) => each === value)
    if (level !== undefined) found[ruleId] = level
  }
  return found
}
