import type {Directive} from '../../document/model'
import {type BodyKind, type BodyLevel, bodyLevels} from '../../facts/body-kinds'
import {bodiesIn} from './bodies'
import type {BodyName} from './body-name'

/** Bodies by whose name a committee acts: their leaders need no copy of what they sign. */
const committees: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'party-committee',
  'people-committee',
  'people-council',
  'cell',
])

/** “T/M”, “KT.”, “TUQ.” before the body or post for which one signs. */
const authorityMark = /^(?:T\/?M|K\/?T|T\/?L|T\/?UQ|Q)\.?\s+/u

/** The body that issues a document, its leaders and its office, as far as header, signature and archive tell. */
export class OwnBodies {
  /** The level on which the issuer stands, null where nothing tells. */
  readonly level: BodyLevel | null
  readonly #bodies: readonly BodyName[]
  readonly #hasArchive: boolean

  constructor({components}: Directive) {
    const {issuer, signature, archive} = components
    const texts = [
      issuer?.name ?? '',
      issuer === null ? '' : `${issuer.parent ?? ''} ${issuer.name}`,
      (signature?.authority?.text ?? '').replace(authorityMark, ''),
      archive?.text.replace(/^L\s?ư\s?u\s*:?\s*/u, '') ?? '',
    ]
    this.#bodies = texts.flatMap((text) => bodiesIn(text))
    this.#hasArchive = archive !== null
    this.level = this.#bodies.find(({level}) => level !== null)?.level ?? null
  }

  /** True for the issuer itself, by whatever part or post it is named, and for its office, which keeps the original. */
  has(body: BodyName): boolean {
    if (body.group || !this.#isLevel(body.level)) return false
    if (this.#hasArchive && body.words[0] === 'văn' && body.words[1] === 'phòng') return true
    return this.#bodies.some((own) => isSame(own, body))
  }

  /** True for a body above the issuer, to which it gives no orders. */
  isAbove({level}: BodyName): boolean {
    return this.#isApart(level, -1)
  }

  /** True for a body below the level of those to whom the issuer writes directly. */
  isBelow({level}: BodyName): boolean {
    return this.#isApart(level, 1)
  }

  #isApart(level: BodyLevel | null, direction: 1 | -1): boolean {
    if (level === null || this.level === null) return false
    return (bodyLevels.indexOf(level) - bodyLevels.indexOf(this.level)) * direction > 0
  }

  #isLevel(level: BodyLevel | null): boolean {
    return level === null || this.level === null || level === this.level
  }
}

function isSame(own: BodyName, body: BodyName): boolean {
  if (own.kind !== body.kind || own.kind === null) return false
  if (committees.has(own.kind) && !body.named) return true
  const [short, long] =
    own.words.length < body.words.length ? [own.words, body.words] : [body.words, own.words]
  return short.length > 0 && short.every((word) => long.includes(word))
}
