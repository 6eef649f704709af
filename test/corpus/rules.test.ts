import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type ReadOptions, readDirective} from '../../src/document/read'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'

const corpus = path.resolve('../shared/corpus')

/**
 * What the rules may say of documents that were issued for real, but for the tasks: each was read, and is true. Everything
 * else is a false alarm. `file:line rule`.
 */
const known: ReadonlySet<string> = new Set([
  // The text ends with its body, or with the empty label.
  'ket-luan-127-KL-TW-sap-xep-to-chuc:95 missing-recipients',
  'ket-luan-155-KL-TW-sap-xep-to-chuc:69 missing-recipients',
  'nghi-quyet-57-NQ-TW-khoa-hoc-cong-nghe:155 malformed-recipients',
  'nghi-quyet-57-NQ-TW-khoa-hoc-cong-nghe:155 missing-signature',
  'seed000-chi-thi-quan-triet-nghi-quyet:57 missing-signature',
  // A bare name, and "Lưu VT" in a document of the Party.
  'seed004-cong-van-cu-the-hoa:47 malformed-authority',
  'seed004-cong-van-cu-the-hoa:43 malformed-recipients',
  // Two items with one number, a number left out.
  '064-ke-hoach-mttq-luong-minh-bau-cu:143 broken-numbering',
  '064-ke-hoach-mttq-luong-minh-bau-cu:299 broken-numbering',
  'chi-thi-010-CT-UBND-dak-lak:61 broken-numbering',
  'ke-hoach-252-KH-BCDQG1237-2013:181 broken-numbering',
  // Decomposed letters here and there.
  '064-ke-hoach-mttq-luong-minh-bau-cu:55 text-encoding',
  'quyet-dinh-518-QD-UBND-binh-dinh-2023:55 text-encoding',
  // "tháng 04", "tháng 07".
  'cong-van-1040-LDTBXH-NCC-2012:5 malformed-date',
  'cong-van-2864-LDTBXH-NCC-2015:5 malformed-date',
  'cong-van-3354-VPCP-KGVX-2013:5 malformed-date',
  // Blanks in the number, "Số:" in a document of the Party.
  'ke-hoach-3210-QD-UBND-hcm-2014-nha-o:5 malformed-number',
  'quyet-dinh-67-2024-QD-UBND-ha-noi-ocr:5 malformed-number',
  'huong-dan-20-HD-BTCTW-2008-beginning:7 malformed-number',
  // A time limit that was over on the day of issue.
  'ke-hoach-3210-QD-UBND-hcm-2014-nha-o:75 past-deadline',
  'thong-bao-627-TB-VPCP:222 past-deadline',
  'thong-bao-627-TB-VPCP:272 past-deadline',
  // Recipients without mark or final stop; "Lưu" without its colon.
  '024-ke-hoach-1026-KH-UBND-nghe-an:245 malformed-recipients',
  '024-ke-hoach-1026-KH-UBND-nghe-an:246 malformed-recipients',
  '024-ke-hoach-1026-KH-UBND-nghe-an:247 malformed-recipients',
  '034-thong-bao-634-TB-VPCP:242 malformed-recipients',
  '064-ke-hoach-mttq-luong-minh-bau-cu:359 malformed-recipients',
  'cong-van-234-CD-TTg-chien-dich-quang-trung:114 malformed-recipients',
  'ke-hoach-157-KH-UBND-can-tho-CT21:418 malformed-recipients',
  'chi-thi-010-CT-UBND-dak-lak:399 malformed-recipients',
  'cong-van-2864-LDTBXH-NCC-2015:19 malformed-recipients',
  'cong-van-8424-VPCP-KTTH-2014:17 malformed-recipients',
  'cong-van-CD-on-dinh-kinh-te-vi-mo:177 malformed-recipients',
  'ke-hoach-252-KH-BCDQG1237-2013:361 malformed-recipients',
  'ke-hoach-uybc-pho-bang-tuyen-truyen-bau-cu:179 malformed-recipients',
  'seed001-nghi-quyet-nang-cao-chat-luong:141 malformed-recipients',
  'seed001-nghi-quyet-nang-cao-chat-luong:143 malformed-recipients',
  // "./." in documents of the Party, "." in those of the State.
  '011-huong-dan-37-HD-BTGDVTW:164 malformed-end-mark',
  'ket-luan-127-KL-TW-sap-xep-to-chuc:95 malformed-end-mark',
  'seed002-ke-hoach-hoc-tap-nghi-quyet:119 malformed-end-mark',
  'nghi-quyet-394-NQ-CP-phong-trao:531 malformed-end-mark',
  'cong-van-3354-VPCP-KGVX-2013:11 malformed-end-mark',
  'cong-van-CD-on-dinh-kinh-te-vi-mo:165 malformed-end-mark',
  'ke-hoach-uybc-pho-bang-tuyen-truyen-bau-cu:169 malformed-end-mark',
  'nghi-quyet-12-2025-NQ-HDND-ha-noi-ocr:203 malformed-end-mark',
  // The last ground ends with a comma, or runs on with a semicolon.
  'ke-hoach-3210-QD-UBND-hcm-2014-nha-o:21 malformed-basis',
  'ke-hoach-174-KH-UBND-hcm:60 malformed-basis',
  'ke-hoach-597-KH-UBND-dong-thap:42 malformed-basis',
  'ke-hoach-252-KH-BCDQG1237-2013:15 malformed-basis',
  'nghi-quyet-127-NQ-CP-2021-damaged-diacritics-beginning:17 malformed-basis',
  // "V/V" below a title.
  'cong-van-234-CD-TTg-chien-dich-quang-trung:18 malformed-subject',
  // A full stop behind the subject.
  'thong-bao-627-TB-VPCP:21 malformed-subject',
  'quyet-dinh-518-QD-UBND-binh-dinh-2023:7 malformed-subject',
  // "HỊA" for "HÒA".
  'nghi-quyet-127-NQ-CP-2021-damaged-diacritics-beginning:3 malformed-heading',
])

/** Undated drafts of the Party follow the newest rules, by which their commas should be semicolons. */
const undated =
  /^seed00[0-3]\S* malformed-recipients Các nơi nhận ngăn cách bằng ","; Hướng dẫn 05-HD\/VPTW dùng ";"$/
/**
 * Fragments have no header; what a document lacks in its tasks is measured against the annotations instead, and
 * `language.test.ts` holds what is said of its language.
 */
const quiet: ReadonlySet<string> = new Set([
  'missing-header',
  // `spelling.test.ts` holds what is said of spelling, by models that never saw the document.
  'misspelling',
  'confused-word',
  // `citations.test.ts` holds what is said of citations and references.
  'dangling-reference',
  'self-reference-mismatch',
  'incomplete-citation',
  'citation-type-mismatch',
  'superseded-citation',
  'obsolete-body',
  'missing-lead',
  'general-lead',
  'several-leads',
  'missing-deadline',
  'vague-deadline',
  'missing-product',
  'missing-resources',
  'missing-review',
  'missing-monitor',
  'assignee-not-recipient',
  'duplicate-task',
  'mixed-spelling',
  'punctuation',
  'repeated-word',
  'unbalanced-pair',
  'term-case',
  'undefined-abbreviation',
  'long-sentence',
  'long-document',
])

interface Reported {
  readonly ruleId: string
  /** `file:line rule` */
  readonly place: string
  readonly text: string
}

const linter = new Linter(rules, undefined, {onRuleError: 'throw', gate: true})

function textsOf(folder: string): readonly string[] {
  return readdirSync(path.join(corpus, folder)).filter((name) => name.endsWith('.txt'))
}

function reported(folder: string, file: string, options: ReadOptions = {}): readonly Reported[] {
  const text = readFileSync(path.join(corpus, folder, file), 'utf8')
  const directive = readDirective(text, options)
  return linter.lint(directive).findings.map(({ruleId, span, message}) => {
    const line = directive.lines.lineAt(span.start)
    const place = `${file.replace(/\.txt$/u, '')}:${line} ${ruleId}`
    return {ruleId, place, text: `${place} ${message}`}
  })
}

describe('rules over real documents', function () {
  if (!existsSync(corpus)) {
    it.skip('no false alarms (../shared/corpus is absent)')
    return
  }
  this.timeout(20_000)
  const found = new Set<string>()

  for (const folder of ['annotated', 'plain']) {
    for (const file of textsOf(folder)) {
      it(`${file}: no false alarm`, () => {
        const all = reported(folder, file)
        for (const {place} of all) found.add(place)
        const alarms = all.filter(
          ({ruleId, place, text}) => !quiet.has(ruleId) && !known.has(place) && !undated.test(text),
        )
        assert.deepEqual(
          alarms.map(({text}) => text),
          [],
        )
      })
    }
  }

  it('what is known to be wrong is reported', () => {
    assert.deepEqual(
      [...known].filter((place) => !found.has(place)),
      [],
    )
  })
})
