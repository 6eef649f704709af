import {
  citedBlank,
  day,
  monitorTask,
  obstacles,
  productTask,
  purpose,
  resources,
  task,
  type Voice,
} from './voice'

/** The text of a type, paragraph by paragraph; a paragraph may hold several lines. */
export type Body = (voice: Voice) => readonly string[]

const circulation = ({isParty, self}: Voice) =>
  isParty ? [`${self} này phổ biến đến chi bộ.`] : []

export const resolution: Body = (voice) =>
  voice.isParty
    ? [
        'Thời gian qua, [kết quả đã đạt được]. Tuy nhiên, [hạn chế cần khắc phục]; nguyên nhân chủ yếu là [nguyên nhân].',
        `Để [mục đích ban hành Nghị quyết], ${voice.speaker} quyết nghị:`,
        'I. MỤC TIÊU',
        '1. Mục tiêu chung',
        '[Kết quả chung cần đạt].',
        '2. Mục tiêu cụ thể đến năm [năm]',
        '- [Chỉ tiêu thứ nhất].',
        '- [Chỉ tiêu thứ hai].',
        'II. NHIỆM VỤ, GIẢI PHÁP',
        `1. ${task}`,
        `2. ${productTask(voice)}`,
        'III. TỔ CHỨC THỰC HIỆN',
        `1. [Các tổ chức đảng trực thuộc] xây dựng kế hoạch thực hiện Nghị quyết, hoàn thành trước ngày ${day}.`,
        `2. ${monitorTask(voice)}`,
        ...circulation(voice),
      ]
    : [
        voice.decider,
        basesOf(voice),
        'QUYẾT NGHỊ:',
        'Điều 1. [Nội dung quyết nghị]',
        '1. [Nội dung thứ nhất].',
        '2. [Nội dung thứ hai].',
        'Điều 2. Tổ chức thực hiện',
        `1. Giao [cơ quan thực hiện] [việc phải làm], hoàn thành trước ngày ${day}.`,
        `2. Giao [cơ quan giám sát] theo dõi, giám sát việc thực hiện Nghị quyết này, báo cáo ${voice.speaker} trước ngày ${day}.`,
        `Điều 3. Nghị quyết này có hiệu lực từ ngày ${day}.`,
      ]

/** What a decision rests on. The Party bullets its bases and ends them with a comma, the State with a full stop. */
function basesOf({isParty}: Voice): string {
  const bases = [`Căn cứ ${citedBlank}`, 'Theo đề nghị của [cơ quan đề nghị]']
  return isParty
    ? bases.map((basis, index) => `- ${basis}${index === bases.length - 1 ? ',' : ';'}`).join('\n')
    : bases.map((basis, index) => `${basis}${index === bases.length - 1 ? '.' : ';'}`).join('\n')
}

export const directive: Body = (voice) => [
  'Thời gian qua, [kết quả đã đạt được]. Tuy nhiên, [hạn chế cần khắc phục]; nguyên nhân chủ yếu là [nguyên nhân].',
  `Để [mục đích ban hành Chỉ thị], ${voice.speaker} yêu cầu thực hiện tốt các nhiệm vụ sau:`,
  `1. ${task}`,
  `2. ${productTask(voice)}`,
  '3. Tổ chức thực hiện',
  `- [Cơ quan thực hiện] xây dựng kế hoạch thực hiện Chỉ thị này, hoàn thành trước ngày ${day}.`,
  `- ${monitorTask(voice)}`,
  ...circulation(voice),
]

export const plan: Body = (voice) => [
  `Thực hiện ${citedBlank}, ${voice.speaker} ban hành Kế hoạch như sau:`,
  ...purpose,
  'II. NHIỆM VỤ',
  `1. ${task}`,
  `2. ${productTask(voice)}`,
  'III. KINH PHÍ',
  resources,
  'IV. TỔ CHỨC THỰC HIỆN',
  `1. [Cơ quan thực hiện] phân công người thực hiện, gửi danh sách về [cơ quan theo dõi] trước ngày ${day}.`,
  `2. ${monitorTask(voice)}`,
  obstacles(voice),
]

export const programme: Body = (voice) => [
  `Thực hiện ${citedBlank}, ${voice.speaker} ban hành Chương trình như sau:`,
  ...purpose,
  'II. MỤC TIÊU, CHỈ TIÊU',
  '1. Mục tiêu chung',
  '[Kết quả chung cần đạt].',
  '2. Chỉ tiêu đến năm [năm]',
  '- [Chỉ tiêu thứ nhất].',
  '- [Chỉ tiêu thứ hai].',
  'III. NHIỆM VỤ, GIẢI PHÁP',
  `1. ${task}`,
  `2. ${productTask(voice)}`,
  'IV. KINH PHÍ',
  resources,
  'V. TỔ CHỨC THỰC HIỆN',
  `1. [Cơ quan thực hiện] xây dựng kế hoạch hằng năm thực hiện Chương trình, hoàn thành trước ngày ${day}.`,
  `2. ${monitorTask(voice)}`,
]

/** What a meeting came to: the past, the work ahead, who follows it up. */
function concluded(voice: Voice): readonly string[] {
  return [
    '1. Về tình hình, kết quả',
    '[Đánh giá kết quả, hạn chế, nguyên nhân].',
    '2. Về nhiệm vụ thời gian tới',
    `a) ${task}`,
    `b) ${productTask(voice)}`,
    `3. ${monitorTask(voice)}`,
  ]
}

export const conclusion: Body = (voice) => [
  `Tại cuộc họp ngày [ngày họp], sau khi nghe [cơ quan báo cáo] báo cáo về [nội dung báo cáo] và ý kiến của các cơ quan dự họp, ${voice.speaker} kết luận như sau:`,
  ...concluded(voice),
]

export const guidance: Body = (voice) => [
  `Thực hiện ${citedBlank}, ${voice.speaker} hướng dẫn như sau:`,
  ...purpose,
  'II. NỘI DUNG',
  '1. [Nội dung hướng dẫn thứ nhất]',
  '[Cách làm, trình tự, hồ sơ].',
  '2. [Nội dung hướng dẫn thứ hai]',
  '[Cách làm, trình tự, hồ sơ].',
  'III. TỔ CHỨC THỰC HIỆN',
  `1. [Cơ quan thực hiện] tổ chức thực hiện Hướng dẫn này, báo cáo kết quả về [cơ quan theo dõi] trước ngày ${day}.`,
  `2. ${monitorTask(voice)}`,
]

export const announcement: Body = (voice) => [
  `Ngày [ngày họp], tại [địa điểm], [người chủ trì] chủ trì cuộc họp về [nội dung cuộc họp]. Dự họp có [thành phần dự họp].`,
  `Sau khi nghe [cơ quan báo cáo] báo cáo và ý kiến của các cơ quan dự họp, [người chủ trì] kết luận như sau:`,
  ...concluded(voice),
]

export const decision: Body = (voice) => [
  ...(voice.isParty ? [] : [voice.decider]),
  basesOf(voice),
  voice.isParty ? `${voice.decider} QUYẾT ĐỊNH:` : 'QUYẾT ĐỊNH:',
  'Điều 1. [Nội dung quyết định].',
  `Điều 2. Giao [cơ quan thực hiện] [việc phải làm], hoàn thành trước ngày ${day}.`,
  'Điều 3. Quyết định này có hiệu lực kể từ ngày ký. [Các cơ quan, cá nhân thi hành] chịu trách nhiệm thi hành Quyết định này.',
]

export const regulation: Body = (voice) => [
  ...(voice.isParty
    ? [basesOf(voice), `${voice.speaker} ban hành Quy định như sau:`]
    : [`${voice.speaker} ban hành Quy định như sau:`]),
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng',
  '1. Quy định này quy định về [nội dung điều chỉnh].',
  '2. Quy định này áp dụng đối với [đối tượng áp dụng].',
  'Điều 2. Nguyên tắc',
  '1. [Nguyên tắc thứ nhất].',
  '2. [Nguyên tắc thứ hai].',
  'Chương II',
  'QUY ĐỊNH CỤ THỂ',
  'Điều 3. [Tên điều]',
  '1. [Nội dung thứ nhất].',
  '2. [Nội dung thứ hai].',
  'Chương III',
  'ĐIỀU KHOẢN THI HÀNH',
  'Điều 4. Trách nhiệm thi hành',
  '1. [Cơ quan thực hiện] tổ chức thực hiện Quy định này.',
  '2. [Cơ quan theo dõi] theo dõi, kiểm tra việc thực hiện Quy định này.',
  'Điều 5. Hiệu lực thi hành',
  `Quy định này có hiệu lực từ ngày ${day}.`,
]
