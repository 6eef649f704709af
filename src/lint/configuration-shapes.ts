import {documentTypes} from '../facts/document-types'
import {authorityCodes} from '../facts/profiles'
import {requiredSections} from '../facts/required-sections'
import {retextPluginNames} from '../facts/retext-plugins'
import {textRoles} from '../facts/typography-roles'
import type {Shape} from './shapes'

const typeIds = documentTypes.map(({id}) => id)

function texts(example: string): Shape {
  return {kind: 'list', item: {kind: 'text', example}}
}

function number(minimum: number, maximum: number, whole = true): Shape {
  return {kind: 'number', minimum, maximum, whole}
}

const flag: Shape = {kind: 'flag'}

function bounds(minimum: number, maximum: number): Shape {
  return {kind: 'list', item: number(minimum, maximum, false), length: 2}
}

/** `Office` of the facts. */
export const officeShape: Shape = {
  kind: 'object',
  properties: {
    bodies: {
      kind: 'list',
      item: {
        kind: 'object',
        properties: {
          name: {kind: 'text', example: 'Ban Quản lý Khu du lịch'},
          symbol: {kind: 'text', example: 'BQLKDL'},
          abbreviation: {kind: 'text', example: 'BQL KDL'},
          successor: {kind: 'text', example: 'Phòng Kinh tế'},
        },
        required: ['name'],
      },
    },
    symbols: texts('BQLKDL'),
    abbreviations: {kind: 'map', value: {kind: 'text', example: 'trang thông tin điện tử'}},
    places: texts('Tân Phong'),
    words: texts('logistics'),
    variants: {
      kind: 'list',
      item: {kind: 'list', item: {kind: 'text', example: 'bảo đảm'}, length: 2},
    },
  },
}

/** Names of plugins that ship. */
export const retextShape: Shape = {kind: 'list', item: {kind: 'choice', choices: retextPluginNames}}

/** `Limits` of the facts. */
export const limitsShape: Shape = {
  kind: 'object',
  properties: {
    sentenceSyllables: number(10, 1000),
    pageSyllables: number(100, 2000),
    documentPages: number(1, 1000),
    typePages: {kind: 'map', names: typeIds, value: number(1, 1000)},
  },
}

const styleShape: Shape = {
  kind: 'object',
  properties: {
    size: bounds(6, 72),
    bold: flag,
    italic: flag,
    underline: flag,
    capitals: flag,
    alignment: {kind: 'choice', choices: ['left', 'center', 'justified']},
  },
}

const margin = bounds(0, 100)

const typographyShape: Shape = {
  kind: 'object',
  properties: {
    font: {kind: 'text', example: 'Times New Roman'},
    margins: {
      kind: 'object',
      properties: {top: margin, bottom: margin, left: margin, right: margin},
    },
    indent: bounds(0, 50),
    spacing: number(0, 50, false),
    line: {
      kind: 'object',
      properties: {unit: {kind: 'choice', choices: ['points', 'lines']}, bounds: bounds(0.5, 100)},
      required: ['unit', 'bounds'],
    },
    lettering: {kind: 'map', names: textRoles, value: styleShape},
  },
}

/** `ProfileOverrides` of the facts. */
export const profileShape: Shape = {
  kind: 'object',
  properties: {
    recipientSeparator: {kind: 'choice', choices: [';', ',']},
    endMark: {kind: 'choice', choices: ['.', './.']},
    numberColon: flag,
    numberMarks: {kind: 'list', item: {kind: 'choice', choices: ['-', '/']}, length: 2},
    typeSymbols: {kind: 'map', names: typeIds, value: texts('NQ')},
    letterSubjectLead: {kind: 'choice', choices: ['V/v', 'về việc']},
    petitionLabel: {kind: 'choice', choices: ['Kính gửi', 'Kính trình']},
    groundMarks: {
      kind: 'object',
      properties: {
        inner: {kind: 'choice', choices: [';', ',']},
        last: {kind: 'list', item: {kind: 'choice', choices: ['.', ',', ';']}},
      },
      required: ['inner', 'last'],
    },
    citationComma: flag,
    authorities: {kind: 'map', names: authorityCodes, value: {kind: 'text', example: 'TM.'}},
    archiveColon: flag,
    archiveSample: {kind: 'text', example: 'Lưu: VT, […]'},
    sections: {
      kind: 'map',
      names: typeIds,
      value: {kind: 'list', item: {kind: 'choice', choices: requiredSections}},
    },
    typography: typographyShape,
  },
}
