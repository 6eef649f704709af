/**
 * Plugins of the retext ecosystem that ship with the product, by the name of their package. A folder may choose among these, no
 * others: nothing that lies in a workspace is executed.
 */
export const retextPluginNames = [
  'retext-repeated-words',
  'retext-quotes',
  'retext-sentence-spacing',
] as const

export type RetextPluginName = (typeof retextPluginNames)[number]

/** What each looks at, for whoever chooses. */
export const retextPluginTexts: Readonly<Record<RetextPluginName, string>> = {
  'retext-repeated-words': 'Từ viết hai lần liền nhau, kể cả từ láy',
  'retext-quotes': 'Dấu ngoặc kép thẳng thay cho dấu cong',
  'retext-sentence-spacing': 'Số dấu cách giữa hai câu',
}

/** What the id of each finding of a plugin begins with: "retext:quotes". */
export const retextPrefix = 'retext:'
