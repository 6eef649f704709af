import {strToU8, type Zippable, zipSync} from 'fflate'

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The parts of a Word file besides its text, each the inside of its root element. */
export interface Parts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
}

/** A Word file whose body is the given XML. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(`${head}<Types/>`),
    '_rels/.rels': strToU8(
      `${head}<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(documentXml(body)),
  }
  for (const [name, inside] of Object.entries(parts)) {
    files[`word/${name}.xml`] = strToU8(`${head}<w:${name} ${space}>${inside}</w:${name}>`)
  }
  return zipSync(files)
}

/** The main part around a body. */
export function documentXml(body: string): string {
  return `${head}<w:document ${space}><w:body>${body}</w:body></w:document>`
}

/** A paragraph of one run. */
export function p(text: string, properties = '', run = ''): string {
  return `<w:p>${pPr(properties)}${r(text, run)}</w:p>`
}

export function pPr(properties: string): string {
  return properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
}

/** A run of words. */
export function r(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of cells, each the XML of its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** The place of a paragraph in a list. */
export function item(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A level of a list. */
export function level(number: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A list that follows a definition of its own. */
export function list(number: number, levels: readonly string[], overrides = ''): string {
  return (
    `<w:abstractNum w:abstractNumId="${number}">${levels.join('')}</w:abstractNum>` +
    `<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/>${overrides}</w:num>`
  )
}
