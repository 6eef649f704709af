import assert from 'node:assert/strict'
import fc from 'fast-check'
import {timePhrases} from '../../../src/tasks/deadlines'
import {endOf} from '../../../src/tasks/time-ends'
import {anyText, seeded, slow, textOf} from '../text/arbitrary'

/** The year of issue of the documents below. */
const issued = 2026

/** "kind end words" of each time that binds or is vague; bare dates only where a label says that they are one. */
function times(text: string, labelled = false): readonly string[] {
  return timePhrases(text)
    .filter((phrase) => labelled || !phrase.labelled)
    .map(({kind, start, end}) => {
      const words = text.slice(start, end)
      return `${kind} ${endOf(words, kind, issued) ?? '-'} ${words}`
    })
}

/** What follows "Sở Y tế báo cáo kết quả": the time it states, its kind and its last day. */
const stated: readonly (readonly [words: string, kind: string, end: string | null])[] = [
  ['trước ngày 15-12-2026', 'date', '2026-12-15'],
  ['trước ngày 15/12/2026', 'date', '2026-12-15'],
  ['trước ngày 15.12.2026', 'date', '2026-12-15'],
  ['trước ngày 15 tháng 12 năm 2026', 'date', '2026-12-15'],
  ['xong ngày 30/6/2027', 'date', '2027-06-30'],
  ['trước ngày 20/8', 'date', '2026-08-20'],
  ['trước ngày 20 tháng 8', 'date', '2026-08-20'],
  ['trước 17 giờ 00 ngày 20/8/2026', 'date', '2026-08-20'],
  ['trước 6h sáng hằng ngày', 'recurring', null],
  ['trước 19h00’ hằng ngày', 'recurring', null],
  ['trước 15:00 ngày thứ Sáu hằng tuần', 'recurring', null],
  ['trước 15:00 ngày 20/8/2026', 'date', '2026-08-20'],
  ['tối thiểu một lần/năm', 'recurring', null],
  ['trong 24-48 giờ sau khi nước rút', 'relative', null],
  ['trong 02 - 03 năm tới', 'relative', null],
  ['sau khi nước rút', 'relative', null],
  ['sau khi kết thúc đợt kiểm tra', 'relative', null],
  ['trước khi họp tối thiểu 07 ngày làm việc', 'relative', null],
  ['ít nhất 03 ngày trước khi họp', 'relative', null],
  ['06 tuần trước khi khai giảng', 'relative', null],
  ['01 tuần sau khi kết thúc đợt kiểm tra', 'relative', null],
  ['trong 2 ngày 26 và 27/12/2026', 'range', '2026-12-27'],
  ['ít nhất trước 07 ngày', 'relative', null],
  ['trong thời gian mưa lũ', 'relative', null],
  ['trước Tết nguyên đán năm 2027', 'relative', null],
  ['Quý IV/2026 - Quý II/2027', 'range', '2027-06-30'],
  ['trong quý III Năm 2026', 'quarter', '2026-09-30'],
  ['trước 17h00 ngày 20/8/2026', 'date', '2026-08-20'],
  ['vào ngày Chủ nhật, ngày 23/8/2026', 'date', '2026-08-23'],
  ['trước thứ Sáu, ngày 21/8/2026', 'date', '2026-08-21'],
  ['trước 8 giờ 30 phút, ngày 20/8/2026', 'date', '2026-08-20'],
  ['chậm nhất ngày 20/8/2026', 'date', '2026-08-20'],
  ['chậm nhất là cuối quý I năm 2026', 'quarter', '2026-03-31'],
  ['tháng 01 và tháng 6 hằng năm', 'recurring', null],
  ['06 tháng cuối năm 2026', 'range', '2026-12-31'],
  ['chậm nhất là trong ngày 25/6/2026', 'date', '2026-06-25'],
  ['muộn nhất vào ngày 25/6/2026', 'date', '2026-06-25'],
  ['đến hết ngày 30/11/2026', 'date', '2026-11-30'],
  ['trong ngày 30/11/2026', 'date', '2026-11-30'],
  ['trước ngày 31/9/2026', 'date', null],
  ['trong tháng 11-2026', 'month', '2026-11-30'],
  ['trong tháng 02/2028', 'month', '2028-02-29'],
  ['trong tháng 11 năm 2026', 'month', '2026-11-30'],
  ['từ tháng 11/2026 đến ngày bầu cử', 'range', null],
  ['từ tháng 11/2026 đến khi kết thúc kiểm kê', 'range', null],
  ['trong tháng 11', 'month', '2026-11-30'],
  ['hết tháng 9 năm 2026', 'month', '2026-09-30'],
  ['cuối tháng 9/2026', 'month', '2026-09-30'],
  ['đến cuối tháng 9/2026', 'month', '2026-09-30'],
  ['trong tháng 11, 12/2026', 'month', '2026-12-31'],
  ['vào kỳ chi trả tháng 11 năm 2026', 'month', '2026-11-30'],
  ['trong quý I năm 2027', 'quarter', '2027-03-31'],
  ['trong quý I, quý II năm 2027', 'quarter', '2027-06-30'],
  ['trong quý II/2026', 'quarter', '2026-06-30'],
  ['hết quý IV/2026', 'quarter', '2026-12-31'],
  ['đầu quí 3/2026', 'quarter', '2026-09-30'],
  ['trong quý IV', 'quarter', '2026-12-31'],
  ['đến năm 2030', 'year', '2030-12-31'],
  ['đến hết năm 2026', 'year', '2026-12-31'],
  ['trong năm nay', 'year', '2026-12-31'],
  ['trong năm 2026 và những năm tiếp theo', 'year', '2026-12-31'],
  ['từ ngày 01/9 đến hết ngày 15/9/2026', 'range', '2026-09-15'],
  ['từ ngày 05 đến ngày 10/9/2026', 'range', '2026-09-10'],
  ['từ 01-15/9/2026', 'range', '2026-09-15'],
  ['từ nay đến hết tháng 10/2026', 'range', '2026-10-31'],
  ['từ tháng 12/2026 đến quý I/2027', 'range', '2027-03-31'],
  ['từ năm 2026 đến năm 2030', 'range', '2030-12-31'],
  ['trong những tháng cuối năm', 'range', '2026-12-31'],
  ['trong những tháng cuối năm 2027', 'range', '2027-12-31'],
  ['từ nay đến hết năm', 'range', '2026-12-31'],
  ['trong 10 ngày làm việc kể từ ngày ký', 'relative', null],
  ['trong thời hạn 05 ngày kể từ ngày nhận được Chỉ thị', 'relative', null],
  ['chậm nhất 05 ngày sau khi kết thúc', 'relative', null],
  ['trong vòng 03 tháng', 'relative', null],
  ['không quá 15 ngày', 'relative', null],
  ['ngay sau khi nhận được Kế hoạch', 'relative', null],
  ['kể từ ngày ký', 'relative', null],
  ['trong 07 ngày liên tục', 'relative', null],
  ['trong thời hạn 05 năm', 'relative', null],
  ['trong 10 ngày kê từ ngày nhận được đơn của các sở, ban, ngành', 'relative', null],
  ['sau khi có quyết định của Ủy ban nhân dân tỉnh', 'relative', null],
  ['sau khi Hội đồng nhân dân xã thông qua nghị quyết', 'relative', null],
  ['sau khi cấp có thẩm quyền phê duyệt đề án', 'relative', null],
  ['sau khi quy chế được cấp có thẩm quyền thông qua', 'relative', null],
  ['ngay sau bão', 'relative', null],
  ['ngay khi nước rút', 'relative', null],
  ['tại Kỳ họp thứ 12 của Quốc hội khóa XVI', 'relative', null],
  ['trước khi có bão', 'relative', null],
  ['trước mùa mưa bão năm 2027', 'relative', null],
  ['trong tuần này', 'relative', null],
  ['trong vòng 15 phút', 'relative', null],
  ['chậm nhất sau 07 ngày', 'relative', null],
  ['trước ngày Quốc khánh 02/9/2026', 'date', '2026-09-02'],
  ['trong tuần thứ hai tháng 7/2026', 'month', '2026-07-31'],
  ['trong nửa đầu tháng 8/2026', 'month', '2026-08-15'],
  ['trung tuần tháng 8/2026', 'month', '2026-08-20'],
  ['trong 6 tháng đầu năm 2027', 'range', '2027-06-30'],
  ['ít nhất 02 lần/năm', 'recurring', null],
  ['ít nhất 01 ngày/tháng', 'recurring', null],
  ['mỗi năm một lần', 'recurring', null],
  ['trước mùa mưa, lũ năm 2027', 'relative', null],
  ['trước khi bước vào năm học mới', 'relative', null],
  ['kể từ năm học 2026-2027', 'range', null],
  ['ngay từ đầu năm học', 'range', null],
  ['trong năm học 2026 - 2027', 'range', null],
  ['trong học kỳ I năm học 2026-2027', 'range', null],
  ['trước khai giảng năm học mới', 'relative', null],
  ['chậm nhất đến thời điểm khai giảng', 'relative', null],
  ['trong dịp hè năm 2027', 'range', null],
  ['ngay từ những tháng đầu năm 2027', 'range', null],
  ['ngay từ đầu năm 2027', 'range', null],
  ['trong dịp 20/11/2026', 'date', '2026-11-20'],
  ['sau mỗi đợt kiểm tra', 'recurring', null],
  ['định kỳ cuối mỗi học kỳ', 'recurring', null],
  ['trước 05 ngày tổ chức Hội nghị', 'relative', null],
  ['trước ngày hết hiệu lực của giấy phép ít nhất 60 ngày làm việc', 'relative', null],
  ['tại kỳ họp gần nhất', 'relative', null],
  ['trước ngày khai mạc kỳ họp thường lệ', 'relative', null],
  ['trước Tết Nguyên đán', 'relative', null],
  ['trước Ngày hội 02 ngày', 'relative', null],
  ['trước ngày 25 hằng tháng', 'recurring', null],
  ['trước ngày 25 hàng tháng', 'recurring', null],
  ['trước ngày 15 của tháng cuối quý', 'recurring', null],
  ['trước ngày 15 tháng 12 hằng năm', 'recurring', null],
  ['trước ngày 15/12 hàng năm', 'recurring', null],
  ['vào ngày 05 mỗi tháng', 'recurring', null],
  ['thứ Sáu hằng tuần', 'recurring', null],
  ['trước 16 giờ thứ Sáu hằng tuần', 'recurring', null],
  ['vào chiều thứ Sáu hằng tuần', 'recurring', null],
  ['trước ngày 15/6 và ngày 15/12 hằng năm', 'recurring', null],
  ['trước 15/12 hằng năm', 'recurring', null],
  ['trước ngày 15 tháng 02 của năm liền kề sau năm báo cáo', 'recurring', null],
  ['trước ngày 15/01 năm sau', 'recurring', null],
  ['01 lần/năm học', 'recurring', null],
  ['từng năm học', 'recurring', null],
  ['sáng thứ 7 hàng tuần', 'recurring', null],
  ['trước 30 ngày làm việc của các đợt trao tặng', 'relative', null],
  ['sau 3 năm kể từ khi triển khai kế hoạch', 'relative', null],
  ['trước 06 giờ và 18 giờ hằng ngày', 'recurring', null],
  ['trước ngày 10 của tháng đầu quý sau', 'recurring', null],
  ['trước ngày 20 của tháng báo cáo', 'recurring', null],
  ['hằng năm', 'recurring', null],
  ['hằng tháng, hằng quý', 'recurring', null],
  ['định kỳ hằng quý', 'recurring', null],
  ['định kỳ 6 tháng, năm', 'recurring', null],
  ['định kỳ 6 tháng, một năm', 'recurring', null],
  ['định kỳ 06 tháng một lần', 'recurring', null],
  ['Từ tháng 10/2025 đến khi tổ chức thành công Đại hội Đảng', 'range', null],
  ['Trước khi đưa mỏ đi vào hoạt động khai thác', 'relative', null],
  ['Định kỳ 6 tháng, hàng năm, giữa nhiệm kỳ', 'recurring', null],
  ['định kỳ hằng năm, giữa và cuối nhiệm kỳ', 'recurring', null],
  ['từ nay đến Tết Nguyên đán Bính Ngọ 2026', 'range', null],
  ['định kỳ 06 (sáu) tháng', 'recurring', null],
  ['định kỳ sáu tháng', 'recurring', null],
  ['hằng tháng, quý, 6 tháng', 'recurring', null],
  ['hằng tháng và đầu năm học', 'recurring', null],
  ['6 tháng, năm', 'recurring', null],
  ['thường xuyên', 'ongoing', null],
  ['kịp thời', 'vague', null],
  ['khẩn trương', 'vague', null],
  ['sớm', 'vague', null],
  ['định kỳ', 'vague', null],
  ['trong thời gian tới', 'vague', null],
  ['đúng thời hạn', 'vague', null],
  ['theo lộ trình', 'vague', null],
]

/** Times in sentences that bound nothing. */
const traps: readonly string[] = [
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/9/2026 của Ủy ban nhân dân tỉnh.',
  'Theo Nghị quyết số 15-NQ/TU, ngày 10/6/2026 của Tỉnh ủy về chuyển đổi số.',
  'Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020, rà soát hồ sơ.',
  'Triển khai kết luận tại phiên họp ngày 05/9/2026.',
  'Tiếp thu ý kiến tại hội nghị ngày 20 tháng 8 năm 2026.',
  'Xây dựng văn kiện đại hội nhiệm kỳ 2025 - 2030.',
  'Học tập Nghị quyết Đại hội khóa XIII.',
  'Chi trả trợ cấp hằng tháng cho người có công.',
  'Thực hiện Đề án “Trồng cây trong năm 2026” của tỉnh.',
  'Tổ chức kỷ niệm ngày 2-9.',
  'Thống nhất từ ngày 01/7/2026 tên gọi của xã.',
  'Trước mắt, trước hết phải rà soát.',
  'Về số vốn chưa giải ngân trong năm 2026: Sở Tài chính đề xuất.',
  'Hỗ trợ các dự án có kế hoạch hoàn thành năm 2026.',
  'Phấn đấu sản lượng mỗi tháng đạt 20%.',
  'Đưa vào kế hoạch công tác hằng năm.',
  'Đến năm 2030, có 12 cán bộ nghiên cứu trên một vạn dân.',
  'Thực hiện Quyết định số 12/QĐ-UBND về việc phê duyệt Đề án trồng rừng từ nay đến năm 2030 và những năm tiếp theo.',
  'Nhập dữ liệu, mỗi ngày nhập tối thiểu 300 hồ sơ.',
  'Giải ngân vốn, phấn đấu đến 31/01/2027 đạt 100% kế hoạch.',
  'Làm các tuyến trong mục tiêu hoàn thành 50 km vào năm 2030.',
  'Gặp mặt các cụ từ 90 tuổi trở lên.',
  'Bố trí 15/20 xã, 3/4 số hộ.',
  'Giám sát Chiến lược phát triển giống lúa đến năm 2027, định hướng đến năm 2030.',
  'Giám sát chương trình chuyển đổi số đến năm 2027.',
  'Lập kế hoạch phát triển kinh tế - xã hội hằng năm và 5 năm.',
  'Mục tiêu bình quân hằng năm trồng một triệu cây.',
  'Đối với các nhiệm vụ triển khai trong năm 2026, các xã bố trí kinh phí.',
  'Triển khai Luật Cư trú đã được Quốc hội thông qua tại kỳ họp thứ 9 ngày 26 tháng 6 năm 2026.',
  'Chống buôn lậu trước, trong và sau Tết Nguyên đán 2027.',
  'Chủ động ứng phó, kể cả ngay khi trời không có mưa.',
  'Tổ chức dạy học 2 buổi/ngày.',
  'Các trạm trước 01/01/2026 là trạm cấp huyện báo cáo.',
  'Kiểm tra thiết bị trước khi đưa vào sử dụng.',
  'Sau khi kiểm tra, lập danh sách hộ nghèo.',
  'Lưu hồ sơ, sử dụng số kinh phí còn lại trong năm 2026.',
  'Đưa kết quả học tập vào tiêu chí trong đánh giá, xếp loại tổ chức đảng, đảng viên, tập thể, cá nhân cán bộ lãnh đạo và người đứng đầu các cơ quan, đơn vị hằng năm.',
]

/** Bare dates, which hold only behind "Thời gian:" or in a cell. */
const labels: readonly (readonly [words: string, time: string])[] = [
  ['01 tuần trước hội nghị', 'relative - 01 tuần trước hội nghị'],
  ['trong suốt thời gian diễn tập', 'range - trong suốt thời gian diễn tập'],
  ['ngày 26, 27/12/2026', 'date 2026-12-27 ngày 26, 27/12/2026'],
  [
    'chiều ngày 28/12 và cả ngày 29/12/2026',
    'date 2026-12-29 chiều ngày 28/12 và cả ngày 29/12/2026',
  ],
  ['ngày 15/12/2026', 'date 2026-12-15 ngày 15/12/2026'],
  ['15/12/2026', 'date 2026-12-15 15/12/2026'],
  ['Tháng 5/2026', 'month 2026-05-31 Tháng 5/2026'],
  ['Quý II/2026', 'quarter 2026-06-30 Quý II/2026'],
  ['năm 2027', 'year 2027-12-31 năm 2027'],
  ['Năm 2027 và các năm tiếp theo', 'year 2027-12-31 Năm 2027 và các năm tiếp theo'],
  ['Quý IV/2026 và các năm tiếp theo', 'quarter 2026-12-31 Quý IV/2026 và các năm tiếp theo'],
  ['Từ 01/7/2026', 'range - Từ 01/7/2026'],
  ['Sau khi có hướng dẫn của Bộ Y tế', 'relative - Sau khi có hướng dẫn của Bộ Y tế'],
  ['giai đoạn 2026 - 2030', 'range 2030-12-31 giai đoạn 2026 - 2030'],
  ['Tháng 11 - 12/2026', 'range 2026-12-31 Tháng 11 - 12/2026'],
  ['Quý III, IV/2026', 'quarter 2026-12-31 Quý III, IV/2026'],
]

describe('times', function () {
  this.timeout(slow)
  for (const [words, kind, end] of stated) {
    it(`are stated by "${words}"`, () => {
      const text = `Sở Y tế báo cáo kết quả ${words}.`
      assert.deepEqual(times(text), [`${kind} ${end ?? '-'} ${words}`])
    })
  }

  for (const text of traps) {
    it(`are not stated by "${text}"`, () =>
      assert.deepEqual(
        times(text).filter((time) => !/^(?:vague|ongoing)/.test(time)),
        [],
      ))
  }

  for (const [words, time] of labels) {
    it(`are stated by "${words}" behind a label only`, () => {
      assert.deepEqual(times(`Thời gian: ${words}.`, true), [time])
      assert.deepEqual(times(`Lập danh sách ${words}.`), [])
    })
  }

  it('are the month of a meeting of the cell that comes back', () => {
    assert.deepEqual(times('Quán triệt trong sinh hoạt chi bộ định kỳ tháng 11/2026.'), [
      'vague - định kỳ',
      'month 2026-11-30 tháng 11/2026',
    ])
  })

  it('are counted from a day, and no farther', () => {
    assert.deepEqual(times('Cách ly trong vòng 15 ngày kể từ ngày 01/4/2026 trên toàn huyện.'), [
      'relative - trong vòng 15 ngày kể từ ngày 01/4/2026',
    ])
    assert.deepEqual(times('Báo cáo theo định kỳ 6 tháng.'), ['recurring - định kỳ 6 tháng'])
  })

  it('end before what they are said of', () => {
    assert.deepEqual(times('Từ ngày 15/3/2026 đến ngày bầu cử gồm các việc sau:'), [
      'range - Từ ngày 15/3/2026 đến ngày bầu cử',
    ])
  })

  it('are a day of each month where the sentence says so', () => {
    assert.deepEqual(times('Hằng tháng tự chấm điểm, gửi kết quả chậm nhất ngày 25.'), [
      'recurring - Hằng tháng',
      'recurring - chậm nhất ngày 25',
    ])
  })

  it('stand behind a label in the midst of a sentence', () => {
    assert.deepEqual(times('Rà soát văn bản; thời gian hoàn thành: tháng 9/2026.'), [
      'month 2026-09-30 tháng 9/2026',
    ])
  })

  it('open an item, or stand in a title in capitals', () => {
    assert.deepEqual(times('Quý I/2027, các xã báo cáo kết quả.'), [
      'quarter 2027-03-31 Quý I/2027',
    ])
    assert.deepEqual(times('Năm 2026, tỉnh đã trồng một triệu cây.'), [])
    assert.deepEqual(times('NHIỆM VỤ CẦN LÀM NGAY TRONG THÁNG 12/2026'), [
      'month 2026-12-31 TRONG THÁNG 12/2026',
    ])
  })

  it('are the years of a plan where a sentence opens with them', () => {
    assert.deepEqual(times('Trong giai đoạn 2026 - 2030, các xã trồng rừng.'), [
      'range 2030-12-31 Trong giai đoạn 2026 - 2030',
    ])
    assert.deepEqual(times('Lập danh mục dự án triển khai trong giai đoạn 2026 - 2030.'), [])
  })

  it('are expected, or a session to which something is brought', () => {
    assert.deepEqual(times('Tổ chức hội thi, dự kiến ngày 25/12/2026.'), [
      'date 2026-12-25 ngày 25/12/2026',
    ])
    assert.deepEqual(times('Lập chương trình trình Ban Thường vụ tại phiên họp tháng 12.'), [
      'month 2026-12-31 tại phiên họp tháng 12',
    ])
  })

  it('come back where they stand beside how often', () => {
    assert.deepEqual(times('Báo cáo định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).'), [
      'recurring - định kỳ 6 tháng',
      'recurring - trước ngày 15/6',
      'recurring - trước ngày 15/12',
    ])
    assert.deepEqual(
      times('Định kỳ 6 tháng báo cáo Sở Y tế trước ngày 15 tháng 6 và trước ngày 01 tháng 12.'),
      [
        'recurring - Định kỳ 6 tháng',
        'recurring - trước ngày 15 tháng 6',
        'recurring - trước ngày 01 tháng 12',
      ],
    )
    assert.deepEqual(times('Hằng quý tự kiểm tra. Lập sổ trước ngày 15 tháng 6.'), [
      'recurring - Hằng quý',
      'date 2026-06-15 trước ngày 15 tháng 6',
    ])
    assert.deepEqual(times('Định kỳ hằng tháng (trước ngày 20) báo cáo.'), [
      'recurring - Định kỳ hằng tháng',
      'recurring - trước ngày 20',
    ])
  })

  it('end where the duty begins', () => {
    assert.deepEqual(times('Trong 05 ngày kể từ khi nhận được đơn phải trả lời.'), [
      'relative - Trong 05 ngày kể từ khi nhận được đơn',
    ])
    assert.deepEqual(times('Ngay sau khi nước rút thì vệ sinh trường lớp.'), [
      'relative - Ngay sau khi nước rút',
    ])
    assert.deepEqual(times('Báo cáo định kỳ 6 tháng hoặc đột xuất.'), [
      'recurring - định kỳ 6 tháng',
    ])
  })

  it('are counted from a day that is named apart', () => {
    assert.deepEqual(times('Niêm yết trong 30 ngày tại trụ sở, kể từ ngày có kết quả.'), [
      'relative - trong 30 ngày',
      'relative - kể từ ngày có kết quả',
    ])
  })

  it('are a day of each year, a label, a month ahead', () => {
    assert.deepEqual(times('Hằng năm tổng hợp, gửi về Sở trước ngày 15 tháng 11.'), [
      'recurring - Hằng năm',
      'recurring - trước ngày 15 tháng 11',
    ])
    assert.deepEqual(times('Tháng 7 năm 2026: sơ kết đề án.'), [
      'month 2026-07-31 Tháng 7 năm 2026',
    ])
    assert.deepEqual(times('Năm 2027'), ['year 2027-12-31 Năm 2027'])
    assert.deepEqual(times('Năm 2027 Tổng kết nghị quyết.'), ['year 2027-12-31 Năm 2027'])
    assert.deepEqual(times('Trình Chính phủ ban hành trong tháng 10 năm 2026.'), [
      'month 2026-10-31 trong tháng 10 năm 2026',
    ])
    assert.deepEqual(times('Thực hiện quy chế đã ban hành trong tháng 9/2026.'), [])
  })

  it('may say from when on: where a sentence opens with it, or where work begins', () => {
    assert.deepEqual(times('Kể từ ngày 01/01/2027, các chợ bán hàng có tem.'), [
      'date 2027-01-01 Kể từ ngày 01/01/2027',
    ])
    assert.deepEqual(times('Các chợ lập sổ. Từ năm 2027, các chợ bán hàng có tem.'), [
      'year 2027-12-31 Từ năm 2027',
    ])
    assert.deepEqual(times('Sở Y tế chấm điểm các chợ, bắt đầu thực hiện từ tháng 01/2027.'), [
      'month 2027-01-31 từ tháng 01/2027',
    ])
    assert.deepEqual(times('Lập quy chế của các chợ để áp dụng từ năm 2027.'), [
      'year 2027-12-31 từ năm 2027',
    ])
    assert.deepEqual(times('Kiểm tra các chợ đã bắt đầu từ năm 2024.'), [])
    assert.deepEqual(times('Quyết định có hiệu lực từ ngày 01/01/2027.'), [])
    assert.deepEqual(times('Rà soát những người nhập cảnh từ ngày 08/3/2026.'), [])
  })

  it('are none of a plan that covers them', () => {
    assert.deepEqual(times('Xây dựng lộ trình thay mái các chợ đến năm 2035.'), [])
    assert.deepEqual(times('Lập kịch bản thu phí chợ từ nay đến hết năm 2026.'), [])
    assert.deepEqual(times('Xây dựng kế hoạch thay mái các chợ, hoàn thành đến năm 2027.'), [
      'year 2027-12-31 đến năm 2027',
    ])
    assert.deepEqual(times('Lập kế hoạch thay mái các chợ và hoàn thành đến hết năm 2026.'), [
      'year 2026-12-31 đến hết năm 2026',
    ])
    assert.deepEqual(times('Triển khai nhiệm vụ trọng tâm 3 tháng cuối năm 2026.'), [])
    assert.deepEqual(times('Họp bàn việc của chợ trong 3 tháng cuối năm 2026.').length, 1)
    assert.deepEqual(times('Thay mái các chợ đến năm 2027.'), ['year 2027-12-31 đến năm 2027'])
  })

  it('are none of what was given for them', () => {
    assert.deepEqual(times('Bố trí kinh phí trong dự toán được cấp trên giao hằng năm.'), [])
    assert.deepEqual(times('Hoàn thành các việc được giao trong năm 2026, báo cáo kết quả.'), [])
    assert.deepEqual(times('Sở Y tế giao hằng năm số sổ cho các chợ.'), ['recurring - hằng năm'])
  })

  it('are none of a session that is over', () => {
    assert.deepEqual(times('Thi hành luật được Quốc hội thông qua tại Kỳ họp thứ nhất.'), [])
    assert.deepEqual(times('Trình Hội đồng nhân dân tại Kỳ họp thứ nhất.').length, 1)
  })

  it('may be two days of a year', () => {
    assert.deepEqual(times('Hằng năm, các chợ báo cáo trước ngày 25 tháng 5 và 25 tháng 11.'), [
      'recurring - Hằng năm',
      'recurring - trước ngày 25 tháng 5 và 25 tháng 11',
    ])
  })

  it('need no preposition behind "hoàn thành" and in a remark at the end', () => {
    assert.deepEqual(times('Lập sổ, hoàn thành quý II/2026.'), ['quarter 2026-06-30 quý II/2026'])
    assert.deepEqual(times('Xây trường (quý III/2026).'), ['quarter 2026-09-30 quý III/2026'])
    assert.deepEqual(times('Xây trường (quý III/2026 xã đã xây một trường).'), [])
  })

  it('stand beside one another', () => {
    const text = 'Báo cáo trước ngày 05/6/2026 và trước ngày 05/12/2026, hằng quý tổng hợp.'
    assert.deepEqual(times(text), [
      'date 2026-06-05 trước ngày 05/6/2026',
      'date 2026-12-05 trước ngày 05/12/2026',
      'recurring - hằng quý',
    ])
  })

  it('have no last day where no year is known', () => {
    assert.equal(endOf('trước ngày 20/8', 'date', null), null)
    assert.equal(endOf('trong tháng 11', 'month', null), null)
    assert.equal(endOf('trước ngày 20/8/2026', 'date', null), '2026-08-20')
  })

  it('never overlap and lie in the text, whatever it is', () => {
    const pieces = [
      ...stated.map(([words]) => words),
      ...traps.slice(0, 6),
      '“',
      '”',
      '(',
      ',',
      '1',
    ]
    const check = (text: string) => {
      let last = 0
      for (const {start, end} of timePhrases(text)) {
        assert.ok(last <= start && start < end && end <= text.length, `${start}-${end}`)
        last = end
      }
    }
    fc.assert(fc.property(fc.oneof(textOf(pieces, 8, ' '), anyText), check), seeded(200))
  })
})
