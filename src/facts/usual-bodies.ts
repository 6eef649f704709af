import type {BodyLevel} from './body-kinds'

/** A body that offices of its level usually write to or give work, by the name that the text uses. */
export interface UsualBody {
  readonly name: string
  readonly system: 'party' | 'state'
  /** On which level it stands; null where its name serves each. */
  readonly level: BodyLevel | null
  /** What stands for it in numbers, where it has one of its own. */
  readonly symbol?: string
}

function rows(system: UsualBody['system'], level: BodyLevel | null, names: string): UsualBody[] {
  return names.split(';').map((row) => {
    const [name = '', symbol] = row.split('=').map((part) => part.trim())
    return {name, system, level, ...(symbol === undefined ? {} : {symbol})}
  })
}

/** Names in running text and symbols of bodies as they are since 2025; `domain.md` §5.1, §5.4, §5.5. */
export const usualBodies: readonly UsualBody[] = [
  ...rows(
    'party',
    'commune',
    `Ban Thường vụ Đảng ủy; Thường trực Đảng ủy; Văn phòng Đảng ủy = VPĐU; Ban Xây dựng Đảng = BXDĐ;
     Ủy ban Kiểm tra Đảng ủy = UBKTĐU; Trung tâm Chính trị; các chi bộ trực thuộc; Đảng ủy Ủy ban nhân dân xã;
     Ủy ban Mặt trận Tổ quốc Việt Nam xã`,
  ),
  ...rows(
    'party',
    'province',
    `Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy; Văn phòng Tỉnh ủy = VPTU; Ban Tổ chức Tỉnh ủy = BTCTU;
     Ban Tuyên giáo và Dân vận Tỉnh ủy = BTGDVTU; Ban Nội chính Tỉnh ủy = BNCTU;
     Ủy ban Kiểm tra Tỉnh ủy = UBKTTU; Đảng ủy các cơ quan Đảng tỉnh; Đảng ủy Ủy ban nhân dân tỉnh;
     Đảng ủy Quân sự tỉnh; Đảng ủy Công an tỉnh; Trường Chính trị tỉnh; Báo và phát thanh, truyền hình tỉnh;
     các đảng ủy xã, phường; các đảng ủy trực thuộc Tỉnh ủy; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;
     các tổ chức chính trị - xã hội tỉnh`,
  ),
  ...rows(
    'party',
    'central',
    `Bộ Chính trị; Ban Bí thư; Văn phòng Trung ương Đảng = VPTW; Ban Tổ chức Trung ương = BTCTW;
     Ban Tuyên giáo và Dân vận Trung ương = BTGDVTW; Ban Nội chính Trung ương = BNCTW;
     Ban Chính sách, chiến lược Trung ương; Ủy ban Kiểm tra Trung ương = UBKTTW; Đảng ủy Chính phủ; Đảng ủy Quốc hội`,
  ),
  ...rows(
    'state',
    'commune',
    `Hội đồng nhân dân xã = HĐND; Ủy ban nhân dân xã = UBND; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;
     Phòng Kinh tế; Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội;
     Trung tâm Phục vụ hành chính công xã; Công an xã; Ban Chỉ huy Quân sự xã; Trạm Y tế xã; các thôn, tổ dân phố;
     Ủy ban Mặt trận Tổ quốc Việt Nam xã; Đảng ủy xã`,
  ),
  ...rows(
    'state',
    'province',
    `Hội đồng nhân dân tỉnh = HĐND; Ủy ban nhân dân tỉnh = UBND; Văn phòng Ủy ban nhân dân tỉnh; Sở Nội vụ = SNV;
     Sở Tài chính = STC; Sở Tư pháp = STP; Sở Y tế = SYT; Sở Giáo dục và Đào tạo = SGDĐT; Sở Xây dựng = SXD;
     Sở Khoa học và Công nghệ = SKHCN; Sở Nông nghiệp và Môi trường = SNNMT; Sở Công Thương = SCT;
     Sở Văn hóa, Thể thao và Du lịch = SVHTTDL; Sở Dân tộc và Tôn giáo = SDTTG; Thanh tra tỉnh; Công an tỉnh;
     Bộ Chỉ huy Quân sự tỉnh; Đoàn đại biểu Quốc hội tỉnh; các sở, ban, ngành; Ủy ban nhân dân các xã, phường;
     Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Báo và phát thanh, truyền hình tỉnh`,
  ),
  ...rows(
    'state',
    'central',
    `Chính phủ = CP; Thủ tướng Chính phủ = TTg; Văn phòng Chính phủ = VPCP; Bộ Nội vụ = BNV; Bộ Tài chính = BTC;
     Bộ Tư pháp = BTP; Bộ Y tế = BYT; Bộ Giáo dục và Đào tạo = BGDĐT; Bộ Xây dựng = BXD;
     Bộ Khoa học và Công nghệ = BKHCN; Bộ Nông nghiệp và Môi trường = BNNMT; Bộ Công Thương = BCT;
     Bộ Văn hóa, Thể thao và Du lịch = BVHTTDL; Bộ Dân tộc và Tôn giáo = BDTTG; Bộ Công an = BCA;
     Bộ Quốc phòng = BQP; Bộ Ngoại giao = BNG; Thanh tra Chính phủ = TTCP; Ngân hàng Nhà nước Việt Nam = NHNN;
     các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ`,
  ),
]
