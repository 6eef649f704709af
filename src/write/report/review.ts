import type {Directive} from '../../document/model'
import type {Configuration} from '../../lint/configuration'
import {capitalised} from '../../text/letters'
import {placeOf} from '../places'
import type {CheckedFile} from '../renderer'

/** What a review sheet is made from; `result` has passed the gate. */
export interface Reviewed extends CheckedFile {
  /** Of the bytes of the file, in hexadecimal; null where it cannot be told. */
  readonly sha256: string | null
  readonly configuration: Configuration
  /** Version of the product, and so of its rules. */
  readonly version: string
  /** When the sheet is made. */
  readonly made: Date
}

/** `good` and `bad` are what the eye should find first; `dim` what it may pass over. */
export type Tone = 'good' | 'bad' | 'dim'

export interface Cell {
  readonly text: string
  readonly tone?: Tone
}

export interface Column {
  readonly title: string
  /** Part of the width of the page, in percent. */
  readonly width: number
  readonly align?: 'center'
}

/** A table under a heading, or the sentence that stands in its place; `note` stands between the two. */
export interface SheetSection {
  readonly title: string
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The review sheet ("Phiếu kiểm tra thể thức") of one document, in the form that its writers set. */
export interface ReviewSheet {
  readonly title: string
  readonly about: readonly (readonly [label: string, value: string])[]
  readonly verdict: {readonly ready: boolean; readonly text: string}
  readonly sections: readonly SheetSection[]
  /** Who signs the sheet. */
  readonly signers: readonly string[]
}

/** The line at which a span begins; in a Word file the paragraph. */
export function lineOf(directive: Directive, {start}: {readonly start: number}): string {
  return String(placeOf(directive, start).number)
}

/** The column of such places. */
export function placeColumn(directive: Directive): Column {
  const {unit} = placeOf(directive, 0)
  return {title: capitalised(unit), width: 7, align: 'center'}
}
