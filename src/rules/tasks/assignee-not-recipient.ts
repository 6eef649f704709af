import {componentBases} from '../../facts/bases'
import type {BodyKind} from '../../facts/body-kinds'
import {defineRule, type Report, type RuleContext} from '../../lint/rule'
import type {Mention, Task} from '../../tasks/model'
import type {Span} from '../../text/span'
import {bodiesIn} from '../common/bodies'
import type {BodyName} from '../common/body-name'
import {findingAt, inEachProfile, planBody, recipientList} from '../common/examples'
import {writingOut} from '../common/office-abbreviations'
import {OwnBodies} from '../common/own-bodies'
import {RecipientIndex} from '../common/recipient-index'
import {recipientInsertion} from '../common/recipient-insertion'
import {sample} from '../common/samples'
import {isNormative, taskPlace} from '../common/task-place'
import {quoted} from '../common/wording'

/** A body to which work is given, but not the document. */
export const assigneeNotRecipient = defineRule({
  id: 'assignee-not-recipient',
  category: 'tasks',
  title: 'Cơ quan được giao nhiệm vụ không có trong "Nơi nhận"',
  explanation: `Cơ quan không nhận được văn bản thì không biết mình được giao việc. Mọi cơ quan chủ trì trong văn bản phải có trong "Nơi nhận" hoặc "Kính gửi": ghi đích danh, ghi tắt, hoặc nằm trong một nhóm.

Quy tắc hiểu:

- chữ viết tắt: \`UBND\`, \`CVP\`, \`Các Bộ: TC, XD, NV\`, \`Sở KH&CN\`, \`BCHQS tỉnh\`;
- nhóm: "Các sở, ban, ngành" gồm cả "Sở Y tế"; "UBND các xã, phường" gồm cả "Chủ tịch UBND xã"; "Các cơ quan tham mưu, giúp việc Tỉnh ủy" gồm cả "Ban Tổ chức Tỉnh ủy";
- "Như trên" là những nơi ở "Kính gửi"; "Như Điều 3" là những nơi Điều 3 nêu tên;
- cơ quan ban hành, lãnh đạo và văn phòng của cơ quan ban hành không cần ghi.

Quy tắc không xét cách gọi chung ("các cơ quan liên quan", "các địa phương"), cá nhân, và văn bản quy phạm pháp luật.

**Cách sửa:** thêm cơ quan vào "Nơi nhận"; gợi ý sửa đặt dòng mới đúng thứ tự, trước dòng "Lưu".`,
  severity: 'warning',
  basis: componentBases.recipients,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit, group}) => ({
      title: 'Đúng: mỗi cơ quan chủ trì là một nơi nhận',
      text: sample(profile, {
        body: planBody(`${unit} biên soạn tài liệu.`, `${group} tổ chức học tập.`),
        recipients: recipientList(profile, unit, group),
      }),
    })),
    ...inEachProfile((profile, {unit, other}) => ({
      title: 'Đúng: nơi nhận ghi theo nhóm',
      text: sample(profile, {
        body: planBody(`${unit} biên soạn tài liệu.`, `${other} kiểm tra việc học tập.`),
        recipients: recipientList(
          profile,
          profile === 'state-2020'
            ? 'Các phòng, ban thuộc UBND xã'
            : 'Các cơ quan tham mưu, giúp việc Đảng ủy',
        ),
      }),
    })),
    ...inEachProfile((profile, {unit, group}) => {
      const text = sample(profile, {
        body: planBody(`${unit} biên soạn tài liệu.`, `${group} tổ chức học tập.`),
        recipients: recipientList(profile, group),
      })
      return {
        title: 'Sai: đơn vị được giao việc không nhận văn bản',
        text,
        findings: [findingAt(text, unit, missing(unit))],
      }
    }),
    ...inEachProfile((profile, {unit, group}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} biên soạn tài liệu.`,
          `${group} tổ chức học tập.`,
          `${group} báo cáo kết quả.`,
        ),
        recipients: recipientList(profile, unit),
      })
      return {
        title: 'Sai: cả một nhóm được giao hai việc không nhận văn bản',
        text,
        findings: [findingAt(text, group, missing(group, '2 nhiệm vụ'))],
      }
    }),
  ],
  check,
})

function missing(name: string, work = 'nhiệm vụ', where = '"Nơi nhận"'): string {
  return `${quoted(name)} được giao ${work} nhưng không có trong ${where}`
}

/** Sorts that can be looked for among the recipients; general addressees and persons cannot. */
const lookedFor: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'ministry',
  'department',
  'party-organ',
  'party-caucus',
  'party-committee',
  'cell',
  'people-committee',
  'people-council',
  'front',
  'enterprise',
  'institution',
  'commune-unit',
  'hamlet',
  'division',
])
/** Sorts of which only a body with a name of its own is looked for: "các trường", "các doanh nghiệp" are told by others. */
const onlyNamed: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'enterprise',
  'institution',
  'division',
])
/** Committees get their own copy on whatever level; what works under them is told by them. */
const onEachLevel: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'party-committee',
  'people-committee',
  'people-council',
])

/** A body that the recipients lack, with the tasks that name it. */
interface Assignee {
  readonly body: BodyName
  readonly mention: Mention
  readonly tasks: Task[]
}

function* check({directive, tasks, profile, office}: RuleContext): Generator<Report> {
  const {recipients, addressees, archive} = directive.components
  if (recipients === null || isNormative(directive)) return
  const own = new OwnBodies(directive)
  const index = new RecipientIndex(directive, own.level, writingOut(office))
  if (index.opaque || index.items.length === 0) return
  const where = addressees === null ? '"Nơi nhận"' : '"Kính gửi" và "Nơi nhận"'
  for (const {body, mention, tasks: given} of assignees(tasks, directive.text)) {
    if (!isLookedFor(body, own) || index.refersTo(mention.span) || isTold(body, index, own))
      continue
    const work = given.length === 1 ? 'nhiệm vụ' : `${given.length} nhiệm vụ`
    const insertion = () =>
      recipientInsertion(directive.text, recipients, archive, body, profile.recipientSeparator)
    yield {
      span: placeOf(mention, body, directive.text),
      message: missing(body.text, work, where),
      suggestions: () => [insertion()].filter((fix) => fix !== null),
      related: [
        {message: '"Nơi nhận" ở đây', span: recipients.labelSpan},
        ...given.slice(0, mostRelated).map((task) => ({
          message: 'Nhiệm vụ được giao',
          span: taskPlace(task),
        })),
      ],
    }
  }
}

const mostRelated = 5

/** The bodies that answer for tasks, each once, in the order of the text. */
function assignees(tasks: readonly Task[], source: string): Iterable<Assignee> {
  const all = new Assignees()
  for (const task of tasks) {
    for (const mention of task.leads) {
      if (mention !== task.leads[0] && !opensOrder(mention, source)) continue
      for (const {tasks: given} of all.namedBy(mention)) {
        if (given.at(-1) !== task) given.push(task)
      }
    }
  }
  return all.found
}

/** Leads in the words of a document, brought together under the bodies they name. */
class Assignees {
  readonly found: Assignee[] = []
  readonly #byWords = new Map<string, readonly Assignee[]>()
  readonly #byBeginning = new Map<string, Assignee[]>()

  namedBy(mention: Mention): readonly Assignee[] {
    const known = this.#byWords.get(mention.text)
    if (known !== undefined) return known
    const named = definiteBodies(mention.text).map((body) => this.#assignee(body, mention))
    this.#byWords.set(mention.text, named)
    return named
  }

  #assignee(body: BodyName, mention: Mention): Assignee {
    const beginning = `${body.kind} ${body.group} ${body.words.slice(0, 3).join(' ')}`
    const alike = this.#byBeginning.get(beginning) ?? []
    const known = alike.find((each) => isSame(each.body, body))
    if (known !== undefined) return known
    const made: Assignee = {body, mention, tasks: []}
    this.found.push(made)
    this.#byBeginning.set(beginning, [...alike, made])
    return made
  }
}

/** “… . Sở Y tế …”, “…, giao Sở Y tế …”: a second body that surely gets an order, not one of those led or reported to. */
const orderBefore = /(?:^|[.:!?\n–-]|giao|yêu cầu|đề nghị|phân công)[\s*_]*$/iu

function opensOrder({span}: Mention, source: string): boolean {
  return orderBefore.test(source.slice(Math.max(0, span.start - 30), span.start))
}

/** "Ủy ban Kiểm tra" in a later task is the "Ủy ban Kiểm tra Đảng ủy Khối" of an earlier one. */
function isSame(one: BodyName, other: BodyName): boolean {
  if (one.level !== null && other.level !== null && one.level !== other.level) return false
  const [short, long] =
    one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words]
  return short.every((word, index) => long[index] === word)
}

/**
 * The bodies of a lead that a recipient can be asked for. What a person's post describes is no lead, and in an address to
 * all ("các cấp ủy, chính quyền, Mặt trận và các đoàn thể") only those with a name of their own are.
 */
function definiteBodies(text: string): readonly BodyName[] {
  // "Mỗi xã, phường": whichever it is, another paper tells it.
  if (/^(?:mỗi|từng)\s/iu.test(text)) return []
  const [words = text] = text.replace(/^Cơ quan (?=\p{Lu})/u, '').split(apart, 1)
  const bodies = bodiesIn(words)
  if (bodies[0]?.kind === 'person') return []
  const general = bodies.some(({kind, related}) => kind === 'general' || related)
  return general ? bodies.filter(({named}) => named) : bodies
}

/** What sets some of a group apart, or says where it is: "…, nhất là các tỉnh …", "các tỉnh | khu vực Trung Bộ". */
const apart = /,\s*(?:nhất|trước hết|đặc biệt) là\s|\s(?:khu vực|vùng|miền)\s/u

const longestName = 16
/** Words of a sentence: what was taken for a name goes on with something else. */
const sentenceWords = new Set('ngày tháng năm vào thì xin để cho bị được mà đã sẽ'.split(' '))

function isLookedFor(body: BodyName, own: OwnBodies): boolean {
  const {kind, named, related, words} = body
  if (kind === null || !lookedFor.has(kind) || related || words.length > longestName) return false
  if (words.some((word) => sentenceWords.has(word))) return false
  if (onlyNamed.has(kind) && !named) return false
  return !own.has(body) && !own.isAbove(body)
}

function isTold(body: BodyName, index: RecipientIndex, own: OwnBodies): boolean {
  if (index.covers(body)) return true
  const {kind, level} = body
  if (kind === null || level === null || onEachLevel.has(kind) || !own.isBelow(body)) return false
  return index.reachesLevel(level)
}

/** The body's own words in the mention where the source shows them as they are, else the whole mention. */
function placeOf({text, span}: Mention, body: BodyName, source: string): Span {
  const at = text.indexOf(body.text)
  if (at === -1 || source.slice(span.start, span.end) !== text) return span
  return {start: span.start + at, end: span.start + at + body.text.length}
}
