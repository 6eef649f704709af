import assert from 'node:assert/strict'
import {exclusion} from '../../../src/extension/glob-exclusion'

describe('files.exclude', () => {
  const excluded = exclusion([
    {'**/.git': true, '**/*.{bak,tmp}.md': true, 'luu-tru/**': true, '*.txt': true, 'mo/**': false},
    {'**/cu': true, '**/*.js': {when: '$(basename).ts'}},
    undefined,
  ])

  it('leaves out what is set to true, wherever the glob says', () => {
    for (const path of ['a/.git', 'a/b.bak.md', 'b.tmp.md', 'luu-tru/2020/a.md', 'a.txt', 'x/cu']) {
      assert.equal(excluded(path), true, path)
    }
  })

  it('keeps all else', () => {
    for (const path of ['a/b.md', 'a/b.txt', 'a/luu-tru/b.md', 'mo/a.md', 'a.js', 'cuoi/a.md']) {
      assert.equal(excluded(path), false, path)
    }
  })
})
