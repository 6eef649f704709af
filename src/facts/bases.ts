import type {ProfileId} from './ids'

type Bases = Readonly<Record<ProfileId, string>>

/**
 * Where each component is prescribed. Hướng dẫn 36-HD/VPTW numbers them 1.1 to 1.9; of 05-HD/VPTW only the points on
 * addressees (9.2.4) and recipients (9.2.5) are known by number, so the others name the component.
 */
function component(name: string, party2018: string, clause: string, state: string): Bases {
  return {
    'party-2026': `Hướng dẫn 05-HD/VPTW ngày 27/5/2026, thành phần thể thức bắt buộc: ${name}`,
    'party-2018': `Hướng dẫn 36-HD/VPTW ngày 03/4/2018, điểm ${party2018}: ${name}`,
    'state-2020': `Nghị định 30/2020/NĐ-CP, điểm ${clause} khoản 2 Điều 8; Phụ lục I, Phần I, mục II.${state}`,
  }
}

export const componentBases = {
  heading: component('tiêu đề', '1.1', 'a', '1'),
  issuer: component('tên cơ quan ban hành', '1.2', 'b', '2'),
  number: component('số và ký hiệu', '1.3', 'c', '3'),
  placeDate: component('địa danh và ngày, tháng, năm', '1.4', 'd', '4'),
  title: component('tên loại và trích yếu', '1.5', 'đ', '5'),
  signature: component('quyền hạn, chức vụ, chữ ký', '1.7', 'g', '7'),
  recipients: {
    ...component('nơi nhận', '1.9', 'i', '9'),
    'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026, điểm 9.2.5: nơi nhận',
  },
  addressees: {
    'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026, điểm 9.2.4: nơi gửi',
    'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, điểm 1.9: nơi nhận',
    'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.b',
  },
} as const satisfies Readonly<Record<string, Bases>>

/** How the text ends: the templates of Phụ lục III all end "./."; the Party's guides end a text with a stop. */
export const endMarkBases: Bases = {
  'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: nội dung văn bản',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, điểm 1.6: nội dung văn bản',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục II: các mẫu trình bày văn bản',
}

/** Legal grounds (căn cứ). */
export const groundBases: Bases = {
  'party-2026':
    'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: căn cứ ban hành; cách trình bày của Quy định 399-QĐ/TW ngày 09/01/2026',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, điểm 1.6: nội dung văn bản',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
}

/** Sections are a practice of each type; only the layout of a quyết định is a template. */
export const sectionBases: Bases = {
  'party-2026':
    'Bố cục quen dùng của từng loại văn bản của Đảng; Hướng dẫn 05-HD/VPTW ngày 27/5/2026: nội dung văn bản',
  'party-2018':
    'Bố cục quen dùng của từng loại văn bản của Đảng; Hướng dẫn 36-HD/VPTW ngày 03/4/2018, điểm 1.6: nội dung văn bản',
  'state-2020':
    'Bố cục quen dùng của từng loại văn bản hành chính; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ',
}

/** Who may issue what. */
export const authorityOfIssueBases: Bases = {
  'party-2026': 'Quy định 399-QĐ/TW ngày 09/01/2026, Điều 5 đến Điều 13',
  'party-2018': 'Quy định 66-QĐ/TW ngày 06/02/2017: thẩm quyền ban hành văn bản của Đảng',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Điều 7: các loại văn bản hành chính',
}

/** The law in force since 01/3/2026; the one before it is not yet told by number of article here. */
export const secrecyBases: Bases = {
  'party-2026': 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, hiệu lực từ ngày 01/3/2026',
  'party-2018':
    'Luật Bảo vệ bí mật nhà nước (văn bản soạn thảo từ ngày 01/3/2026 theo Luật số 117/2025/QH15)',
  'state-2020': 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, hiệu lực từ ngày 01/3/2026',
}

/** Symbols of types: the Party's are listed with its types, the State's in an annex. */
export const symbolBases: Bases = {
  'party-2026':
    'Quy định 399-QĐ/TW ngày 09/01/2026; Hướng dẫn 05-HD/VPTW ngày 27/5/2026: số và ký hiệu',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, điểm 1.3: số và ký hiệu',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I',
}

/** Both systems prescribe their own forms; neither admits the other's. */
export const systemBases: Bases = {
  'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026, thành phần thể thức bắt buộc',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, các điểm 1.1, 1.3, 1.7',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, các mục II.1, II.3, II.7',
}

export const numberingBases: Bases = {
  'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: bố cục phần nội dung',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, Phụ lục 3: bố cục phần nội dung',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ',
}

/** TCVN 6909:2001 is Unicode; both systems demand it. */
export const encodingBases: Bases = {
  'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: bộ mã ký tự Unicode theo TCVN 6909:2001',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018: bộ mã ký tự Unicode theo TCVN 6909:2001',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4: Unicode theo TCVN 6909:2001',
}

/**
 * "6 rõ": Quyết định 1671/QĐ-TTg, mục IV.2.d. Party documents before it were judged by the older "5 rõ", which is a
 * practice, not a clause.
 */
export const assignmentBases: Bases = {
  'party-2026':
    'Phương châm "6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền (nêu tại Quyết định 1671/QĐ-TTg ngày 28/8/2026, mục IV.2.d)',
  'party-2018':
    'Thực tiễn chỉ đạo "5 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả',
  'state-2020':
    'Quyết định 1671/QĐ-TTg ngày 28/8/2026, mục IV.2.d ("6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền)',
}

/** What is asked of the language of a document; no clause tells which of two accepted spellings to take. */
export const languageBases: Bases = {
  'party-2026':
    'Quy định 399-QĐ/TW ngày 09/01/2026 (kế thừa Quy định 66-QĐ/TW, Điều 2): ngôn ngữ chính xác, phổ thông, rõ ràng',
  'party-2018': 'Quy định 66-QĐ/TW ngày 06/02/2017, Điều 2: ngôn ngữ chính xác, phổ thông, rõ ràng',
  'state-2020':
    'Nghị định 30/2020/NĐ-CP, Điều 10 và Điều 12: trách nhiệm về nội dung và thể thức của bản dự thảo',
}

/** Capitals: the State's annex is the only full list; the Party's own offices write names of bodies alike. */
export const caseBases: Bases = {
  'party-2026':
    'Thông lệ trình bày văn bản của Đảng; Quy định 4148-QĐ/VPTW ngày 27/9/2019 về viết hoa',
  'party-2018':
    'Thông lệ trình bày văn bản của Đảng; Quy định 4148-QĐ/VPTW ngày 27/9/2019 về viết hoa',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa), các mục IV, V.1, V.4, V.7',
}

/** How documents are cited: NĐ 30 says it in so many words, the Party's guidance in its samples. */
export const citationBases: Bases = {
  'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: viện dẫn văn bản trong phần nội dung',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018: viện dẫn văn bản trong phần nội dung',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
}

/** What is referred to is there: parts by number, appendices announced in the text. */
export const referenceBases: Bases = {
  'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: bố cục phần nội dung, phụ lục',
  'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018: bố cục phần nội dung, phụ lục',
  'state-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, các mục II.6.đ và III.1.a',
}

/** The reform of 2025. */
export const reformBases =
  'Sắp xếp tổ chức bộ máy năm 2025: Kết luận 127-KL/TW ngày 28/02/2025; chính quyền địa phương hai cấp và 34 đơn vị hành chính cấp tỉnh từ 01/7/2025'
