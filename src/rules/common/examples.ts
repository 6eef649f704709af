import {type ProfileId, profileIds} from '../../facts/ids'
import {profiles} from '../../facts/profiles'
import type {Example} from '../../lint/rule'
import {Lines} from '../../text/lines'

/** Who does what in the examples of a profile. */
export interface Cast {
  /** A unit of the issuer, for the body of the example. */
  readonly unit: string
  /** Another one beside it. */
  readonly other: string
  /** Those below the issuer, every one of them. */
  readonly group: string
}

const partyCast: Cast = {
  unit: 'Ban Xây dựng Đảng',
  other: 'Ủy ban Kiểm tra Đảng ủy',
  group: 'Các chi bộ trực thuộc',
}

const casts: Readonly<Record<ProfileId, Cast>> = {
  'party-2026': partyCast,
  'party-2018': partyCast,
  'state-2020': {unit: 'Phòng Kinh tế', other: 'Phòng Văn hóa - Xã hội', group: 'Trưởng các thôn'},
}

type Made = Omit<Example, 'profile'>

/** An example that is made when somebody reads it: a start that only checks places no findings in texts. */
class ProfileExample implements Example {
  readonly profile: ProfileId
  readonly #make: () => Made
  #made: Made | undefined

  constructor(profile: ProfileId, make: () => Made) {
    this.profile = profile
    this.#make = make
  }

  get title(): string {
    return this.#example().title
  }

  get text(): string {
    return this.#example().text
  }

  /** As a plain text where it is none of Word's. */
  get layout(): Example['layout'] {
    return this.#example().layout
  }

  get findings(): readonly string[] {
    return this.#example().findings ?? []
  }

  /** As it was where the rule leaves it. */
  get fixed(): string {
    return this.#example().fixed ?? this.text
  }

  #example(): Made {
    this.#made ??= this.#make()
    return this.#made
  }
}

/** The same example in each profile: rules on tasks hold for the Party and the State alike. */
export function inEachProfile(make: (profile: ProfileId, cast: Cast) => Made): Example[] {
  return profileIds.map(
    (profile) => new ProfileExample(profile, () => make(profile, casts[profile])),
  )
}

/** A finding of an example: its message at the first place where the words stand. */
export function findingAt(text: string, words: string, message: string): string {
  return findingAfter(text, '', words, message)
}

/** A finding of an example: its message on the first line. */
export function findingAtTop(text: string, message: string): string {
  return findingAt(text, text.split('\n', 1)[0] ?? '', message)
}

/** A finding of an example: its message at the first place where the words stand behind others. */
export function findingAfter(text: string, before: string, words: string, message: string): string {
  const lines = new Lines(text)
  const at = text.indexOf(before + words) + before.length
  if (at < before.length) throw new RangeError(`No "${before}${words}" in the example`)
  const [start, end] = [lines.placeAt(at), lines.placeAt(at + words.length)]
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`
}

/** "Nơi nhận" with the items given, separated as the profile wants it, the archive item last. */
export function recipientList(profile: ProfileId, ...items: readonly string[]): string {
  const {recipientSeparator, system} = profiles[profile]
  const archive = system === 'party' ? 'Lưu Văn phòng Đảng ủy' : 'Lưu: VT'
  const listed = items.map((item) => `- ${item}${recipientSeparator}`)
  return ['Nơi nhận:', ...listed, `- ${archive}.`].join('\n')
}

/** The text of a plan: a sentence that names nobody, and numbered tasks. */
export function planBody(...tasks: readonly string[]): string {
  return [
    'Kế hoạch được thực hiện như sau:',
    ...tasks.map((task, index) => `${index + 1}. ${task}`),
  ].join('\n')
}
