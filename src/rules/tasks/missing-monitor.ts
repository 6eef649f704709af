import {assignmentBases} from '../../facts/bases'
import type {DocumentTypeId} from '../../facts/ids'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {perBlock} from '../common/per-block'
import {sample} from '../common/samples'
import {documentName, isComplete, operativeBlocks, titlePlace} from '../common/whole-document'

/** Nobody is told to follow up how the document is carried out. */
export const missingMonitor = defineRule({
  id: 'missing-monitor',
  category: 'tasks',
  title: 'Không giao cơ quan theo dõi, đôn đốc',
  explanation: `Văn bản giao việc cho nhiều nơi thì cần **một đầu mối** theo dõi, đôn đốc, kiểm tra và tổng hợp báo cáo. Không có đầu mối thì việc chậm không ai nhắc.

Quy tắc xét kế hoạch, chỉ thị, nghị quyết; trong phần giao việc chỉ cần một câu giao theo dõi, đôn đốc, tổng hợp báo cáo, hoặc kiểm tra việc thực hiện chính văn bản đó.

**Cách sửa:** thêm câu ở cuối phần tổ chức thực hiện, ví dụ "Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này."`,
  severity: 'hint',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit, group}) => ({
      title: 'Đúng: một đơn vị theo dõi, đôn đốc',
      text: sample(profile, {
        body: planBody(
          `${group} tổ chức sinh hoạt chuyên đề trong tháng 11/2026.`,
          `${unit} theo dõi, đôn đốc việc thực hiện hằng tháng.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit, group}) => ({
      title: 'Đúng: một đơn vị tổng hợp, báo cáo',
      text: sample(profile, {
        body: planBody(
          `${group} tổ chức sinh hoạt chuyên đề trong tháng 11/2026.`,
          `${unit} tổng hợp kết quả, báo cáo Thường trực trước ngày 31/12/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {group}) => {
      const text = sample(profile, {
        body: planBody(`${group} tổ chức sinh hoạt chuyên đề trong tháng 11/2026.`),
      })
      return {
        title: 'Sai: kế hoạch không có đầu mối',
        text,
        findings: [findingAt(text, 'KẾ HOẠCH', message('Kế hoạch'))],
      }
    }),
    ...inEachProfile((profile, {unit, group}) => {
      const text = sample(profile, {
        title: 'CHỈ THỊ\nvề phòng, chống cháy rừng',
        number: profile === 'state-2020' ? 'Số: 12/CT-UBND' : 'Số 12-CT/ĐU',
        body: planBody(
          `${unit} tổ chức trực 24/24 giờ hằng ngày.`,
          `${group} tuyên truyền đến từng hộ trong tháng 11/2026.`,
        ),
      })
      return {
        title: 'Sai: chỉ thị giao việc mà không giao theo dõi',
        text,
        findings: [findingAt(text, 'CHỈ THỊ', message('Chỉ thị'))],
      }
    }),
  ],

  *check(context) {
    const {directive, type} = context
    if (!monitored.has(type) || !isComplete(context)) return
    for (const block of operativeBlocks(directive)) if (namesMonitor(block)) return
    yield {span: titlePlace(directive), message: message(documentName(context))}
  },
})

function message(name: string): string {
  return `${name} chưa giao cơ quan nào theo dõi, đôn đốc việc thực hiện`
}

/** `domain.md` §8, rule 14. */
const monitored: ReadonlySet<DocumentTypeId | null> = new Set<DocumentTypeId | null>([
  'chi-thi',
  'nghi-quyet',
  'ke-hoach',
])

const monitoring =
  /theo dõi|đôn đốc|tổng hợp[^.]{0,120}báo cáo|(?:cơ quan|đơn vị|bộ phận)\s+(?:thường trực|đầu mối)|đầu mối\s+(?:theo|tổng|phối)|(?:kiểm tra|giám sát)[^.;]{0,80}(?:chỉ thị|nghị quyết|kế hoạch)\s+này/iu

const namesMonitor = perBlock(({text}) => monitoring.test(text))
