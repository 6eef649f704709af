import {spanIn} from '../../../src/document/block'
import type {Directive} from '../../../src/document/model'
import {type Fault, put, swap, takeOut} from './fault'

/** True where nothing but marks stands between an offset and the end of its line. */
function endsLine(text: string, offset: number): boolean {
  return /^[^\p{L}\d\n<]*(?:\n|$)/u.test(text.slice(offset, offset + 200))
}

const isParty = ({identity}: Directive) => identity.side === 'party'

/** Faults of the prescribed components, a few for each rule. */
export const componentFaults: readonly Fault[] = [
  {
    rule: 'missing-heading',
    title: 'the heading is gone',
    plant: ({components: {heading, issuer}}) => (issuer === null ? null : takeOut(heading?.span)),
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
    plant: ({components: {heading, issuer}}) => (heading === null ? null : takeOut(issuer?.span)),
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
]
