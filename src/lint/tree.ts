import type {Literal, Node, Parent, Position} from 'unist'
import type {Block} from '../document/block'
import type {
  Attachment,
  Component,
  Components,
  Directive,
  Identity,
  Section,
  SectionKind,
} from '../document/model'
import type {Span} from '../text/span'

/** Root of the unist tree of a directive; holds no reference back, so that it prints and serializes. */
export interface DirectiveNode extends Parent {
  readonly type: 'directive'
  readonly identity: Identity
}

/** A component of the form (`heading`, `issuer`, `number` …), an addressee or a recipient; `value` is without markup. */
export interface ComponentNode extends Literal {
  readonly value: string
  readonly children?: Node[]
}

/** A heading or item with its own text as `block` nodes, then what it holds. */
export interface SectionNode extends Parent {
  readonly type: Section['type']
  readonly label: string
  readonly title: string
  readonly kind: SectionKind
}

/** A paragraph without markup: what a retext plugin would be given. */
export interface BlockNode extends Literal {
  readonly type: 'block'
  readonly value: string
}

/** An appendix or a document issued with the main one. */
export interface AttachmentNode extends Parent {
  readonly type: 'attachment'
  readonly kind: Attachment['kind']
  readonly title: string
}

/** The unist tree of a directive: components, opening, sections, closing and attachments in the order of the text. */
export function directiveTree(directive: Directive): DirectiveNode {
  const {text, lines, identity, components} = directive

  function position({start, end}: Span): Position {
    return {start: lines.placeAt(start), end: lines.placeAt(end)}
  }

  function component(type: string, {span, text: value}: Component): ComponentNode {
    return {type, value, position: position(span)}
  }

  function block({start, end, content}: Block): BlockNode {
    return {type: 'block', value: content.text, position: position({start, end})}
  }

  function section({type, marker, title, kind, own, children, span}: Section): SectionNode {
    return {
      type,
      label: marker?.label ?? '',
      title,
      kind,
      children: [...own.map(block), ...children.map(section)],
      position: position(span),
    }
  }

  function attachment({kind, title, sections, span}: Attachment): AttachmentNode {
    return {
      type: 'attachment',
      kind,
      title,
      children: sections.map(section),
      position: position(span),
    }
  }

  function group(type: string, blocks: readonly Block[]): readonly Parent[] {
    const [first, last] = [blocks.at(0), blocks.at(-1)]
    if (first === undefined || last === undefined) return []
    const whole = position({start: first.start, end: last.end})
    return [{type, children: blocks.map(block), position: whole}]
  }

  const children: Node[] = [
    ...componentNodes(components, component),
    ...group('opening', directive.opening),
    ...directive.sections.map(section),
    ...group('closing', directive.closing),
    ...directive.attachments.map(attachment),
  ]
  children.sort((a, b) => offsetOf(a) - offsetOf(b))
  return {
    type: 'directive',
    identity,
    children,
    position: position({start: 0, end: text.length}),
  }
}

function offsetOf({position}: Node): number {
  return position?.start.offset ?? 0
}

/** The components that are there; the archive item stands among the recipients, the motto in the heading. */
function componentNodes(
  {archive, addressees, recipients, heading, ...plain}: Components,
  node: (type: string, component: Component) => ComponentNode,
): readonly ComponentNode[] {
  const nodes = Object.entries(plain).flatMap(([type, component]) =>
    component === null ? [] : [node(type, component)],
  )
  if (heading !== null) {
    const motto = heading.motto === null ? [] : [node('motto', heading.motto)]
    nodes.push({...node('heading', heading), children: motto})
  }
  if (addressees !== null) {
    const items = addressees.items.map((item) => node('addressee', item))
    nodes.push({...node('addressees', addressees), children: items})
  }
  if (recipients !== null) {
    const items = recipients.items.map((item) => {
      return node(item.span.start === archive?.span.start ? 'archive' : 'recipient', item)
    })
    nodes.push({...node('recipients', recipients), children: items})
  }
  return nodes
}
