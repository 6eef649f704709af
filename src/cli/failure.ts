/** A mistake of the command line's user: one sentence, status 2, no trace. */
export class UsageError extends Error {}

/** A file that could not be used for a reason that is told as it is: the end of a Vietnamese sentence. */
export class Refusal extends Error {}

/** Sentences for the system's error codes, after the path. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EISDIR: 'là thư mục, không phải tệp',
  EACCES: 'không có quyền truy cập',
  EPERM: 'hệ điều hành không cho phép',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã hết chỗ',
  EBUSY: 'tệp đang được chương trình khác dùng',
  ETXTBSY: 'tệp đang được chương trình khác dùng',
  EMFILE: 'đang mở quá nhiều tệp',
  ENFILE: 'đang mở quá nhiều tệp',
  ELOOP: 'liên kết tượng trưng trỏ vòng quanh',
  ENAMETOOLONG: 'tên quá dài',
  EIO: 'ổ đĩa báo lỗi khi đọc hoặc ghi',
}

/** Why a file could not be used, as the end of a Vietnamese sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const code = codeOf(error)
  if (code !== null) return systemErrors[code] ?? `hệ điều hành báo lỗi ${code}`
  return unexpected(error)
}

/** The system's code of an error ("ENOENT"), null where it has none. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** Set to anything, the trace of an unexpected error is shown. */
export const debugVariable = 'THE_THUC_DEBUG'

/** An unexpected error as what is printed before the process ends. */
export function crashReport(error: unknown): string {
  return `the-thuc: ${unexpected(error)}\n`
}

/** One sentence on an unexpected error, with its trace where the environment asks for it. */
function unexpected(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error)
  const sentence = `gặp lỗi ngoài dự kiến (${cause.split('\n')[0]})`
  const debug = process.env[debugVariable]
  if (debug === undefined || debug === '')
    return `${sentence}; đặt ${debugVariable}=1 để xem chi tiết`
  return error instanceof Error ? `${sentence}\n${error.stack}` : sentence
}
