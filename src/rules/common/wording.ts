/** Longest stretch of the document that a message repeats. */
const longest = 60

/** Words of the document between quotes, cut at a word where they are long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  if (plain.length <= longest) return `"${plain}"`
  const cut = plain.lastIndexOf(' ', longest)
  return `"${plain.slice(0, cut > 0 ? cut : longest)}…"`
}
