import {capitalised} from '../text/letters'

/** A term whose capitals are prescribed, how it is mistyped, and where that is so. */
export interface PrescribedCase {
  /** As it should stand. */
  readonly right: string
  /**
   * Finds it as it should not stand, from where it begins (sticky); matches the term alone, so that what is prescribed takes its
   * place letter by letter. Runs on text without markup.
   */
  readonly wrong: RegExp
  /** A word of it, in small letters, that is looked for in every text, and how many characters stand before that. */
  readonly cue: string
  readonly before: number
  /** True where only the State's decree prescribes it; documents of the Party are seen to do otherwise. */
  readonly stateOnly?: boolean
}

/** Names of bodies, of crafts and honours in which "nhân dân" is a plain word, and what is the people's. */
const plainPeople = [
  'hội đồng',
  'đại biểu',
  '[UuỦủ][yỷ] ban',
  '[Tt][oò][aà] án',
  'kiểm sát',
  'công an',
  'cảnh sát',
  'an ninh',
  'quân đội',
  'vũ trang',
  'hội thẩm',
  'thanh tra',
  'chiến tranh',
  'khởi nghĩa',
  'dân chủ',
  'h[oò][aà]',
  'tín dụng',
  'nhà giáo',
  'thầy thuốc',
  'nghệ s[iĩyỹ]',
  'nghệ nhân',
  'ngoại giao',
  'đối ngoại',
  'chính quyền',
  'báo',
  'đại học',
  'học viện',
  'trận',
  'nhà hát',
  'chứng minh',
  'bệnh viện',
]

/** Letters that begin or go on with a word, for patterns that want whole words. */
const letter = '[A-Za-zÀ-ỹ]'

/** A pattern for a literal, with what must stand before and behind it. */
function wrongForm(literal: string, before: string, after = `(?!${letter})`): RegExp {
  return new RegExp(`(?<=${before})${literal}${after}`, 'uy')
}

/** “Ủy ban Nhân dân”, “Ủy Ban nhân dân”: more capitals than the first. */
function overCapitalised(first: string, second: string): string {
  const capital = capitalised(second)
  return `${first} (?:${second} N|${capital} [Nn])hân [Dd]ân`
}

/** A pattern for a word whose first letter may be a capital. */
function eitherCase(word: string): string {
  const first = word.charAt(0)
  return first === '[' ? word : `[${first}${first.toUpperCase()}]${word.slice(1)}`
}

const wordStart = `(?<!${letter})`
/** A word stands before, in the same sentence. */
const midSentence = `${letter}{2},? `

/**
 * Terms with prescribed capitals. Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1, V.4, V.7 and IV; Party practice and Quy định
 * 4148-QĐ/VPTW agree on names of bodies. `domain.md` §2.4, §6.12.
 */
export const prescribedCases: readonly PrescribedCase[] = [
  {
    right: 'Nhân dân',
    cue: 'nhân',
    before: 0,
    wrong: wrongForm('nhân dân', `(?<!(?:${plainPeople.map(eitherCase).join('|')}) )${wordStart}`),
  },
  {right: 'Tổ quốc', cue: 'tổ', before: 0, wrong: wrongForm('tổ quốc', wordStart)},
  {
    right: 'Đảng',
    cue: 'đảng',
    before: 0,
    wrong: wrongForm(
      'đảng',
      '(?:[Cc]hủ trương|[Đđ]ường lối|[Nn]ghị quyết|[Ll]ãnh đạo|[Đđ]iều lệ|[Cc]ương lĩnh|[Cc]hính sách) của ',
      '(?! (?:viên|bộ|[uủ][yỷ]|phái|đoàn|bạn|cầm|tôi|họ))(?![A-Za-zÀ-ỹ])',
    ),
  },
  {
    right: 'Đảng',
    cue: 'đảng',
    before: 0,
    wrong: wrongForm(
      'đảng',
      `(?<!cơ quan |tổ chức |hệ thống |cán bộ |khối )${wordStart}`,
      '(?= ta(?![A-Za-zÀ-ỹ])|,? (?:và )?[Nn]hà nước)',
    ),
  },
  {
    right: 'Nhà nước',
    cue: 'nhà',
    before: 0,
    wrong: wrongForm('nhà nước', '(?:Đảng(?:,| và|, và)?|pháp luật của) '),
  },
  {
    right: 'Điều',
    cue: 'điều',
    before: 0,
    wrong: wrongForm(
      'điều',
      `(?<![Cc]ác |(?<!(?:[Kk]hoản|[Mm]ục) |\\d)\\d{1,3} )${wordStart}`,
      '(?= \\d{1,3}[a-zđ]?(?![\\d.,]\\d|%|[A-Za-zÀ-ỹ]))',
    ),
  },
  {
    right: 'khoản',
    cue: 'khoản',
    before: 0,
    wrong: wrongForm('Khoản', `(?:${midSentence}|điểm [a-zđ]\\)?,? )`, '(?= \\d{1,2}(?!\\d))'),
    stateOnly: true,
  },
  {
    right: 'điểm',
    cue: 'điểm',
    before: 0,
    wrong: wrongForm('Điểm', midSentence, '(?= [a-zđ]\\)?,? [Kk]hoản)'),
    stateOnly: true,
  },
  {
    right: 'Ban Chấp hành',
    cue: 'chấp',
    before: 4,
    wrong: wrongForm('Ban (?:chấp hành|Chấp Hành)', wordStart),
  },
  {
    right: 'Ban Thường vụ',
    cue: 'thường',
    before: 4,
    wrong: wrongForm('Ban (?:thường vụ|Thường Vụ)', wordStart, '(?= \\p{Lu})'),
  },
  {
    right: 'Bộ Chính trị',
    cue: 'chính',
    before: 3,
    wrong: wrongForm('[Bb]ộ (?:chính trị|Chính Trị)', wordStart),
  },
  {right: 'Ban Bí thư', cue: 'bí', before: 4, wrong: wrongForm('Ban (?:bí thư|Bí Thư)', wordStart)},
  {
    right: 'Hội đồng nhân dân',
    cue: 'nhân',
    before: 9,
    wrong: wrongForm(overCapitalised('Hội', 'đồng'), wordStart),
  },
  {
    right: 'Ủy ban nhân dân',
    cue: 'nhân',
    before: 7,
    wrong: wrongForm(overCapitalised('Ủy', 'ban'), wordStart),
  },
  {
    right: 'Uỷ ban nhân dân',
    cue: 'nhân',
    before: 7,
    wrong: wrongForm(overCapitalised('Uỷ', 'ban'), wordStart),
  },
]
