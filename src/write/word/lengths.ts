/** Word's unit of length: a twentieth of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Word's unit of size: half a point. */
export function points(size: number): number {
  return Math.round(size * 2)
}
