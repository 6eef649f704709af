/** Content lines of iCalendar (RFC 5545, 3.1) and their texts (3.3.11). */

/** Octets of a line without its end; what is longer goes on in lines that begin with a space. */
const longestLine = 75

/** What a text cannot hold: control characters but tab and line feed, and halves of surrogate pairs. */
const unspeakable =
  /[\0-\x08\x0B-\x1F\x7F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** "NAME:value" with its line end, folded between characters. */
export function contentLine(name: string, value: string): string {
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      line += '\r\n '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${line}\r\n`
}

/** Words as a value of type TEXT. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unspeakable, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
