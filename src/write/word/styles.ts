import {AlignmentType, type IParagraphStyleOptions, LineRuleType} from 'docx'
import {
  type Alignment,
  type Lettering,
  roleNames,
  type TextRole,
  type Typography,
} from '../../facts/typography'
import {points, twips} from './lengths'

/** Roles whose paragraphs run over the page, with the spacing and line distance of the text. */
const running: ReadonlySet<TextRole> = new Set(['basis', 'article', 'body'])
/** Roles that must not stand alone at the foot of a page. */
const leading: ReadonlySet<TextRole> = new Set([
  'typeTitle',
  'subject',
  'subjectMark',
  'addresseesLabel',
  'partNumber',
  'partTitle',
  'article',
  'authority',
  'post',
  'recipientsLabel',
  'annexNumber',
  'annexTitle',
  'annexNote',
])
/** Centred lines of the text, set apart like its paragraphs. */
const parted: ReadonlySet<TextRole> = new Set(['partNumber', 'partTitle', 'annexNote'])

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justified: AlignmentType.JUSTIFIED,
} as const satisfies Record<Alignment, string>

export const cellStyle = 'TheThucTable'
export const ruleStyle = 'TheThucRule'

/** The id of a role's style. */
export function styleId(role: TextRole): string {
  return `TheThuc${role.charAt(0).toUpperCase()}${role.slice(1)}`
}

/** A named style for each role of the page, one for cells of tables and one for drawn lines. */
export function paragraphStyles(typography: Typography): IParagraphStyleOptions[] {
  const roles = Object.keys(roleNames) as TextRole[]
  return [...roles.map((role) => roleStyle(role, typography)), ...helperStyles(typography)]
}

function roleStyle(role: TextRole, typography: Typography): IParagraphStyleOptions {
  const lettering: Lettering = typography.lettering[role]
  const {size, bold, italic, underline, alignment} = lettering
  const run = {
    size: points(size.usual),
    bold: bold === true,
    italics: italic === true,
    ...(underline ? {underline: {}} : {}),
  }
  const paragraph = {
    alignment: alignments[alignment],
    keepNext: leading.has(role),
    spacing:
      running.has(role) || parted.has(role) ? textSpacing(typography) : {before: 0, after: 0},
    ...(running.has(role) ? {indent: {firstLine: twips(typography.indent.usual)}} : {}),
  }
  return {
    id: styleId(role),
    name: `Thể thức: ${roleNames[role]}`,
    basedOn: 'Normal',
    next: styleId(leading.has(role) ? 'body' : role),
    quickFormat: true,
    run,
    paragraph,
  }
}

/** Space around and line distance within a paragraph of the text. */
function textSpacing({spacing, line}: Typography) {
  // Between two paragraphs the larger of after and before counts.
  const before = spacing.usual * 20
  return line.unit === 'points'
    ? {before, after: 0, line: line.usual * 20, lineRule: LineRuleType.EXACT}
    : {before, after: 0, line: line.usual * 240, lineRule: LineRuleType.AUTO}
}

function helperStyles(typography: Typography): IParagraphStyleOptions[] {
  const size = typography.lettering.body.size.least - 1
  return [
    {
      id: cellStyle,
      name: 'Thể thức: Ô bảng',
      basedOn: 'Normal',
      quickFormat: true,
      run: {size: points(size)},
      paragraph: {spacing: {before: 40, after: 40}},
    },
    {
      id: ruleStyle,
      name: 'Thể thức: Đường kẻ',
      basedOn: 'Normal',
      run: {size: points(2)},
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: {before: 40, after: 0, line: 80, lineRule: LineRuleType.EXACT},
      },
    },
  ]
}
