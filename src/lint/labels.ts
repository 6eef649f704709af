import type {Level, RuleCategory} from './rule'

/** Levels as people call them. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  hint: 'gợi ý',
  off: 'tắt',
}

/** What each level means, for whoever chooses one. */
export const levelDescriptions: Readonly<Record<Level, string>> = {
  error: 'Lỗi: chưa sửa thì chưa nên trình ký',
  warning: 'Cảnh báo: nhiều khả năng sai',
  info: 'Lưu ý: nên xem lại',
  hint: 'Gợi ý: hiện kín đáo trong văn bản',
  off: 'Tắt: không kiểm tra',
}

/** Headings under which rules are listed, in this order. */
export const categoryNames: Readonly<Record<RuleCategory, string>> = {
  components: 'Thành phần thể thức',
  tasks: 'Nhiệm vụ',
  citations: 'Viện dẫn',
  language: 'Ngôn ngữ',
  word: 'Tệp Word',
}
