/** A sort of body as far as lists of recipients tell sorts apart: "Các sở, ban, ngành" names every `department`. */
export type BodyKind =
  | 'ministry'
  | 'department'
  | 'party-organ'
  | 'party-caucus'
  | 'party-committee'
  | 'cell'
  | 'people-committee'
  | 'people-council'
  | 'front'
  | 'enterprise'
  | 'institution'
  | 'commune-unit'
  | 'hamlet'
  | 'division'
  | 'general'
  | 'temporary'
  | 'person'
  | 'summit'

/** On which level of the system a body stands. The district has been gone since 01/7/2025; older documents have it. */
export type BodyLevel = 'central' | 'province' | 'district' | 'commune'

/** The levels from the highest to the lowest. */
export const bodyLevels: readonly BodyLevel[] = ['central', 'province', 'district', 'commune']

/** A sort of body and the words with which the names of its bodies begin, lower case. */
export interface BodyKindRow {
  readonly kind: BodyKind
  /** The level of bodies whose name tells none. */
  readonly level: BodyLevel | null
  readonly heads: readonly string[]
  /** The head names every body of the sort by itself: "cơ quan ngang bộ". */
  readonly collective: boolean
}

function row(
  kind: BodyKind,
  level: BodyLevel | null,
  heads: string,
  collective = false,
): BodyKindRow {
  return {
    kind,
    level,
    heads: heads.split(';').map((head) => head.replace(/\s+/g, ' ').trim()),
    collective,
  }
}

/**
 * Sorts of bodies by the beginnings of their names; `domain.md` §5.1, §5.5. The longest beginning that fits holds:
 * "bộ chỉ huy quân sự" is no ministry, "văn phòng tỉnh ủy" no department.
 */
export const bodyKinds: readonly BodyKindRow[] = [
  row(
    'ministry',
    'central',
    `bộ; ngân hàng nhà nước việt nam; thống đốc ngân hàng nhà nước; thanh tra chính phủ; tổng thanh
      tra chính phủ; ủy ban dân tộc; thông tấn xã; đài truyền hình việt nam; đài tiếng nói việt nam;
      viện hàn lâm; bảo hiểm xã hội việt nam; văn phòng chính phủ; kiểm toán nhà nước`,
  ),
  row(
    'ministry',
    'central',
    `bộ trưởng; cơ quan ngang bộ; cơ quan thuộc chính phủ; bộ, ngành; bộ, ban, ngành; ban, bộ,
      ngành`,
    true,
  ),
  row(
    'department',
    'province',
    `sở; bộ chỉ huy; bộ tư lệnh thủ đô; bộ đội biên phòng; ban dân tộc; cục thuế; thuế tỉnh; thuế
      thành phố; cục thống kê; thống kê tỉnh; kho bạc; cục hải quan; cục quản lý thị trường; bảo
      hiểm xã hội; ngân hàng nhà nước; viện kiểm sát; tòa án; báo và đài; báo và phát thanh; đài
      phát thanh; thi hành án`,
  ),
  row(
    'department',
    null,
    `công an; thanh tra; ban quản lý; thuế; thống kê; hải quan; văn phòng ủy ban nhân dân; văn
      phòng hội đồng nhân dân; văn phòng đoàn đại biểu quốc hội; văn phòng ubnd; văn phòng hđnd; ban
      chỉ huy quân sự; quân sự; bưu điện; quản lý thị trường; chi cục`,
  ),
  row(
    'department',
    null,
    `sở, ngành; sở, ban, ngành; ban, sở, ngành; ban, ngành, sở; cơ quan chuyên môn; cơ quan, ban,
      ngành; ban, ngành; ban ngành; ngành`,
    true,
  ),
  row(
    'party-organ',
    null,
    `ban tổ chức; ban tuyên giáo; ban dân vận; ban nội chính; ban kinh tế trung ương; ban đối
      ngoại; ban chính sách; ban xây dựng đảng; ủy ban kiểm tra; cơ quan ủy ban kiểm tra; văn phòng
      tỉnh ủy; văn phòng thành ủy; văn phòng huyện ủy; văn phòng đảng ủy; văn phòng cấp ủy; văn
      phòng trung ương; trường chính trị; trung tâm chính trị; học viện chính trị; báo nhân dân; tạp
      chí cộng sản; ban chuyên môn`,
  ),
  row(
    'party-organ',
    null,
    `ban đảng; ban của đảng; cơ quan tham mưu, giúp việc; cơ quan tham mưu giúp việc; cơ quan tham
      mưu; cơ quan chuyên trách; cơ quan đảng`,
    true,
  ),
  row('party-caucus', null, 'đảng đoàn; ban cán sự đảng; ban cán sự'),
  row(
    'party-committee',
    null,
    `đảng ủy; ban thường vụ; thường trực tỉnh ủy; thường trực thành ủy; thường trực huyện ủy;
      thường trực đảng ủy; thường trực cấp ủy; ban chấp hành; đảng bộ; quân ủy; cấp ủy cơ sở; đảng
      ủy cơ sở; tổ chức cơ sở đảng`,
  ),
  row('party-committee', 'province', 'tỉnh ủy'),
  row('party-committee', null, 'thành ủy'),
  row('party-committee', 'district', 'huyện ủy; quận ủy; thị ủy; huyện, thành ủy; huyện, thị'),
  row('cell', null, 'chi bộ; chi ủy'),
  row(
    'people-committee',
    null,
    'ủy ban nhân dân; ubnd; ub nhân dân; chính quyền cấp; tỉnh, thành phố; xã, phường; phường, xã',
  ),
  row('people-committee', 'province', 'tỉnh; thành phố'),
  row('people-committee', 'district', 'huyện; quận; thị xã'),
  row('people-committee', 'commune', 'xã; phường; đặc khu; thị trấn'),
  row(
    'people-council',
    null,
    `hội đồng nhân dân; hđnd; thường trực hội đồng nhân dân; thường trực hđnd; đoàn đại biểu quốc
      hội; đại biểu hội đồng nhân dân; đại biểu hđnd; ban của hội đồng nhân dân; ban của hđnd; ban
      pháp chế; ban văn hóa`,
  ),
  row(
    'front',
    null,
    `ủy ban mặt trận; ủy ban trung ương mặt trận; ủy ban mttq; mặt trận; mttq; ban thường trực;
      đoàn thanh niên; tỉnh đoàn; thành đoàn; huyện đoàn; trung ương đoàn; đoàn xã; đoàn phường; hội
      liên hiệp; hội phụ nữ; hội nông dân; hội cựu chiến binh; trung ương hội; liên đoàn lao động;
      tổng liên đoàn; công đoàn; hội cựu thanh niên; hội chữ thập đỏ; hội; liên minh; liên hiệp;
      hiệp hội`,
  ),
  row(
    'front',
    null,
    `tổ chức chính trị; tổ chức thành viên; đoàn thể; tổ chức đoàn thể; hội, đoàn thể; hội đoàn
      thể; cơ quan trung ương của`,
    true,
  ),
  row('enterprise', null, 'tập đoàn; tổng công ty; công ty; ngân hàng; hợp tác xã'),
  row(
    'institution',
    null,
    `trường; đại học; học viện; viện; bệnh viện; trung tâm; trạm; bảo tàng; thư viện; nhà xuất bản;
      báo; đài; tạp chí; cổng thông tin; quỹ; đơn vị sự nghiệp; đơn vị sự nghiệp công lập; cơ sở đào
      tạo; cơ sở giáo dục; cơ sở y tế`,
  ),
  row('commune-unit', 'commune', 'phòng; trạm y tế'),
  row(
    'hamlet',
    'commune',
    `trưởng thôn; trưởng các thôn; thôn; ấp; tổ dân phố; khu phố; khu dân cư; ban công tác mặt
      trận; ban nhân dân`,
  ),
  row('division', null, 'vụ; cục; tổng cục; văn phòng; ban'),
  row(
    'general',
    null,
    `cơ quan; đơn vị; địa phương; tổ chức; cá nhân; cấp; các cấp; các ngành; cấp ủy; cấp ủy đảng;
      tổ chức đảng; chính quyền; hệ thống chính trị; cán bộ; công chức; viên chức; đảng viên; đoàn
      viên; hội viên; người đứng đầu; thành viên; doanh nghiệp; nhà trường; cộng đồng; nhân dân;
      người dân; lực lượng; bộ phận; chủ đầu tư; nhà thầu; hộ; cụm; khối; đội ngũ; tập thể; bên;
      trung ương; cơ quan báo chí; báo chí; tổ chức, cá nhân; tập đoàn kinh tế`,
  ),
  row(
    'temporary',
    null,
    `ban chỉ đạo; tổ công tác; tổ giúp việc; tiểu ban; hội đồng; đoàn kiểm tra; đoàn công tác; đoàn
      giám sát; ban soạn thảo; ban tổ chức hội nghị; ban tổ chức hội thi; ban giám khảo; ủy ban bầu
      cử; ban bầu cử; tổ bầu cử; tổ; đoàn; nhóm; ban chuyên trách; đội; ủy ban`,
  ),
  row(
    'person',
    null,
    `đồng chí; đ/c; phó chủ tịch; phó bí thư; phó giám đốc; phó trưởng; phó thủ tướng; thứ trưởng;
      ủy viên; chuyên viên; phó chánh; trợ lý; ông; bà`,
  ),
  row(
    'summit',
    'central',
    `chính phủ; thủ tướng; quốc hội; ủy ban thường vụ quốc hội; bộ chính trị; ban bí thư; tổng bí
      thư; chủ tịch nước; trung ương đảng; ban chấp hành trung ương`,
  ),
]

/** Posts that stand for the body they head: "Giám đốc | Sở Y tế", "Chủ tịch | Ủy ban nhân dân xã". */
export const headPosts: readonly string[] = [
  'thủ trưởng',
  'giám đốc',
  'tổng giám đốc',
  'chủ tịch',
  'bí thư',
  'người đứng đầu',
  'lãnh đạo',
  'cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'hiệu trưởng',
  'trưởng',
  'tập thể lãnh đạo',
  'chỉ huy trưởng',
  'chủ nhiệm',
  'chánh',
  'bộ trưởng',
  'thống đốc',
  'tổng biên tập',
  'trạm trưởng',
  'đội trưởng',
  'đồn trưởng',
]

/**
 * What a group of recipients covers besides its own sort: the list "sở, ban, ngành" reaches the schools and newspapers of
 * the province, "đoàn thể" every mass organisation.
 */
export const groupReach: Readonly<Partial<Record<BodyKind, readonly BodyKind[]>>> = {
  ministry: ['division'],
  department: ['institution', 'party-organ', 'division', 'front'],
  'party-organ': ['institution', 'division'],
  'party-committee': ['cell'],
  'people-committee': ['commune-unit', 'hamlet'],
  'party-caucus': ['front', 'people-council'],
}

/** Words that tell the level of a body, lower case. "thành phố" tells none: a city may be a province or a district. */
export const levelWords: ReadonlyMap<string, BodyLevel> = new Map<string, BodyLevel>([
  ['trung ương', 'central'],
  ['tỉnh ủy', 'province'],
  ['tỉnh', 'province'],
  ['huyện ủy', 'district'],
  ['quận ủy', 'district'],
  ['thị ủy', 'district'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['đặc khu', 'commune'],
  ['thị trấn', 'commune'],
  ['thôn', 'commune'],
])

/** Words inside names that tell neither a level nor one body from another. */
export const neutralWords: readonly string[] = [
  'thành phố',
  'việt nam',
  'cấp',
  'đảng ủy',
  'thành ủy',
  'cấp ủy',
]

/** Words inside names that only look like a level. */
export const falseLevels: readonly string[] = ['xã hội', 'hợp tác xã', 'thông tấn xã']
