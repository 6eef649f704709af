import type {Feature} from 'write-excel-file/universal'
import {getCellAddress, sanitizeTextContent} from 'write-excel-file/utility'

const propertiesType = 'application/vnd.openxmlformats-package.core-properties+xml'
const propertiesRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** A title, and neither author nor times: a table must not tell whose machine it was made on. */
const properties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bảng nhiệm vụ</dc:title>' +
  '<dc:language>vi</dc:language></cp:coreProperties>'

/** What write-excel-file leaves to its users: filter, head on every printed page, width of one page, properties. */
export function officeFeature(sheet: string, rows: number, columns: number): Feature<Blob> {
  const last = getCellAddress(rows - 1, columns - 1)
  const name = `'${sheet.replaceAll("'", "''")}'`
  const absolute = last.replace(/(\D+)(\d+)/u, '$$$1$$$2')
  const names =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">` +
    `${sanitizeTextContent(name)}!$A$1:${absolute}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">` +
    `${sanitizeTextContent(name)}!$1:$1</definedName>`
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override PartName="/docProps/core.xml" ContentType="${propertiesType}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-properties-1" Type="${propertiesRelation}" Target="docProps/core.xml"/>`,
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            replaced(xml, '<definedNames/>', `<definedNames>${names}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => laidOut(xml, `A1:${last}`),
          transformElementAttributes: attributesOf,
        },
      },
      write: {files: () => ({'docProps/core.xml': properties})},
    },
  }
}

type Attributes = Record<string, string | number>

function attributesOf(tag: string, attributes: Attributes): Attributes {
  if (tag === 'pageSetup') return {...attributes, fitToWidth: 1, fitToHeight: 0}
  if (tag !== 'row') return attributes
  // Without it a height is a first guess, which the programs better as soon as a cell of the row is edited.
  const {customHeight, ...rest} = attributes
  return rest
}

function laidOut(xml: string, range: string): string {
  const fitted = replaced(
    xml,
    '<sheetViews>',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
  )
  const frozen = replaced(fitted, ' xSplit="0"', '')
  const paned = replaced(frozen, 'activePane="bottomRight"', 'activePane="bottomLeft"')
  return replaced(paned, '</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
}

/** Puts one mark's stead; a mark that is not there means that the library writes differently now, and is an error. */
function replaced(xml: string, mark: string, stead: string): string {
  const at = xml.indexOf(mark)
  if (at === -1) throw new Error(`No ${mark} in a part of the workbook`)
  return xml.slice(0, at) + stead + xml.slice(at + mark.length)
}
