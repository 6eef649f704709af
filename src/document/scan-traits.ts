/** What of a text as a whole the scanning of each line depends on. */
export interface ScanTraits {
  readonly tags: boolean
  readonly columns: boolean
  /** A comment is left open on its line: what it swallows depends on all that follows. */
  readonly openComment: boolean
}

/** Looks a text over for what may stand in it. */
export function scanTraits(text: string): ScanTraits {
  return {
    tags: text.includes('<') && /<[a-zA-Z!/]/.test(text),
    columns: text.includes('\t') || text.includes('   ') || text.includes('\u00A0\u00A0\u00A0'),
    openComment: leavesComment(text),
  }
}

/** True where a comment does not end on the line on which it begins. */
function leavesComment(text: string): boolean {
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', at + 4)
    const lineEnd = text.indexOf('\n', at)
    if (close === -1 || (lineEnd !== -1 && lineEnd < close)) return true
    at = close + 3
  }
  return false
}
