import {readDirective} from '../../src/document/read'
import {Linter} from '../../src/lint/linter'
import {confusedWord} from '../../src/rules/language/confused-word'
import {misspelling} from '../../src/rules/language/misspelling'
import {installSpelling} from '../../src/spelling/installed'
import {encodeModel} from '../../src/spelling/model-file'
import {Words} from '../../src/spelling/words'
import {allPairs, corpusTexts, isSound, type TrainingText} from './training'

/** What was found in a document by a model that never saw it. */
export interface LeftOut {
  readonly name: string
  readonly syllables: number
  readonly findings: readonly FlaggedWord[]
}

export interface FlaggedWord {
  readonly line: number
  readonly rule: string
  readonly printed: string
  /** What stands around it. */
  readonly context: string
  readonly message: string
  readonly suggestions: readonly string[]
}

/** Documents that are one text in two editions must not teach each other. */
const families = [/127-KL-TW/u, /(?:^|-)0?57-NQ-TW/u]

function areKin(one: string, other: string): boolean {
  return one === other || families.some((family) => family.test(one) && family.test(other))
}

/** The model of every sound document of the corpus but one and its kin. */
export function modelWithout(name: string, texts: readonly TrainingText[]): Uint8Array {
  return encodeModel(allPairs(texts.filter((each) => isSound(each) && !areKin(each.name, name))))
}

const linter = new Linter([misspelling, confusedWord], undefined, {onRuleError: 'throw'})

/** Every document of the corpus with what both rules say of it; installs its models. */
export function* flagsLeftOut(): Generator<LeftOut> {
  const texts = corpusTexts()
  for (const {name, source, blocks} of texts) {
    installSpelling(modelWithout(name, texts))
    const directive = readDirective(source)
    const syllables = blocks.reduce((sum, block) => sum + new Words().read(block).length, 0)
    const findings = linter
      .lint(directive)
      .findings.map(({ruleId, span, message, suggestions}) => ({
        line: directive.lines.lineAt(span.start),
        rule: ruleId,
        printed: source.slice(span.start, span.end),
        context: source.slice(Math.max(0, span.start - 30), span.end + 30).replaceAll(/\s+/gu, ' '),
        message,
        suggestions: suggestions.map(({title}) => title),
      }))
    yield {name, syllables, findings}
  }
}
