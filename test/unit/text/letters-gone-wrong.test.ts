import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  convertLines,
  fromLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../../../src/text/legacy-encodings'
import {disguisedWords} from '../../../src/text/look-alikes'
import {seeded} from './arbitrary'

const marked = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'

/** What a converter to an old encoding would have written, found by trying: every letter must be reachable. */
function written(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const latin = Array.from({length: 95}, (_, index) => String.fromCharCode(0xa1 + index))
  const bases = [...'aeouyöôAEOUYÖÔ'].flatMap((base) => latin.map((mark) => base + mark))
  const found = new Map<string, string>()
  for (const text of encoding === 'tcvn3' ? latin : [...bases, ...latin]) {
    const letter = fromLegacy(text, encoding)
    if (letter.length === 1 && !found.has(letter)) found.set(letter, text)
  }
  return found
}

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
    'El año pasado la compañía española señaló el daño de la campaña en España',
    'Le poète naïf, la poésie, le maïs, la caféine: que disent les théories de Noël',
  ]) {
    it(`leaves ${text}`, () => assert.equal(legacyEncodingOf(text), null))
  }

  const capitals: readonly (readonly [written: string, meant: string])[] = [
    ['Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh'],
    ['Uû BAN NH¢N D¢N TØNH', 'UỶ BAN NHÂN DÂN TỈNH'],
    ['§¶NG Bé TØNH, xY', 'ĐẢNG BỘ TỈNH, xY'],
    ['Hµ Néi, ngµy', 'Hà Nội, ngày'],
  ]
  for (const [text, meant] of capitals) {
    it(`${text} is ${meant}`, () => assert.equal(fromLegacy(text, 'tcvn3'), meant))
  }

  for (const encoding of ['tcvn3', 'vni'] as const) {
    const table = written(encoding)
    it(`${encoding}: every letter of Vietnamese can be read`, () => {
      assert.deepEqual(
        [...marked].filter((letter) => !table.has(letter)),
        [],
      )
    })

    it(`${encoding}: property: what was written is read again`, () => {
      const syllable = fc
        .tuple(fc.constantFrom('ng', 'th', 'b', 'tr', 'kh'), fc.constantFrom(...marked))
        .map(([onset, letter]) => onset + letter)
      fc.assert(
        fc.property(fc.array(syllable, {minLength: 1, maxLength: 20}), (syllables) => {
          const text = syllables.join(' ')
          const old = text.replace(/[^\x20-\x7E]/gu, (letter) => table.get(letter) ?? letter)
          assert.equal(fromLegacy(old, encoding), text)
        }),
        seeded(100),
      )
    })
  }

  it('lines in Unicode, and those without a letter of the old encoding, stay as they are', () => {
    const text = 'Đảng bộ hóa ó\r\nC¸c chi bé häc tËp\r\n\r\nplain café'
    assert.deepEqual(convertLines(text, 'tcvn3'), {
      text: 'Đảng bộ hóa ó\r\nCác chi bộ học tập\r\n\r\nplain café',
      converted: 1,
    })
    assert.deepEqual(convertLines(text, 'vni'), {text, converted: 0})
    const vni = 'Ñaûng boä xaõ thöïc hieän nghò quyeát'
    assert.deepEqual(convertLines(vni, 'tcvn3'), {text: vni, converted: 0})
  })
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
