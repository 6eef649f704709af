import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {slow} from '../text/arbitrary'
import {fixtures} from './fixtures'
import {treeOf} from './tree'

/** Forms in which the same words come from other programs. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'LF line ends': (text) => text.replace(/\r\n/g, '\n'),
  'CRLF line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'decomposed letters': (text) => text.normalize('NFD'),
  'composed letters': (text) => text.normalize('NFC'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'spaces at the ends of lines': (text) => text.replace(/(?=\r?\n)/g, '  '),
  'all of them': (text) =>
    `\ufeff${text.normalize('NFD')}`.replace(/ /g, '\u00a0').replace(/\r?\n/g, '\u00a0\r\n'),
}

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
