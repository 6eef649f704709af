import assert from 'node:assert/strict'
import {readDirective} from '../../../../src/document/read'
import {profileIds} from '../../../../src/facts/ids'
import {Linter} from '../../../../src/lint/linter'
import {rules} from '../../../../src/rules/index'
import {draftText, hasTemplate, templateTypes} from '../../../../src/write/templates/draft'
import {filled} from './filled'

const linter = new Linter(rules)

/** A request in which nobody has said anything but type and profile. */
const open = {
  issuer: null,
  superior: null,
  place: null,
  subject: null,
  signing: null,
  signer: null,
  year: 2026,
} as const

function found(text: string): string[] {
  return linter
    .lint(readDirective(text))
    .findings.map(({ruleId, severity, message}) => `${ruleId} (${severity}) ${message}`)
}

describe('templates', () => {
  for (const profile of profileIds) {
    for (const type of templateTypes) {
      if (!hasTemplate(type, profile)) continue
      const text = draftText({...open, type, profile})

      it(`${type}, ${profile}: is what it says, and only its blanks are open`, () => {
        const {identity} = readDirective(text)
        assert.equal(identity.type, type)
        assert.equal(identity.side, profile === 'state-2020' ? 'state' : 'party')
        const others = found(text).filter((each) => !each.startsWith('placeholder '))
        assert.deepEqual(
          others.filter((each) => !each.includes('(hint)')),
          [],
        )
      })

      it(`${type}, ${profile}: filled in, nothing is wrong`, () => {
        const whole = filled(text, profile)
        if (process.env['SHOW'] === type) console.log(whole)
        assert.equal(readDirective(whole).identity.profile, profile)
        assert.deepEqual(found(whole), [])
      })
    }
  }
})
