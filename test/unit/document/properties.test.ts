import fc from 'fast-check'
import type {Directive} from '../../../src/document/model'
import {readDirective} from '../../../src/document/read'
import {seeded, slow} from '../text/arbitrary'
import {checkBlocks, checkBody, checkComponents, checkTasks} from './checks'
import {unforeseen} from './torn'

describe('whatever the text', function () {
  this.timeout(slow)
  const holds = (check: (directive: Directive) => void) => () => {
    fc.assert(
      fc.property(unforeseen, (text) => check(readDirective(text))),
      seeded(150),
    )
  }
  it('blocks follow one another and are their source', holds(checkBlocks))
  it('sections stand inside their parents, in order', holds(checkBody))
  it('components lie in the text, their parts inside them', holds(checkComponents))
  it('tasks lie in the text, and what they name stands there', holds(checkTasks))
})
