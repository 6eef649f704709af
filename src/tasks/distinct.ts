/** Items without those whose name an earlier one has: the same body, or the same time, named twice is one. */
export function distinct<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items
  const names = new Set<string>()
  return items.filter((item) => {
    const name = nameOf(item)
    return !names.has(name) && names.add(name)
  })
}
