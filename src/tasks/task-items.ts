import type {Block} from '../document/block'
import {namesItself} from '../document/closing-words'
import type {Section} from '../document/model'
import {endsWithOne} from '../text/endings'
import {folded} from '../text/letters'
import {attributeOf} from './attributes'
import {readingOf} from './block-reading'
import type {Context} from './inheritance'
import type {Item} from './item'

/** Openings of closing sentences, which speak of the document itself or of what comes up later. */
const closingStart = /^(?:Trên đây|Trong quá trình|Quá trình|Nhận được|Nếu có|Căn cứ)/u

/** True for a formula that closes a document and assigns no work. */
export function isFormula(text: string): boolean {
  return closingStart.test(text) || namesItself(text)
}

/** "Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị này …": the work of one body beside that of all. */
export function isOversight(block: Block): boolean {
  const {order} = readingOf(block)
  const lead = order.leads[order.leads.length - 1]
  if (lead === undefined) return false
  const {text} = block.content
  // "Yêu cầu các sở … thực hiện. Giao Sở Y tế theo dõi …": the last sentence has a body of its own
  if (order.leads.length > 1 && !ordersApart.test(text.slice(0, lead.start))) return false
  return (
    oversees.test(text.slice(lead.end, lead.end + 60)) &&
    !many.test(text.slice(lead.start, lead.end))
  )
}

/** The beginning of a sentence that orders one more. */
const ordersApart = /[.;]\s+(?:Giao|Đồng thời,? giao|Phân công|Ủy quyền)(?: cho)?\s+$/u

/** Its duty, directly behind its name. */
const oversees =
  /^,?\s+(?:(?:có trách nhiệm|chịu trách nhiệm|chủ trì|làm đầu mối|thường xuyên|hướng dẫn|phối hợp[^,;.]{0,40}),?\s+)*(?:theo dõi|đôn đốc|kiểm tra|tổng hợp)/u

/** More than one body. */
const many = /^(?:các|những|mọi|mỗi|toàn|thủ trưởng các|chủ tịch)\s|;|\scác\s/iu

/** Words with which a bullet says how a task is to be done rather than asks for one more. */
const manner = /^(?:[Bb]ảo đảm|[Đđ]ảm bảo|[Tt]ập trung vào|[Pp]hải|[Đđ]a dạng)/u

/** Among criteria and conditions, which ask nobody, an order of the issuer stands out: "giao Sở Y tế thành lập đoàn …". */
export function isOrderedApart({parent, kind, own: [first]}: Section, item: Item): boolean {
  if (item.leads.length === 0 || kind !== 'other' || !isBelowScope(parent)) return false
  return (
    item.ordered || (item.leadFirst && first !== undefined && presides.test(first.content.text))
  )
}

function isBelowScope(section: Section | null): boolean {
  return (
    section !== null &&
    (section.kind === 'scope' || (section.kind === 'other' && isBelowScope(section.parent)))
  )
}

/** "Ban Thường vụ Đảng ủy xã chủ trì tổ chức lễ …": work of its own among who may do what. */
const presides = /\s(?:chủ trì|tham mưu|có trách nhiệm|chịu trách nhiệm)\s/u

/** True for an item that a secretary would give a row of the table of tasks. */
export function isTask(section: Section, isParent: boolean, item: Item, context: Context): boolean {
  const [first] = section.own
  if (first === undefined || attributeOf(section) !== null) return false
  if (!isParent && !acts(section, item, context)) return false
  const named = item.leads.length > 0
  const {text, capitals} = first.content
  if (section.marker === null && (!named || capitals || isFormula(text))) return false
  if (section.marker?.scheme === 'article' && !named) return false
  if (!named && statesSum(section)) return false
  if (!named && (isOfFunds(section.parent) || isRowOfForm(first, context))) return false
  return !isContent(section, item, context)
}

/** "| - Thu tiền sử dụng đất | 26 |": what a table counts, where no body is near that could do it. */
function isRowOfForm({cell, content}: Block, {leads}: Context): boolean {
  return cell !== null && leads.length === 0 && !endsWithOne(content.text, '.;…', true)
}

/** "- Thu và phân tích mẫu: 1.364.329.243 đồng/năm." */
const sum =
  /:\s*(?:khoảng\s+)?\d[\d.,]*\s*(?:đồng|đ|nghìn đồng|triệu đồng|tỷ đồng)(?:\s?\/\s?\p{L}+)?[.;]?$/u

/** True for an item, or a title over items, that says what something costs. */
function statesSum({own, children}: Section): boolean {
  const last = own[own.length - 1]
  if (last !== undefined && sum.test(last.content.text)) return true
  return children.length > 0 && children.every(statesSum)
}

/** "IV. KINH PHÍ THỰC HIỆN": under it stands where money comes from, but for what bodies by name have to do. */
function isOfFunds(parent: Section | null): boolean {
  return parent !== null && parent.kind === 'resources' && funds.test(folded(parent.title))
}

const funds = /^(?:về )?(?:nguồn )?kinh phí(?!.*(?:điều kiện|nhiệm vụ|giải pháp))/u

/** True where a leaf asks somebody to act. Below a body's name every item that states no thing is its duty. */
function acts(section: Section, item: Item, context: Context): boolean {
  const last = section.own[section.own.length - 1]?.content.text ?? ''
  // "- Chỉ đạo lực lượng thanh tra:": what it introduces stands beside it.
  const introducing = section.marker?.scheme === 'bullet' && endsWithOne(last, ':', true)
  if (introducing && !item.allAttributes && !item.described) return false
  if (item.instructs || (item.described && !item.title) || item.allAttributes) return true
  if (item.ordered && item.leads.length > 0) return true
  const told =
    context.source === 'heading' || (context.source === 'lead-in' && forbids.test(section.title))
  const owed = told && !item.states && !item.title && !names.test(last)
  return owed && section.marker !== null && endsWithOne(last, '.;…', true)
}

/** "Dự án 1: “Nâng cấp trạm y tế”.": a thing by its name. */
const names = /^[^:“"]{2,40}:\s*[“"][^”"]+[”"][.;]?$/u

/** "Chỉ được bố trí người đã được huấn luyện …", "Không sử dụng …": whoever is addressed must keep to it. */
const forbids = /^(?:Chỉ được|Không được|Không|Tuyệt đối không|Nghiêm cấm)\s/u

/** A title of one line, without a stop and without a colon: what stands below it states, and nobody is asked to act. */
export function isBareHeading({own, marker}: Section): boolean {
  const last = own[own.length - 1]?.content
  return (
    own.length === 1 &&
    marker !== null &&
    last !== undefined &&
    !endsWithOne(last.title, '.;:…', true)
  )
}

/** "- Nghị định số 61/2018/NĐ-CP …": a paper by its type and number. */
const paper = /^\p{Lu}\p{L}+ \p{L}+ (?:số \d|\d+\p{L}?[/-]\p{Lu})/u

/** "1. Tuyên truyền các văn bản về chợ ⏎ - Nghị quyết số …": all that stands below but the last names papers: the title is the task. */
export function listsPapers({children}: Section): boolean {
  const named = children.filter(({title}) => paper.test(title))
  return named.length > 1 && named.length >= children.length - 1
}

/** A heading in bold without a number, over paragraphs that are told apart by no number either; a body's name alone is the task's own title. */
export function headsParagraphs({own, marker}: Section, {title}: Item): boolean {
  const [first] = own
  if (marker !== null || first === undefined || own.length < 3 || title) return false
  const {content, cell} = first
  return cell === null && content.emphasized && !endsWithOne(content.text, '.;', true)
}

/** "Cơ quan lập đề án gồm: a) Sở X lập …; b) Sở Y lập …": the items are the tasks, each with its lead. */
export function isLedBelow(children: readonly Section[]): boolean {
  return children.every(({own: [first]}) => first !== undefined && readingOf(first).order.leadFirst)
}

/** True for a part of the task above. */
function isContent(section: Section, item: Item, context: Context): boolean {
  if (context.contents === 'none' || item.leadFirst) return false
  if (context.contents === 'all') return true
  return section.marker?.scheme === 'bullet' && (manner.test(section.title) || !item.instructs)
}

/** An item with children that carries an instruction of its own besides them. */
export function isFullInstruction(section: Section, item: Item): boolean {
  const {own} = section
  if (!item.instructs) return false
  // "1. Công an tỉnh ⏎ Tham mưu … ⏎ Trong đó giao Giám đốc …:": an instruction between a name and a list
  if (item.title) return own.length > 2 && own.slice(1, -1).some(isInstruction)
  const last = own[own.length - 1]?.content
  if (last === undefined || (own.length === 1 && last.emphasized && !item.leadFirst)) return false
  // "6. Bảo đảm kinh phí ⏎ Kinh phí là điều kiện …": the title asks, what explains it does not
  const explains = (block: Block, index: number) => index === 0 || !readingOf(block).order.instructs
  if (own.length > 1 && !item.leadFirst && own.every(explains)) return false
  // "2. Hạ tầng số ⏎ Phát triển hạ tầng số nhanh. ⏎ a) …": what a subject is to come to, above the work
  const [first] = own
  const bare = first !== undefined && !endsWithOne(first.content.title, '.;:…', true)
  if (own.length > 1 && bare && item.leads.length === 0 && !readingOf(first).order.instructs)
    return false
  return (
    endsWithOne(last.text, '.;', true) || ((own.length > 1 || item.ordered) && saysMore(last.title))
  )
}

function isInstruction(block: Block): boolean {
  return readingOf(block).order.instructs && endsWithOne(block.content.text, '.;', true)
}

/** "Tiếp tục thể chế hóa … quốc gia. Tập trung triển khai các nội dung sau:": a sentence of work before the one that introduces the list. */
function saysMore(text: string): boolean {
  const stop = text.search(/\.\s+[A-ZÀ-Ỹ]/u)
  return stop > shortestSentence && !/^(?:Cụ thể|Trong đó:|Lưu ý)/u.test(text.slice(stop + 2))
}

/** A sentence of fewer UTF-16 units is a title. */
const shortestSentence = 60

/** What a body may do or decide: its powers, not its duties. */
const power = /^\s*(?:quyết định|có quyền|có thể|được|cho phép|ủy quyền)(?!\p{L})/u

/** True for an item of a rulebook that tells a body by name, in it or above it, what it has to do. */
export function isDuty({own: [first]}: Section, item: Item, context: Context): boolean {
  const [lead] = item.leads
  if (lead === undefined) return context.leads.length > 0
  const text = first?.content.text ?? ''
  const at = text.indexOf(lead.text)
  return at === -1 || !power.test(text.slice(at + lead.text.length, at + lead.text.length + 40))
}
