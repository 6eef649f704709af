import {readDirective} from '../../document/read'
import type {ProfileId} from '../../facts/ids'
import {type TextRole, typographies} from '../../facts/typography'
import type {LetterLayout, PageLayout, ParagraphLayout, SheetLayout} from '../../text/page-layout'
import {componentRoles} from './word-roles'

/** What an example changes in a page that is set as its profile prescribes. */
export interface LayoutChanges {
  readonly sheet?: Partial<SheetLayout>
  readonly letters?: {readonly [Role in TextRole]?: Partial<LetterLayout>}
  readonly paragraphs?: {readonly [Role in TextRole]?: Partial<ParagraphLayout>}
  readonly trackedChanges?: number
  readonly comments?: number
}

/** How a text is set that follows its profile in all but the changes. */
export function setAs(
  profile: ProfileId,
  changes: LayoutChanges = {},
): (text: string) => PageLayout {
  const {paper, margins, lettering, font, indent, spacing, line} = typographies[profile]
  const {top, bottom, left, right} = margins
  return (text) => {
    const directive = readDirective(text, {profile})
    const roles = componentRoles(directive)
    const paragraphs = directive.blocks.map(({start, end}, index): ParagraphLayout => {
      const role = roles.find(({span}) => span.start < end && span.end > start)?.role ?? 'body'
      const {size, bold, italic, underline, alignment} = lettering[role]
      const isBody = role === 'body'
      const letters: LetterLayout = {
        start,
        end,
        font,
        size: size.usual,
        bold: bold === true,
        italic: italic === true,
        underline,
        ...changes.letters?.[role],
      }
      return {
        start,
        end,
        index: index + 1,
        alignment,
        indent: isBody ? indent.usual : 0,
        before: isBody ? spacing.usual : 0,
        after: 0,
        line: isBody ? {unit: line.unit, value: line.usual} : null,
        inTable: false,
        letters: [letters],
        ...changes.paragraphs?.[role],
      }
    })
    return {
      sheets: [
        {
          ...paper,
          top: top.usual,
          bottom: bottom.usual,
          left: left.usual,
          right: right.usual,
          start: 0,
          ...changes.sheet,
        },
      ],
      paragraphs,
      trackedChanges: changes.trackedChanges ?? 0,
      comments: changes.comments ?? 0,
    }
  }
}
