import {profileCommand, profileComments} from '../document/profile-comment'
import {profileIds} from '../facts/ids'
import {retextPrefix} from '../facts/retext-plugins'
import {profileMessage, unknownRule} from './configuration'
import {didYouMean, nearest} from './nearest'
import {defineRule, type Report, type Rule} from './rule'
import {
  commentSpans,
  type NamedRule,
  type SuppressionComment,
  suppressionCommands,
  suppressionComments,
} from './suppression-comments'

const words = [...suppressionCommands.map((command) => `the-thuc-${command}`), profileCommand]

/**
 * The rule for comments that try to silence rules and cannot: they name a rule that is not in `ruleIds`, or order what
 * does not exist. Without it a slip of the pen would fail in silence.
 */
export function suppressionRule(ruleIds: Iterable<string>): Rule {
  const id = 'invalid-suppression'
  const known = new Set([...ruleIds, id])
  return defineRule({
    id,
    category: 'language',
    title: 'Chú thích bỏ qua quy tắc không có hiệu lực',
    explanation: [
      'Chú thích `<!-- the-thuc-… -->` ghi sai tên lệnh hoặc tên quy tắc thì không bỏ qua được gì, mà người',
      'viết lại tưởng là đã bỏ qua. Hãy ghi đúng tên; danh sách quy tắc in bằng `the-thuc rules`.',
    ].join('\n'),
    severity: 'info',
    basis: 'Cách dùng của Thể Thức; không phải yêu cầu về thể thức văn bản',
    fixable: false,
    examples: [
      {
        title: 'Tên lệnh và tên quy tắc đúng, có lý do',
        text: '<!-- the-thuc-disable-next-line placeholder -- chờ số liệu -->\n1. Chi […] đồng.\n',
      },
      {
        title: 'Chú thích khác không liên quan',
        text: '<!-- bản thảo lần 2 -->\n1. Thực hành tiết kiệm.\n',
      },
      {
        title: 'Tên quy tắc viết sai',
        text: '<!-- the-thuc-disable placeholdr -->\n1. Chi […] đồng.\n',
        findings: ['1:23-1:33 Không có quy tắc "placeholdr"; có phải ý là "placeholder"?'],
      },
      {
        title: 'Lệnh không có',
        text: '1. Thực hành tiết kiệm.\n<!-- the-thuc-enabel -->\n',
        findings: ['2:6-2:21 Không có lệnh "the-thuc-enabel"; có phải ý là "the-thuc-enable"?'],
      },
      {
        title: 'Văn bản tự chọn bộ quy định',
        text: '<!-- the-thuc-profile party-2018 -->\n1. Thực hành tiết kiệm.\n',
      },
      {
        title: 'Tên bộ quy định viết sai',
        text: '<!-- the-thuc-profile party-2019 -->\n1. Thực hành tiết kiệm.\n',
        findings: [
          '1:23-1:33 Không có bộ quy định "party-2019"; dùng một trong party-2026, party-2018, state-2020; có phải ý là "party-2018"?',
        ],
      },
    ],
    *check({directive: {text}}) {
      for (const comment of suppressionComments(text, commentSpans(text))) {
        if (comment.word.text === profileCommand) continue
        if (comment.command === null) yield unknownCommand(comment)
        else yield* comment.rules.filter(({id}) => !isKnown(id)).map(reportOf)
      }
      for (const {profile, name, nameSpan} of profileComments(text)) {
        if (profile !== null) continue
        const message = profileMessage(name)
        yield {span: nameSpan, message, ...replacement(nameSpan, nearest(name, profileIds))}
      }
    },
  })

  function isKnown(name: string): boolean {
    return known.has(name) || name.startsWith(retextPrefix)
  }

  function reportOf(named: NamedRule): Report {
    const message = unknownRule(named.id, known)
    return {span: named, message, ...replacement(named, nearest(named.id, known))}
  }
}

function unknownCommand({word}: SuppressionComment): Report {
  const message = `Không có lệnh "${word.text}"${didYouMean(word.text, words)}`
  return {span: word.span, message, ...replacement(word.span, nearest(word.text, words))}
}

function replacement(
  {start, end}: {readonly start: number; readonly end: number},
  text: string | null,
): Pick<Report, 'suggestions'> {
  if (text === null) return {}
  return {suggestions: [{title: `Đổi thành "${text}"`, edits: [{start, end, text}]}]}
}
