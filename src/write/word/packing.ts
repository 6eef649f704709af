import {strToU8, unzipSync, type Zippable, zipSync} from 'fflate/browser'

/** ZIP's own beginning of time, in local time as ZIP counts, so that the bytes tell no clock and no place. */
const noTime = new Date(1980, 0, 1)

/**
 * A Word file packed anew: properties without names and times, parts in one order, no time of packing. What it is called
 * stays, for a reader's window shows it.
 */
export function repacked(file: ArrayBuffer, title: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(file))
  parts['docProps/core.xml'] = strToU8(coreProperties(title))
  const first = '[Content_Types].xml'
  const names = Object.keys(parts)
    .filter((name) => name !== first)
    .sort()
  const sorted: Zippable = {}
  for (const name of [first, ...names]) {
    const part = parts[name]
    if (part !== undefined) sorted[name] = part
  }
  return zipSync(sorted, {level: 9, mtime: noTime})
}

function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  )
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
