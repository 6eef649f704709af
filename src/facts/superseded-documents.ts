/** A document that another has replaced. */
export interface SupersededDocument {
  /** Its number as `numberKey` writes it: "66-QĐ/TW". */
  readonly number: string
  /** For laws, which are cited without number: name in lower case and year of passing. */
  readonly law?: {readonly name: string; readonly year: number}
  /** What stands in its place, as it is cited; it says itself what it replaces, which is the source of the row. */
  readonly successor: string
  /** From this day on (`yyyy-mm-dd`) the old one no longer holds. */
  readonly from: string
}

function row(number: string, successor: string, from: string): SupersededDocument {
  return {number, successor, from}
}

function law(
  name: string,
  [number, year]: readonly [string, number],
  successor: string,
  from: string,
): SupersededDocument {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return {number, law: {name, year}, successor: `Luật ${title} số ${successor}`, from}
}

/**
 * Documents that offices cite out of habit though others stand in their place. Rules of form and paperwork: `domain.md` §0
 * and §5.2; 270-QĐ/TW: 383-QĐ/TW, Điều 20; the decrees of 2004 and 2010: Nghị định 30/2020/NĐ-CP, its final article; laws:
 * the final article of the law that replaces them (general knowledge but for the law on the capital, whose end the press
 * reported, so a warning at most). The law on local government of 2015 was replaced on 01/3/2025 by one of 2025 that lasted
 * for months.
 */
export const supersededDocuments: readonly SupersededDocument[] = [
  row('66-QĐ/TW', 'Quy định số 399-QĐ/TW', '2026-01-09'),
  row('36-HD/VPTW', 'Hướng dẫn số 05-HD/VPTW', '2026-05-27'),
  row('270-QĐ/TW', 'Quy định số 383-QĐ/TW', '2025-11-19'),
  row('1/2011/TT-BNV', 'Nghị định số 30/2020/NĐ-CP', '2020-03-05'),
  row('110/2004/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP', '2020-03-05'),
  row('9/2010/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP', '2020-03-05'),
  law('bảo vệ bí mật nhà nước', ['29/2018/QH14', 2018], '117/2025/QH15', '2026-03-01'),
  law('tổ chức chính quyền địa phương', ['77/2015/QH13', 2015], '72/2025/QH15', '2025-03-01'),
  row('65/2025/QH15', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', '2025-06-16'),
  law('tổ chức chính phủ', ['76/2015/QH13', 2015], '63/2025/QH15', '2025-03-01'),
  law('ban hành văn bản quy phạm pháp luật', ['80/2015/QH13', 2015], '64/2025/QH15', '2025-04-01'),
  law('đất đai', ['45/2013/QH13', 2013], '31/2024/QH15', '2024-08-01'),
  law('nhà ở', ['65/2014/QH13', 2014], '27/2023/QH15', '2024-08-01'),
  law('lưu trữ', ['1/2011/QH13', 2011], '33/2024/QH15', '2025-07-01'),
  law('đấu thầu', ['43/2013/QH13', 2013], '22/2023/QH15', '2024-01-01'),
  law('đầu tư công', ['39/2019/QH14', 2019], '58/2024/QH15', '2025-01-01'),
  law('thủ đô', ['25/2012/QH13', 2012], '39/2024/QH15', '2025-01-01'),
  law('bảo vệ môi trường', ['55/2014/QH13', 2014], '72/2020/QH14', '2022-01-01'),
  law('thi đua, khen thưởng', ['15/2003/QH11', 2003], '06/2022/QH15', '2024-01-01'),
]
