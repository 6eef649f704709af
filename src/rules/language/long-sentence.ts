import {spanIn} from '../../document/block'
import {languageBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {proseOf} from '../common/prose'
import {sample} from '../common/samples'

/** A sentence of so many syllables that nobody keeps its beginning in mind. */
export const longSentence = defineRule({
  id: 'long-sentence',
  category: 'language',
  title: 'Câu quá dài',
  explanation: `Câu chỉ đạo càng dài thì việc, người làm, thời hạn càng dễ lẫn. Quá số tiếng đã định (mặc định 100, đặt bằng \`limits.sentenceSyllables\` trong \`.the-thuc.json\`), nên tách câu: mỗi việc một câu, hoặc một gạch đầu dòng.

Câu kết thúc ở dấu chấm, chấm hỏi, chấm than, chấm phẩy hoặc hết đoạn.

**Cách sửa:** tách thành nhiều câu.`,
  severity: 'hint',
  basis: languageBases,
  fixable: false,
  settings: {limits: {sentenceSyllables: 80}},
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: câu vừa phải',
      text: sample(profile, {
        body: planBody(`${unit} rà soát các hộ nghèo trước ngày 20/10/2026.`),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: liệt kê ngăn bằng dấu chấm phẩy',
      text: sample(profile, {
        body: planBody(`${unit} hoàn thành trước ngày 20/10/2026: ${chain(30, '; ')}.`),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const words = `${unit} hoàn thành trước ngày 20/10/2026 việc ${chain(40, ', ')}.`
      const text = sample(profile, {body: planBody(words)})
      return {title: 'Sai: hơn trăm tiếng trong một câu', text, findings: [finding(text, words)]}
    }),
    ...inEachProfile((profile, {unit}) => {
      const words = `${unit} thống nhất rằng ${chain(40, ' và ')}.`
      const text = sample(profile, {
        body: planBody(`${unit} báo cáo trước ngày 20/10/2026. ${words}`),
      })
      return {title: 'Sai: câu thứ hai nối mãi bằng "và"', text, findings: [finding(text, words)]}
    }),
  ],

  *check({directive, limits}) {
    for (const block of directive.blocks) {
      const {start, end, syllables} = proseOf(block).longest
      if (syllables <= limits.sentenceSyllables) continue
      yield {
        span: spanIn(block, start, end),
        message: `Câu dài ${syllables} tiếng; tách thành các câu không quá ${limits.sentenceSyllables} tiếng`,
      }
    }
  },
})

/** "rà soát tuyến đường số 1, rà soát tuyến đường số 2 …" */
function chain(count: number, joint: string): string {
  return Array.from({length: count}, (_, index) => `sửa tuyến đường ${index + 1}`).join(joint)
}

function finding(text: string, words: string): string {
  const syllables = words.match(/[A-Za-zÀ-ỹ]+/gu)?.length ?? 0
  return findingAt(
    text,
    words,
    `Câu dài ${syllables} tiếng; tách thành các câu không quá 100 tiếng`,
  )
}
