/** Millimetres from the left edge: "Kính gửi:", and the list below it. */
export const insets = {addresseesLabel: 30, addressee: 42} as const

/** Millimetres left free above a line: for a signature and a seal; around "(Đã ký)" in their place. */
export const rooms = {hand: 25, mark: 9} as const

/** Millimetres from the upper edge of the sheet to the number of the page. Hướng dẫn 36-HD/VPTW, Phụ lục 3. */
export const numberTop = 10
