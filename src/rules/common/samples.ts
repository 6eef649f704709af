import type {ProfileId} from '../../facts/ids'

/** The parts of a small sample document, from top to bottom. */
export interface SampleParts {
  readonly issuer: string
  readonly number: string
  readonly heading: string
  readonly placeDate: string
  readonly title: string
  readonly addressees: string
  readonly body: string
  readonly recipients: string
  readonly signature: string
  readonly annex: string
}

/** What an example changes in the sound sample; `null` takes a part out. */
export type SampleChanges = {readonly [Part in keyof SampleParts]?: string | null}

const party: SampleParts = {
  issuer: 'ĐẢNG BỘ TỈNH HÒA AN\nĐẢNG ỦY XÃ TÂN PHONG\n*',
  number: 'Số 12-KH/ĐU',
  heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  placeDate: 'Tân Phong, ngày 05 tháng 10 năm 2026',
  title: 'KẾ HOẠCH\ntuyên truyền phong trào thi đua yêu nước',
  addressees: '',
  body: [
    'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:',
    '1. Văn phòng Đảng ủy biên soạn tài liệu, hoàn thành trước ngày 20/10/2026.',
    '2. Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề trong tháng 11/2026.',
  ].join('\n'),
  recipients:
    'Nơi nhận:\n- Thường trực Tỉnh ủy (báo cáo);\n- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng ủy.',
  signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A',
  annex: '',
}

const samples: Readonly<Record<ProfileId, SampleParts>> = {
  'party-2026': party,
  'party-2018': {
    ...party,
    placeDate: 'Tân Phong, ngày 05 tháng 10 năm 2021',
    body: party.body.replaceAll('2026', '2021'),
    recipients: party.recipients.replaceAll(';', ','),
  },
  'state-2020': {
    ...party,
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ TÂN PHONG',
    number: 'Số: 12/KH-UBND',
    heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    title: 'KẾ HOẠCH\nTuyên truyền phong trào thi đua yêu nước',
    body: [
      'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      '1. Phòng Văn hóa - Xã hội biên soạn tài liệu, hoàn thành trước ngày 20/10/2026.',
      '2. Trưởng các thôn tổ chức họp dân trong tháng 11/2026./.',
    ].join('\n'),
    recipients:
      'Nơi nhận:\n- Ủy ban nhân dân tỉnh (để báo cáo);\n- Trưởng các thôn;\n- Lưu: VT, VHXH.',
    signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A',
  },
}

const order = [
  'issuer',
  'number',
  'heading',
  'placeDate',
  'title',
  'addressees',
  'body',
  'recipients',
  'signature',
  'annex',
] as const satisfies readonly (keyof SampleParts)[]

/** A small whole document of a profile, sound but for the changes: what the examples of the rules are made of. */
export function sample(profile: ProfileId, changes: SampleChanges = {}): string {
  const parts = {...samples[profile], ...changes}
  const filled = order.map((part) => parts[part]).filter((text) => text !== null && text !== '')
  return `${filled.join('\n\n')}\n`
}

const cellResolution: SampleChanges = {
  issuer: 'ĐẢNG BỘ XÃ TÂN PHONG\nCHI BỘ THÔN ĐÔNG\n*',
  number: 'Số 03-NQ/CB',
  title: 'NGHỊ QUYẾT\nvề xây dựng tủ sách',
  signature: 'T/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn A',
}

const resolutions: Readonly<Record<ProfileId, SampleChanges>> = {
  'party-2026': cellResolution,
  'party-2018': cellResolution,
  'state-2020': {
    issuer: 'HỘI ĐỒNG NHÂN DÂN\nXÃ TÂN PHONG',
    number: 'Số: 03/NQ-HĐND',
    title: 'NGHỊ QUYẾT\nVề xây dựng tủ sách',
    signature: 'CHỦ TỊCH\n\nNguyễn Văn A',
  },
}

/** The sample as a resolution: of a Party cell, of a people's council. */
export function resolution(profile: ProfileId, changes: SampleChanges = {}): string {
  return sample(profile, {...resolutions[profile], ...changes})
}
