import type {Directive, Recipient, Section} from '../../document/model'
import {type BodyKind, type BodyLevel, bodyLevels, groupReach} from '../../facts/body-kinds'
import {folded} from '../../text/letters'
import type {Span} from '../../text/span'
import {bodiesIn} from './bodies'
import type {BodyName} from './body-name'
import {asItIs, type WriteOut} from './office-abbreviations'
import {syllablesOf} from './syllables'

/** One recipient, read so that bodies can be looked up in it. */
export interface IndexedRecipient {
  readonly item: Recipient
  readonly bodies: readonly BodyName[]
  /** Every syllable, abbreviations written out. */
  readonly syllables: ReadonlySet<string>
  /** Printed words that may spell the first letters of a name: "bchqs", "khcn". */
  readonly abbreviations: ReadonlySet<string>
  readonly levels: ReadonlySet<BodyLevel>
}

/** Where "Như trên", "Như Điều 3" point, and lists elsewhere that nobody can look up. */
const asArticle = /(?:như|tại|theo|nêu ở|ở)\s+(?:khoản\s+\d+\s+)?điều\s+([\d,\svà]+)/iu
const elsewhere =
  /(?:tại|theo|ở)\s+(?:mục|phần|điểm|phụ lục|danh sách|khoản)|nêu (?:trên|tại)|có tên|^(?:các\s+)?(?:mục|phần|phụ lục)\s+(?:\d|[IVX]+(?!\p{L}))|như\s+(?:phần|mục|khoản|danh sách)|nơi nhận/iu

function indexed(item: Recipient, writeOut: WriteOut): IndexedRecipient {
  const text = writeOut(item.text)
  const syllables = syllablesOf(text)
  const bodies = bodiesIn(text)
  const words = text.match(/[\p{L}\p{N}&]+/gu) ?? []
  return {
    item,
    bodies,
    syllables: new Set(syllables.map(({key}) => key)),
    abbreviations: new Set(words.map((word) => folded(word.replaceAll('&', '')))),
    levels: new Set(bodies.flatMap(({level}) => (level === null ? [] : [level]))),
  }
}

/** Whom a document reaches: "Nơi nhận" with "Kính gửi", and the articles to which they refer. Read once a document. */
export class RecipientIndex {
  readonly items: readonly IndexedRecipient[]
  /** True where a list stands that cannot be read: another place of the text, letters torn apart by a scan. */
  readonly opaque: boolean
  /** “Lưu: VT, VHXH”: the unit that drafted keeps a copy; its name stands there without "phòng" or "sở". */
  readonly #archive: IndexedRecipient | null
  readonly #ownLevel: BodyLevel | null
  /** To which the list refers. */
  readonly #articles: readonly Section[]

  /** `ownLevel`: the issuer's, on which committees stand that a list names without a level ("Thường trực HĐND"). */
  constructor(directive: Directive, ownLevel: BodyLevel | null, writeOut: WriteOut = asItIs) {
    this.#ownLevel = ownLevel
    const {recipients, addressees, archive} = directive.components
    const listed = (recipients?.items ?? []).filter((item) => item !== archive && item.text !== '')
    const referred = listed.map((item) => ({item, articles: referredArticles(directive, item)}))
    this.#articles = referred.flatMap(({articles}) => articles)
    const named = referred.flatMap(({item, articles}) => namesIn(articles, item))
    this.items = [...(addressees?.items ?? []), ...listed, ...named].map((item) =>
      indexed(item, writeOut),
    )
    this.#archive = archive === null ? null : indexed(archive, writeOut)
    this.opaque =
      listed.some(({text}) => elsewhere.test(text) && !asArticle.test(text)) || isTorn(listed)
  }

  /** True for a place in an article to which the list refers ("Như Điều 3"): who is named there gets the document. */
  refersTo({start}: Span): boolean {
    return this.#articles.some(({span}) => span.start <= start && start < span.end)
  }

  /** True where the body is among the recipients: by its name, an abbreviation, or a group that it belongs to. */
  covers(body: BodyName): boolean {
    if (this.#archive !== null && body.words.length > 1) {
      if (isSpelled(this.#archive, body.words.slice(1))) return true
    }
    if (this.items.some((item) => this.#isOnLevel(item, body) && isIn(item, body))) return true
    return body.group && this.#listsMembers(body)
  }

  #isOnLevel({levels, syllables}: IndexedRecipient, {kind, level}: BodyName): boolean {
    if (level === null) return true
    if (levels.size > 0) return levels.has(level)
    // "UBND thành phố Bình Hải": a city may be a province or a district.
    if (syllables.has('thành') && syllables.has('phố')) return true
    return !committees.has(kind) || this.#ownLevel === null || this.#ownLevel === level
  }

  /** True where the list names members of a group: whether all that are meant are there, only the office knows. */
  #listsMembers({kind, level}: BodyName): boolean {
    const members = this.items
      .flatMap(({bodies}) => bodies)
      .filter((each) => each.kind === kind && each.named && (level ?? each.level) === each.level)
    return members.length > 0
  }

  /**
   * True where committees of a level, or whatever bodies between it and the issuer's, are among the recipients as a group: they
   * pass on to the bodies under them.
   */
  reachesLevel(level: BodyLevel): boolean {
    const place = bodyLevels.indexOf(level)
    const own = this.#ownLevel === null ? place : bodyLevels.indexOf(this.#ownLevel)
    return this.items.some(({bodies}) =>
      bodies.some((each) => {
        if (!each.group || each.level === null) return false
        if (each.level === level) return passingOn.has(each.kind)
        const between = bodyLevels.indexOf(each.level)
        return own < between && between < place
      }),
    )
  }
}

/** Bodies of which each level has its own. */
const committees: ReadonlySet<BodyKind | null> = new Set<BodyKind | null>([
  'people-committee',
  'people-council',
  'party-committee',
  'front',
])

/** Bodies that hand a document on to those under them. */
const passingOn: ReadonlySet<BodyKind | null> = new Set<BodyKind | null>([
  'people-committee',
  'party-committee',
])

/** The articles to which an item refers: "Như Điều 3" in a decision. */
function referredArticles(directive: Directive, {text}: Recipient): Section[] {
  const match = asArticle.exec(text)
  if (match === null) return []
  const numbers = new Set((match[1] ?? '').match(/\d+/g)?.map(Number))
  return [...articlesOf(directive.sections)].filter(
    ({marker}) => marker !== null && numbers.has(marker.value),
  )
}

/** The bodies that articles name. */
function namesIn(articles: readonly Section[], {span, markSpan}: Recipient): Recipient[] {
  return articles.flatMap(({own}) =>
    own.flatMap(({content}) =>
      content.title.split(/;/u).map((text) => ({text, span, mark: '', markSpan})),
    ),
  )
}

/** The articles of a text, under whatever chapter they stand. */
function* articlesOf(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    if (section.marker?.scheme === 'article') yield section
    else yield* articlesOf(section.children)
  }
}

/** “T hủ tướ ng C h í nh ph ủ”: consonants alone where syllables should be. */
function isTorn(items: readonly Recipient[]): boolean {
  const alone = /(?<![\p{L}./])(?:[bcdđghklmnpqrstvx]|[cgknpt]h|ng|tr)(?![\p{L}./])/gu
  return items.reduce((sum, {text}) => sum + (text.match(alone)?.length ?? 0), 0) > 1
}

function isIn(item: IndexedRecipient, body: BodyName): boolean {
  if (isSpelled(item, body.words) || item.bodies.some((each) => reaches(each, body))) return true
  const host = hostOf(body)
  return host.length > 0 && isSpelled(item, host)
}

/** "Đảng đoàn | Mặt trận Tổ quốc", "Đảng ủy | Công an tỉnh": the organisation in which a Party body works gets its post. */
function hostOf({kind, words, named}: BodyName): readonly string[] {
  if (kind === 'party-caucus') return words.slice(words[1] === 'cán' ? 4 : 2)
  return kind === 'party-committee' && named && words[0] === 'đảng' ? words.slice(2) : []
}

/** True where every syllable of a name stands in the item, or is spelled by an abbreviation of two letters or more. */
function isSpelled(
  {syllables, abbreviations}: IndexedRecipient,
  words: readonly string[],
): boolean {
  if (words.length === 0) return false
  const reachable = new Set([0])
  for (let at = 0; at < words.length; at++) {
    if (!reachable.has(at)) continue
    if (syllables.has(words[at] ?? '')) reachable.add(at + 1)
    let letters = ''
    for (let end = at; end < words.length; end++) {
      letters += words[end]?.charAt(0) ?? ''
      if (letters.length > 1 && abbreviations.has(letters)) reachable.add(end + 1)
    }
  }
  return reachable.has(words.length)
}

/** Sorts that "các cơ quan, đơn vị" among the recipients may mean; committees and cells are named by their names. */
const underGeneral: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'department',
  'party-organ',
  'institution',
  'division',
  'commune-unit',
  'enterprise',
])

function reaches(recipient: BodyName, body: BodyName): boolean {
  if (body.kind === null || recipient.kind === null) return false
  if (!recipient.group) {
    if (body.group) return false
    return isStemOf(recipient, body) || isCommittee(recipient, body)
  }
  if (recipient.kind === 'general') return recipient.related || underGeneral.has(body.kind)
  return recipient.kind === body.kind || (groupReach[recipient.kind] ?? []).includes(body.kind)
}

/** "Tỉnh ủy" reaches the "Thường trực Tỉnh ủy", "HĐND tỉnh" its standing part. */
function isCommittee(recipient: BodyName, body: BodyName): boolean {
  if (recipient.kind !== body.kind || recipient.named || body.named) return false
  return body.kind === 'party-committee' || body.kind === 'people-council'
}

/** "Công an tỉnh" reaches "Công an tỉnh Hòa An": the list is shorter about the same body. */
function isStemOf({kind, words}: BodyName, body: BodyName): boolean {
  return (
    kind === body.kind && words.length > 1 && words.every((word, at) => body.words[at] === word)
  )
}
