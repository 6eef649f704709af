import type {PageLayout} from '../../text/page-layout'
import {Archive} from './archive'
import {BlockReader} from './blocks'
import {Formats} from './formats'
import {Lists} from './lists'
import {ParagraphReader, raised, type Tally, type WordParagraph} from './paragraphs'
import {WordRefusal} from './refusal'
import {TextWriter} from './text'
import {type Element, elements, readXml, walkXml} from './xml'

/** The text of a Word file as a draft, how it was set, and what the user should know about the reading. */
export interface WordReading {
  readonly text: string
  readonly layout: PageLayout
  /** One Vietnamese sentence each: tracked changes, comments, pictures. */
  readonly notices: readonly string[]
}

/** First bytes of the format that Word used until 2003, and in which a file with a password is kept. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Reads a Word file (.docx), or says in one Vietnamese sentence why it cannot be read. Never throws, opens no link. */
export function readWord(bytes: Uint8Array): WordReading | {readonly problem: string} {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof WordRefusal) return {problem: error.message}
    return {problem: 'Tệp Word có cấu trúc lạ, không đọc được; hãy mở bằng Word rồi lưu lại'}
  }
}

function read(bytes: Uint8Array): WordReading {
  refuseOthers(bytes)
  const archive = new Archive(bytes)
  const main = mainPart(archive)
  const part = (name: string): Element | null => {
    const path = sibling(main, name)
    const content = archive.read(path)
    return content === null || content.length === 0 ? null : readXml(content, path)
  }
  const formats = new Formats(part('styles.xml'), part('theme/theme1.xml'))
  const paragraphs = new ParagraphReader(formats, new Lists(part('numbering.xml'), formats))
  const blocks = new BlockReader(paragraphs)
  const writer = new TextWriter()
  readBody(archive.read(main), main, (element) => {
    for (const block of blocks.read(element)) writer.block(block)
  })
  const {notes, tally} = paragraphs
  const own = {
    footnote: lazily(() => part('footnotes.xml')),
    endnote: lazily(() => part('endnotes.xml')),
  }
  // A note may refer to another.
  for (let index = 0; index < notes.length; index++) {
    const note = notes[index]
    if (note !== undefined) writeNote(noteOf(own[note.kind](), note.id), index + 1, blocks, writer)
  }
  writer.finish()
  return {
    text: writer.text,
    layout: {
      sheets: writer.sheets,
      paragraphs: writer.paragraphs,
      trackedChanges: tally.trackedChanges,
      comments: tally.comments,
    },
    notices: noticesOf(tally),
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | null = null
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** Hands over each child of the body. */
function readBody(
  content: Uint8Array | null,
  name: string,
  visit: (element: Element) => void,
): void {
  let isDocument = false
  if (content !== null) {
    walkXml(
      content,
      name,
      (parent) => parent === 'body',
      (element) => {
        if (element.name === 'document') isDocument = true
        else visit(element)
      },
    )
  }
  if (!isDocument) throw new WordRefusal('Tệp không chứa văn bản Word, không đọc được')
}

/** Files that are no archive: what they are instead. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WordRefusal('Tệp Word rỗng (0 byte)')
  if (compound.every((byte, index) => bytes[index] === byte)) {
    // Names in the directory of a compound file are UTF-16.
    const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
    if (names.includes('EncryptedPackage')) {
      throw new WordRefusal('Tệp Word đặt mật khẩu, không đọc được; hãy bỏ mật khẩu rồi lưu lại')
    }
    throw new WordRefusal(
      'Đây là tệp Word đời cũ (.doc), dù mang đuôi gì; hãy mở bằng Word và lưu thành .docx',
    )
  }
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!zip) {
    throw new WordRefusal(
      'Tệp mang đuôi .docx nhưng không phải tệp Word; nếu là văn bản thuần, hãy đổi đuôi thành .txt',
    )
  }
}

/** The path of the main part, which the package names; Word for the web calls it by another name. */
function mainPart(archive: Archive): string {
  const usual = 'word/document.xml'
  const relations = archive.read('_rels/.rels')
  if (relations !== null) {
    for (const {attributes} of elements(readXml(relations, '_rels/.rels'))) {
      if (!attributes['Type']?.endsWith('/officeDocument')) continue
      const target = (attributes['Target'] ?? '').replace(/^\//, '')
      if (attributes['TargetMode'] !== 'External' && archive.has(target)) return target
    }
  }
  if (archive.has(usual)) return usual
  throw new WordRefusal(
    archive.has('mimetype')
      ? 'Đây là tệp LibreOffice (.odt), không phải .docx; hãy lưu lại thành .docx'
      : 'Tệp nén này không chứa văn bản Word, không đọc được',
  )
}

function sibling(main: string, name: string): string {
  return main.slice(0, main.lastIndexOf('/') + 1) + name
}

function noteOf(notes: Element | null, id: string): Element | null {
  return elements(notes).find(({attributes}) => attributes['id'] === id) ?? null
}

/** A note below the text, behind its raised number. */
function writeNote(
  note: Element | null,
  number: number,
  blocks: BlockReader,
  writer: TextWriter,
): void {
  if (note === null) return
  let first = true
  for (const block of blocks.children(note)) {
    if (block.kind === 'sheet') continue
    writer.block(first && block.kind === 'paragraph' ? numbered(block, number) : block)
    first = false
  }
}

function numbered(paragraph: WordParagraph, number: number): WordParagraph {
  const [first, ...rest] = paragraph.pieces
  if (first === undefined) return paragraph
  const text = `${raised(number)} ${first.text.trimStart()}`
  return {...paragraph, pieces: [{...first, text}, ...rest]}
}

/** What the words alone do not show. */
function noticesOf({trackedChanges, comments, hidden, pictures, foreign}: Tally): string[] {
  const notices: string[] = []
  const add = (count: number, words: string) => {
    if (count > 0) notices.push(`${count} ${words}`)
  }
  add(trackedChanges, 'chỗ sửa còn theo dõi (track changes), đọc như đã chấp nhận hết')
  add(comments, 'ghi chú bên lề (comment), không đọc vào văn bản')
  add(hidden, 'chỗ chữ ẩn, không đọc')
  add(pictures, 'hình ảnh, không đọc được chữ trong đó')
  add(foreign, 'phần lấy từ tệp khác, không đọc')
  return notices
}
