import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {slow} from '../text/arbitrary'
import {fixtures} from './fixtures'
import {treeOf} from './tree'
import {variants} from './variants'

describe('the same document is read alike', function () {
  this.timeout(slow)
  for (const [name, variant] of Object.entries(variants)) {
    it(`with ${name}`, () => {
      for (const fixture of fixtures()) {
        const tree = treeOf(readDirective(fixture.text))
        assert.equal(treeOf(readDirective(variant(fixture.text))), tree, fixture.name)
      }
    })
  }
})
