/** Quotes and brackets that may close behind the last mark of a sentence. */
const closing = '"”)'

/**
 * True where the last character is one of the marks; `wrapped`: also where closing quotes and brackets stand behind it.
 * An expression that ends in `$` reads the whole text to find its end; this looks at the end alone.
 */
export function endsWithOne(text: string, marks: string, wrapped = false): boolean {
  let at = text.length - 1
  while (wrapped && at > 0 && closing.includes(text.charAt(at))) at--
  return at >= 0 && marks.includes(text.charAt(at))
}

/** The last characters of a text: enough for an expression that looks at its end. */
export function tail(text: string, length: number): string {
  return text.length > length ? text.slice(-length) : text
}
