import type {Span} from '../../text/span'
import type {Numbered} from './numbering'

/** Thrown inside, so that a doubt deep in the tree ends the whole: all or nothing is renumbered. */
export class Doubt extends Error {
  readonly span: Span

  constructor(message: string, span: Span) {
    super(message)
    this.span = span
  }
}

/** A jump farther than this is no forgotten item but a figure that happens to begin a line. */
const longestGap = 8

/**
 * Lists within a list: one that comes back to 1 begins anew. "1. 1. 1." is how Markdown numbers; a number that leaps is no
 * number of an item.
 */
export function runsOf(list: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = []
  let run: Numbered[] = []
  let previous = 0
  list.forEach((item, index) => {
    // "f)" and "j)" are no letters of the alphabet for points: they count on.
    const foreign = item.marker.scheme === 'letter' && item.marker.value === 0 && previous > 0
    const value = foreign ? previous + 1 : item.marker.value
    if (value === 0 || value - previous > longestGap)
      throw new Doubt(
        `"${item.marker.text}" cách xa số đứng trước; không rõ có phải là số mục`,
        item.block,
      )
    if (run.length > 0 && value === 1 && previous > 1) {
      const after = list[index + 1]
      if (after !== undefined && after.marker.value > 2)
        throw new Doubt(
          `Không rõ "${item.marker.text}" bắt đầu danh sách mới hay lặp số`,
          item.block,
        )
      runs.push(run)
      run = []
    }
    run.push(item)
    previous = value
  })
  if (run.length > 0) runs.push(run)
  return runs
}

/** The alphabet of offices that letter their points without đ. */
export const plainLetters = 'abcdeghiklmnopqrstuvxy'

/** True where a list goes from d to e. */
export function skipsBarred(run: readonly Numbered[]): boolean {
  return run.some(
    (item, index) =>
      item.marker.label.startsWith('e') && run[index - 1]?.marker.label.startsWith('d') === true,
  )
}
