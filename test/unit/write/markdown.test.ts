import assert from 'node:assert/strict'
import {terminalPage} from '../../../src/write/markdown'
import {unpainted} from '../../../src/write/paint'

const page = `# Thiếu "Nơi nhận"

Ai phải làm thì **phải nhận
được** văn bản; xem \`missing-recipients\`.

- Một mục dài hơn bề rộng của màn hình này.

\`\`\`vanban
Nơi nhận:
- Như trên; # không phải đề mục, **giữ nguyên**
\`\`\`
`

describe('a Markdown page in a terminal', () => {
  it('joins broken lines and leaves the marks of emphasis out', () => {
    assert.equal(
      terminalPage(page, 200, unpainted),
      `Thiếu "Nơi nhận"

Ai phải làm thì phải nhận được văn bản; xem missing-recipients.

- Một mục dài hơn bề rộng của màn hình này.

  │ Nơi nhận:
  │ - Như trên; # không phải đề mục, **giữ nguyên**
`,
    )
  })

  it('wraps to the terminal, items under their text', () => {
    assert.equal(
      terminalPage(page, 30, unpainted).split('\n\n').slice(1, 3).join('\n\n'),
      `Ai phải làm thì phải nhận được
văn bản; xem
missing-recipients.

- Một mục dài hơn bề rộng của
  màn hình này.`,
    )
  })

  it('paints headings, emphasis and code', () => {
    const paint = {
      ...unpainted,
      bold: (text: string) => `<b>${text}</b>`,
      cyan: (text: string) => `<c>${text}</c>`,
    }
    const text = terminalPage(page, 200, paint)
    assert.match(text, /^<b>Thiếu "Nơi nhận"<\/b>\n/u)
    assert.match(text, /<b>phải nhận được<\/b> văn bản; xem <c>missing-recipients<\/c>\./u)
  })

  it('a fence within a longer fence is text', () => {
    assert.equal(terminalPage('````\n```\nx\n````\ny\n', 80, unpainted), '  │ ```\n  │ x\ny\n')
  })
})
