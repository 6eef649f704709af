import type {CommanderError, Help, Option} from 'commander'

/** "(Did you mean --format?)", "(Did you mean one of --fix, --format?)"; group 1: the names. */
const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/

/** Commander's complaint about a command line in Vietnamese; its messages are English and fixed. */
export function usageMessage({code, message}: CommanderError): string {
  const [first = '', second = ''] = Array.from(message.matchAll(/'([^']*)'/g), ([, name]) => name)
  const similar = suggestion.exec(message)?.[1]
  const hint = similar === undefined ? '' : `; có phải ý là ${similar}?`
  switch (code) {
    case 'commander.unknownOption':
      return `không có tùy chọn ${first}${hint}`
    case 'commander.unknownCommand':
      return `không có lệnh "${first}"${hint}`
    case 'commander.missingArgument':
      return `thiếu tham số ${first}`
    case 'commander.optionMissingArgument':
      return `tùy chọn ${first} thiếu giá trị`
    case 'commander.excessArguments':
      return 'thừa tham số'
    case 'commander.conflictingOption':
      return `không dùng ${first} cùng ${second}`
    default:
      return message.replace(/^error: /, '')
  }
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
}

/** What makes commander's help Vietnamese. */
export const vietnameseHelp = {
  styleTitle: (title: string) => titles[title] ?? title,
  styleUsage: (usage: string) =>
    usage.replace('[options]', '[tùy chọn]').replace('[command]', '<lệnh>'),
  subcommandTerm: (command: {name(): string; usage(): string}) =>
    `${command.name()} ${command.usage().replace('[options] ', '').replace('[options]', '')}`.trim(),
  optionDescription: (option: Option) => option.description,
} satisfies Partial<Help>
