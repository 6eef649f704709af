import {type Block, wordsOf} from '../../document/block'
import type {Component, Components, Directive} from '../../document/model'
import type {Profile} from '../../facts/profiles'
import type {TextRole} from '../../facts/typography'
import type {Span} from '../../text/span'
import {viewOf} from '../../text/view'
import {leftOver} from './left-over'
import {insets} from './lengths'
import {line} from './line'
import type {Line, Part} from './paper'
import {withBlanks} from './runs'

/** What stands before the text: the two columns, title and subject, addressees. */
export function headerParts(
  directive: Directive,
  blocks: readonly Block[],
  profile: Profile,
): readonly Part[] {
  return new HeaderLayout(directive, blocks, profile).parts()
}

class HeaderLayout {
  readonly #components: Components
  readonly #blocks: readonly Block[]
  readonly #profile: Profile

  constructor({components}: Directive, blocks: readonly Block[], profile: Profile) {
    this.#components = components
    this.#blocks = blocks
    this.#profile = profile
  }

  parts(): readonly Part[] {
    const {typeTitle, subject, addressees} = this.#components
    const titled = typeTitle !== null
    const {before, after} = this.#rest()
    const left = [...this.#issuer(), ...this.#number(), ...before]
    if (!titled && subject !== null) left.push(line('letterSubject', subject.text, subject.span))
    const right = [...this.#heading(), ...this.#placeDate()]
    const parts: Part[] = []
    if (left.length + right.length > 0) parts.push({kind: 'columns', place: 'header', left, right})
    if (typeTitle !== null) parts.push(componentLine('typeTitle', typeTitle))
    parts.push(...after)
    if (titled && subject !== null) parts.push(...this.#subject(subject))
    if (addressees !== null) parts.push(...this.#addressees())
    return parts
  }

  get #isParty(): boolean {
    return this.#profile.system === 'party'
  }

  #issuer(): Line[] {
    const {issuer} = this.#components
    if (issuer === null) return []
    const {parent, name, span} = issuer
    const mark = {start: span.end, end: span.end}
    const names = this.#brokenAs(span, name).map((each) => line('issuer', each, span))
    const last = names.pop() ?? line('issuer', name, span)
    return [
      ...(parent === null
        ? []
        : this.#brokenAs(span, parent).map((each) => line('parent', each, span))),
      ...names,
      {...last, rule: this.#isParty ? null : 'half'},
      ...(this.#isParty ? [line('issuerMark', '*', mark)] : []),
    ]
  }

  /** A long name in the lines in which the drafter broke it: "ỦY BAN NHÂN DÂN ⏎ TỈNH HÒA SƠN". */
  #brokenAs({start, end}: Span, name: string): readonly string[] {
    const lines = this.#blocks
      .filter((block) => block.start < end && block.end > start)
      .flatMap(({content}) => content.source.split('\n'))
      .map((each) => viewOf(each).text.trim())
      .filter((each) => each !== '' && name.includes(each))
    const from = lines.findIndex((each) => name.startsWith(each))
    for (let to = from + 2; from !== -1 && to <= lines.length; to++) {
      const found = lines.slice(from, to)
      if (found.join(' ') === name) return found
    }
    return [name]
  }

  #number(): Line[] {
    const {number} = this.#components
    return number === null ? [] : [line('number', this.#written(number), number.span)]
  }

  #heading(): Line[] {
    const {heading} = this.#components
    if (heading === null) return []
    const {motto, span} = heading
    const words = motto === null ? heading.text : withoutMotto(heading.text, motto.text)
    if (motto === null) return [line('heading', words, span, {rule: 'full'})]
    return [line('heading', words, span), line('motto', motto.text, motto.span, {rule: 'full'})]
  }

  #placeDate(): Line[] {
    const {placeDate} = this.#components
    return placeDate === null ? [] : [line('placeDate', this.#written(placeDate), placeDate.span)]
  }

  #subject(subject: Component): Part[] {
    const below = {start: subject.span.end, end: subject.span.end}
    if (!this.#isParty) return [componentLine('subject', subject, 'half')]
    return [componentLine('subject', subject), line('subjectMark', '-----', below)]
  }

  /** One addressee stands beside the label, several below it. */
  #addressees(): Part[] {
    const {addressees} = this.#components
    if (addressees === null) return []
    const {label, items, span} = addressees
    const [first] = items
    if (items.length <= 1) {
      const words = first === undefined ? label : `${label} ${first.text}${first.mark}`
      return [line('addresseesLabel', words, span, {centered: true})]
    }
    return [
      line(
        'addresseesLabel',
        label,
        {start: span.start, end: first?.span.start ?? span.end},
        {
          inset: insets.addresseesLabel,
        },
      ),
      ...items.map((item) =>
        line('addressees', `- ${item.text}${item.mark}`, item.span, {inset: insets.addressee}),
      ),
    ]
  }

  /** The words of a component as they stand, blanks to be filled in as wide as they are. */
  #written({span, text}: Component): string {
    const block = this.#blocks.find((each) => each.start <= span.start && span.end <= each.end)
    if (block === undefined) return text
    const start = block.content.text.indexOf(text)
    return start === -1 ? text : withBlanks(block, start, start + text.length)
  }

  /** Words of the header that are no component: a stamp ("DỰ THẢO", "HỎA TỐC"), "CỦA BAN THƯỜNG VỤ" below the type. */
  #rest(): {readonly before: readonly Line[]; readonly after: readonly Line[]} {
    const {typeTitle, issuer} = this.#components
    const before: Line[] = []
    const after: Line[] = []
    for (const block of this.#blocks) {
      if (block.rule) continue
      for (const {text} of leftOver(block, this.#taken())) {
        if (issuer !== null && (issuer.text.includes(text) || isIssuer(block, issuer.span, text)))
          continue
        const below = typeTitle !== null && block.start > typeTitle.span.start
        const role: TextRole = below ? 'subject' : 'number'
        const rest = line(role, text, wordsOf(block), {title: true})
        if (below) after.push(rest)
        else before.push(rest)
      }
    }
    return {before, after}
  }

  #taken(): readonly Span[] {
    const {heading, number, placeDate, typeTitle, subject, addressees} = this.#components
    const all = [heading, heading?.motto ?? null, number, placeDate, typeTitle, subject, addressees]
    return all.filter((each) => each !== null).map(({span}) => span)
  }
}

function componentLine(role: TextRole, {text, span}: Component, rule: Line['rule'] = null): Line {
  return line(role, text, span, {rule})
}

/** A name and its rule in one: "BỘ Y TẾ -------". */
function isIssuer({start, end}: Block, span: Span, text: string): boolean {
  return start >= span.start - 8 && end <= span.end + 8 && /[-–—_]{3,}$/u.test(text)
}

/** The heading's text may hold the motto where both stand on one line. */
function withoutMotto(heading: string, motto: string): string {
  const at = heading.indexOf(motto)
  return at > 0 ? heading.slice(0, at).trim() : heading
}
