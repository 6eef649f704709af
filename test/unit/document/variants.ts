/** Forms in which the same words come from other programs. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
  'LF line ends': (text) => text.replace(/\r\n/g, '\n'),
  'CRLF line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'decomposed letters': (text) => text.normalize('NFD'),
  'composed letters': (text) => text.normalize('NFC'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'spaces at the ends of lines': (text) => text.replace(/(?=\r?\n)/g, '  '),
  'all of them': (text) =>
    `\ufeff${text.normalize('NFD')}`.replace(/ /g, '\u00a0').replace(/\r?\n/g, '\u00a0\r\n'),
}
