import {deflateSync, strToU8, type Zippable, zipSync} from 'fflate'
import {documentXml, p, r, wordFile} from '../unit/read/word/parts'

/** A file that was made to do harm, or came to harm, and what its reader must say: the beginning of one sentence. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Null where nothing in it does harm, because nothing is opened, followed or believed. */
  readonly says: RegExp | null
}

const damaged = /^Tệp Word bị hỏng/u

/** A Word file whose main part is the given text. */
function withMain(xml: string | Uint8Array, more: Zippable = {}): Uint8Array {
  const main = typeof xml === 'string' ? strToU8(xml) : xml
  return zipSync({'word/document.xml': main, ...more})
}

/** A compound file of the old Office, with the names of its streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  let at = 1024
  for (const name of streams) {
    for (const letter of name) {
      bytes[at] = letter.charCodeAt(0)
      at += 2
    }
    at += 64
  }
  return bytes
}

/** A sound file with other numbers in the directory entry of its main part; offsets as ZIP has them. */
function patched(file: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const bytes = file.slice()
  const text = new TextDecoder('latin1').decode(bytes)
  const entry = text.lastIndexOf('PK\u0001\u0002', text.lastIndexOf('word/document.xml'))
  change(new DataView(bytes.buffer, entry))
  return bytes
}

/** An archive with one deflated entry whose directory says another size than comes out. */
function lying(packed: Uint8Array, size: number): Uint8Array {
  const sound = withMain(documentXml(p('một')))
  const stored = zipSync({'word/document.xml': packed}, {level: 0})
  return patched(stored.length > 0 ? stored : sound, (entry) => {
    entry.setUint16(10, 8, true)
    entry.setUint32(24, size, true)
  })
}

const sound = wordFile(p('KẾ HOẠCH'))
const entity = (declared: string, used: string) =>
  `<?xml version="1.0"?><!DOCTYPE w:document [${declared}]>${documentXml(p(used)).replace(/^<\?xml[^>]*>/, '')}`

/** Every kind of harm that we thought of. */
export function hostileFiles(): readonly HostileFile[] {
  const thousand = Object.fromEntries(
    Array.from({length: 5000}, (_, index) => [`word/media/${index}.xml`, new Uint8Array(0)]),
  )
  const laughs = Array.from(
    {length: 20},
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('')
  const zeros = deflateSync(new Uint8Array(24 * 1024 * 1024), {level: 1})
  const wide = `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('a')}</w:tc>`.repeat(40)}</w:tr>${`<w:tr><w:tc>${p('b')}</w:tc></w:tr>`.repeat(2000)}</w:tbl>`
  const circle =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
  const itself = `<w:footnote w:id="1"><w:p>${r('xem')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`
  const relations = (target: string) =>
    strToU8(
      `<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" TargetMode="External" Target="${target}"/></Relationships>`,
    )
  const endless = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="999999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
  return [
    {name: 'empty', bytes: new Uint8Array(0), says: /^Tệp Word rỗng/u},
    {name: 'plain text', bytes: strToU8('KẾ HOẠCH'), says: /không phải tệp Word/u},
    {name: 'truncated', bytes: sound.slice(0, sound.length >> 1), says: damaged},
    {name: 'head without end', bytes: sound.slice(0, 4), says: damaged},
    {
      name: 'another archive',
      bytes: zipSync({'xl/workbook.xml': strToU8('<x/>')}),
      says: /không chứa văn bản Word/u,
    },
    {
      name: 'OpenDocument',
      bytes: zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text')}),
      says: /LibreOffice \(\.odt\)/u,
    },
    {
      name: '.doc renamed',
      bytes: compound('Root Entry', 'WordDocument'),
      says: /đời cũ \(\.doc\)/u,
    },
    {name: 'password', bytes: compound('EncryptionInfo', 'EncryptedPackage'), says: /mật khẩu/u},
    {
      name: 'encrypted entry',
      bytes: patched(sound, (entry) => entry.setUint16(8, 1, true)),
      says: /mật khẩu/u,
    },
    {name: 'bomb that says so', bytes: lying(zeros, 0x7fffffff), says: /bung ra quá 64 MB/u},
    {name: 'bomb that lies', bytes: lying(zeros, 1000), says: /bung ra quá 64 MB/u},
    {
      name: 'bomb within bounds',
      bytes: lying(zeros, 24 * 1024 * 1024),
      says: damaged,
    },
    {name: 'thousands of parts', bytes: withMain('<x/>', thousand), says: /5001 phần/u},
    {
      name: 'external entity',
      bytes: withMain(entity('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;')),
      says: /thực thể XML/u,
    },
    {
      name: 'billion laughs',
      bytes: withMain(entity(`<!ENTITY l0 "ha">${laughs}`, '&l20;')),
      says: /thực thể XML/u,
    },
    {
      name: 'undeclared entity',
      bytes: withMain(documentXml(p('&x;'))),
      says: damaged,
    },
    {
      name: 'path upwards',
      bytes: withMain(documentXml(''), {'../../.ssh/authorized_keys': strToU8('x')}),
      says: /đường dẫn lạ/u,
    },
    {
      name: 'absolute path',
      bytes: withMain(documentXml(''), {'/etc/passwd': strToU8('x')}),
      says: /đường dẫn lạ/u,
    },
    {
      name: 'path of Windows',
      bytes: withMain(documentXml(''), {'C:\\Windows\\x.dll': strToU8('x')}),
      says: /đường dẫn lạ/u,
    },
    {name: 'broken XML', bytes: withMain('<w:document><w:body><w:p></w:body>'), says: damaged},
    {name: 'cut XML', bytes: withMain(documentXml(p('một')).slice(0, -30)), says: damaged},
    {
      name: 'no XML',
      bytes: withMain(Uint8Array.from({length: 999}, (_, index) => (index * 7) % 256)),
      says: damaged,
    },
    {
      name: 'deep nesting',
      bytes: withMain(documentXml(`${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}`)),
      says: /lồng nhau quá 200 tầng/u,
    },
    {
      name: 'millions of elements',
      bytes: withMain(documentXml('<w:p/>'.repeat(2_000_000))),
      says: /quá nhiều phần tử/u,
    },
    {
      name: 'endless words',
      bytes: withMain(documentXml(p('a b '.repeat(4_500_000)))),
      says: /dài quá 16 triệu ký tự/u,
    },
    {
      name: 'directory that leads nowhere',
      bytes: patched(sound, (entry) => entry.setUint32(42, 0xfffffff0, true)),
      says: damaged,
    },
    {
      name: 'unknown method',
      bytes: patched(sound, (entry) => entry.setUint16(10, 99, true)),
      says: damaged,
    },
    {
      name: 'links to the outside',
      bytes: withMain(documentXml(p('một')), {
        'word/_rels/document.xml.rels': relations('http://attacker.example/t.dotm'),
        'word/_rels/settings.xml.rels': relations('file:////server/share/t.dotm'),
      }),
      says: null,
    },
    {
      name: 'styles in a circle',
      bytes: wordFile(p('a', '<w:pStyle w:val="A"/>'), {styles: circle}),
      says: null,
    },
    {
      name: 'note that refers to itself',
      bytes: wordFile(`<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {footnotes: itself}),
      says: null,
    },
    {
      name: 'number without end',
      bytes: wordFile(p('a', '<w:numPr><w:numId w:val="1"/></w:numPr>'), {numbering: endless}),
      says: null,
    },
    {name: 'table as wide as the sea', bytes: wordFile(wide), says: null},
    {
      name: 'paper as wide as the sea',
      bytes: wordFile(`${p('a')}<w:sectPr><w:pgSz w:w="1e308" w:h="-1"/></w:sectPr>`),
      says: null,
    },
    {
      name: 'blanks without end',
      bytes: wordFile(
        p(`a${' '.repeat(1_000_000)}b`) + `<w:p>${r(' ', '<w:b/>').repeat(20_000)}</w:p>`,
      ),
      says: null,
    },
  ]
}
