import {Position, Range, type TextDocument} from 'vscode'
import {Lines} from '../text/lines'
import type {Span} from '../text/span'

/** A span of an open document as the editor counts. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end))
}

/** Ranges in a text that no editor holds. */
export function rangesIn(text: string): (span: Span) => Range {
  const lines = new Lines(text)
  const position = (offset: number) => {
    const {line, column} = lines.placeAt(offset)
    return new Position(line - 1, column - 1)
  }
  return ({start, end}) => new Range(position(start), position(end))
}
