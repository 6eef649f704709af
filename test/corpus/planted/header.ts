import {type Fault, isParty, put, swap, takeOut} from './fault'

/** Faults of what stands above the text, a few for each rule. */
export const headerFaults: readonly Fault[] = [
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
    rule: 'missing-heading',
    title: 'the motto is gone',
    plant: ({components: {heading, issuer, number}}) =>
      issuer === null || number === null ? null : takeOut(heading?.motto?.span),
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
      typeTitle === null || text.startsWith('#') || isCopied(typeTitle)
        ? null
        : takeOut(subject?.span),
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
    rule: 'malformed-subject',
    title: '"V/v" below a title',
    plant({components: {subject, typeTitle}}) {
      if (subject === null || typeTitle === null || !/^(?:về|Về|VỀ)\s/u.test(subject.text))
        return null
      if (isCopied(typeTitle)) return null
      return put({start: subject.span.start, end: subject.span.start + 2}, 'V/v')
    },
  },
  {
    rule: 'missing-addressee',
    title: 'the addressees are gone',
    plant: ({components: {addressees, number}, identity}) =>
      number === null || identity.type === 'cong-dien' ? null : takeOut(addressees?.span),
  },
]

/** A copy without its header names its type in small letters, and its first line is told by the words of its subject. */
function isCopied({text}: {readonly text: string}): boolean {
  return /\p{Ll}/u.test(text)
}
