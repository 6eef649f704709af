import type {Root} from 'nlcst'
import retextLatin from 'retext-latin'
import {type PluggableList, type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Block} from '../document/block'
import type {BlockContent} from '../document/content'
import type {Directive} from '../document/model'
import {oncePerText} from '../document/notes'
import {retextPrefix} from '../facts/retext-plugins'
import type {Span} from '../text/span'
import type {DirectiveChecker} from './linter'
import type {Finding, Fix} from './rule'

/** What options a plugin takes, it alone knows. */
type Attacher = Plugin<never[], Root>

/** A plugin of retext, alone or with its options, as `unified().use` takes it. */
export type RetextPlugin = Attacher | readonly [plugin: Attacher, ...options: unknown[]]

/** A plugin with the name its findings bear. */
export interface NamedRetextPlugin {
  /** "quotes" */
  readonly name: string
  readonly plugin: RetextPlugin
}

/**
 * A checker that runs plugins of retext over each block of a directive. A plugin is given the block's words without markup, as
 * a tree of nlcst, and what it says comes back at the place in the document, as a hint `retext:NAME`. Each text is read
 * once. A plugin that throws, or that wants to wait, is told once a document and leaves the others alone. Plugins that come
 * without a name are called after their function: `retextQuotes` is "quotes".
 */
export function retextOnBlocks(
  plugins: readonly (RetextPlugin | NamedRetextPlugin)[],
): DirectiveChecker {
  const runners = plugins.map((plugin) => {
    const named = 'plugin' in plugin ? plugin : {name: nameOf(plugin), plugin}
    return runnerOf(named)
  })
  return (directive) => runners.flatMap((runner) => findingsOf(directive, runner))
}

/** "retextSentenceSpacing" → "sentence-spacing" */
function nameOf(plugin: RetextPlugin): string {
  const {name} = typeof plugin === 'function' ? plugin : plugin[0]
  const words = name.replace(/^retext(?=[A-Z])/u, '').replace(/[A-Z]/gu, (letter) => `-${letter}`)
  return words.toLowerCase().replace(/^-|\$\d*$/gu, '') || 'plugin'
}

/** What a plugin says of one block, in offsets of the block's source. */
interface Remark extends Span {
  readonly message: string
  readonly fixes: readonly Fix[]
}

interface Runner {
  readonly name: string
  /** The remarks on a text, or why the plugin could not make them. */
  readonly remarks: (content: BlockContent) => readonly Remark[] | {readonly failure: string}
}

const parser = unified().use(retextLatin).freeze()

function runnerOf({name, plugin}: NamedRetextPlugin): Runner {
  let processor: Processor | null = null
  const remarks = oncePerText((content: BlockContent) => {
    try {
      processor ??= processorOf(plugin)
      return remarksOn(content, processor)
    } catch (error) {
      return {failure: error instanceof Error ? error.message : String(error)}
    }
  })
  return {name, remarks}
}

function processorOf(plugin: RetextPlugin): Processor {
  const plugins = [typeof plugin === 'function' ? plugin : [...plugin]] as PluggableList
  return unified().use(plugins).freeze()
}

function remarksOn(content: BlockContent, processor: Processor): readonly Remark[] {
  const words = wordsOf(content)
  const file = new VFile(words.text)
  const tree = parser.parse(file)
  // Plugins may change the tree; each has its own.
  processor.runSync(tree, file)
  return file.messages.map((message) => remarkOf(message, words, content))
}

/** The text that a plugin reads, and for each character where it stands in the source. */
interface Words {
  readonly text: string
  readonly span: (start: number, end: number) => Span
}

/** The view of a block; where its words lie more than a space apart, all of these spaces, for some plugins count them. */
function wordsOf({source, view}: BlockContent): Words {
  if (!source.includes('  ')) {
    return {text: view.text, span: (start, end) => view.sourceSpan(start, end)}
  }
  let text = ''
  const spans: Span[] = []
  for (let at = 0; at < view.text.length; at++) {
    const {start, end} = view.sourceSpan(at, at + 1)
    const next = view.sourceOffset(at + 1)
    const run = source.slice(start, next)
    if (view.text.charAt(at) === ' ' && /^ {2,}$/u.test(run)) {
      for (let each = start; each < next; each++) spans.push({start: each, end: each + 1})
      text += run
    } else {
      spans.push({start, end})
      text += view.text.charAt(at)
    }
  }
  const span = (start: number, end: number) => {
    const from = spans[start]?.start ?? spans.at(-1)?.end ?? 0
    return {start: from, end: end > start ? (spans[end - 1]?.end ?? from) : from}
  }
  return {text, span}
}

function remarkOf(message: VFileMessage, words: Words, {source}: BlockContent): Remark {
  const [start, end] = placeOf(message, words.text)
  const span = words.span(start, end)
  const printed = words.text.slice(start, end)
  // Markup in between would be lost with the words.
  const whole = source.slice(span.start, span.end) === printed && printed !== ''
  const wanted = whole ? (message.expected ?? []).filter((each) => each !== printed) : []
  return {
    ...span,
    message: message.reason,
    fixes: wanted.map((text) => ({title: titleOf(text), edits: [{...span, text}]})),
  }
}

function titleOf(text: string): string {
  return text.trim() === '' ? 'Sửa dấu cách' : `Đổi thành "${text}"`
}

/** The place of a message in the text of the block; the whole text where it names none. */
function placeOf({place}: VFileMessage, text: string): readonly [number, number] {
  if (place === undefined) return [0, text.length]
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  const from = Math.min(start.offset ?? 0, text.length)
  const to = Math.min(end.offset ?? from, text.length)
  // A bare point marks the character behind it.
  return [from, Math.max(to, Math.min(from + 1, text.length))]
}

function findingsOf(directive: Directive, {name, remarks}: Runner): Finding[] {
  const found: Finding[] = []
  for (const block of directive.blocks) {
    if (block.rule) continue
    const remarked = remarks(block.content)
    if ('failure' in remarked) return [...found, failure(name, remarked.failure, directive)]
    for (const remark of remarked) found.push(findingOf(name, remark, block))
  }
  return found
}

function findingOf(name: string, {start, end, message, fixes}: Remark, block: Block): Finding {
  return {
    ruleId: retextPrefix + name,
    severity: 'hint',
    span: {start: block.start + start, end: block.start + end},
    message: `retext-${name}: ${message}`,
    basis: '',
    fix: null,
    suggestions: fixes.map(({title, edits}) => ({
      title,
      edits: edits.map((edit) => ({
        start: block.start + edit.start,
        end: block.start + edit.end,
        text: edit.text,
      })),
    })),
    related: [],
  }
}

function failure(name: string, cause: string, {lines, text}: Directive): Finding {
  return {
    ruleId: retextPrefix + name,
    severity: 'info',
    span: lines.spanOf(1, text),
    message: `Bổ trợ retext "${name}" gặp lỗi và không kiểm tra hết văn bản này (${cause})`,
    basis: '',
    fix: null,
    suggestions: [],
    related: [],
  }
}
