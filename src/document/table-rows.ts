/** "1", "II.", "b)": the number of a row. */
export const rowNumber = /^\s*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Za-zđ])[.)]?\s*$/u

/** "II. TỔ CHỨC THỰC HIỆN", "Điều 3.", "Nơi nhận:": what stands in no table. */
export const partTitle =
  /^\s*(?:[IVX]{1,5}\.\s+\p{Lu}|(?:Điều|Phần|Chương|Mục)\s+[\dIVX]|Nơi nhận\s*:)/u
