import {assignmentBases} from '../../facts/bases'
import type {DocumentTypeId} from '../../facts/ids'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {perBlock} from '../common/per-block'
import {sample} from '../common/samples'
import {documentName, isComplete, operativeBlocks, titlePlace} from '../common/whole-document'

/** A document after which nobody asks what became of it. */
export const missingReview = defineRule({
  id: 'missing-review',
  category: 'tasks',
  title: 'Không có sơ kết, tổng kết, báo cáo kết quả',
  explanation: `Văn bản giao việc cần nói khi nào **nhìn lại**: sơ kết, tổng kết, hoặc báo cáo kết quả, gửi ai, lúc nào. Không có bước này thì không ai biết việc đã làm đến đâu.

Quy tắc xét kế hoạch, chương trình, nghị quyết, chỉ thị; một câu về sơ kết, tổng kết, đánh giá hoặc báo cáo kết quả trong phần giao việc là đủ.

**Cách sửa:** thêm câu, ví dụ "Tổ chức sơ kết vào tháng 6/2027, tổng kết trước ngày 30/11/2028."`,
  severity: 'hint',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: có tổng kết',
      text: sample(profile, {
        body: planBody(
          `${unit} tổ chức hội thi trong tháng 11/2026.`,
          `${unit} tham mưu tổng kết trước ngày 31/12/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {group}) => ({
      title: 'Đúng: có báo cáo kết quả',
      text: sample(profile, {
        body: planBody(
          `${group} tổ chức sinh hoạt, báo cáo kết quả về Thường trực trước ngày 05/12/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} tổ chức hội thi trong tháng 11/2026.`),
      })
      return {
        title: 'Sai: kế hoạch không có bước nhìn lại',
        text,
        findings: [findingAt(text, 'KẾ HOẠCH', message('Kế hoạch'))],
      }
    }),
    ...inEachProfile((profile, {group}) => {
      const text = sample(profile, {
        title: 'CHƯƠNG TRÌNH\nphát triển kinh tế tập thể',
        number: profile === 'state-2020' ? 'Số: 12/CTr-UBND' : 'Số 12-CTr/ĐU',
        body: planBody(`${group} vận động thành lập 02 hợp tác xã trong năm 2027.`),
      })
      return {
        title: 'Sai: chương trình nhiều năm không sơ kết',
        text,
        findings: [findingAt(text, 'CHƯƠNG TRÌNH', message('Chương trình'))],
      }
    }),
  ],

  *check(context) {
    const {directive, type} = context
    if (!reviewed.has(type) || !isComplete(context)) return
    for (const block of operativeBlocks(directive)) if (namesReview(block)) return
    yield {span: titlePlace(directive), message: message(documentName(context))}
  },
})

function message(name: string): string {
  return `${name} chưa nói khi nào sơ kết, tổng kết hoặc báo cáo kết quả`
}

/** `domain.md` §8, rule 13. */
const reviewed: ReadonlySet<DocumentTypeId | null> = new Set<DocumentTypeId | null>([
  'ke-hoach',
  'chuong-trinh',
  'nghi-quyet',
  'chi-thi',
])

const review =
  /sơ kết|tổng kết|rút kinh nghiệm|đánh giá\s+(?:kết quả|tình hình|việc)|báo cáo\s+(?:\p{L}+\s+){0,6}(?:kết quả|tình hình|tiến độ|định kỳ|h[ằà]ng|trước ngày)|(?:định kỳ|h[ằà]ng\s+(?:tháng|quý|năm)|kết quả)[^.;]{0,80}báo cáo|tổng hợp[^.;]{0,60}báo cáo/iu

const namesReview = perBlock(({text}) => review.test(text))
