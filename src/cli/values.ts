import {type ProfileId, profileIds} from '../facts/ids'
import {parseRuleLevel, profileMessage} from '../lint/configuration'
import {didYouMean} from '../lint/nearest'
import type {Level} from '../lint/rule'
import {rules} from '../rules/index'
import {UsageError} from './failure'

/** Reads one of the words that an option allows. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]) {
  return (value: string): Word => {
    const word = words.find((each) => each === value)
    if (word !== undefined) return word
    const choices = `dùng một trong ${words.join(', ')}`
    throw new UsageError(`${option} không nhận "${value}"; ${choices}${didYouMean(value, words)}`)
  }
}

/** Reads `--profile`. */
export function profile(value: string): ProfileId {
  const id = profileIds.find((each) => each === value)
  if (id === undefined) throw new UsageError(`--profile: ${profileMessage(value)}`)
  return id
}

/** Reads one more `--rule ID=SEVERITY`. */
export function ruleLevel(
  value: string,
  before: Readonly<Record<string, Level>> = {},
): Readonly<Record<string, Level>> {
  const ruleIds = rules.map((rule) => rule.id)
  const parsed = parseRuleLevel(value, ruleIds)
  if ('message' in parsed) throw new UsageError(`--rule: ${parsed.message}`)
  return {...before, [parsed.ruleId]: parsed.level}
}

/** Reads a whole number from 0. */
export function count(option: string) {
  return (value: string): number => {
    if (/^\d{1,9}$/.test(value)) return Number(value)
    throw new UsageError(`${option} cần một số nguyên không âm, không phải "${value}"`)
  }
}
