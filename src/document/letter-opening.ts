const address = /^Kính\s+(?:gửi|trình)/u

/** True for the label of a letter's addressees: "Kính gửi", "Kính trình". */
export function opensAddress(text: string): boolean {
  return address.test(text)
}

const opening =
  /^(?:Thực hiện|Triển khai|Căn cứ|Tiếp theo|Trên cơ sở|Sau khi|Để|Nhằm|Theo|Xét|Qua|Vừa qua|Ngày \d|Trong|Thời gian|Hiện nay|Trước)\s/u
/** “Cục Thuế nhận được Công văn số …” */
const received = /^\p{Lu}[^.;:]{2,60}\snhận được\s/u

/** True for words with which the text of a letter begins; no name of an addressee does. */
export function opensLetterText(text: string): boolean {
  return opening.test(text) || received.test(text)
}
