import type {Profile} from './profiles'
import {
  type Lettering,
  type Range,
  type TextRole,
  type Typography,
  typographies,
} from './typography'

/** Least and most allowed; the usual value stays where it lies between them. */
export type Bounds = readonly [least: number, most: number]

/** What an office may set otherwise, in the units of `Typography`. */
export interface TypographyOverrides {
  readonly font?: string
  readonly margins?: Readonly<Partial<Record<keyof Typography['margins'], Bounds>>>
  readonly indent?: Bounds
  /** Least space between paragraphs. */
  readonly spacing?: number
  readonly line?: {readonly unit: 'points' | 'lines'; readonly bounds: Bounds}
  readonly lettering?: Readonly<Partial<Record<TextRole, LetteringOverrides>>>
}

export type LetteringOverrides = Partial<Omit<Lettering, 'size'>> & {readonly size?: Bounds}

/** The typography of a profile with what the office has set otherwise. */
export function typographyOf({
  id,
  typography = {},
}: Pick<Profile, 'id' | 'typography'>): Typography {
  const base = typographies[id]
  const {font = base.font, margins = {}, indent, spacing, line} = typography
  return {
    ...base,
    font,
    margins: {
      top: within(base.margins.top, margins.top),
      bottom: within(base.margins.bottom, margins.bottom),
      left: within(base.margins.left, margins.left),
      right: within(base.margins.right, margins.right),
    },
    indent: within(base.indent, indent),
    spacing: spacing === undefined ? base.spacing : {usual: spacing, least: spacing},
    line: line === undefined ? base.line : {unit: line.unit, ...within(base.line, line.bounds)},
    lettering: letteringOf(base.lettering, typography.lettering),
  }
}

function letteringOf(
  base: Typography['lettering'],
  overrides: TypographyOverrides['lettering'] = {},
): Typography['lettering'] {
  const own = Object.entries(overrides).map(([role, {size, ...style}]) => {
    const usual = base[role as TextRole]
    return [role, {...usual, ...style, size: within(usual.size, size)}] as const
  })
  return {...base, ...Object.fromEntries(own)}
}

function within({usual, least, most}: Range, bounds: Bounds | undefined): Range {
  if (bounds === undefined) return {usual, least, most}
  return {usual: Math.min(Math.max(usual, bounds[0]), bounds[1]), least: bounds[0], most: bounds[1]}
}
