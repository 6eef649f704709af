import {spanIn, wordsOf} from '../../../src/document/block'
import type {Directive} from '../../../src/document/model'
import type {Edit} from '../../../src/lint/rule'
import {lastBodyBlock} from '../../../src/rules/common/extent'
import {type Fault, put, swap, takeOut} from './fault'

/** True where nothing but marks stands between an offset and the end of its line. */
function endsLine(text: string, offset: number): boolean {
  return /^[^\p{L}\d\n<]*(?:\n|$)/u.test(text.slice(offset, offset + 200))
}

/** The first of at least two grounds with another mark. */
function groundEnding(directive: Directive, mark: string): readonly Edit[] | null {
  const {subject} = directive.components
  if (subject === null) return null
  const grounds = directive.blocks.filter(
    ({start, content: {text}}) => start > subject.span.end && /^(?:- )?Căn cứ .*;$/u.test(text),
  )
  const [first, second] = grounds
  if (first === undefined || second === undefined) return null
  const {text} = first.content
  return put(spanIn(first, text.length - 1, text.length), mark)
}

/** A plan without the section of a kind. */
function sectionGone(
  {sections, identity}: Directive,
  kind: 'organization' | 'purpose',
): readonly Edit[] | null {
  if (identity.type !== 'ke-hoach' || sections.length < 3) return null
  const serving = sections.filter((section) =>
    kind === 'purpose'
      ? section.kind === 'purpose'
      : /thực hiện|phân công|trách nhiệm|triển khai|tổ chức/iu.test(section.title),
  )
  // What is left must still be a plan in sections, and none of them may do instead.
  const left = sections.filter((section) => !serving.includes(section))
  const instead = kind === 'purpose' && left.some(({title}) => /mục tiêu|yêu cầu/iu.test(title))
  if (serving.length === 0 || left.length < 2 || instead) return null
  return serving.flatMap(({span}) => put(span, ''))
}

/** The last sentence with another mark behind it. */
function endMark(directive: Directive, mark: string): readonly Edit[] | null {
  const last = lastBodyBlock(directive)
  if (last === undefined || last.cell !== null || directive.identity.side === 'front') return null
  const {text} = last.content
  const printed = /[./]+$/u.exec(text)?.[0] ?? ''
  if (printed === '' || text.length < 40 || text.startsWith('(')) return null
  return put(spanIn(last, text.length - printed.length, text.length), mark)
}

const isParty = ({identity}: Directive) => identity.side === 'party'

/** Faults of the prescribed components, a few for each rule. */
export const componentFaults: readonly Fault[] = [
  {
    rule: 'missing-header',
    title: 'the whole header is gone',
    plant({components: {heading, issuer, number, placeDate, typeTitle, subject}, text}) {
      if (heading === null || issuer === null || number === null || placeDate === null) return null
      const first = typeTitle?.span.start ?? subject?.span.start
      const header = [heading, issuer, number, placeDate].map(({span}) => span.end)
      // Two columns in one table cannot be cut off above the title.
      if (first === undefined || Math.max(...header) > first) return null
      return put({start: 0, end: text.lastIndexOf('\n', first) + 1}, '')
    },
  },
  {
    rule: 'missing-heading',
    title: 'the heading is gone',
    plant: ({components: {heading, issuer, number}}) =>
      issuer === null || number === null ? null : takeOut(heading?.span),
  },
  {
    rule: 'malformed-heading',
    title: 'a letter of the heading mistyped',
    plant: (directive) =>
      directive.components.number === null
        ? null
        : swap(directive, directive.components.heading?.span, /VIỆT(\s+)NAM/u, 'VIÊT$1NAM'),
  },
  {
    rule: 'malformed-heading',
    title: 'the motto in capitals',
    plant: (directive) =>
      directive.components.heading === null
        ? null
        : swap(
            directive,
            directive.components.heading.motto?.span,
            /Độc lập - Tự do - Hạnh phúc/u,
            'Độc Lập - Tự Do - Hạnh Phúc',
          ),
  },
  {
    rule: 'secrecy-marking',
    title: 'a mark beside the header',
    plant({components: {heading, issuer}}) {
      if (heading === null || issuer === null) return null
      return put({start: 0, end: 0}, 'TUYỆT MẬT\n\n')
    },
  },
  {
    rule: 'secrecy-marking',
    title: 'a mark above the title',
    plant: ({components: {typeTitle, number}}) =>
      typeTitle === null || number === null
        ? null
        : put({start: typeTitle.span.start, end: typeTitle.span.start}, 'MẬT\n\n'),
  },
  {
    rule: 'type-beyond-authority',
    title: 'a chỉ thị of a cell',
    plant({components: {typeTitle, issuer}, identity}) {
      if (identity.side !== 'party' || typeTitle === null || issuer === null) return null
      return [...put(issuer.span, 'CHI BỘ CƠ QUAN'), ...put(typeTitle.span, 'CHỈ THỊ')].sort(
        (a, b) => a.start - b.start,
      )
    },
  },
  {
    rule: 'type-beyond-authority',
    title: 'a thông tri of the State',
    plant: ({components: {typeTitle, issuer}, identity}) =>
      identity.side !== 'state' || typeTitle === null || issuer === null
        ? null
        : put(typeTitle.span, 'THÔNG TRI'),
  },
  {
    rule: 'mixed-systems',
    title: 'the heading of the other system',
    plant({components: {heading, issuer, number}, identity}) {
      if (heading === null || issuer === null || identity.side === 'front') return null
      if (number === null) return null
      const other =
        heading.system === 'party' ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'ĐẢNG CỘNG SẢN VIỆT NAM'
      return [...put(heading.span, other), ...(takeOut(heading.motto?.span) ?? [])]
    },
  },
  {
    rule: 'missing-issuer',
    title: 'the issuer is gone',
    plant: ({components: {heading, issuer, number}}) =>
      heading === null || number === null ? null : takeOut(issuer?.span),
  },
  {
    rule: 'missing-number',
    title: 'the number is gone',
    plant: ({components: {number}}) => takeOut(number?.span),
  },
  {
    rule: 'malformed-number',
    title: 'the number of the other system',
    plant: (directive) =>
      directive.components.number?.typeSymbol == null
        ? null
        : isParty(directive)
          ? swap(
              directive,
              directive.components.number.span,
              /^Số (\d+)-(\p{L}+)\/(.*)$/u,
              'Số: $1/$2-$3',
            )
          : swap(
              directive,
              directive.components.number.span,
              /^Số: (\d+)\/(\p{L}+)-(.*)$/u,
              'Số $1-$2/$3',
            ),
  },
  {
    rule: 'malformed-number',
    title: 'no zero before a small number',
    plant: (directive) =>
      swap(directive, directive.components.number?.span, /^(Số:? )\d+(?=[-/])/u, '$17'),
  },
  {
    rule: 'malformed-number',
    title: 'a blank around the hyphen',
    plant: (directive) =>
      swap(directive, directive.components.number?.span, /(\d[/\d]*\/?\p{L}*)-/u, '$1 - '),
  },
  {
    rule: 'number-type-mismatch',
    title: 'the symbol of another type',
    plant({components: {number, typeTitle}}) {
      if (number?.symbolSpan == null || number.typeSymbol === null || typeTitle === null)
        return null
      const {start} = number.symbolSpan
      return put(
        {start, end: start + number.typeSymbol.length},
        number.typeSymbol === 'TB' ? 'BC' : 'TB',
      )
    },
  },
  {
    rule: 'missing-place-date',
    title: 'place and date are gone',
    plant: ({components: {placeDate}}) => takeOut(placeDate?.span),
  },
  {
    rule: 'malformed-date',
    title: 'a zero before the month',
    plant: (directive) =>
      swap(directive, directive.components.placeDate?.dateSpan, /tháng\s+[3-9](?!\d)/u, 'tháng 09'),
  },
  {
    rule: 'malformed-date',
    title: 'no zero before the day',
    plant: (directive) =>
      swap(directive, directive.components.placeDate?.dateSpan, /ngày\s+\d\d(?!\d)/u, 'ngày 7'),
  },
  {
    rule: 'missing-type',
    title: 'the title is gone',
    plant: ({components: {typeTitle, number, subject}}) =>
      // "THÔNG BÁO / Kết luận của …": what is left names a type all the same.
      number?.typeSymbol == null ||
      subject === null ||
      /^(?:kết\s*luận|quy\s*định)/iu.test(subject.text)
        ? null
        : takeOut(typeTitle?.span),
  },
  {
    rule: 'missing-subject',
    title: 'the subject is gone',
    plant: ({components: {subject, typeTitle}, text}) =>
      // A page's own headline above the document says it once more.
      typeTitle === null || text.startsWith('#') ? null : takeOut(subject?.span),
  },
  {
    rule: 'malformed-subject',
    title: 'a stop behind the subject',
    plant: ({components: {subject}}) =>
      subject === null || !/[\p{L}\d]$/u.test(subject.text)
        ? null
        : put({start: subject.span.end, end: subject.span.end}, '.'),
  },
  {
    rule: 'malformed-subject',
    title: 'a lead that the công văn of the State does not have',
    plant: (directive) =>
      directive.identity.side === 'state' && directive.components.typeTitle === null
        ? swap(directive, directive.components.subject?.span, /^V\/v /u, 'Về việc ')
        : null,
  },
  {
    rule: 'missing-as-above',
    title: '"Như trên" is another recipient',
    plant({components: {recipients}, identity}) {
      const item = recipients?.items.find(({text}) => /^như trên/iu.test(text))
      if (item === undefined || identity.type !== 'cong-van') return null
      return put(item.span, 'Thanh tra tỉnh')
    },
  },
  {
    rule: 'malformed-basis',
    title: 'a comma behind a ground',
    plant: (directive) => groundEnding(directive, ','),
  },
  {
    rule: 'malformed-basis',
    title: 'nothing behind a ground',
    plant: (directive) => groundEnding(directive, ''),
  },
  {
    rule: 'missing-section',
    title: 'no organisation',
    plant: (directive) => sectionGone(directive, 'organization'),
  },
  {
    rule: 'missing-section',
    title: 'no purpose',
    plant: (directive) => sectionGone(directive, 'purpose'),
  },
  {
    rule: 'missing-circulation',
    title: 'the last sentence is gone',
    plant({closing, identity, components: {issuer, signature}}) {
      // A cell's own resolution goes no further; a text without an end may go on.
      if (/CHI BỘ/u.test(issuer?.text ?? '') || (issuer !== null && signature === null)) return null
      const block = closing.find(({content}) => content.text.includes('phổ biến'))
      if (block === undefined || identity.side !== 'party') return null
      return takeOut(wordsOf(block))
    },
  },
  {
    rule: 'missing-addressee',
    title: 'the addressees are gone',
    plant: ({components: {addressees, number}, identity}) =>
      number === null || identity.type === 'cong-dien' ? null : takeOut(addressees?.span),
  },
  {
    rule: 'missing-recipients',
    title: 'the recipients are gone',
    plant: ({components: {recipients}}) => takeOut(recipients?.span),
  },
  {
    rule: 'missing-archive',
    title: 'the archive item is gone',
    plant: ({components: {archive}}) => takeOut(archive?.span),
  },
  {
    rule: 'malformed-recipients',
    title: 'an item without its mark',
    plant({components: {recipients}, text}) {
      const marked =
        recipients?.items
          .slice(0, -1)
          .filter(({mark, markSpan}) => mark !== '' && endsLine(text, markSpan.end)) ?? []
      return takeOut(marked.at(-1)?.markSpan)
    },
  },
  {
    rule: 'malformed-recipients',
    title: 'an item twice',
    plant({components: {recipients}, text}) {
      const [first, second] = recipients?.items ?? []
      if (first === undefined || second === undefined || /lưu/iu.test(second.text)) return null
      if (!endsLine(text, first.markSpan.end)) return null
      return put(second.span, first.text)
    },
  },
  {
    rule: 'missing-signature',
    title: 'the signature is gone',
    plant({components: {signature, recipients}, text, attachments}) {
      if (signature === null || signature.name === null) return null
      // A second signature, or a stamp, would be left.
      const end = attachments[0]?.span.start ?? recipients?.span.start ?? text.length
      const left = /\p{L}/u.test(text.slice(signature.span.end, Math.max(end, signature.span.end)))
      return left ? null : takeOut(signature.span)
    },
  },
  {
    rule: 'malformed-authority',
    title: 'the authority form of the other system',
    plant: (directive) =>
      directive.identity.side === 'front' || directive.components.issuer === null
        ? null
        : isParty(directive)
          ? swap(directive, directive.components.signature?.span, /T\/M|K\/T|T\/L/u, 'TM.')
          : swap(directive, directive.components.signature?.span, /TM\.|KT\.|TL\./u, 'T/M'),
  },
  {
    rule: 'deputy-for-committee',
    title: 'K/T before the secretary',
    plant: ({components: {signature}, identity}) =>
      identity.side !== 'party' || signature?.authority == null
        ? null
        : put(signature.authority.span, 'K/T BÍ THƯ'),
  },
  {
    rule: 'deputy-for-committee',
    title: 'K/T before the committee',
    plant: (directive) =>
      directive.identity.side === 'party'
        ? swap(
            directive,
            directive.components.signature?.span,
            /T\/M (?=BAN THƯỜNG VỤ|TỈNH ỦY|ĐẢNG ỦY|CHI BỘ)/u,
            'K/T ',
          )
        : null,
  },
  {
    rule: 'signer-honorific',
    title: 'a degree before the name',
    plant: ({components: {signature, issuer}, identity}) =>
      signature?.name == null || issuer === null || identity.side === 'front'
        ? null
        : put({start: signature.name.span.start, end: signature.name.span.start}, 'TS. '),
  },
  {
    rule: 'signer-honorific',
    title: '"Đồng chí" before the name',
    plant: ({components: {signature, issuer}, identity}) =>
      signature?.name == null || issuer === null || identity.side === 'front'
        ? null
        : put({start: signature.name.span.start, end: signature.name.span.start}, 'Đồng chí '),
  },
  {
    rule: 'malformed-end-mark',
    title: 'the mark of the other system',
    plant: (directive) =>
      isParty(directive)
        ? endMark(directive, './.')
        : directive.components.recipients === null
          ? null
          : endMark(directive, '.'),
  },
  {
    rule: 'malformed-end-mark',
    title: 'no mark',
    plant: (directive) => (directive.components.signature === null ? null : endMark(directive, '')),
  },
  {
    rule: 'mixed-numbering',
    title: 'one number in another style',
    plant(directive) {
      const [first, second] = directive.sections
      const [block] = second?.own ?? []
      if (second?.marker?.scheme !== 'roman' || first?.marker?.scheme !== 'roman') return null
      if (block === undefined) return null
      const span = spanIn(block, second.marker.start, second.marker.end)
      return second.marker.delimiter === '.'
        ? swap(directive, span, /\./u, '-')
        : swap(directive, span, /[–-]/u, '.')
    },
  },
  {
    rule: 'broken-numbering',
    title: 'a number left out',
    plant(directive) {
      const {sections, attachments} = directive
      if (attachments.length > 0) return null
      const [first, second] = sections
      if (second?.marker?.scheme !== 'roman' || first?.marker?.value !== 1) return null
      const [block] = second.own
      if (second.marker.value !== 2 || block === undefined) return null
      const span = spanIn(block, second.marker.start, second.marker.end)
      return swap(directive, span, /II/u, 'IV')
    },
  },
  {
    rule: 'missing-heading',
    title: 'the motto is gone',
    plant: ({components: {heading, issuer, number}}) =>
      issuer === null || number === null ? null : takeOut(heading?.motto?.span),
  },
  {
    rule: 'malformed-heading',
    title: 'no blanks around the hyphens of the motto',
    plant: (directive) =>
      directive.components.number === null
        ? null
        : swap(
            directive,
            directive.components.heading?.motto?.span,
            /lập - Tự do - H/u,
            'lập-Tự do-H',
          ),
  },
  {
    rule: 'malformed-heading',
    title: 'the heading in small letters',
    plant: ({components: {heading, number}}) =>
      heading?.system !== 'party' || number === null
        ? null
        : put(heading.span, 'Đảng Cộng sản Việt Nam'),
  },
  {
    rule: 'malformed-number',
    title: 'the word "Số" is gone',
    plant: (directive) =>
      directive.components.number?.typeSymbol == null
        ? null
        : swap(directive, directive.components.number.span, /^Số:?\s+(?=\d)/u, ''),
  },
  {
    rule: 'malformed-number',
    title: 'a colon too many or too few',
    plant: (directive) =>
      directive.components.number === null || directive.identity.side === 'front'
        ? null
        : isParty(directive)
          ? swap(directive, directive.components.number.span, /^Số (?=\d)/u, 'Số: ')
          : swap(directive, directive.components.number.span, /^Số: (?=\d)/u, 'Số '),
  },
  {
    rule: 'malformed-date',
    title: 'the date in figures',
    plant: (directive) =>
      swap(
        directive,
        directive.components.placeDate?.dateSpan,
        /ngày\s+(\d+)\s+tháng\s+(\d+)\s+năm\s+/u,
        'ngày $1/$2/',
      ),
  },
  {
    rule: 'malformed-recipients',
    title: 'no stop behind the last item',
    plant({components: {recipients, archive}, text}) {
      return archive?.mark === '.' && endsLine(text, archive.markSpan.end) && recipients !== null
        ? takeOut(archive.markSpan)
        : null
    },
  },
  {
    rule: 'malformed-recipients',
    title: 'the separator of the other guide',
    plant({components: {recipients}, text}) {
      const item = recipients?.items.find(
        ({mark, markSpan}) => /[;,]/u.test(mark) && endsLine(text, markSpan.end),
      )
      return item === undefined || item === recipients?.items.at(-1)
        ? null
        : put(item.markSpan, item.mark === ';' ? ',' : ';')
    },
  },
  {
    rule: 'malformed-authority',
    title: 'nothing but a name',
    plant({components: {signature, issuer}, identity}) {
      if (signature?.name == null || issuer === null || identity.side === 'front') return null
      if (identity.type === 'bien-ban' || signature.name.span.start <= signature.span.start)
        return null
      return put({start: signature.span.start, end: signature.name.span.start}, '')
    },
  },
  {
    rule: 'malformed-subject',
    title: '"V/v" below a title',
    plant({components: {subject, typeTitle}}) {
      if (subject === null || typeTitle === null || !/^(?:về|Về|VỀ)\s/u.test(subject.text))
        return null
      return put({start: subject.span.start, end: subject.span.start + 2}, 'V/v')
    },
  },
  {
    rule: 'malformed-basis',
    title: 'nothing behind the last ground',
    plant(directive) {
      const enacts = directive.blocks.findIndex(({content}) => /^QUYẾT ĐỊNH:$/u.test(content.text))
      const last = directive.blocks[enacts - 1]
      if (last === undefined || !/[.]$/u.test(last.content.text)) return null
      const {text} = last.content
      return put(spanIn(last, text.length - 1, text.length), '')
    },
  },
  {
    rule: 'mixed-numbering',
    title: 'one item in another style',
    plant(directive) {
      const list = directive.sections.flatMap(({children}) =>
        children.filter(({marker}) => marker?.scheme === 'arabic' && marker.delimiter === '.'),
      )
      const second = list.find(({marker}) => marker?.value === 2)
      const [block] = second?.own ?? []
      if (second?.marker == null || block === undefined) return null
      return swap(directive, spanIn(block, second.marker.start, second.marker.end), /\.$/u, '-')
    },
  },
  {
    rule: 'broken-numbering',
    title: 'a number twice',
    plant(directive) {
      const [first, second, third] = directive.sections
      const [block] = third?.own ?? []
      if (third?.marker?.scheme !== 'roman' || block === undefined) return null
      if (first?.marker?.value !== 1 || second?.marker?.value !== 2) return null
      return swap(directive, spanIn(block, third.marker.start, third.marker.end), /III/u, 'II')
    },
  },
]
