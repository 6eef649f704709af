import {assignmentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {taskReports} from '../common/task-flaws'
import {quoted} from '../common/wording'

const finding = (text: string, words: string, place: string, address: string) =>
  findingAt(
    text,
    place,
    `Nhiệm vụ ${quoted(words)} chỉ gọi chung "${address}"; ghi tên cơ quan chịu trách nhiệm`,
  )

/** A task given to everybody: "các cấp, các ngành", "các cơ quan liên quan". */
export const generalLead = defineRule({
  id: 'general-lead',
  category: 'tasks',
  title: 'Nhiệm vụ chỉ gọi chung, không nêu cơ quan cụ thể',
  explanation: `"Các đơn vị liên quan tổ chức thực hiện" là giao cho mọi người, nên không ai thấy là việc của mình. Việc cụ thể cần một cơ quan đứng tên.

Nhóm rõ thành viên ("Các chi bộ trực thuộc", "UBND các xã, phường", "Các sở, ban, ngành") được chấp nhận; việc quán triệt, tuyên truyền, học tập cũng vậy, vì đó là việc của mọi tổ chức. Câu dẫn gửi cho nhiều nhóm cùng lúc ("yêu cầu các cấp ủy, các sở, ban, ngành và các địa phương …") thì bị gợi ý ở từng việc không có cơ quan riêng.

**Cách sửa:** nêu tên cơ quan chủ trì; để "các cơ quan liên quan" sau chữ "phối hợp với".`,
  severity: 'hint',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: một cơ quan chủ trì, các đơn vị liên quan phối hợp',
      text: sample(profile, {
        body: planBody(
          `${unit} chủ trì, phối hợp với các đơn vị liên quan sửa chữa nhà văn hóa trước ngày 30/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {group}) => ({
      title: 'Đúng: nhóm rõ thành viên',
      text: sample(profile, {
        body: planBody(`${group} rà soát các hộ nghèo trước ngày 30/11/2026.`),
      }),
    })),
    ...inEachProfile((profile) => {
      const words = 'Các đơn vị liên quan sửa chữa nhà văn hóa trước ngày 30/11/2026'
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: giao cho các đơn vị liên quan',
        text,
        findings: [finding(text, words, `1. ${words}`, 'Các đơn vị liên quan')],
      }
    }),
    ...inEachProfile((profile) => {
      const words = 'Các cơ quan, đơn vị, địa phương rà soát các hộ nghèo trong tháng 11/2026'
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: giao cho mọi cơ quan, đơn vị, địa phương',
        text,
        findings: [finding(text, words, `1. ${words}`, 'Các cơ quan, đơn vị, địa phương')],
      }
    }),
  ],
  check: (context) => taskReports(context, 'general-lead'),
})
