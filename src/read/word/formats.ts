import {child, type Element, elements, numberOf, value} from './xml'

/** How letters look, as far as styles and runs say so. */
export interface RunFormat {
  readonly font: string | null
  /** Points. */
  readonly size: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Set in capitals by formatting. */
  readonly capitals: boolean
  readonly hidden: boolean
  readonly raised: boolean
}

/** How a paragraph is set. Twips; null where nobody says. */
export interface ParagraphFormat {
  readonly alignment: string | null
  readonly firstLine: number | null
  readonly left: number | null
  readonly right: number | null
  readonly before: number | null
  readonly after: number | null
  readonly line: number | null
  /** "auto" (240ths of a line), "exact", "atLeast" (twips). */
  readonly lineRule: string | null
}

/** A paragraph's place in a list. */
export interface NumberingPlace {
  readonly list: string | null
  readonly level: number | null
}

const plainRun: RunFormat = {
  font: null,
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  capitals: false,
  hidden: false,
  raised: false,
}

const plainParagraph: ParagraphFormat = {
  alignment: null,
  firstLine: null,
  left: null,
  right: null,
  before: null,
  after: null,
  line: null,
  lineRule: null,
}

/** Styles rest on one another; more than this is a circle. */
const longestChain = 40

/** The styles of a document and what they make of runs and paragraphs. */
export class Formats {
  readonly #styles = new Map<string, Element>()
  readonly #defaultRun: RunFormat
  readonly #defaultParagraph: ParagraphFormat
  readonly #defaultStyle: string | null
  readonly #themeFonts: ReadonlyMap<string, string>
  readonly #runs = new Map<string, RunFormat>()

  /** `styles`, `theme`: the roots of these parts, where they are there. */
  constructor(styles: Element | null, theme: Element | null) {
    this.#themeFonts = themeFonts(theme)
    const defaults = child(styles, 'docDefaults')
    this.#defaultRun = this.#run(child(child(defaults, 'rPrDefault'), 'rPr'), plainRun)
    this.#defaultParagraph = paragraph(child(child(defaults, 'pPrDefault'), 'pPr'), plainParagraph)
    let defaultStyle: string | null = null
    for (const style of elements(styles)) {
      const id = style.attributes['styleId']
      if (style.name !== 'style' || id === undefined) continue
      this.#styles.set(id, style)
      const isDefault = isOn(style.attributes['default'] ?? 'false')
      if (isDefault && style.attributes['type'] === 'paragraph') defaultStyle = id
    }
    this.#defaultStyle = defaultStyle
  }

  /** How letters look in a paragraph of a style, before what is said of them alone. */
  paragraphRun(styleId: string | null): RunFormat {
    const key = styleId ?? ''
    const known = this.#runs.get(key)
    if (known !== undefined) return known
    let format = this.#defaultRun
    for (const style of this.#chain(styleId ?? this.#defaultStyle)) {
      format = this.#run(child(style, 'rPr'), format)
    }
    this.#runs.set(key, format)
    return format
  }

  /** How a run looks whose properties are given, in a paragraph whose letters look like `base`. */
  run(properties: Element | null, base: RunFormat): RunFormat {
    if (properties === null) return base
    let format = base
    for (const style of this.#chain(value(properties, 'rStyle'))) {
      format = this.#run(child(style, 'rPr'), format)
    }
    return this.#run(properties, format)
  }

  /** How a paragraph is set: its style, what its list's level says, what is said of it alone. */
  paragraph(properties: Element | null, level: Element | null): ParagraphFormat {
    let format = this.#defaultParagraph
    for (const style of this.#chain(value(properties, 'pStyle') ?? this.#defaultStyle)) {
      format = paragraph(child(style, 'pPr'), format)
    }
    return paragraph(properties, paragraph(child(level, 'pPr'), format))
  }

  /** The list a paragraph belongs to, by itself or by its style. */
  numbering(properties: Element | null): NumberingPlace {
    let place: NumberingPlace = {list: null, level: null}
    for (const style of this.#chain(value(properties, 'pStyle') ?? this.#defaultStyle)) {
      place = numbering(child(child(style, 'pPr'), 'numPr'), place)
    }
    return numbering(child(properties, 'numPr'), place)
  }

  /** The list that a list style is an alias of. */
  listOfStyle(styleId: string): string | null {
    return value(child(child(this.#styles.get(styleId), 'pPr'), 'numPr'), 'numId')
  }

  /** A style and those it rests on, the lowest first. */
  #chain(id: string | null): readonly Element[] {
    const chain: Element[] = []
    let style = id === null ? undefined : this.#styles.get(id)
    while (style !== undefined && chain.length < longestChain) {
      chain.push(style)
      const base = value(style, 'basedOn')
      style = base === null ? undefined : this.#styles.get(base)
    }
    return chain.reverse()
  }

  #run(properties: Element | null, base: RunFormat): RunFormat {
    if (properties === null) return base
    let format = base
    for (const {name, attributes} of elements(properties)) {
      const on = isOn(attributes['val'] ?? 'true')
      if (name === 'b') format = {...format, bold: on}
      else if (name === 'i') format = {...format, italic: on}
      else if (name === 'u') format = {...format, underline: attributes['val'] !== 'none'}
      else if (name === 'caps') format = {...format, capitals: on}
      else if (name === 'vanish') format = {...format, hidden: on}
      else if (name === 'vertAlign')
        format = {...format, raised: attributes['val'] === 'superscript'}
      else if (name === 'sz') {
        const size = numberOf(attributes['val'])
        if (size !== null) format = {...format, size: size / 2}
      } else if (name === 'rFonts') {
        const theme = attributes['asciiTheme'] ?? attributes['hAnsiTheme']
        const themed = theme === undefined ? undefined : this.#themeFonts.get(theme.slice(0, 5))
        const font = themed ?? attributes['ascii'] ?? attributes['hAnsi'] ?? format.font
        format = {...format, font}
      }
    }
    return format
  }
}

function isOn(text: string): boolean {
  return text !== '0' && text !== 'false' && text !== 'off'
}

/** Fonts of the theme by the first letters of what asks for them: "minorHAnsi" → "minor". */
function themeFonts(theme: Element | null): ReadonlyMap<string, string> {
  const scheme = child(child(theme, 'themeElements'), 'fontScheme')
  const fonts = new Map<string, string>()
  for (const kind of ['major', 'minor']) {
    const face = child(child(scheme, `${kind}Font`), 'latin')?.attributes['typeface']
    if (face !== undefined && face !== '') fonts.set(kind, face)
  }
  return fonts
}

function paragraph(properties: Element | null, base: ParagraphFormat): ParagraphFormat {
  if (properties === null) return base
  let format = base
  for (const {name, attributes} of elements(properties)) {
    if (name === 'jc') format = {...format, alignment: attributes['val'] ?? null}
    else if (name === 'ind') {
      const hanging = numberOf(attributes['hanging'])
      format = {
        ...format,
        left: numberOf(attributes['left'] ?? attributes['start']) ?? format.left,
        right: numberOf(attributes['right'] ?? attributes['end']) ?? format.right,
        firstLine:
          hanging === null ? (numberOf(attributes['firstLine']) ?? format.firstLine) : -hanging,
      }
    } else if (name === 'spacing') {
      format = {
        ...format,
        before: numberOf(attributes['before']) ?? format.before,
        after: numberOf(attributes['after']) ?? format.after,
        line: numberOf(attributes['line']) ?? format.line,
        lineRule: attributes['lineRule'] ?? (attributes['line'] ? 'auto' : format.lineRule),
      }
    }
  }
  return format
}

function numbering(properties: Element | null, base: NumberingPlace): NumberingPlace {
  if (properties === null) return base
  return {
    list: value(properties, 'numId') ?? base.list,
    level: numberOf(value(properties, 'ilvl')) ?? base.level,
  }
}
