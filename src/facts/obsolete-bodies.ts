/** A body or place that is no more. */
export interface ObsoleteName {
  /** As documents print it, in its case. */
  readonly name: string
  /** What stands in its place; null where that differs from place to place. */
  readonly successor: string | null
  /** From this day on (`yyyy-mm-dd`) it is no more. */
  readonly from: string
  /** Shown: "tháng 3/2025". */
  readonly since: string
  /** A place by whose name bodies may still be called. */
  readonly place?: true
}

function rows(
  from: string,
  since: string,
  names: Readonly<Record<string, string | null>>,
): ObsoleteName[] {
  return Object.entries(names).map(([name, successor]) => ({name, successor, from, since}))
}

const partyOrgans = ['Tỉnh ủy', 'Thành ủy', 'Trung ương']

/** The Party's bodies that were merged or ended in early 2025: `domain.md` §5.1, §5.2 (V2; the central bodies G). */
const partyBodies = rows('2025-03-01', 'tháng 02/2025', {
  ...Object.fromEntries(
    partyOrgans.flatMap((organ) => [
      [`Ban Tuyên giáo ${organ}`, `Ban Tuyên giáo và Dân vận ${organ}`],
      [`Ban Dân vận ${organ}`, `Ban Tuyên giáo và Dân vận ${organ}`],
    ]),
  ),
  'Ban Kinh tế Trung ương': 'Ban Chính sách, chiến lược Trung ương',
  'Ban Đối ngoại Trung ương': null,
  'Đảng đoàn': null,
  'đảng đoàn': null,
  'Ban cán sự đảng': null,
  'Ban Cán sự đảng': null,
  'ban cán sự đảng': null,
  'Đảng ủy Khối': null,
})

/** Ministries and their departments in the provinces, merged in February and March 2025: `domain.md` §5.1 (G). */
const mergers: Readonly<Record<string, string>> = {
  'Kế hoạch và Đầu tư': 'Tài chính',
  'Tài nguyên và Môi trường': 'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn': 'Nông nghiệp và Môi trường',
  'Giao thông vận tải': 'Xây dựng',
  'Thông tin và Truyền thông': 'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội': 'Nội vụ',
  'Lao động, Thương binh và Xã hội': 'Nội vụ',
}

const stateBodies = rows('2025-04-01', 'tháng 3/2025', {
  ...Object.fromEntries(
    Object.entries(mergers).flatMap(([old, next]) => [
      [`Bộ ${old}`, `Bộ ${next}`],
      [`Sở ${old}`, `Sở ${next}`],
    ]),
  ),
  'Ủy ban Dân tộc': 'Bộ Dân tộc và Tôn giáo',
})

/** The district level ended on 1 July 2025: `domain.md` §0.8, §5.1 (V2×5). */
const district = rows('2025-07-01', '01/7/2025', {
  ...Object.fromEntries(
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND'].flatMap((body) => [
      [`${body} huyện`, `${body} xã`],
      [`${body} quận`, `${body} phường`],
      [`${body} thị xã`, `${body} phường`],
      [`${body} cấp huyện`, `${body} cấp xã`],
      ...['các huyện', 'các quận', 'các thị xã'].map((level) => [
        `${body} ${level}`,
        `${body} các xã, phường`,
      ]),
    ]),
  ),
  'Huyện ủy': 'Đảng ủy xã',
  'huyện ủy': 'đảng ủy xã',
  'Quận ủy': 'Đảng ủy phường',
  'quận ủy': 'đảng ủy phường',
  'Thị ủy': 'Đảng ủy phường',
  'thị ủy': 'đảng ủy phường',
  'xã, phường, thị trấn': 'xã, phường, đặc khu',
  'phường, xã, thị trấn': 'phường, xã, đặc khu',
  'xã, thị trấn': 'xã',
  'các huyện, thị xã, thành phố': 'các xã, phường',
  'các huyện, thành phố': 'các xã, phường',
  'các quận, huyện, thị xã': 'các xã, phường',
  'các quận, huyện': 'các xã, phường',
  'Công an huyện': 'Công an xã',
  'Công an các huyện': 'Công an các xã, phường',
  'Công an quận': 'Công an phường',
})

/** Provinces that became part of another on 1 July 2025: `domain.md` §5.3 (V2×3 for the new units). */
const mergedProvinces: Readonly<Record<string, string>> = {
  'Hà Giang': 'tỉnh Tuyên Quang',
  'Yên Bái': 'tỉnh Lào Cai',
  'Bắc Kạn': 'tỉnh Thái Nguyên',
  'Vĩnh Phúc': 'tỉnh Phú Thọ',
  'Hòa Bình': 'tỉnh Phú Thọ',
  'Hoà Bình': 'tỉnh Phú Thọ',
  'Bắc Giang': 'tỉnh Bắc Ninh',
  'Thái Bình': 'tỉnh Hưng Yên',
  'Hải Dương': 'thành phố Hải Phòng',
  'Hà Nam': 'tỉnh Ninh Bình',
  'Nam Định': 'tỉnh Ninh Bình',
  'Quảng Bình': 'tỉnh Quảng Trị',
  'Quảng Nam': 'thành phố Đà Nẵng',
  'Kon Tum': 'tỉnh Quảng Ngãi',
  'Bình Định': 'tỉnh Gia Lai',
  'Ninh Thuận': 'tỉnh Khánh Hòa',
  'Đắk Nông': 'tỉnh Lâm Đồng',
  'Bình Thuận': 'tỉnh Lâm Đồng',
  'Phú Yên': 'tỉnh Đắk Lắk',
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'tỉnh Đồng Nai',
  'Long An': 'tỉnh Tây Ninh',
  'Sóc Trăng': 'thành phố Cần Thơ',
  'Hậu Giang': 'thành phố Cần Thơ',
  'Bến Tre': 'tỉnh Vĩnh Long',
  'Trà Vinh': 'tỉnh Vĩnh Long',
  'Tiền Giang': 'tỉnh Đồng Tháp',
  'Bạc Liêu': 'tỉnh Cà Mau',
  'Kiên Giang': 'tỉnh An Giang',
}

const provinces = rows(
  '2025-07-01',
  '01/7/2025',
  Object.fromEntries(
    Object.entries(mergedProvinces).flatMap(([name, successor]) => [
      [`tỉnh ${name}`, successor],
      [`Tỉnh ủy ${name}`, null],
    ]),
  ),
)

/** Names of bodies and places that documents use no longer; longer names before those they begin with. */
export const obsoleteNames: readonly ObsoleteName[] = [
  ...partyBodies,
  ...stateBodies,
  ...district,
  ...provinces,
].sort((a, b) => b.name.length - a.name.length)
