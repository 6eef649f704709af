import writeExcelFile, {type CellObject, type Row} from 'write-excel-file/universal'
import {capitalShare} from '../text/letters'
import {width, wrap} from './columns'
import type {TaskFile} from './renderer'
import type {TaskFileWriter} from './task-files'
import {type TaskColumn, type TaskRow, tableColumns, taskRows} from './task-rows'
import {officeFeature} from './workbook-parts'

/** Name of the one sheet. */
const sheetName = 'Nhiệm vụ'

const fontFamily = 'Times New Roman'
const ruled = {borderStyle: 'thin', borderColor: '#BFBFBF'} as const
const onTop = {alignVertical: 'top', wrap: true, ...ruled} as const
/** Fill of a row's "Còn thiếu" where the task lacks something. */
const lackColor = '#FFF2CC'
const headColor = '#D9E2F3'

/** Excel takes a file with a longer cell for damaged. */
const longestCell = 32_767

/**
 * The tasks as an Excel workbook: one sheet with a frozen, filtered head, made to be printed on A4 across. Cells hold words
 * (never formulas), numbers and real dates. Nothing in the file tells who made it or when.
 */
export class TaskWorkbook implements TaskFileWriter {
  readonly withoutDate = 0
  readonly #rows: Row[] = [tableColumns.map(headCell)]

  start(): string {
    return ''
  }

  file(file: TaskFile): string {
    for (const row of taskRows(file)) {
      const height = heightOf(row)
      this.#rows.push(tableColumns.map((each) => ({...cell(each, row), height})))
    }
    return ''
  }

  async finish(): Promise<Uint8Array> {
    const sheet = {
      sheet: sheetName,
      columns: tableColumns.map(({width}) => ({width})),
      stickyRowsCount: 1,
      orientation: 'landscape',
    } as const
    const features = [officeFeature(sheetName, this.#rows.length, tableColumns.length)]
    const file = writeExcelFile(this.#rows, sheet, {fontFamily, fontSize: 11, features})
    return new Uint8Array(await (await file.toBlob()).arrayBuffer())
  }
}

/** Of Times New Roman at 11 points; a row of one line has 15. */
const lineHeight = 14.5
/** Excel knows no higher row. */
const highestRow = 409

/**
 * About the height that a row needs, in points: LibreOffice leaves rows without a height one line high and cuts the rest
 * off. Widths count digits; most letters are a little narrower, capitals a good deal wider.
 */
function heightOf(row: TaskRow): number {
  const lines = tableColumns.map(
    ({value, width: room}) => wrap(String(value(row) ?? ''), room, measure).length,
  )
  return Math.min(highestRow, Math.max(...lines) * lineHeight + 0.5)
}

function measure(text: string): number {
  return width(text) * (0.95 + capitalShare(text) * 0.4)
}

function headCell({title}: TaskColumn): CellObject {
  return {
    value: title,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: headColor,
    height: 2 * lineHeight + 0.5,
    ...ruled,
  }
}

function cell({kind, value, centred, warns}: TaskColumn, row: TaskRow): CellObject {
  const style = centred === true ? ({...onTop, align: 'center'} as const) : onTop
  const found = value(row)
  if (found === null || found === '') return style
  if (typeof found === 'number') return {...style, value: found, type: Number}
  if (kind === 'date') {
    return {...style, value: new Date(`${found}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy'}
  }
  const text = {...style, value: withinCell(found), type: String}
  return warns === true ? {...text, backgroundColor: lackColor} : text
}

function withinCell(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - 1)}…`
}
