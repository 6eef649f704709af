import assert from 'node:assert/strict'
import fc from 'fast-check'
import ICAL from 'ical.js'
import {calendarText, contentLine} from '../../../src/write/calendar-lines'
import {TaskCalendar} from '../../../src/write/tasks-calendar'
import {letter, now, plan, taskFile, written} from './task-files'

/** What another's parser reads in a calendar. */
function events(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
}

function calendar(path: string, text: string): Promise<string> {
  return written(new TaskCalendar(now), taskFile(path, text))
}

function uids(text: string): readonly string[] {
  return events(text).map(({uid}) => uid)
}

describe('tasks as a calendar', () => {
  it('an all-day event that leaves the day free, with a reminder', async () => {
    const text = await calendar('a.vanban', plan)
    const first = text.slice(0, text.indexOf('END:VEVENT')).replaceAll('\r\n ', '')
    assert.equal(
      first,
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//The Thuc//Nhiem vu//VI',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Nhiệm vụ',
        'BEGIN:VEVENT',
        'UID:262e1e5bdebb297519563b2a90@the-thuc',
        'DTSTAMP:20261121T083015Z',
        'DTSTART;VALUE=DATE:20270115',
        'DTEND;VALUE=DATE:20270116',
        'SUMMARY:Hạn: Phòng Kinh tế: Chuẩn bị 500 cây giống\\; ươm "keo lai"\\, hoàn thành trước ngày 15 tháng 01 năm 2027.',
        'DESCRIPTION:Chuẩn bị 500 cây giống\\; ươm "keo lai"\\, hoàn thành trước ngày 15 tháng 01 năm 2027.\\nChủ trì: Phòng Kinh tế (kế thừa từ mục 1\\, dòng 16)\\nThời hạn: trước ngày 15 tháng 01 năm 2027\\nVăn bản: Kế hoạch 45/KH-UBND: Trồng cây đầu xuân năm 2027\\nTệp: a.vanban\\, dòng 18',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-P2DT16H',
        'DESCRIPTION:Hạn: Phòng Kinh tế: Chuẩn bị 500 cây giống\\; ươm "keo lai"\\, hoàn thành trước ngày 15 tháng 01 năm 2027.',
        'END:VALARM',
        '',
      ].join('\r\n'),
    )
    assert.ok(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n'))
  })

  it('one event a time limit; what has no day is counted', async () => {
    const writer = new TaskCalendar(now)
    const text = await written(writer, taskFile('a.vanban', plan))
    const shown = events(text).map(({startDate, component, summary}) => [
      startDate.toString(),
      startDate.isDate,
      component.getFirstPropertyValue('rrule')?.toString() ?? null,
      summary.slice(0, 33),
    ])
    assert.deepEqual(shown, [
      ['2027-01-15', true, null, 'Hạn: Phòng Kinh tế: Chuẩn bị 500 '],
      [
        '2026-12-31',
        true,
        'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1',
        'Hạn: Phòng Kinh tế: Kiểm tra vườn',
      ],
      ['2026-10-25', true, 'FREQ=MONTHLY;BYMONTHDAY=25', 'Hạn: Phòng Kinh tế: Kiểm tra vườn'],
      ['2027-03-31', true, null, 'Hạn: Công an xã chủ trì, phối hợp'],
      ['2027-02-28', true, null, 'Hạn: các thôn, trường học: Tổ chứ'],
    ])
    assert.equal(writer.withoutDate, 2)
  })

  it('recurring duties come back on their days, as another program counts them', async () => {
    const event = events(await calendar('a.vanban', plan))[2]
    assert.equal(event?.isRecurring(), true)
    const iterator = event?.iterator()
    const days = Array.from({length: 4}, () => iterator?.next().toString())
    assert.deepEqual(days, ['2026-10-25', '2026-11-25', '2026-12-25', '2027-01-25'])
  })

  it('a draft without a date counts from the day of writing', async () => {
    const [once, weekly] = events(await calendar('b.txt', letter))
    assert.equal(once?.startDate.toString(), '2026-08-20')
    // 21 November 2026 is a Saturday.
    assert.equal(weekly?.startDate.toString(), '2026-11-27')
  })

  it('reminders: 8 o’clock, three days before; for weekly duties the day before; none for daily ones', async () => {
    const text = letter.replace('2. Báo cáo', '2. Trực ban hằng ngày.\n\n3. Báo cáo')
    const triggers = events(await calendar('b.txt', text)).map(({component, startDate}) => {
      const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')
      if (!(trigger instanceof ICAL.Duration)) return null
      const time = startDate.clone()
      time.isDate = false
      time.addDuration(trigger)
      return time.toString()
    })
    assert.deepEqual(triggers, ['2026-08-17T08:00:00', null, '2026-11-26T08:00:00'])
  })

  it('UIDs: the same for the same words at the same path, each once', async () => {
    const before = uids(await calendar('x/a.vanban', plan))
    assert.equal(new Set(before).size, before.length)
    const moved = plan.replace('I. NHIỆM VỤ', 'I. CÁC NHIỆM VỤ CHÍNH\n\n\n')
    assert.deepEqual(uids(await calendar('.\\x\\a.vanban', moved)), before)
    const changed = uids(await calendar('x/a.vanban', plan.replace('500 cây', '600 cây')))
    assert.deepEqual(
      changed.map((uid, index) => uid === before[index]),
      [false, true, true, true, true],
    )
    const twice = new TaskCalendar(now)
    const files = [taskFile('a.vanban', plan), taskFile('b.vanban', plan)]
    assert.equal(new Set(uids(await written(twice, ...files))).size, 2 * before.length)
  })

  it('two tasks with the same words have their own UIDs', async () => {
    const again = '1. Rà soát phương án sơ tán trước ngày 20/8/2026.'
    const text = letter.replace(again, `${again}\n\n${again}`)
    const [one, other] = uids(await calendar('b.txt', text))
    assert.equal(other, one?.replace('@', '.2@'))
  })

  it('long titles are cut between words, long leads left out of them', async () => {
    const bodies = 'Sở Y tế, Sở Tài chính, Sở Nội vụ, Sở Xây dựng, Sở Tư pháp, Sở Công Thương'
    const text = letter
      .replace('Ủy ban nhân dân các xã, phường.', `${bodies}.`)
      .replace('phương án sơ tán', `phương án sơ tán ${'từng thôn, '.repeat(20)}tổ dân phố`)
    const [event] = events(await calendar('b.txt', text))
    assert.match(
      event?.summary ?? '',
      /^Hạn: Rà soát phương án sơ tán (?:từng thôn, )+từng(?: thôn)? …$/u,
    )
    assert.ok((event?.summary.length ?? 0) <= 'Hạn: '.length + 120 + ' …'.length)
    assert.ok(event?.description.includes(`Chủ trì: ${bodies}`))
  })
})

describe('lines of a calendar', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc.string({
      unit: fc.constantFrom('ế', '😀', '\\', ';', ',', '\n', '\r', ' ', 'n'),
      maxLength: 200,
    }),
  )

  it('property: no line is longer than 75 octets, and unfolding gives it back', () => {
    fc.assert(
      fc.property(text, (words) => {
        const value = calendarText(words)
        const folded = contentLine('SUMMARY', value)
        assert.ok(folded.endsWith('\r\n'))
        const lines = folded.slice(0, -2).split('\r\n')
        for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75)
        for (const line of lines.slice(1)) assert.ok(line.startsWith(' '))
        assert.equal(lines.join('\n').replaceAll('\n ', ''), `SUMMARY:${value}`)
      }),
    )
  })

  it('property: another’s parser reads the words that were written', () => {
    fc.assert(
      fc.property(text, (words) => {
        const line = contentLine('SUMMARY', calendarText(words))
        const component = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`))
        const speakable = words.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0B-\x1F\x7F]/g, '')
        assert.equal(component.getFirstPropertyValue('summary'), speakable)
      }),
    )
  })

  it('control characters and halves of letters are left out', () => {
    assert.equal(calendarText('a\0b\x1Fc\uD800d\uDC00e\x7F\tf'), 'abcde\tf')
  })
})
