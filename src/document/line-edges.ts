function isBlankCode(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 12 ||
    code === 11
  )
}

/** Offset of the first character of a stretch that is no blank; its end where all are. */
export function wordsStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlankCode(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the last character of a stretch that is no blank; its start where all are. */
export function wordsEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at--
  return at
}
