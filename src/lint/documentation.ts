import {profileIds} from '../facts/ids'
import {profiles} from '../facts/profiles'
import {excerpt, newLines} from './excerpt'
import {categoryNames, levelNames} from './labels'
import type {Example, Rule, RuleCategory} from './rule'

/** The page that explains a rule, in Markdown: what, why, basis, right and wrong, how to fix, how to set. */
export function rulePage(rule: Rule): string {
  const wrong = rule.examples.filter(isWrong)
  const right = rule.examples.filter((example) => !isWrong(example))
  const sections = [
    `# ${rule.title}`,
    summary(rule),
    rule.explanation.trim(),
    '## Căn cứ',
    basisLines(rule),
    ...exampleSections('## Ví dụ sai', wrong, wrongExample),
    ...exampleSections('## Ví dụ đúng', right, (example) => rightExample(example, wrong)),
    '## Sửa tự động',
    howToFix(rule),
    '## Cách thiết lập',
    howToConfigure(rule),
  ]
  return sections.join('\n\n') + '\n'
}

function isWrong({findings}: Example): boolean {
  return findings !== undefined && findings.length > 0
}

/** "`missing-lead` · Nhiệm vụ · mức mặc định: cảnh báo · tự sửa được" */
function summary(rule: Rule): string {
  const parts = [
    `\`${rule.id}\``,
    categoryNames[rule.category],
    `mức mặc định: ${levelNames[rule.severity]}`,
  ]
  if (rule.fixable) parts.push('tự sửa được')
  return parts.join(' · ')
}

/** One line where all profiles agree, else one for each to which the rule applies. */
function basisLines({basis, profiles: applicable = profileIds}: Rule): string {
  const names = applicable.map((id) => profiles[id].name).join('; ')
  const scope = applicable.length < profileIds.length ? `\n\nChỉ áp dụng cho: ${names}.` : ''
  if (typeof basis === 'string') return basis + scope
  if (new Set(applicable.map((id) => basis[id])).size === 1) {
    return applicable.slice(0, 1).map((id) => basis[id]) + scope
  }
  return applicable.map((id) => `- ${profiles[id].name}: ${basis[id]}`).join('\n') + scope
}

function exampleSections(
  heading: string,
  examples: readonly Example[],
  body: (example: Example) => string,
): readonly string[] {
  if (examples.length === 0) return []
  return [heading, ...examples.flatMap((example) => [`### ${caption(example)}`, body(example)])]
}

/** Headings say already which examples are right. */
const verdict = /^(?:Đúng|Sai): (.)/u

function caption({title, profile}: Example): string {
  const plain = title.replace(verdict, (_, first: string) => first.toUpperCase())
  return profile === undefined ? plain : `${plain} (${profiles[profile].name})`
}

/** The part in which a right example differs from the wrong ones of its profile. */
function rightExample({text, profile}: Example, wrong: readonly Example[]): string {
  const rivals = wrong.filter((example) => example.profile === profile).map((each) => each.text)
  const interest = rivals.length === 0 ? new Set<number>() : newLines(text, rivals)
  return fenced(excerpt(text, interest), 'vanban')
}

/** The part to which the findings point, what they say, and how it reads when put right. */
function wrongExample({text, findings = [], fixed}: Example): string {
  const found = findings.map((finding) => expectation.exec(finding)?.groups ?? {})
  const interest = new Set(found.flatMap(({line, endLine}) => [Number(line), Number(endLine)]))
  if (fixed !== undefined) for (const line of newLines(text, [fixed])) interest.add(line)
  const parts = [
    fenced(excerpt(text, interest), 'vanban'),
    found.map(({message}) => `- ${message}`).join('\n'),
  ]
  if (fixed !== undefined && fixed !== text) {
    parts.push('Sau khi sửa:', fenced(excerpt(fixed, newLines(fixed, [text])), 'vanban'))
  }
  return parts.join('\n\n')
}

/** "3:1-3:10 message" */
const expectation = /^(?<line>\d+):\d+-(?<endLine>\d+):\d+ (?<message>.*)$/su

/** A code block whose fence is longer than any in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

function howToFix({fixable}: Rule): string {
  if (!fixable) {
    return [
      'Quy tắc này không tự sửa, vì chỉ người soạn thảo biết phải ghi gì. Trong VS Code, đặt con trỏ vào chỗ',
      'được gạch chân rồi bấm `Ctrl+.` để xem các gợi ý (nếu có).',
    ].join(' ')
  }
  return [
    '- Trong VS Code: đặt con trỏ vào chỗ được gạch chân, bấm `Ctrl+.` rồi chọn cách sửa.',
    '- Trên dòng lệnh: `the-thuc check --fix TỆP` sửa mọi chỗ chắc chắn đúng trong tệp.',
  ].join('\n')
}

function howToConfigure({id, severity, settings}: Rule): string {
  const other = severity === 'hint' ? 'info' : 'hint'
  const levels = 'Các mức: `error`, `warning`, `info`, `hint`, `off`.'
  const rules = JSON.stringify({[id]: other}).replace(':', ': ')
  return [
    levels,
    'Trong thiết lập của VS Code:',
    fenced(`"theThuc.rules": ${rules}`, 'json'),
    'Trong tệp `.the-thuc.json` của thư mục:',
    fenced(`{\n  "rules": ${rules}\n}`, 'json'),
    ...(settings === undefined
      ? []
      : [
          'Cơ quan quy định khác thì đặt giá trị của mình trong tệp ấy, ví dụ:',
          fenced(JSON.stringify(settings, null, 2), 'json'),
        ]),
    'Trên dòng lệnh:',
    fenced(`the-thuc check --rule ${id}=${other} TỆP`, 'sh'),
    'Ngay trong văn bản, cho dòng có chữ kế tiếp, hoặc cho một đoạn; sau ` -- ` là lý do:',
    fenced(
      [
        `<!-- the-thuc-disable-next-line ${id} -- lý do -->`,
        '',
        `<!-- the-thuc-disable ${id} -->`,
        '…',
        `<!-- the-thuc-enable ${id} -->`,
      ].join('\n'),
      'html',
    ),
  ].join('\n\n')
}

/** The rules as Markdown tables, one a category, for the README. */
export function ruleTable(rules: readonly Rule[]): string {
  const tables: string[] = []
  for (const [category, name] of Object.entries(categoryNames)) {
    const rows = rules.filter((rule) => rule.category === (category as RuleCategory)).map(row)
    if (rows.length === 0) continue
    tables.push(
      [
        `**${name}**`,
        '',
        '| Quy tắc | Báo khi | Mức mặc định | Tự sửa |',
        '|---|---|---|---|',
        ...rows,
      ].join('\n'),
    )
  }
  return tables.join('\n\n')
}

function row({id, title, severity, fixable}: Rule): string {
  const cells = [`\`${id}\``, title, levelNames[severity], fixable ? 'có' : '']
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
