import {type Fault, isParty, put, swap, takeOut} from './fault'

/** True where nothing but marks stands between an offset and the end of its line. */
function endsLine(text: string, offset: number): boolean {
  return /^[^\p{L}\d\n<]*(?:\n|$)/u.test(text.slice(offset, offset + 200))
}

/** Faults of the recipients and the signature, a few for each rule. */
export const endingFaults: readonly Fault[] = [
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
]
