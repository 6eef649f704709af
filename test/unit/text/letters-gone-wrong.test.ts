import assert from 'node:assert/strict'
import {fromLegacy, legacyEncodingOf} from '../../../src/text/legacy-encodings'
import {disguisedWords} from '../../../src/text/look-alikes'

describe('old encodings', () => {
  it('tells TCVN3 and reads it', () => {
    const text = 'C¸c chi bé trùc thuéc häc tËp nghÞ quyÕt'
    assert.equal(legacyEncodingOf(text), 'tcvn3')
    assert.equal(fromLegacy(text, 'tcvn3'), 'Các chi bộ trực thuộc học tập nghị quyết')
  })

  it('tells VNI and reads it', () => {
    const text = 'Ñaûng boä xaõ thöïc hieän nghò quyeát'
    assert.equal(legacyEncodingOf(text), 'vni')
    assert.equal(fromLegacy(text, 'vni'), 'Đảng bộ xã thực hiện nghị quyết')
  })

  for (const text of [
    'Các chi bộ học tập nghị quyết © 2026, ± 5 µm',
    'Résumé à la carte, Noël',
    'El Niño và La Niña',
    'Müller, Jørgensen, Ångström',
  ]) {
    it(`leaves ${text}`, () => assert.equal(legacyEncodingOf(text), null))
  }
})

describe('look-alike letters', () => {
  const meant = (text: string) => disguisedWords(text).map((word) => word.meant)

  it('are found inside words of Latin letters', () => {
    assert.deepEqual(meant('Ðảng bộ, \u0441hi bộ, TÂN PH\u039FNG'), ['Đảng', 'chi', 'PHONG'])
  })

  it('are left in words of another alphabet', () => {
    assert.deepEqual(meant('Москва, α = 0,05'), [])
  })
})
