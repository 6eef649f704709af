/**
 * Advance widths of Times New Roman in thousandths of the size, by width; those of its metric twin, Liberation Serif, measured
 * in the font's own tables. Vietnamese letters are as wide as the letters without their marks.
 */
const regular: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' ,.',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr',
  389: 'Js',
  408: '"',
  444: '?acez',
  480: '{}',
  500: '#$*0123456789_bdghknopquvxy–đ',
  541: '~',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '…—',
}

const bold: Readonly<Record<number, string>> = {
  220: '|',
  250: ' ,.',
  278: "'/\\il",
  333: '!()-:;[]`fjt',
  389: 'Is',
  394: '{}',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–',
  520: '~',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQ',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W…—',
}

function byLetter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const entries = Object.entries(table).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  )
  return new Map(entries)
}

const tables = {regular: byLetter(regular), bold: byLetter(bold)}

/** Width of a line set in Times New Roman, in points. */
export function lineWidth(text: string, size: number, weight: keyof typeof tables): number {
  const table = tables[weight]
  let sum = 0
  for (const letter of text.normalize('NFD').replace(/[\u0300-\u036F]/g, '')) {
    sum += table.get(letter) ?? 500
  }
  return (sum / 1000) * size
}
