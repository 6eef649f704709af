import {composed} from '../text/letters'
import type {Block} from './block'
import {nationalOpening} from './misread-words'

/** Beginnings of names of bodies: a line of its own below the parent's. “PHÒNG, CHỐNG” goes on with a name. */
const bodyName =
  /^(?:BAN|VĂN PHÒNG|ỦY BAN|UỶ BAN|ĐẢNG|SỞ|CHI BỘ|CỤC|CHI CỤC|TỈNH ỦY|THÀNH ỦY|HỘI ĐỒNG|PHÒNG(?!,|\s+CHỐNG)|TRUNG TÂM|TRƯỜNG|CÔNG TY)\s/u
/** The place of a committee named in the line above: “ỦY BAN NHÂN DÂN ⏎ TỈNH HÒA SƠN”; “TỈNH ỦY …” is a body itself. */
const placeName = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s+(?!ỦY|UỶ)/u
/** The heading where it shares a line with the issuer. */
const heading = new RegExp(String.raw`(?:${nationalOpening}|ĐẢNG\s+CỘNG\s+SẢN)\s.*$`, 'u')
/** Lines of the source, and bold runs beside one another in a table's cell. */
const parting = /\n|(?<=\*\*)[ \t\u00A0]+(?=\*\*)/u

/** Words without trailing dashes, which in a flattened cell are its rule. */
export function withoutRule(text: string): string {
  return text.replace(/[\s*]*[-–—_]{3,}\s*$/u, '').trimEnd()
}

interface Line {
  readonly text: string
  readonly bold: boolean
  readonly first: boolean
}

/** Names as printed, the parent's first; the parent stands in regular type, the issuer bold. */
export function issuerLines(blocks: readonly Block[]): string[] {
  const names: string[] = []
  let before: Line | null = null
  for (const line of blocks.flatMap(linesOf)) {
    const joins =
      before !== null &&
      (placeName.test(line.text) ||
        (!line.first && line.bold === before.bold && !bodyName.test(line.text)))
    if (joins) names.push(`${names.pop() ?? ''} ${line.text}`)
    else names.push(line.text)
    before = line
  }
  return names
}

function linesOf(block: Block): Line[] {
  const lines: Line[] = []
  for (const part of composed(block.content.source).split(parting)) {
    const words = part.replace(/[*_#|\\]|<[^<>]*>/g, ' ').replace(/\s+/g, ' ')
    const text = withoutRule(words.replace(heading, '').trim())
    if (text === '') continue
    lines.push({text, bold: /^\s*\*\*|\*\*\s*$/.test(part), first: lines.length === 0})
  }
  return lines
}
