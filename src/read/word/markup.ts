import type {RunFormat} from './formats'
import type {Piece} from './paragraphs'

/** Lines drawn with characters, and the Party's asterisk: they stay as they are. */
const drawn = /^(?:\*|[-–—_=~*\s]{3,})$/

/** True for a line that is drawn, not written: its characters are no markup. */
export function isDrawn(pieces: readonly Piece[]): boolean {
  return drawn.test(pieces.map(({text}) => text).join(''))
}

/** Words with another mark where lines end, and no blanks around it. */
export function broken(words: string, mark: string): string {
  if (!words.includes('\n')) return words
  const lines = words.split('\n')
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart()
      return index === lines.length - 1 ? begun : begun.trimEnd()
    })
    .join(mark)
}

/** The number or sign of an item typed by hand, and the tab behind it. */
const tabbedLabel = /^(\(?[\p{L}\d.]{1,8}[.)\-–]|[-–+•*])\t+/u

/** Pieces without the blanks around the paragraph, a space behind its label. */
export function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(isFilled)
  const filled = first === -1 ? [] : pieces.slice(first, pieces.findLastIndex(isFilled) + 1)
  const kept = withoutEmptyLines(filled)
  return kept.map(({text, format}, index) => {
    const from = index === 0 ? text.trimStart().replace(tabbedLabel, '$1 ') : text
    return {format, text: index === kept.length - 1 ? from.trimEnd() : from}
  })
}

/** Lines without words are room for a hand or a seal. */
const emptyLines = /\n[ \t]*(?:\n[ \t]*)+/g

function withoutEmptyLines(pieces: readonly Piece[]): readonly Piece[] {
  let ended = false
  return pieces.map(({text, format}) => {
    const single = text.replace(emptyLines, '\n')
    const own = ended && /^[ \t]*\n/.test(single) ? single.slice(single.indexOf('\n') + 1) : single
    if (own.trim() !== '' || own.includes('\n')) ended = /\n[ \t]*$/.test(own)
    return {format, text: own}
  })
}

function isFilled({text}: Piece): boolean {
  return text.trim() !== ''
}

/** Pieces of one emphasis, and the blanks around them that stand outside its marks. */
export interface Group {
  readonly marks: string
  readonly before: string
  readonly own: readonly Piece[]
  readonly after: string
}

/** Pieces that stand without marks. */
export function plainGroup(own: readonly Piece[]): Group {
  return {marks: '', before: '', own, after: ''}
}

/** Groups of pieces of one emphasis. Words that touch are marked alike: marks between letters would be read as letters. */
export function emphasised(pieces: readonly Piece[]): readonly Group[] {
  const groups: {marks: string; own: Piece[]}[] = []
  for (const piece of pieces) {
    const last = groups[groups.length - 1]
    const above = last?.own[last.own.length - 1]?.text ?? ' '
    const touches = !/\s$/u.test(above) && !/^\s/u.test(piece.text)
    const own = /[\p{L}\p{N}]/u.test(piece.text) ? marksOf(piece.format) : (last?.marks ?? '')
    const marks = touches && own !== '' && last?.marks ? last.marks : own
    if (last !== undefined && last.marks === marks) last.own.push(piece)
    else groups.push({marks, own: [piece]})
  }
  return groups.map(({marks, own}) => {
    const [first] = own
    const before = first?.text.slice(0, first.text.length - first.text.trimStart().length) ?? ''
    const opened = own.map((piece, index) =>
      index === 0 ? {...piece, text: piece.text.slice(before.length)} : piece,
    )
    const last = opened[opened.length - 1]
    const after = last?.text.slice(last.text.trimEnd().length) ?? ''
    const closed = opened.map((piece, index) =>
      index === opened.length - 1
        ? {...piece, text: piece.text.slice(0, piece.text.length - after.length)}
        : piece,
    )
    return {marks, before, own: closed, after}
  })
}

function marksOf({bold, italic}: RunFormat): string {
  if (bold) return italic ? '***' : '**'
  return italic ? '*' : ''
}

/** Words with a backslash before what would be read as markup. */
export function escaped(text: string, first: boolean): string {
  let words = text.replace(/[\\|`]|<(?=[a-zA-Z!/])|&(?=[a-z]{2,5};)/g, '\\$&')
  words = words.replace(/\*/g, (star, at: number) =>
    first && at === 0 && /^\*\s/.test(words) ? star : `\\${star}`,
  )
  words = words.replace(/(?<![\p{L}\p{N}_])_(?!_)|(?<!_)_(?![\p{L}\p{N}_])/gu, '\\_')
  return first ? words.replace(/^(\s*)#/u, '$1\\#') : words
}
