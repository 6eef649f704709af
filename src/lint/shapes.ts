import type {Node} from 'jsonc-parser'
import {didYouMean} from './nearest'

/**
 * What a value of the configuration may be, as data: `readShape` reads a value by it, `shapeSchema` describes it to the
 * editor, so that both always agree.
 */
export type Shape =
  | {readonly kind: 'text'; readonly example: string}
  | {readonly kind: 'flag'}
  | {readonly kind: 'choice'; readonly choices: readonly string[]}
  | {
      readonly kind: 'number'
      readonly minimum: number
      readonly maximum: number
      readonly whole: boolean
    }
  /** An array; of exactly `length` items where that is given. */
  | {readonly kind: 'list'; readonly item: Shape; readonly length?: number}
  /** An object with free names, or with the names given. */
  | {readonly kind: 'map'; readonly value: Shape; readonly names?: readonly string[]}
  | {
      readonly kind: 'object'
      readonly properties: Readonly<Record<string, Shape>>
      readonly required?: readonly string[]
    }

/** The complete properties of an object node, mistakes of doubled names already told. */
export type Properties = (
  node: Node,
) => readonly {readonly name: string; readonly key: Node; readonly value: Node}[]

/** What reading a value may use. */
export interface ShapeReader {
  readonly properties: Properties
  report(node: Node, message: string): void
}

/**
 * The value of a node as far as it has the shape; what has not is reported at its place and left out. `undefined`: nothing
 * of it can be used. `name` is what messages call the value.
 */
export function readShape(node: Node, shape: Shape, name: string, reader: ShapeReader): unknown {
  switch (shape.kind) {
    case 'text':
      if (typeof node.value === 'string' && node.value.trim() !== '') return node.value
      return refuse(`"${name}" phải là một chuỗi có chữ, ví dụ "${shape.example}"`)
    case 'flag':
      if (typeof node.value === 'boolean') return node.value
      return refuse(`"${name}" phải là true hoặc false`)
    case 'choice':
      if (shape.choices.includes(node.value)) return node.value
      return refuse(choiceMessage(node.value, shape.choices, name))
    case 'number':
      if (isNumberOf(node.value, shape)) return node.value
      return refuse(
        `"${name}" phải là một số${shape.whole ? ' nguyên' : ''} từ ${shape.minimum} đến ${shape.maximum}`,
      )
    case 'list':
      return readList(node, shape, name, reader)
    case 'map':
      return readMap(node, shape, name, reader)
    case 'object':
      return readObject(node, shape, name, reader)
  }

  function refuse(message: string): undefined {
    reader.report(node, message)
    return undefined
  }
}

function choiceMessage(value: unknown, choices: readonly string[], name: string): string {
  const list = choices.map((choice) => `"${choice}"`).join(', ')
  const meant = typeof value === 'string' ? didYouMean(value, choices) : ''
  return `"${name}" phải là một trong ${list}${meant}`
}

function isNumberOf(value: unknown, shape: Extract<Shape, {kind: 'number'}>): boolean {
  if (typeof value !== 'number' || value < shape.minimum || value > shape.maximum) return false
  return !shape.whole || Number.isInteger(value)
}

function readList(
  node: Node,
  {item, length}: Extract<Shape, {kind: 'list'}>,
  name: string,
  reader: ShapeReader,
): readonly unknown[] | undefined {
  const items = node.children ?? []
  if (node.type !== 'array' || (length !== undefined && items.length !== length)) {
    const size = length === undefined ? '' : ` gồm ${length} mục`
    reader.report(node, `"${name}" phải là một danh sách${size}: [ … ]`)
    return undefined
  }
  const read = items.map((each) => readShape(each, item, name, reader))
  // Half a range says nothing, while a list goes on without its bad items.
  if (length !== undefined && read.includes(undefined)) return undefined
  return read.filter((value) => value !== undefined)
}

function readMap(
  node: Node,
  {value: shape, names}: Extract<Shape, {kind: 'map'}>,
  name: string,
  reader: ShapeReader,
): Readonly<Record<string, unknown>> | undefined {
  if (node.type !== 'object') return notAnObject(node, name, reader)
  const read: [string, unknown][] = []
  for (const {name: inner, key, value} of reader.properties(node)) {
    if (names !== undefined && !names.includes(inner)) {
      reader.report(key, `"${name}" không có khóa "${inner}"${didYouMean(inner, names)}`)
    } else {
      read.push([inner, readShape(value, shape, `${name}.${inner}`, reader)])
    }
  }
  return Object.fromEntries(read.filter(([, each]) => each !== undefined))
}

function readObject(
  node: Node,
  {properties, required = []}: Extract<Shape, {kind: 'object'}>,
  name: string,
  reader: ShapeReader,
): Readonly<Record<string, unknown>> | undefined {
  if (node.type !== 'object') return notAnObject(node, name, reader)
  const names = Object.keys(properties)
  const read: Record<string, unknown> = {}
  const given = new Set<string>()
  for (const {name: inner, key, value} of reader.properties(node)) {
    const shape = Object.hasOwn(properties, inner) ? properties[inner] : undefined
    given.add(inner)
    if (shape === undefined) {
      reader.report(key, `"${name}" không có khóa "${inner}"${didYouMean(inner, names)}`)
      continue
    }
    const found = readShape(value, shape, `${name}.${inner}`, reader)
    if (found !== undefined) read[inner] = found
  }
  const missing = required.filter((each) => !given.has(each))
  for (const each of missing) reader.report(node, `"${name}" thiếu khóa "${each}"`)
  return required.some((each) => read[each] === undefined) ? undefined : read
}

function notAnObject(node: Node, name: string, reader: ShapeReader): undefined {
  reader.report(node, `"${name}" phải là một đối tượng: { … }`)
  return undefined
}
