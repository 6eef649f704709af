/**
 * Text as people read it: markup taken off, broken lines joined by one space, NFC. Patterns run on `text`;
 * `sourceOffset` leads back.
 */
export interface TextView {
  readonly text: string
  /** Source offset of a view offset; `text.length` maps to the end of the last character. */
  sourceOffset(offset: number): number
  /** Source span of a view span, without markup at its edges. */
  sourceSpan(start: number, end: number): {start: number; end: number}
}
