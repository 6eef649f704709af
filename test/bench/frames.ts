import type {Random} from './random'
import type {Sentences} from './sentences'

/** What stands around the items of a draft. */
export interface Frame {
  /** From the heading to the subject. */
  readonly header: string
  /** The sentence that introduces the items. */
  readonly lead: string
  /** From the closing sentence to the signer's name. */
  readonly ending: string
}

function spread(left: string, right: string): string {
  return `${left.padEnd(40)}${right}`
}

/** A plan of a provincial Party committee. */
export function partyFrame(sentences: Sentences, random: Random): Frame {
  const place = sentences.place()
  const date = `${place}, ngày ${sentences.issueDate()}`
  const number = `Số ${random.between(10, 99)}-KH/TU`
  const organ = `TỈNH ỦY ${place.toUpperCase()}`
  const heading = 'ĐẢNG CỘNG SẢN VIỆT NAM'
  const top = random.chance(0.5)
    ? [organ, '*', '', heading, '', number, '', date]
    : [spread(organ, heading), spread('          *', date), number]
  const receivers = Array.from({length: random.between(5, 12)}, () => `- ${sentences.body()};`)
  return {
    header: [...top, '', 'KẾ HOẠCH', `về ${sentences.field()}`, '-----'].join('\n'),
    lead: 'Ban Thường vụ Tỉnh ủy ban hành Kế hoạch với các nội dung sau:',
    ending: [
      'Kế hoạch này phổ biến đến chi bộ.',
      '',
      'Nơi nhận:',
      ...new Set(receivers),
      '- Lưu Văn phòng Tỉnh ủy.',
      '',
      'T/M BAN THƯỜNG VỤ',
      'PHÓ BÍ THƯ',
      '',
      '',
      'Nguyễn Văn A',
    ].join('\n'),
  }
}

/** A plan of a provincial people's committee. */
export function stateFrame(sentences: Sentences, random: Random): Frame {
  const place = sentences.place()
  const date = `${place}, ngày ${sentences.issueDate()}`
  const number = `Số: ${random.between(100, 999)}/KH-UBND`
  const organ = ['ỦY BAN NHÂN DÂN', `TỈNH ${place.toUpperCase()}`] as const
  const heading = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const
  const top = random.chance(0.5)
    ? [...organ, '-------', '', ...heading, '---------------', '', number, '', date]
    : [spread(organ[0], heading[0]), spread(organ[1], heading[1]), spread(number, date)]
  const receivers = Array.from({length: random.between(5, 12)}, () => `- ${sentences.body()};`)
  return {
    header: [...top, '', 'KẾ HOẠCH', `Thực hiện nhiệm vụ ${sentences.field()}`].join('\n'),
    lead: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện với các nội dung sau:',
    ending: [
      'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Kế hoạch này./.',
      '',
      'Nơi nhận:',
      ...new Set(receivers),
      '- Lưu: VT, TH.',
      '',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '',
      '',
      'Nguyễn Văn A',
    ].join('\n'),
  }
}
