import {readFileSync} from 'node:fs'

interface Rule {
  readonly include?: string
  readonly match?: string
  readonly name?: string
  readonly captures?: Readonly<Record<string, Rule>>
  readonly patterns?: readonly Rule[]
}

interface Grammar extends Rule {
  readonly repository: Readonly<Record<string, Rule>>
}

const grammar: Grammar = JSON.parse(readFileSync('syntaxes/vanban.tmLanguage.json', 'utf8'))
const letter = String.raw`[\p{L}\p{N}_]`
/** `\b` of the editor's engine knows all letters, that of JavaScript only English ones. */
const edge = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`
const compiled = new Map<string, RegExp>()

function expression(match: string): RegExp {
  let found = compiled.get(match)
  if (found === undefined) {
    found = new RegExp(match.replaceAll('\\b', edge), 'dgu')
    compiled.set(match, found)
  }
  return found
}

/** The rules with a pattern that a list stands for. */
function flattened(rules: readonly Rule[]): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (rule.include === undefined) {
      return rule.match === undefined ? flattened(rule.patterns ?? []) : [rule]
    }
    const found = grammar.repository[rule.include.slice(1)]
    if (found === undefined) throw new Error(`no rule ${rule.include}`)
    return flattened([found])
  })
}

/** Scopes of each character of a line; the grammar has only patterns within lines, so no state goes on to the next. */
function paint(
  line: string,
  [start, end]: readonly [number, number],
  rules: readonly Rule[],
  scopes: string[][],
): void {
  let at = start
  while (at < end) {
    let best: {readonly rule: Rule; readonly match: RegExpExecArray} | null = null
    for (const rule of flattened(rules)) {
      const pattern = expression(rule.match ?? '')
      pattern.lastIndex = at
      const match = pattern.exec(line.slice(0, end))
      if (match !== null && match[0] !== '' && match.index < (best?.match.index ?? end)) {
        best = {rule, match}
      }
    }
    if (best === null) return
    const {rule, match} = best
    const whole = [match.index, match.index + match[0].length] as const
    add(scopes, whole, rule.name)
    for (const [index, capture] of Object.entries(rule.captures ?? {})) {
      const span = match.indices?.[Number(index)]
      if (span === undefined) continue
      add(scopes, span, capture.name)
      if (capture.patterns !== undefined) paint(line, span, capture.patterns, scopes)
    }
    at = whole[1]
  }
}

function add(scopes: string[][], [start, end]: readonly [number, number], name?: string): void {
  if (name === undefined) return
  for (let at = start; at < end; at++) {
    scopes[at]?.push(...name.split(' ').map((each) => each.replace(/\.vanban$/u, '')))
  }
}

/** The innermost scope of each stretch of a line that has one: «Số» keyword.other.label.number … */
export function tokens(line: string): readonly string[] {
  const scopes: string[][] = Array.from(line, () => [])
  paint(line, [0, line.length], grammar.patterns ?? [], scopes)
  const found: string[] = []
  let from = 0
  for (let at = 1; at <= line.length; at++) {
    const scope = scopes[from]?.at(-1)
    if (at < line.length && scopes[at]?.at(-1) === scope) continue
    const text = line.slice(from, at).trim()
    if (scope !== undefined && text !== '') found.push(`«${text}» ${scope}`)
    from = at
  }
  return found
}
