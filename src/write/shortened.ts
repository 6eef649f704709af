/** A text cut at a space, with an ellipsis, where it is longer. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = Math.max(cut.lastIndexOf(' '), Math.floor(longest / 2))
  return `${cut.slice(0, end).replace(/[\s,;:]+$/u, '')} …`
}
