import {recipientsWords} from './misread-words'

/** “Nơi nhận:” at the beginning of a line, with a stop or nothing for the colon, or a dash behind it; “Noi nhân:” as scans have it. */
const label = new RegExp(
  String.raw`^(?:(?:Nơi|NƠI)\s+(?:nhận|NHẬN)\s*(?::|\.|$|(?=\s*[-–]\s))|${recipientsWords}\s*:)`,
  'u',
)

/** Length of “Nơi nhận” with which a text begins, in UTF-16 units; 0 where it does not. */
export function labelLength(text: string): number {
  return text.startsWith('N') ? (label.exec(text)?.[0].length ?? 0) : 0
}
