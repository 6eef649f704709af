import type {Authority} from './authorities'

/** How one may sign for a body: for whom (an authority over a body or post, several lines where orders stack), and as what. */
export interface SigningForm {
  /** Authority and the words after it, from top to bottom; empty where the head of a body signs in his own name. */
  readonly authorities: readonly (readonly [code: Authority['code'], words: string])[]
  /** Posts that sign so, the usual one first. */
  readonly posts: readonly string[]
  /** Who speaks in the text: `body` the body itself, `bureau` its standing committee, `head` its head. */
  readonly speaker: 'body' | 'bureau' | 'head'
}

/** A sort of body that issues documents. */
export interface IssuerSort {
  readonly system: 'party' | 'state'
  /** The beginning of its name, lower case. */
  readonly head: string
  /** What stands for it in numbers; null where the first letters of its name do. `domain.md` §5.4. */
  readonly symbol: string | null
  /**
   * How the header names it: `alone` without a superior above, `split` its kind and its place on two lines, `below` under the
   * superior's name, `branch` under the Party organisation of the superior ("ĐẢNG BỘ TỈNH …").
   */
  readonly header: 'alone' | 'split' | 'below' | 'branch'
  /** True where the text names it by its kind alone: "Đảng ủy", "Ủy ban nhân dân xã". */
  readonly shortened: boolean
  /** The title of its head, where the text speaks in the head's name. */
  readonly chief: string
  readonly forms: readonly SigningForm[]
}

const bureau: SigningForm = {
  authorities: [['TM', 'BAN THƯỜNG VỤ']],
  posts: ['BÍ THƯ', 'PHÓ BÍ THƯ'],
  speaker: 'bureau',
}
const byOrderOfBureau: SigningForm = {
  authorities: [['TL', 'BAN THƯỜNG VỤ']],
  posts: ['CHÁNH VĂN PHÒNG'],
  speaker: 'bureau',
}

function committee(name: string): readonly SigningForm[] {
  return [
    bureau,
    {authorities: [['TM', name]], posts: ['BÍ THƯ', 'PHÓ BÍ THƯ'], speaker: 'body'},
    byOrderOfBureau,
  ]
}

/** The head signs, a deputy for him, another by his order; "quyền" where the post is held for the time being. */
function headed(head: string, deputy: string, ...subordinates: readonly string[]): SigningForm[] {
  return [
    {authorities: [], posts: [head], speaker: 'body'},
    {authorities: [['KT', head]], posts: [deputy], speaker: 'body'},
    {authorities: [['TL', head]], posts: subordinates, speaker: 'body'},
    {authorities: [['Q', head]], posts: [], speaker: 'body'},
  ]
}

const peopleCommittee: readonly SigningForm[] = [
  {authorities: [['TM', 'ỦY BAN NHÂN DÂN']], posts: ['CHỦ TỊCH'], speaker: 'body'},
  {
    authorities: [
      ['TM', 'ỦY BAN NHÂN DÂN'],
      ['KT', 'CHỦ TỊCH'],
    ],
    posts: ['PHÓ CHỦ TỊCH'],
    speaker: 'body',
  },
  {authorities: [], posts: ['CHỦ TỊCH'], speaker: 'head'},
  {authorities: [['KT', 'CHỦ TỊCH']], posts: ['PHÓ CHỦ TỊCH'], speaker: 'head'},
  {authorities: [['TL', 'CHỦ TỊCH']], posts: ['CHÁNH VĂN PHÒNG'], speaker: 'head'},
  {authorities: [['TUQ', 'CHỦ TỊCH']], posts: ['CHÁNH VĂN PHÒNG', 'GIÁM ĐỐC SỞ'], speaker: 'head'},
  {authorities: [['Q', 'CHỦ TỊCH']], posts: [], speaker: 'head'},
]

function sort(
  system: IssuerSort['system'],
  head: string,
  symbol: string | null,
  header: IssuerSort['header'],
  chief: string,
  forms: readonly SigningForm[],
): IssuerSort {
  const shortened = header === 'alone' ? system === 'party' : header !== 'below'
  return {system, head, symbol, header, shortened, chief, forms}
}

/**
 * Sorts of issuing bodies with their symbols and forms of signing; the longest beginning that fits holds. Symbols and signing
 * of the Party: Hướng dẫn 36-HD/VPTW, mục 1.3 và 1.7, kept by 05-HD/VPTW; of the State: Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * mục II.3 và II.7. See `domain.md` §1.3, §1.6, §5.4.
 */
export const issuerSorts: readonly IssuerSort[] = [
  sort('party', 'tỉnh ủy', 'TU', 'alone', 'Bí thư', committee('TỈNH ỦY')),
  sort('party', 'thành ủy', 'TU', 'alone', 'Bí thư', committee('THÀNH ỦY')),
  sort('party', 'đảng ủy', 'ĐU', 'branch', 'Bí thư', committee('ĐẢNG ỦY')),
  sort('party', 'chi bộ', 'CB', 'branch', 'Bí thư', [
    {authorities: [['TM', 'CHI BỘ']], posts: ['BÍ THƯ', 'PHÓ BÍ THƯ'], speaker: 'body'},
  ]),
  sort('party', 'ủy ban kiểm tra', 'UBKT', 'below', 'Chủ nhiệm', [
    {
      authorities: [['TM', 'ỦY BAN KIỂM TRA']],
      posts: ['CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
      speaker: 'body',
    },
  ]),
  sort(
    'party',
    'văn phòng',
    'VP',
    'below',
    'Chánh Văn phòng',
    headed('CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG'),
  ),
  sort(
    'party',
    'ban',
    null,
    'below',
    'Trưởng ban',
    headed('TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG'),
  ),
  sort('state', 'ủy ban nhân dân', 'UBND', 'split', 'Chủ tịch', peopleCommittee),
  sort('state', 'hội đồng nhân dân', 'HĐND', 'split', 'Chủ tịch', [
    {authorities: [['TM', 'HỘI ĐỒNG NHÂN DÂN']], posts: ['CHỦ TỊCH'], speaker: 'body'},
    {
      authorities: [
        ['TM', 'HỘI ĐỒNG NHÂN DÂN'],
        ['KT', 'CHỦ TỊCH'],
      ],
      posts: ['PHÓ CHỦ TỊCH'],
      speaker: 'body',
    },
  ]),
  sort(
    'state',
    'bộ',
    null,
    'alone',
    'Bộ trưởng',
    headed('BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'VỤ TRƯỞNG'),
  ),
  sort(
    'state',
    'bộ chỉ huy',
    null,
    'below',
    'Chỉ huy trưởng',
    headed('CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG', 'THAM MƯU TRƯỞNG'),
  ),
  sort(
    'state',
    'sở',
    null,
    'below',
    'Giám đốc',
    headed('GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG'),
  ),
  sort(
    'state',
    'phòng',
    null,
    'below',
    'Trưởng phòng',
    headed('TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', 'CHUYÊN VIÊN'),
  ),
  sort(
    'state',
    'văn phòng',
    'VP',
    'below',
    'Chánh Văn phòng',
    headed('CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG'),
  ),
  sort(
    'state',
    'trường',
    null,
    'below',
    'Hiệu trưởng',
    headed('HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'TRƯỞNG PHÒNG'),
  ),
  sort(
    'state',
    'cục',
    null,
    'below',
    'Cục trưởng',
    headed('CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', 'TRƯỞNG PHÒNG'),
  ),
  sort(
    'state',
    'chi cục',
    'CC',
    'below',
    'Chi cục trưởng',
    headed('CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG', 'TRƯỞNG PHÒNG'),
  ),
]

/** For bodies of no known sort ("Trung tâm …", "Công ty …"). */
export const otherIssuers: Readonly<Record<IssuerSort['system'], IssuerSort>> = {
  party: sort('party', '', null, 'below', 'Trưởng ban', headed('TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN')),
  state: sort('state', '', null, 'below', 'Giám đốc', headed('GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC')),
}
