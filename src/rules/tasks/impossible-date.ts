import {spanIn} from '../../document/block'
import {defineRule} from '../../lint/rule'
import {datesOf} from '../common/dates'
import {sample} from '../common/samples'

const body = (line: string) => `Kế hoạch được thực hiện như sau:\n1. ${line}`

/** Days and months that no calendar has, and ranges that end before they begin. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  category: 'tasks',
  title: 'Ngày, tháng không có thật',
  explanation: `Thời hạn phải là một ngày có trong lịch: tháng 4, 6, 9, 11 có 30 ngày, tháng 2 có 28 hoặc 29 ngày, năm có 12 tháng; khoảng thời gian phải bắt đầu trước khi kết thúc. Ngày không có thật thì không ai hoàn thành đúng hạn được, và thường là gõ nhầm.

**Cách sửa:** ghi lại ngày đúng; nếu ý là "cuối tháng" thì ghi ngày cuối cùng của tháng đó.`,
  severity: 'error',
  basis:
    'Lịch: thời gian nêu trong văn bản phải có thật thì mới thực hiện và kiểm tra được ("rõ thời gian")',
  fixable: false,
  examples: [
    {
      title: 'Đúng: ngày cuối tháng 9',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body('Văn phòng Đảng ủy báo cáo trước ngày 30/9/2027.'),
      }),
    },
    {
      title: 'Đúng: phân số và số văn bản không phải ngày tháng',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          'Phòng Kinh tế rà soát 31/63 hộ theo Quyết định số 31/2026/QĐ-UBND, Công văn số 40/13/2026, trước ngày 29/02/2028./.',
        ),
      }),
    },
    {
      title: 'Sai: tháng 9 không có ngày 31',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: body('Văn phòng Đảng ủy báo cáo trước ngày 31/9/2021.'),
      }),
      findings: ['15:36-15:50 "ngày 31/9/2021" không có trong lịch: tháng 9 có 30 ngày'],
    },
    {
      title: 'Sai: tháng 13, ngày 30 tháng 02',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          'Phòng Kinh tế tổng kết trước ngày 30 tháng 02 năm 2027, quyết toán trong tháng 13/2026./.',
        ),
      }),
      findings: [
        '15:33-15:58 "ngày 30 tháng 02 năm 2027" không có trong lịch: tháng 2 năm 2027 có 28 ngày',
        '15:77-15:90 "tháng 13/2026" không có trong lịch: năm có 12 tháng',
      ],
    },
    {
      title: 'Sai: khoảng thời gian kết thúc trước khi bắt đầu',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body('Các chi bộ ra quân từ ngày 15/11/2026 đến ngày 01/11/2026.'),
      }),
      findings: ['15:23-15:61 "từ ngày 15/11/2026 đến ngày 01/11/2026" kết thúc trước khi bắt đầu'],
    },
  ],

  *check({directive}) {
    for (const block of directive.blocks) {
      for (const {start, end, reason} of datesOf(block)) {
        const words = block.content.text.slice(start, end)
        yield {span: spanIn(block, start, end), message: `"${words}" ${reason}`}
      }
    }
  },
})
