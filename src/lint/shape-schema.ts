import type {Json} from './settings'
import type {Shape} from './shapes'

/** Texts of a schema by the path of the value they describe: "office.bodies.name"; free names are "*". */
export type Descriptions = Readonly<Record<string, string>>

/** The JSON schema of a shape: it accepts what `readShape` reads without a word. */
export function shapeSchema(shape: Shape, path: string, texts: Descriptions): Json {
  const text = texts[path]
  const described = text === undefined ? {} : {markdownDescription: text}
  return {...described, ...plainSchema(shape, path, texts)}
}

function plainSchema(shape: Shape, path: string, texts: Descriptions): Record<string, Json> {
  switch (shape.kind) {
    case 'text':
      return {type: 'string', pattern: '\\S', examples: [shape.example]}
    case 'flag':
      return {type: 'boolean'}
    case 'choice':
      return {type: 'string', enum: shape.choices}
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        minimum: shape.minimum,
        maximum: shape.maximum,
      }
    case 'list': {
      const size =
        shape.length === undefined ? {} : {minItems: shape.length, maxItems: shape.length}
      return {type: 'array', items: shapeSchema(shape.item, path + '.*', texts), ...size}
    }
    case 'map': {
      const {names, value} = shape
      if (names === undefined) {
        return {type: 'object', additionalProperties: shapeSchema(value, path + '.*', texts)}
      }
      const entries = names.map((name) => [name, namedSchema(value, path, name, texts)] as const)
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(entries),
      }
    }
    case 'object': {
      const entries = Object.entries(shape.properties).map(
        ([name, inner]) => [name, shapeSchema(inner, `${path}.${name}`, texts)] as const,
      )
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(entries),
        ...(shape.required === undefined ? {} : {required: shape.required}),
      }
    }
  }
}

/** The value of a name: with a text of its own, else with that of all names. */
function namedSchema(value: Shape, path: string, name: string, texts: Descriptions): Json {
  const inner = plainSchema(value, path + '.*', texts)
  const text = texts[`${path}.${name}`] ?? texts[path + '.*']
  return text === undefined ? inner : {markdownDescription: text, ...inner}
}
