import type {Directive} from '../../../src/document/model'
import type {ProfileId} from '../../../src/facts/ids'
import type {Finding, Fix, Report, Rule} from '../../../src/lint/rule'
import {Lines} from '../../../src/text/lines'

/** A directive that is nothing but its text: what the linter needs where no rule looks at the tree. */
export function plainDirective(text: string, profile: ProfileId = 'party-2026'): Directive {
  return {
    text,
    lines: new Lines(text),
    blocks: [],
    identity: {
      type: null,
      side: 'party',
      profile,
      issued: null,
      fragment: true,
      reasons: {type: '', side: '', profile: ''},
    },
    components: {
      heading: null,
      issuer: null,
      number: null,
      placeDate: null,
      typeTitle: null,
      subject: null,
      addressees: null,
      recipients: null,
      archive: null,
      signature: null,
    },
    opening: [],
    sections: [],
    closing: [],
    attachments: [],
    layout: null,
  }
}

/** A rule made up for a test. */
export function ruleOf(id: string, parts: Partial<Rule> = {}): Rule {
  return {
    id,
    category: 'language',
    title: `Có lỗi ${id}`,
    explanation: 'Quy tắc của bài kiểm thử.',
    severity: 'warning',
    basis: 'Bài kiểm thử',
    fixable: false,
    examples: [],
    check: () => [],
    ...parts,
  }
}

/** A rule that reports every place where a word stands; `fix` says what to put there. */
export function wordRule(id: string, word: string, fix?: string): Rule {
  return ruleOf(id, {
    fixable: fix !== undefined,
    *check({directive: {text}}): Iterable<Report> {
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
        const span = {start, end: start + word.length}
        const report = {span, message: `Có ${word}`}
        yield fix === undefined
          ? report
          : {...report, fix: {title: 'Sửa', edits: [{...span, text: fix}]}}
      }
    },
  })
}

/** A finding with a fix of these edits, for what only looks at fixes. */
export function findingWith(fix: Fix | null): Finding {
  return {
    ruleId: 'made-up',
    severity: 'warning',
    span: {start: 0, end: 0},
    message: '',
    basis: '',
    fix,
    suggestions: [],
    related: [],
  }
}
