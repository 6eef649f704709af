import {Command} from 'commander'
import {type ProfileId, profileIds} from '../facts/ids'
import type {Level} from '../lint/rule'
import {
  type ExportFormat,
  exportFormats,
  type NumberingStyle,
  numberingStyles,
} from '../write/export-formats'
import {type CheckFormat, check, checkFormats} from './check'
import {type Request, standardInputName} from './drafts'
import {exportDraft} from './export'
import {UsageError} from './failure'
import {explain, type ListingFormat, listingFormats, listRules, outline} from './listings'
import {newDraft} from './new'
import {type ReportFormat, report, reportFormats} from './report'
import {type TaskFormat, taskFormats, tasks} from './tasks'
import type {Terminal} from './terminal'
import {vietnameseHelp} from './usage'
import {count, oneOf, profile, ruleLevel} from './values'
import {version} from './version'

/** Options of every verb that reads drafts. */
interface ReadOptions {
  readonly profile?: ProfileId
  readonly config?: string
  readonly stdin?: true
  readonly stdinFilename?: string
}

interface DraftOptions<Format> extends ReadOptions {
  readonly format: Format
}

interface TaskOptions extends DraftOptions<TaskFormat | undefined> {
  readonly output?: string
}

interface NewOptions {
  readonly profile?: ProfileId
  readonly issuer?: string
  readonly subject?: string
  readonly output?: string
}

interface ReportOptions extends ReadOptions {
  readonly format?: ReportFormat
  readonly output?: string
}

interface ExportOptions extends ReadOptions {
  readonly to?: ExportFormat
  readonly numbering?: NumberingStyle
  readonly output?: string
}

interface CheckOptions extends DraftOptions<CheckFormat> {
  readonly rule?: Readonly<Record<string, Level>>
  readonly fix?: true
  readonly maxWarnings?: number
  readonly gate?: true
}

const examples = `
Ví dụ:
  the-thuc check ke-hoach.vanban             kiểm tra một văn bản
  the-thuc check du-thao --format sarif      cả thư mục, kết quả cho hệ thống khác
  the-thuc check --fix "van-ban/**/*.vanban" sửa những chỗ chắc chắn đúng
  the-thuc tasks ke-hoach.vanban             bảng nhiệm vụ, chủ trì, phối hợp, thời hạn
  the-thuc tasks du-thao --output viec.xlsx  bảng ấy cho Excel; .csv, .md, .ics (lịch) cũng được
  the-thuc new ke-hoach --issuer "Ủy ban nhân dân xã Tân Lập" --output ke-hoach.vanban
  the-thuc explain missing-recipients        vì sao báo, căn cứ, ví dụ đúng và sai

Kết thúc với 0: không có gì ở mức lỗi; 1: có; 2: lệnh, cấu hình hoặc tệp không dùng được.`

/** The command line with its verbs; `end` is told the status of the one that ran. */
export function commands(terminal: Terminal, end: (status: number) => void): Command {
  const program = new Command('the-thuc')
  program
    .description('Trợ lý soạn thảo và kiểm tra văn bản chỉ đạo của Đảng và Nhà nước')
    .version(version, '-v, --version', 'in số phiên bản')
    .helpOption('-h, --help', 'in cách dùng')
    .helpCommand('help [lệnh]', 'in cách dùng của một lệnh')
    .addHelpText('after', examples)
    .configureHelp({...vietnameseHelp, helpWidth: terminal.layout.columns ?? 100})
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: terminal.tell,
      outputError: () => {},
    })
    .exitOverride()
  addCheck(program, terminal, end)
  addListings(program, terminal, end)
  addNew(program, terminal, end)
  addPapers(program, terminal, end)
  addRules(program, terminal, end)
  return program
}

function addCheck(program: Command, terminal: Terminal, end: (status: number) => void): void {
  const description = 'kiểm tra văn bản, báo lỗi và chỗ cần xem lại'
  draftVerb(program, 'check', description, checkFormats)
    .option('--rule <quy-tắc=mức>', 'đặt mức của một quy tắc; dùng được nhiều lần', ruleLevel)
    .option('--fix', 'sửa những chỗ chắc chắn đúng và ghi lại vào tệp')
    .option('--gate', 'kiểm tra trước khi ký: điều không được còn trên bản trình ký là lỗi')
    .option(
      '--max-warnings <số>',
      'số cảnh báo được phép; nhiều hơn thì kết thúc với 1',
      count('--max-warnings'),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const {format, fix = false, gate = false, maxWarnings = null} = options
      const request = requestOf(paths, options, options.rule)
      if (fix && request.stdin !== null) throw new UsageError('không dùng --fix cùng --stdin')
      end(await check({...request, format, fix, gate, maxWarnings}, terminal))
    })
}

function addListings(program: Command, terminal: Terminal, end: (status: number) => void): void {
  const outlining = 'cho biết văn bản là gì, có thành phần và mục nào'
  draftVerb(program, 'outline', outlining, listingFormats).action(
    async (paths: string[], options: DraftOptions<ListingFormat>) => {
      end(await outline({...requestOf(paths, options), format: options.format}, terminal))
    },
  )
  const tasking = 'lập bảng nhiệm vụ: ai chủ trì, ai phối hợp, khi nào xong'
  draftVerb(program, 'tasks', tasking, taskFormats, null)
    .option('-o, --output <tệp>', 'ghi ra tệp này; không có --format thì dạng theo đuôi tệp')
    .action(async (paths: string[], options: TaskOptions) => {
      const {format = null, output = null} = options
      end(await tasks({...requestOf(paths, options), format, output}, terminal))
    })
}

function addNew(program: Command, terminal: Terminal, end: (status: number) => void): void {
  program
    .command('new')
    .description('viết mẫu một văn bản mới, chỗ phải điền để trong ngoặc vuông')
    .argument('<loại>', 'loại văn bản, ví dụ ke-hoach, chi-thi, cong-van')
    .option('--profile <bộ>', `bộ quy định về thể thức: ${profileIds.join(', ')}`, profile)
    .option('--issuer <cơ-quan>', 'cơ quan ban hành, ví dụ "Ủy ban nhân dân xã Tân Lập"')
    .option('--subject <trích-yếu>', 'văn bản về việc gì')
    .option('-o, --output <tệp>', 'ghi ra tệp này; tệp đã có thì không ghi đè')
    .action(async (type: string, options: NewOptions) => {
      const {issuer = null, subject = null, output = null} = options
      end(
        await newDraft({type, profile: options.profile ?? null, issuer, subject, output}, terminal),
      )
    })
}

function addPapers(program: Command, terminal: Terminal, end: (status: number) => void): void {
  const reporting = program
    .command('report')
    .description('lập phiếu kiểm tra thể thức của một văn bản, để người kiểm tra ký')
    .argument('[đường-dẫn...]', 'một tệp văn bản')
    .option(
      '-f, --format <dạng>',
      `dạng phiếu: ${reportFormats.join(', ')} (không có thì theo đuôi của --output, hoặc md)`,
      oneOf('--format', reportFormats),
    )
    .option('-o, --output <tệp>', 'ghi ra tệp này thay cho đầu ra chuẩn')
  readOptions(reporting).action(async (paths: string[], options: ReportOptions) => {
    const {format = null, output = null} = options
    end(await report({...requestOf(paths, options), format, output}, terminal))
  })
  const exporting = program
    .command('export')
    .description('ghi văn bản ra tệp để in hoặc để sửa bằng phần mềm khác, đúng mẫu trình bày')
    .argument('[đường-dẫn...]', 'một tệp văn bản')
    .option(
      '--to <dạng>',
      `dạng tệp: ${exportFormats.join(', ')} (không có thì theo đuôi của --output)`,
      oneOf('--to', exportFormats),
    )
    .option('-o, --output <tệp>', 'ghi ra tệp này thay cho đầu ra chuẩn')
    .option(
      '--numbering <kiểu>',
      `đánh số trong bản Word: ${numberingStyles.join(', ')} (mặc định: literal, số là chữ)`,
      oneOf('--numbering', numberingStyles),
    )
  readOptions(exporting).action(async (paths: string[], options: ExportOptions) => {
    const {to = null, output = null, numbering = 'literal'} = options
    const request = {...requestOf(paths, options), format: to, output, numbering}
    end(await exportDraft(request, terminal))
  })
}

function addRules(program: Command, terminal: Terminal, end: (status: number) => void): void {
  const list = program.command('rules').description('liệt kê các quy tắc')
  formatOption(list, listingFormats).action(async ({format}: DraftOptions<ListingFormat>) => {
    end(await listRules(format, terminal))
  })
  program
    .command('explain')
    .description('giải thích một quy tắc: vì sao, căn cứ, ví dụ đúng và sai')
    .argument('<quy-tắc>', 'tên quy tắc, ví dụ missing-recipients')
    .action(async (id: string) => end(await explain(id, terminal)))
}

/** A verb that reads drafts, with the options that all of them have. */
function draftVerb(
  program: Command,
  name: string,
  description: string,
  formats: readonly string[],
  usual: string | null = 'pretty',
): Command {
  const verb = program
    .command(name)
    .description(description)
    .argument(
      '[đường-dẫn...]',
      'tệp, thư mục (tìm .vanban, .md, .txt, .docx) hoặc mẫu như "**/*.vanban"',
    )
  return readOptions(formatOption(verb, formats, usual))
}

/** What every verb that reads drafts may be told. */
function readOptions(verb: Command): Command {
  return verb
    .option('--profile <bộ>', `bộ quy định về thể thức: ${profileIds.join(', ')}`, profile)
    .option('--config <tệp>', 'dùng tệp cấu hình này thay cho .the-thuc.json gần nhất')
    .option('--stdin', 'đọc văn bản từ đầu vào chuẩn')
    .option('--stdin-filename <tên>', 'tên của văn bản đọc từ đầu vào chuẩn')
}

/** `usual`: the format where none is named; null where the verb finds out, though what it falls back on is `pretty`. */
function formatOption(
  verb: Command,
  formats: readonly string[],
  usual: string | null = 'pretty',
): Command {
  const description = `dạng kết quả: ${formats.join(', ')} (mặc định: pretty)`
  const parse = oneOf('--format', formats)
  return usual === null
    ? verb.option('-f, --format <dạng>', description, parse)
    : verb.option('-f, --format <dạng>', description, parse, usual)
}

function requestOf(
  paths: readonly string[],
  options: ReadOptions,
  levels: Readonly<Record<string, Level>> = {},
): Request {
  const over = options.profile === undefined ? {} : {profile: options.profile}
  const name = options.stdinFilename
  if (name !== undefined && options.stdin !== true) {
    throw new UsageError('--stdin-filename chỉ dùng cùng --stdin')
  }
  return {
    paths,
    over: {...over, rules: levels},
    config: options.config ?? null,
    stdin: options.stdin === true ? (name ?? standardInputName) : null,
  }
}
