import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {decodeModel} from '../../../src/spelling/model-file'
import {Speller} from '../../../src/spelling/speller'

const speller = new Speller(decodeModel(readFileSync('src/spelling/model.bin')))

/** What is found in a text: each word with the first that is meant. */
function found(text: string): string[] {
  return speller
    .read(text)
    .faults.map(({start, end, meant}) => `${text.slice(start, end)} → ${meant[0] ?? ''}`)
}

describe('the speller', () => {
  const rows: readonly (readonly [text: string, ...faults: string[]])[] = [
    ['Cùng cố, kiện toàn tổ chức đảng.', 'Cùng → Củng'],
    ['lan tỏa khí thế tiên công trong toàn Đảng bộ', 'tiên → tiến'],
    ['Đề đổi mới việc ban hành nghị quyết', 'Đề → Để'],
    ['Đề nghị quyết đi vào cuộc sống', 'Đề → Để'],
    ['ban hành nghị quyêt về trach nhiệm', 'quyêt → quyết', 'trach → trách'],
    ['THỰC HIÊN NGHỊ QUYẾT', 'HIÊN → HIỆN'],
    ['Ủy bản nhân dân các xã', 'bản → ban'],
    ['CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'HỊA → HÒA'],
    ['trên phạm vi tồn quốc được kiểm sốt', 'tồn → toàn', 'sốt → soát'],
    ['các sở, bna, ngành', 'bna → ban'],
    ['Hội đồng giám định Y khooa', 'khooa → khoa'],
    ['Bộ Y tế, Bộ C đợưc giới thiệu', 'đợưc → được'],
    ['các lóp bồi dưỡng', 'lóp → lớp'],
    ['báo cáo Bộ Chính tr theo tiến độ', 'tr → trị'],
    ['các hành vii vi phạm', 'vii → vi'],
    ['tại Nghị quyết nnày và các văn bản', 'nnày → này'],
  ]
  for (const [text, ...faults] of rows) {
    it(text, () => assert.deepEqual(found(text), faults))
  }

  const silent = [
    'bảo tồn dân ca; sự hoàn thành; hạ sốt; đồn biên phòng',
    'cùng cố gắng; ưu tiên công tác cán bộ; đề nghị quyết định',
    'Hoà giải, hòa giải; thuỷ lợi, thủy lợi; uỷ ban, ủy ban',
    'liệt sỹ, liệt sĩ; hàng năm, hằng năm',
    'Buôn Ma Thuột, Đắk Lắk, Bắc Kạn, Pleiku, Krông Búk, Ea Súp, M’gar',
    'đồng chí Nguyễn Thị Hạnh, đồng chí Doãn Văn Quyền',
    'T hủ tướ ng C h í nh ph ủ; tr ưở n g; T hành phố Hồ Chí M inh',
    'Số 05-NQ/ĐU, vanphong@tanphong.vn, https://tanphong.vn/tin-tuc, a) đ) e)',
    'hồ sơ xuất khẩu; gia công xuất khẩu; ưu thế kỹ thuật; nghiên cứu kỹ luật pháp',
    'bò sữa, lóp ngóp; ĐU, BTV, MTTQ; 25 tr đồng, 10 ph, 40 trđ/hộ',
    'i) ii) iii) điểm iv của mục xii, phần ix và iv; các ý ii, iii; khóa xiv',
    'website, infographic, video, email, online, Zalo, TikTok, VNeID, COVID-19',
    'Ðoàn Thanh niên; Müller; Тест',
    'phác đồ điều trị; sân vận động; trường tư thục; sổ lao động điện tử; khóa bồi dưỡng',
    'các bên liên quan; nơi có đông đồng bào dân tộc thiểu số; người uy tín',
    'Hàm lượng Hg, As, Cd trong nước; Tp. Hòa An; Iv. Tổ chức thực hiện; Ku-a-la Lăm-pơ',
  ]
  for (const text of silent) {
    it(`says nothing of: ${text}`, () => assert.deepEqual(found(text), []))
  }

  for (const [wrong, right] of [
    ['trach', 'trách'],
    ['quyêt', 'quyết'],
    ['ngàyy', 'ngày'],
    ['Nnăm', 'Năm'],
    ['cácc', 'các'],
    ['nnày', 'này'],
    ['tthu', 'thu'],
    ['ngoéoo', 'ngoéo'],
  ] as const) {
    it(`suggests ${right} for ${wrong}`, () => assert.equal(speller.suggest(wrong)[0], right))
  }

  it('reads anything, and names places within the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        for (const {start, end} of speller.read(text).faults) {
          assert.ok(0 <= start && start < end && end <= text.length)
        }
      }),
    )
  })
})
