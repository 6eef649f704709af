import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {installSpelling} from '../../src/spelling/installed'
import {encodeModel} from '../../src/spelling/model-file'
import {flagsLeftOut, type LeftOut} from '../spelling/left-out'
import {allPairs, corpusTexts, isSound} from '../spelling/training'

/** Faults of documents that were issued for real: each was read, and is one. `file:line printed → first suggestion`. */
const real: readonly string[] = [
  // The founding documents.
  'seed001-nghi-quyet-nang-cao-chat-luong:21 Cùng → Củng',
  'seed003-chi-thi-doi-moi-ban-hanh:17 Đề → Để',
  'seed004-cong-van-cu-the-hoa:18 Đề → Để',
  'seed004-cong-van-cu-the-hoa:20 Đề → Để',
  'seed004-cong-van-cu-the-hoa:22 tiên → tiến',
  // "Phó chỉ tịch", "trên sơ sở giới", "công tác tuyên tuyền", "tại tồ chức", "đường xá", "kê từ ngày".
  '064-ke-hoach-mttq-luong-minh-bau-cu:65 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:75 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:89 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:111 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:125 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:133 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:151 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:163 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:177 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:189 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:203 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:217 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:229 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:241 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:253 chỉ → chủ',
  'ke-hoach-174-KH-UBND-hcm:289 sơ → cơ',
  'ke-hoach-0125-KH-UBND-dak-lak-CT46:250 tuyền → truyền',
  'nghi-quyet-12-2025-NQ-HDND-ha-noi-ocr:82 tồ → tổ',
  'nghi-quyet-380-NQ-CP:195 xá → sá',
  'quyet-dinh-98-2025-QD-UBND:209 kê → kể',
  'quyet-dinh-98-2025-QD-UBND:267 kê → kể',
  'quyet-dinh-98-2025-QD-UBND:515 kê → kể',
]

/** False alarms that words of sound documents may raise: three in ten thousand. */
const mostFalse = 3 / 10_000

describe('spelling over real documents', function () {
  if (!existsSync('../shared/corpus')) {
    it.skip('finds the faults and little else (../shared/corpus is absent)')
    return
  }
  this.timeout(60_000)
  const shipped = readFileSync('src/spelling/model.bin')
  let documents: readonly LeftOut[] = []

  before(() => {
    documents = [...flagsLeftOut()]
  })
  after(() => installSpelling(shipped))

  it('the model is up to date with the corpus and the compounds', () => {
    const fresh = encodeModel(allPairs(corpusTexts().filter(isSound)))
    assert.ok(
      shipped.equals(fresh),
      'run node esbuild.js --bench && node dist/test/bench/spelling-model.js',
    )
  })

  it('finds every fault that is known, the right word first', () => {
    const found = new Set(documents.flatMap(placesOf))
    assert.deepEqual(
      real.filter((place) => !found.has(place)),
      [],
    )
  })

  it('raises fewer than three false alarms in ten thousand words', () => {
    const sound = documents.filter(isSound)
    const words = sound.reduce((sum, {syllables}) => sum + syllables, 0)
    const alarms = sound.flatMap(placesOf).filter((place) => !real.includes(place))
    assert.ok(alarms.length <= mostFalse * words, alarms.join('\n'))
  })
})

function placesOf({name, findings}: LeftOut): string[] {
  return findings.map(
    ({line, printed, suggestions}) =>
      `${name}:${line} ${printed} → ${/"(.+)"/u.exec(suggestions[0] ?? '')?.[1] ?? ''}`,
  )
}
