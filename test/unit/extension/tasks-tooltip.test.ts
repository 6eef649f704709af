import assert from 'node:assert/strict'
import {escaped, readingText} from '../../../src/extension/tasks-tooltip'
import {mixedPlan, plan, sheetFor} from './task-drafts'

/** The tooltip of the task that begins with some words; links as their words between ‹ ›. */
function tooltip(text: string, words: string): readonly string[] {
  const {directive, tasks} = sheetFor(text)
  const entry = tasks.find(({task}) => task.text.startsWith(words))
  assert.ok(entry !== undefined, words)
  return readingText(entry, directive, (name, {start, end}) => {
    assert.ok(start < end && end <= text.length)
    return `‹${name}›`
  })
    .replaceAll('\\', '')
    .split('\n')
}

describe('the tooltip of a task', () => {
  it('says who, with whom, by when, and where each of them stands', () => {
    assert.deepEqual(tooltip(mixedPlan, 'Phòng Kinh tế'), [
      '**1. Rà soát các vườn ươm, gửi danh sách trước ngày 15/12/2026**',
      '',
      '- Chủ trì: Phòng Kinh tế (‹dòng 11›)',
      '- Phối hợp: Công an xã (‹dòng 11›)',
      '- Thời hạn: trước ngày 15/12/2026 → **thứ Ba, 15/12/2026** (‹dòng 11›)',
    ])
  })

  it('says from where lead and time limit are inherited', () => {
    const text = plan(
      '1. Phòng Kinh tế (hoàn thành trong tháng 11/2026)',
      '- Rà soát các vườn ươm trên địa bàn xã.',
    )
    assert.deepEqual(tooltip(text, 'Rà soát'), [
      '**- Rà soát các vườn ươm trên địa bàn xã**',
      '',
      '- Chủ trì: Phòng Kinh tế (‹dòng 10›) – kế thừa từ mục 1',
      '- Thời hạn: trong tháng 11/2026 → **thứ Hai, 30/11/2026** (kế thừa, ‹dòng 10›)',
    ])
  })

  it('says what is not known', () => {
    assert.deepEqual(tooltip(mixedPlan, 'Tuyên truyền').slice(2), [
      '- Chủ trì: **chưa rõ**',
      '- Thời hạn: **chưa có**',
    ])
    assert.deepEqual(tooltip(mixedPlan, 'Trạm Y tế').slice(3), [
      '- Thời hạn: kịp thời → **chưa cụ thể** (‹dòng 13›)',
    ])
  })

  it('shows the words of the document as words, whatever they mean in Markdown', () => {
    const escapes = escaped('[a](command:x) <b> *c* `d` &amp; $(bug)')
    assert.equal(escapes.replaceAll('\\', ''), '[a](command:x) <b> *c* `d` &amp; $(bug)')
    assert.match(escapes, /^\\\[a\\\]\\\(command:x\\\) \\<b\\> \\\*c\\\*/u)
  })
})
