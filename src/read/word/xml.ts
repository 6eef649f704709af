import {SaxesParser} from 'saxes'
import {WordRefusal} from './refusal'

/** An element of XML. Names are without their prefixes: what Word writes is told apart by them alone. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

/** Elements within elements; Word nests some thirty deep, tables within tables included. */
const deepest = 200
/** Elements and texts of one part: three hundred pages have a quarter of this. */
const mostNodes = 2_000_000
/** UTF-16 units that are handed to the parser at a time. */
const step = 1 << 16

/** The root element of a part. Throws a WordRefusal for XML that is broken or was made to do harm. */
export function readXml(bytes: Uint8Array, part: string): Element {
  let root: Element | null = null
  walkXml(
    bytes,
    part,
    () => false,
    (element) => {
      root = element
    },
  )
  if (root === null) throw broken(part)
  return root
}

/**
 * Reads a part and hands over each element that is whole, if its parent is one that `streams` (by its name) or if it is the
 * root; what was handed over is forgotten, so a long part needs no more memory than its longest piece.
 */
export function walkXml(
  bytes: Uint8Array,
  part: string,
  streams: (name: string) => boolean,
  visit: (element: Element) => void,
): void {
  const parser = new SaxesParser()
  const open: OpenElement[] = []
  let nodes = 0
  const count = () => {
    if (++nodes > mostNodes) {
      throw new WordRefusal('Tệp Word có quá nhiều phần tử, không thể là một văn bản, nên không mở')
    }
  }
  parser.on('doctype', () => {
    throw new WordRefusal(
      'Tệp Word có khai báo DTD (thực thể XML), thứ Word không bao giờ ghi, nên không mở',
    )
  })
  parser.on('error', () => {
    throw broken(part)
  })
  parser.on('opentag', ({name, attributes}) => {
    count()
    if (open.length >= deepest) {
      throw new WordRefusal(`Tệp Word lồng nhau quá ${deepest} tầng, nên không mở`)
    }
    open.push({name: local(name), attributes: localAttributes(attributes), children: []})
  })
  parser.on('text', (text) => {
    count()
    open[open.length - 1]?.children.push(text)
  })
  parser.on('cdata', (text) => {
    open[open.length - 1]?.children.push(text)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element === undefined) return
    const parent = open[open.length - 1]
    if (parent === undefined || streams(parent.name)) visit(element)
    else parent.children.push(element)
  })
  const text = decoded(bytes)
  for (let at = 0; at < text.length; at += step) parser.write(text.slice(at, at + step))
  parser.close()
}

function broken(part: string): WordRefusal {
  return new WordRefusal(`Tệp Word bị hỏng: phần "${part}" không phải XML đúng, không đọc được`)
}

function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes,
  )
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = {}
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) named[local(name)] = attributes[name] ?? ''
  }
  return named
}

/** The first child of a name. */
export function child(element: Element | null | undefined, name: string): Element | null {
  for (const each of element?.children ?? []) {
    if (typeof each !== 'string' && each.name === name) return each
  }
  return null
}

/** Every child element, in order. */
export function elements(element: Element | null | undefined): readonly Element[] {
  return (element?.children ?? []).filter((each) => typeof each !== 'string')
}

/** The value of a child's `val` attribute; null where either is missing. */
export function value(element: Element | null | undefined, name: string): string | null {
  return child(element, name)?.attributes['val'] ?? null
}

/** The number an attribute holds; null where it holds none. */
export function numberOf(text: string | null | undefined): number | null {
  if (text === null || text === undefined || text.trim() === '') return null
  const found = Number(text)
  return Number.isFinite(found) ? found : null
}
