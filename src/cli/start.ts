import path from 'node:path'
import type * as Command from './command'
import {loadCompiled} from './compiled-code'
import type {Terminal} from './terminal'

const {crashReport, endProcess, processTerminal, run} =
  loadCompiled<typeof Command>('command').exports

/** The sample drafts, seen from `dist/`. */
const samples = path.join(__dirname, '..', 'test', 'fixtures', 'samples')

/** What `npm start` shows: the samples with an introduction, or the drafts that are named, with `check`'s status. */
async function start(words: readonly string[], terminal: Terminal): Promise<number> {
  if (words.length > 0) return own(words, terminal)
  const {bold, dim} = terminal.layout.paint
  const folder = path.relative(process.cwd(), samples)
  await terminal.write(
    `${bold('Thể Thức')} – trợ lý soạn thảo và kiểm tra văn bản chỉ đạo của Đảng và Nhà nước\n\n` +
      `Kiểm tra các dự thảo mẫu trong ${folder}; vài dự thảo cố ý để sai.\n\n` +
      `${bold('1. Kết quả kiểm tra')}\n\n`,
  )
  await run(['check', folder], terminal)
  await terminal.write(`\n${bold('2. Bảng nhiệm vụ')} – ai chủ trì, ai phối hợp, khi nào xong\n\n`)
  await run(['tasks', folder], terminal)
  await terminal.write(
    `${bold('Tiếp theo')}\n` +
      `  npm start -- TỆP HOẶC THƯ MỤC                      kiểm tra văn bản của chính mình\n` +
      `  node dist/cli.js explain missing-recipients        vì sao báo, căn cứ, ví dụ đúng và sai\n` +
      `  node dist/cli.js check --fix TỆP                   sửa những chỗ chắc chắn đúng\n` +
      `  node dist/cli.js --help                            mọi lệnh và tùy chọn\n` +
      `  npm run editor                                     mở các mẫu trong VS Code với tiện ích này\n` +
      dim('Văn bản không rời khỏi máy này: không dùng mạng, không gửi dữ liệu đi đâu.\n'),
  )
  return 0
}

/** Checks the drafts of the user and, unless options ask for something else, lists their tasks. */
async function own(words: readonly string[], terminal: Terminal): Promise<number> {
  const status = await run(['check', ...words], terminal)
  if (words.some((word) => word.startsWith('-'))) return status
  await terminal.write('\n')
  // What cannot be read was told by the check.
  await run(['tasks', ...words], {...terminal, tell: () => {}})
  return status
}

const terminal = processTerminal()
start(process.argv.slice(2), terminal).then(endProcess, (error) => {
  terminal.tell(crashReport(error))
  endProcess(2)
})
