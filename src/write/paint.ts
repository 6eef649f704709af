/** Puts emphasis on words; a face gives the colours of its terminal, or none. */
export type Stroke = (text: string) => string

/** The emphases that pretty output uses. */
export interface Paint {
  readonly bold: Stroke
  readonly dim: Stroke
  readonly underline: Stroke
  readonly red: Stroke
  readonly yellow: Stroke
  readonly green: Stroke
  readonly cyan: Stroke
}

const asItIs: Stroke = (text) => text

/** No emphasis: for files, pipes and NO_COLOR. */
export const unpainted: Paint = {
  bold: asItIs,
  dim: asItIs,
  underline: asItIs,
  red: asItIs,
  yellow: asItIs,
  green: asItIs,
  cyan: asItIs,
}
