import type {Random} from './random'
import {
  circumstances,
  fields,
  objects,
  partyBodies,
  placeBeginnings,
  placeEndings,
  products,
  purposes,
  stateBodies,
  states,
  verbs,
} from './words'

/** The system whose form a draft follows. */
export type DraftSide = 'party' | 'state'

const issueYear = 2026

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}

/** Sentences of one made-up draft; never the same paragraph twice, so that nothing is read from a memory of blocks. */
export class Sentences {
  readonly #random: Random
  readonly #bodies: readonly string[]
  readonly #superior: string
  readonly #told = new Set<string>()

  constructor(random: Random, side: DraftSide) {
    this.#random = random
    this.#bodies = side === 'party' ? partyBodies : stateBodies
    this.#superior = side === 'party' ? 'Ban Thường vụ Tỉnh ủy' : 'Ủy ban nhân dân tỉnh'
  }

  body(): string {
    return this.#random.pick(this.#bodies)
  }

  place(): string {
    const first = this.#random.pick(placeBeginnings)
    return `${first} ${this.#random.pick(placeEndings.filter((each) => each !== first))}`
  }

  field(): string {
    return this.#random.pick(fields)
  }

  /** "12 tháng 10 năm 2026", as it stands after "ngày". */
  issueDate(): string {
    const month = this.#random.between(7, 9)
    return `${padded(this.#random.between(10, 28))} tháng ${month} năm ${issueYear}`
  }

  /** How things stand: a paragraph of the opening. */
  background(): string {
    return this.#new(() => {
      const count = this.#random.between(2, 4)
      return Array.from({length: count}, () => this.#statement()).join(' ')
    })
  }

  /** Title of an item that has items below it. */
  title(): string {
    return this.#new(() => {
      const random = this.#random
      const first = `${capitalized(random.pick(verbs))} ${random.pick(objects)}`
      return `${first} và ${random.pick(objects)} ${this.#scope()}`
    })
  }

  /** A task, as real drafts have them: most name who and until when, some do not. */
  task(): string {
    return this.#new(() => {
      const random = this.#random
      const work = this.#work()
      const lead = random.chance(0.9) ? `${this.#lead()} ${work}` : capitalized(work)
      const purpose = random.chance(0.4) ? `, ${random.pick(purposes)}` : ''
      const second = random.chance(0.3) ? `; ${this.#work()}` : ''
      return `${lead}${purpose}${second}${this.#deadline()}.`
    })
  }

  /** The cells of a row in a table of tasks. */
  row(): readonly string[] {
    const lead = this.body()
    const task = this.#new(() => `${capitalized(this.#work())}, ${this.#random.pick(purposes)}`)
    return [task, lead, this.#otherThan(lead), `${this.#date()}`]
  }

  #new(make: () => string): string {
    for (;;) {
      const text = make()
      if (this.#told.has(text)) continue
      this.#told.add(text)
      return text
    }
  }

  #statement(): string {
    const random = this.#random
    const deed = `${random.pick(verbs)} ${random.pick(objects)}`
    const figure = `${random.between(3, 98)},${random.between(0, 9)}%`
    const example = random.chance(0.6)
      ? `riêng xã ${this.place()} đã ${deed}, đạt ${figure} kế hoạch`
      : `${random.between(12, 2400)} hộ ở ${this.place()} cho rằng cần ${deed}`
    return `${random.pick(circumstances)}, ${random.pick(states)}; ${example}.`
  }

  #lead(): string {
    const random = this.#random
    const lead = this.body()
    if (random.chance(0.5)) return `${lead} chủ trì, phối hợp với ${this.#otherThan(lead)}`
    return random.chance(0.2) ? `Giao ${lead}` : lead
  }

  #otherThan(lead: string): string {
    return this.#random.pick(this.#bodies.filter((each) => each !== lead))
  }

  #work(): string {
    return `${this.#random.pick(verbs)} ${this.#random.pick(objects)} ${this.#scope()}`
  }

  #scope(): string {
    const random = this.#random
    switch (random.between(0, 4)) {
      case 0:
        return `tại xã ${this.place()}`
      case 1:
        return `trên địa bàn các xã ${this.place()}, ${this.place()} và ${this.place()}`
      case 2:
        return `ở ${random.between(2, 60)} thôn của ${this.place()}`
      case 3:
        return `cho ${random.between(20, 4000)} hộ thuộc ${this.place()}`
      default:
        return `giai đoạn ${issueYear} - ${issueYear + random.between(2, 5)}`
    }
  }

  #date(): string {
    const random = this.#random
    const year = issueYear + random.between(1, 3)
    // One in two hundred is a date that no calendar has: drafts do contain them.
    const day = random.chance(0.005) ? 31 : random.between(1, 28)
    const month = day === 31 ? 9 : random.between(1, 12)
    return random.chance(0.5)
      ? `${padded(day)}/${month}/${year}`
      : `${padded(day)} tháng ${month < 3 ? padded(month) : month} năm ${year}`
  }

  #deadline(): string {
    const random = this.#random
    const year = issueYear + random.between(1, 3)
    switch (random.between(0, 9)) {
      case 0:
        return ''
      case 1:
        return ', thực hiện kịp thời, hiệu quả'
      case 2:
        return `, xong trong quý ${random.pick(['I', 'II', 'III', 'IV'])} năm ${year}`
      case 3:
        return `, báo cáo ${this.#superior} trong tháng ${random.between(3, 12)} năm ${year}`
      case 4:
        return `; định kỳ hằng quý gửi ${random.pick(products)} về ${this.#superior}`
      case 5:
        return `, gửi ${random.pick(products)} trước ngày ${this.#date()}`
      case 6:
        return `, chậm nhất sau ${random.between(10, 90)} ngày kể từ ngày ký ban hành`
      default:
        return `, hoàn thành trước ngày ${this.#date()}`
    }
  }
}
