import type {LetterLayout, ParagraphLayout, SheetLayout} from '../../text/page-layout'
import type {ParagraphFormat, RunFormat} from './formats'
import {child, type Element, numberOf} from './xml'

/** Twips a millimetre, and a point. */
const perMillimetre = 1440 / 25.4
const perPoint = 20

/** How the letters of a stretch of the text are set. */
export function letterLayout(format: RunFormat, start: number, end: number): LetterLayout {
  const {font, size, bold, italic, underline} = format
  return {start, end, font, size, bold, italic, underline}
}

const alignments: Readonly<Record<string, ParagraphLayout['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justified',
  distribute: 'justified',
}

/** How a paragraph is set that stands from `start` to `end` of the text; `index`: its place in the file. */
export function paragraphLayout(
  format: ParagraphFormat,
  index: number,
  start: number,
  end: number,
  inTable: boolean,
  letters: readonly LetterLayout[],
): ParagraphLayout {
  const {line, lineRule} = format
  return {
    start,
    end,
    index,
    inTable,
    letters,
    alignment: alignments[format.alignment ?? ''] ?? 'left',
    indent: tenths((format.firstLine ?? 0) / perMillimetre),
    before: (format.before ?? 0) / perPoint,
    after: (format.after ?? 0) / perPoint,
    line:
      line === null
        ? null
        : lineRule === 'exact' || lineRule === 'atLeast'
          ? {unit: lineRule === 'exact' ? 'points' : 'atLeast', value: line / perPoint}
          : {unit: 'lines', value: line / 240},
  }
}

/** The sheet of a section of the file, which begins at `start` of the text. */
export function sheetLayout(properties: Element, start: number): SheetLayout {
  const size = child(properties, 'pgSz')?.attributes
  const margins = child(properties, 'pgMar')?.attributes
  return {
    width: millimetres(size?.['w']),
    height: millimetres(size?.['h']),
    top: millimetres(margins?.['top']),
    bottom: millimetres(margins?.['bottom']),
    left: millimetres(margins?.['left'] ?? margins?.['start']),
    right: millimetres(margins?.['right'] ?? margins?.['end']),
    start,
  }
}

function millimetres(twips: string | undefined): number {
  return tenths((numberOf(twips) ?? 0) / perMillimetre)
}

/** Rounded to tenths. */
function tenths(length: number): number {
  return Math.round(length * 10) / 10
}
