import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDirective} from '../../../src/document/read'
import type {ProfileId} from '../../../src/facts/ids'
import {fixAll} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import type {Finding} from '../../../src/lint/rule'
import {rules} from '../../../src/rules'
import {bare} from '../../../src/text/letters'
import {seeded, slow} from '../text/arbitrary'

function lint(id: string, text: string, profile: ProfileId = 'state-2020'): readonly Finding[] {
  const linter = new Linter(
    rules.filter((rule) => rule.id === id),
    {rules: {}},
    {onRuleError: 'throw'},
  )
  return linter.lint(readDirective(text, {profile})).findings
}

function fixed(id: string, text: string): string {
  return fixAll(text, (each) => lint(id, each)).text
}

/** A case: the text as written, and as the rule leaves it. */
type Case = readonly [written: string, meant: string]

function table(id: string, cases: readonly Case[]): void {
  describe(`${id} puts right`, () => {
    for (const [written, meant] of cases) {
      it(written === meant ? `${written}: nothing` : `${written} → ${meant}`, () => {
        assert.equal(fixed(id, written), meant)
      })
    }
  })
}

table('mixed-spelling', [
  ['Tỉ lệ cao, tỷ lệ thấp, tỷ trọng.', 'Tỷ lệ cao, tỷ lệ thấp, tỷ trọng.'],
  ['Kỹ năng, kĩ thuật, kĩ sư.', 'Kĩ năng, kĩ thuật, kĩ sư.'],
  ['Bác sỹ, y sĩ.', 'Bác sĩ, y sĩ.'],
  ['Báo cáo hàng năm, họp hằng tháng.', 'Báo cáo hằng năm, họp hằng tháng.'],
  ['Hàng năm 2020 và hằng tháng.', 'Hàng năm 2020 và hằng tháng.'],
  ['Từ 15-12-2020, 20/12/2020 đến 25/12/2020.', 'Từ 15/12/2020, 20/12/2020 đến 25/12/2020.'],
  ['Trong tháng 11-2020 và 20/12/2020, 1/1/2021.', 'Trong tháng 11/2020 và 20/12/2020, 1/1/2021.'],
  ['Kinh tế - xã hội, kinh tế-xã hội.', 'Kinh tế - xã hội, kinh tế - xã hội.'],
  ['Số 12/QĐ - UBND, số 13/QĐ-UBND.', 'Số 12/QĐ-UBND, số 13/QĐ-UBND.'],
  ['Nhiệm kỳ 2020 -2025, 2025 - 2030.', 'Nhiệm kỳ 2020 - 2025, 2025 - 2030.'],
  ['ỦY BAN, uỷ ban, uỷ viên.', 'UỶ BAN, uỷ ban, uỷ viên.'],
  ['**Ủy** ban, uỷ ban.', '**Ủy** ban, ủy ban.'],
  ['Chị Thuý, anh Lê Văn Thủy, thủy lợi.', 'Chị Thuý, anh Lê Văn Thủy, thủy lợi.'],
  ['Quý I, quỹ, hoàn thành, tỉ mỉ, tỷ lệ.', 'Quý I, quỹ, hoàn thành, tỉ mỉ, tỷ lệ.'],
])

table('punctuation', [
  ['Đường , cầu ; cống .', 'Đường, cầu; cống.'],
  ['Đường,cầu;cống và( kè ) đá.', 'Đường, cầu; cống và (kè) đá.'],
  ['Làm xong.Các thôn báo cáo.', 'Làm xong. Các thôn báo cáo.'],
  ['Trên  địa bàn **xã , phường**.', 'Trên địa bàn **xã, phường**.'],
  ['Tỷ lệ 1 : 2, lúc 7 : 30, số 1.200,5.', 'Tỷ lệ 1 : 2, lúc 7 : 30, số 1.200,5.'],
  ['TP.HCM, Tp.Huế, ThS.An, v.v., x@y.vn,a.b', 'TP.HCM, Tp.Huế, ThS.An, v.v., x@y.vn,a.b'],
  ['Lưu: VT,TH,KT.', 'Lưu: VT,TH,KT.'],
  ['Số tiền        , nguồn …', 'Số tiền        , nguồn …'],
  ['Hết…/./. , .vanban', 'Hết…/./. , .vanban'],
])

table('term-case', [
  ['Vì lợi ích của nhân dân.', 'Vì lợi ích của Nhân dân.'],
  ['Công an nhân dân, Tòa án nhân dân.', 'Công an nhân dân, Tòa án nhân dân.'],
  ['Theo điểm a Khoản 2 điều 5.', 'Theo điểm a khoản 2 Điều 5.'],
  ['Các điều 5, 6; 12 điều 3 khoản.', 'Các điều 5, 6; 12 điều 3 khoản.'],
  ['Bảo vệ tổ quốc, Mặt trận tổ quốc.', 'Bảo vệ Tổ quốc, Mặt trận Tổ quốc.'],
  ['Đảng và nhà nước, cơ quan nhà nước.', 'Đảng và Nhà nước, cơ quan nhà nước.'],
  ['Ủy ban Nhân dân xã, Hội Đồng Nhân Dân.', 'Ủy ban nhân dân xã, Hội đồng nhân dân.'],
  ['Lãnh đạo của đảng, của đảng bộ.', 'Lãnh đạo của Đảng, của đảng bộ.'],
])

describe('unbalanced-pair', () => {
  const cases: readonly (readonly [text: string, ...messages: string[]])[] = [
    ['Điểm a), b) và 1.2) của “Đề án” (2020).'],
    ['Xếp loại khá [65; 80), giỏi (80; 100].'],
    ['Rộng 12" và 3°15\'10".'],
    ['Phong trào “Làng xanh“ đợt một.', 'Mở bằng “ mà đóng bằng “; đóng bằng ”'],
    ['Phong trào ”Làng xanh” đợt một.', 'Đóng bằng ” mà mở bằng ”; mở bằng “'],
    ['Phong trào (đợt một.', 'Dấu ( mở ở đây mà không có dấu ) đóng'],
    ['Phong trào "Làng xanh đợt một.', 'Dấu " lẻ: thiếu một dấu mở hoặc đóng'],
    ['Một (a, hai (b, ba (c, bốn (d.', 'Dấu ( mở ở đây mà không có dấu ) đóng (cả thảy 4 chỗ)'],
    ['Nêu rõ:\n\n“Một.\n\n“Hai.\n\n“Ba.”'],
    ['Nêu rõ (kèm theo\n\nKế hoạch số 5).'],
  ]
  for (const [text, ...messages] of cases) {
    it(text.replaceAll('\n', ' '), () => {
      assert.deepEqual(
        lint('unbalanced-pair', text).map(({message}) => message),
        messages,
      )
    })
  }
})

describe('repeated-word', () => {
  const cases: readonly (readonly [text: string, ...words: string[]])[] = [
    ['Hồ sơ của của dân.', 'của của'],
    ['Tiếp theo theo quy định, tồn tại tại xã, thiết bị bị hỏng.'],
    ['Làm từng bước từng bước, ngày ngày.'],
    ['Ban tổ chức tổ chức, Ban Chỉ đạo chỉ đạo.'],
    ['Giao giám sát giám sát viên.', 'giám sát giám sát'],
    ['Sở Y tế\nSở Y tế\nSở Xây dựng'],
    ['Tiến độ đến\nđến hết năm.', 'đến\nđến'],
  ]
  for (const [text, ...found] of cases) {
    it(text.replaceAll('\n', ' '), () => {
      assert.deepEqual(
        lint('repeated-word', text).map(({span}) => text.slice(span.start, span.end)),
        found,
      )
    })
  }
})

describe('fixes of language', () => {
  const pieces = [
    ...['hòa', 'hoà', 'Uỷ', 'ủy', 'tỉ', 'tỷ', 'hàng năm', 'hằng năm', 'nhân dân', 'điều 5'],
    ...[',', ' ,', '.', '( ', ')', ';', ':', '“', '”', '"', ' - ', '-', '–', '2020', '15/12/2020'],
    ...[' ', ' ', '  ', '\n', '\n\n', '**', '| ', '\u00A0', '15-12-2020', 'e\u0301', '\u200B'],
  ]
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
  const letters = (each: string) =>
    bare(each)
      .replaceAll('y', 'i')
      .replace(/[^a-z\d]/gu, '')

  for (const id of ['mixed-spelling', 'punctuation', 'term-case', 'text-encoding']) {
    it(`property: ${id} loses no letter, and once is enough`, () => {
      fc.assert(
        fc.property(text, (each) => {
          const once = fixed(id, each)
          assert.equal(letters(once), letters(each))
          assert.equal(fixed(id, once), once)
        }),
        seeded(150),
      )
    }).timeout(slow)
  }
})
