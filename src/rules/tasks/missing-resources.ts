import {assignmentBases} from '../../facts/bases'
import type {DocumentTypeId} from '../../facts/ids'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {perBlock} from '../common/per-block'
import {sample} from '../common/samples'
import {documentName, isComplete, titlePlace} from '../common/whole-document'

/** A plan that does not say with what it is to be carried out. */
export const missingResources = defineRule({
  id: 'missing-resources',
  category: 'tasks',
  title: 'Kế hoạch không nêu kinh phí, nguồn lực',
  explanation: `Kế hoạch, chương trình, đề án nêu việc phải làm thì cũng nêu làm **bằng gì**: kinh phí từ nguồn nào, ai bố trí, cơ sở vật chất, nhân lực. Không có nguồn lực thì việc dễ dừng ở trên giấy, hoặc mỗi nơi hiểu một cách.

Một câu là đủ: "Kinh phí thực hiện từ nguồn ngân sách xã năm 2026." Nếu việc không cần kinh phí riêng, ghi "kinh phí trong dự toán chi thường xuyên đã giao".

**Cách sửa:** thêm mục hoặc câu về kinh phí, nguồn lực.`,
  severity: 'hint',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: có câu nêu kinh phí',
      text: sample(profile, {
        body: planBody(
          `${unit} tổ chức hội thi trong tháng 11/2026.`,
          'Kinh phí thực hiện từ nguồn ngân sách xã năm 2026.',
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: giao cơ quan bố trí nguồn lực',
      text: sample(profile, {
        body: planBody(`${unit} bố trí nguồn lực, tổ chức hội thi trong tháng 11/2026.`),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} tổ chức hội thi trong tháng 11/2026.`),
      })
      return {
        title: 'Sai: kế hoạch tổ chức hội thi không nêu kinh phí',
        text,
        findings: [findingAt(text, 'KẾ HOẠCH', 'Kế hoạch chưa nêu kinh phí, nguồn lực thực hiện')],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        title: 'CHƯƠNG TRÌNH\nphát triển kinh tế tập thể',
        number: profile === 'state-2020' ? 'Số: 12/CTr-UBND' : 'Số 12-CTr/ĐU',
        body: planBody(`${unit} hỗ trợ thành lập 02 hợp tác xã trong năm 2027.`),
      })
      return {
        title: 'Sai: chương trình không nêu nguồn lực',
        text,
        findings: [
          findingAt(text, 'CHƯƠNG TRÌNH', 'Chương trình chưa nêu kinh phí, nguồn lực thực hiện'),
        ],
      }
    }),
  ],

  *check(context) {
    const {directive, type} = context
    if (!spending.has(type) || !isComplete(context)) return
    if (directive.blocks.some(namesResources)) return
    yield {
      span: titlePlace(directive),
      message: `${documentName(context)} chưa nêu kinh phí, nguồn lực thực hiện`,
    }
  },
})

/** Types that organise work which costs something. `domain.md` §8, rule 15. */
const spending: ReadonlySet<DocumentTypeId | null> = new Set<DocumentTypeId | null>([
  'ke-hoach',
  'chuong-trinh',
  'de-an',
])

const resources =
  /kinh phí|nguồn lực|nguồn vốn|ngân sách|dự toán|tài chính\s+(?:để|cho|thực)|cơ sở vật chất|nhân lực|xã hội h(?:óa|oá)|kinh tế tự chủ/iu

const namesResources = perBlock(({text}) => resources.test(text))
