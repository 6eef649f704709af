import {type ParseErrorCode, printParseErrorCode} from 'jsonc-parser'

/** By the names the parser gives its errors. */
const messages: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'Con số viết sai',
  PropertyNameExpected: 'Thiếu tên khóa trong dấu nháy kép',
  ValueExpected: 'Thiếu giá trị',
  ColonExpected: 'Thiếu dấu hai chấm ":" sau tên khóa',
  CommaExpected: 'Thiếu dấu phẩy "," ở trước',
  CloseBraceExpected: 'Thiếu dấu ngoặc nhọn đóng "}"',
  CloseBracketExpected: 'Thiếu dấu ngoặc vuông đóng "]"',
  EndOfFileExpected: 'Thừa nội dung ở sau cấu hình',
  UnexpectedEndOfComment: 'Chú thích chưa đóng bằng "*/"',
  UnexpectedEndOfString: 'Chuỗi chưa đóng bằng dấu nháy kép',
  UnexpectedEndOfNumber: 'Con số viết dở',
  InvalidUnicode: 'Mã ký tự sau "\\u" phải có bốn chữ số thập lục phân',
  InvalidEscapeCharacter: 'Ký tự sau "\\" không hợp lệ',
  InvalidCharacter: 'Trong chuỗi có ký tự điều khiển',
}

/** Word processors put these where JSON wants the straight double quote. */
const otherQuotes = /["'‘’“”«»]/u

/** What is wrong with the notation of a configuration, in Vietnamese; `found` is the text at the place. */
export function syntaxMessage(code: ParseErrorCode, found: string): string {
  const known = messages[printParseErrorCode(code)]
  if (known !== undefined) return known
  if (otherQuotes.test(found)) return 'Dấu nháy phải là dấu nháy kép thẳng: "…"'
  return found === '' ? 'Cấu hình viết sai ở đây' : `Không hiểu "${found}" ở đây`
}
