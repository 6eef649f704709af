import assert from 'node:assert/strict'
import {parseSyllable, possibleSyllables, spellSyllable} from '../../../src/spelling/syllable'

describe('syllables', () => {
  const right = (
    'nghiêng khuỷu quốc giếng gì giữ gìn quyển quyết khuya thuở ngoằn ngoèo xoong yếu yêu huệ hoè hòe ủy uỷ nguyễn ' +
    'gieo giẻ gièm giẹp oách uyên ượt loằng khuếch toẹt quạnh quẽ quấy nghệch kỳ kì lý lí quý gỉ ghế ngành nghề cá cò củ kẽ ươm'
  ).split(' ')
  for (const word of right) {
    it(`knows ${word}`, () => assert.ok(parseSyllable(word) >= 0))
  }

  const wrong = (
    'quyêt trach nghành ngế gế ckủ ciên qốc cuôc hiệnn turyền nhanq phìngh cảch viêt tôt hocc thuơng dduoc iệt ' +
    'giet gieng fan zầu wê jà xuôngh quuyết mựat báa'
  ).split(' ')
  for (const word of wrong) {
    it(`knows that ${word} is none`, () => assert.equal(parseSyllable(word), -1))
  }

  it('every syllable it makes is known, under both placements of the tone, and spelled back', () => {
    const all = possibleSyllables()
    assert.ok(all.length > 12_000 && all.length < 25_000, String(all.length))
    for (const code of all) {
      for (const placement of ['older', 'newer'] as const) {
        const spelled = spellSyllable(code, placement)
        const read = parseSyllable(spelled)
        // "gi" + "n" and "g" + "in" are one: the reading may differ, the spelling may not.
        assert.ok(read >= 0, spelled)
        assert.equal(spellSyllable(read, placement), spelled)
      }
    }
  })

  it('what differs only in the place of the tone is one', () => {
    assert.equal(parseSyllable('hòa'), parseSyllable('hoà'))
    assert.equal(parseSyllable('thủy'), parseSyllable('thuỷ'))
    assert.notEqual(parseSyllable('hòa'), parseSyllable('hóa'))
    assert.equal(parseSyllable('hoàn'), parseSyllable('hoàn'))
    assert.equal(parseSyllable('hòan'), -1)
  })
})
