import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import {type RetextPluginName, retextPrefix} from '../facts/retext-plugins'
import type {DirectiveChecker} from './linter'
import {type RetextPlugin, retextOnBlocks} from './retext-blocks'
import type {Finding} from './rule'

const plugins: Readonly<Record<RetextPluginName, RetextPlugin>> = {
  'retext-repeated-words': retextRepeatedWords,
  'retext-quotes': retextQuotes,
  'retext-sentence-spacing': retextSentenceSpacing,
}

const checkers = new Map<string, DirectiveChecker>()

/** The checker for plugins that ship, by their names; one for the same names, so that what it knows of texts is kept. */
export function shippedChecker(names: readonly RetextPluginName[]): DirectiveChecker {
  const key = names.join(' ')
  let checker = checkers.get(key)
  if (checker === undefined) {
    const check = retextOnBlocks(
      names.map((name) => ({name: name.replace(/^retext-/u, ''), plugin: plugins[name]})),
    )
    checker = (directive) => check(directive).map(inVietnamese)
    checkers.set(key, checker)
  }
  return checker
}

const sayings: ReadonlyMap<string, string> = new Map([
  [`${retextPrefix}repeated-words`, 'Từ viết hai lần liền nhau'],
  [`${retextPrefix}quotes`, 'Dấu ngoặc kép, dấu nháy không theo kiểu chữ in'],
  [`${retextPrefix}sentence-spacing`, 'Giữa hai câu không phải một dấu cách'],
])

/** The plugins that ship speak English; who checks a directive reads Vietnamese. */
function inVietnamese(finding: Finding): Finding {
  const saying = sayings.get(finding.ruleId)
  if (saying === undefined || finding.severity !== 'hint') return finding
  const [first] = finding.suggestions
  const wanted = first?.edits[0]?.text.trim() ?? ''
  return {...finding, message: wanted === '' ? saying : `${saying}; viết "${wanted}"`}
}
