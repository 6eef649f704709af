import {sectors} from '../../facts/abbreviations'
import {capitalised, folded} from '../../text/letters'

/** Parts of bodies' names as they are written in running text. Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV. */
const parts = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Trung ương Đảng',
  'Trung ương',
  'Tỉnh ủy',
  'Thành ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Chi bộ',
  'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận',
  'Ban Nội chính',
  'Ban Xây dựng Đảng',
  'Ủy ban Kiểm tra',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Văn phòng',
  'Chủ tịch',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Việt Nam',
  ...sectors.map((sector) =>
    sector.replace(/(?<=^|, | và )\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
]
  .map((name) => ({name, words: folded(name).split(' ')}))
  .sort((a, b) => b.words.length - a.words.length)

/** Kinds of places, in small letters before their names; the name itself has a capital on every syllable. */
const places = ['thành phố', 'đặc khu', 'tỉnh', 'xã', 'phường', 'thôn'].map((place) => ({
  name: place,
  words: folded(place).split(' '),
}))

/** Behind these the name of a place may follow directly: "Tỉnh ủy Hòa Sơn". */
const beforePlace: ReadonlySet<string> = new Set(['Tỉnh ủy', 'Thành ủy', 'Đảng bộ'])

/** The name of a body in capitals as running text writes it: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP" → "Ủy ban nhân dân xã Tân Lập". */
export function bodyNameOf(capitals: string): string {
  const written = capitals.trim().split(/\s+/u)
  const words = written.map((word) => folded(word))
  const result: string[] = []
  let inPlace = false
  for (let index = 0; index < words.length; ) {
    const at = ({words: own}: {words: readonly string[]}) =>
      own.every((word, offset) => words[index + offset] === word)
    const part = parts.find(at)
    const place = places.find(at)
    if (part !== undefined && !inPlace) {
      result.push(part.name)
      inPlace = beforePlace.has(part.name)
      index += part.words.length
    } else if (place !== undefined) {
      result.push(result.length === 0 ? capitalised(place.name) : place.name)
      inPlace = true
      index += place.words.length
    } else {
      const word = (written[index] ?? '').toLowerCase()
      result.push(inPlace || result.length === 0 ? capitalised(word) : word)
      index += 1
    }
  }
  return result.join(' ')
}
