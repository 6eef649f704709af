import {defineRule} from '../../lint/rule'
import {firstLine} from '../common/extent'
import {sample} from '../common/samples'

const headerless = {issuer: null, number: null, heading: null, placeDate: null} as const

/** A fragment gets one quiet finding instead of one for each part of the header. */
export const missingHeader = defineRule({
  id: 'missing-header',
  category: 'components',
  title: 'Thiếu toàn bộ phần đầu văn bản',
  explanation: `Văn bản không có tiêu đề (quốc hiệu), tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng. Thường đó là một đoạn được dán vào từ văn bản khác, nên chỉ báo một lần ở mức thông tin; các quy tắc về từng thành phần phần đầu được bỏ qua.

**Cách sửa:** nếu đây là dự thảo sẽ ban hành, bổ sung đủ phần đầu; nếu chỉ là đoạn trích để đọc, có thể bỏ qua.`,
  severity: 'info',
  basis: {
    'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026, thành phần thể thức bắt buộc',
    'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, các điểm 1.1 đến 1.4',
    'state-2020':
      'Nghị định 30/2020/NĐ-CP, khoản 2 Điều 8; Phụ lục I, Phần I, các mục II.1 đến II.4',
  },
  fixable: false,
  examples: [
    {
      title: 'Đúng: văn bản của Đảng có đủ phần đầu',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Đúng: văn bản của Nhà nước có đủ phần đầu',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Đúng: có một phần của phần đầu thì các phần còn thiếu được báo riêng',
      profile: 'party-2018',
      text: sample('party-2018', {...headerless, number: 'Số 12-KH/ĐU'}),
    },
    {
      title: 'Sai: kế hoạch của Đảng bắt đầu ngay từ tên loại',
      profile: 'party-2026',
      text: sample('party-2026', headerless),
      findings: [
        '1:1-1:9 Văn bản không có tiêu đề, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu',
      ],
    },
    {
      title: 'Sai: kế hoạch của Nhà nước bắt đầu ngay từ tên loại',
      profile: 'state-2020',
      text: sample('state-2020', headerless),
      findings: [
        '1:1-1:9 Văn bản không có quốc hiệu, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu',
      ],
    },
    {
      title: 'Đúng: chỉ có số, phần còn thiếu báo riêng',
      profile: 'party-2026',
      text: sample('party-2026', {issuer: null, heading: null, placeDate: null}),
    },
    {
      title: 'Sai: nghị quyết bắt đầu ngay từ tên loại',
      profile: 'party-2026',
      text: sample('party-2026', {
        issuer: null,
        number: null,
        title: 'NGHỊ QUYẾT\nvề xây dựng tủ sách',
        signature: 'T/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn A',
        heading: null,
        placeDate: null,
      }),
      findings: [
        '1:1-1:11 Văn bản không có tiêu đề, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu',
      ],
    },
    {
      title: 'Đúng: văn bản có đủ phần đầu',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Sai: văn bản bắt đầu ngay từ tên loại',
      profile: 'party-2018',
      text: sample('party-2018', {issuer: null, number: null, heading: null, placeDate: null}),
      findings: [
        '1:1-1:9 Văn bản không có tiêu đề, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu',
      ],
    },
    {
      title: 'Sai: nghị quyết bắt đầu ngay từ tên loại',
      profile: 'party-2018',
      text: sample('party-2018', {
        issuer: null,
        number: null,
        title: 'NGHỊ QUYẾT\nvề xây dựng tủ sách',
        signature: 'T/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn A',
        heading: null,
        placeDate: null,
      }),
      findings: [
        '1:1-1:11 Văn bản không có tiêu đề, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu',
      ],
    },
    {
      title: 'Đúng: chỉ có số, phần còn thiếu báo riêng',
      profile: 'state-2020',
      text: sample('state-2020', {issuer: null, heading: null, placeDate: null}),
    },
    {
      title: 'Sai: nghị quyết bắt đầu ngay từ tên loại',
      profile: 'state-2020',
      text: sample('state-2020', {
        issuer: null,
        number: null,
        title: 'NGHỊ QUYẾT\nVề xây dựng tủ sách',
        signature: 'CHỦ TỊCH\n\nNguyễn Văn A',
        heading: null,
        placeDate: null,
      }),
      findings: [
        '1:1-1:11 Văn bản không có quốc hiệu, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu',
      ],
    },
  ],

  *check({directive, profile}) {
    const [first] = directive.blocks
    if (!directive.identity.fragment || first === undefined) return
    const heading = profile.system === 'party' ? 'tiêu đề' : 'quốc hiệu'
    yield {
      span: firstLine(directive.text, first),
      message: `Văn bản không có ${heading}, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng; nếu là dự thảo sẽ ban hành thì bổ sung phần đầu`,
    }
  },
})
