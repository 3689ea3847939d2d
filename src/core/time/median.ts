// The middle of how long work took, in working days.

/** So many pieces of work took so many days. */
export type Frequency = readonly [days: number, count: number]

/** The value in the middle, or the mean of the two in the middle; undefined of nothing. */
export function medianOf(frequencies: readonly Frequency[]): number | undefined {
  const sorted = [...frequencies].sort(([a], [b]) => a - b)
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return undefined
  const valueAt = (place: number): number => {
    let passed = 0
    for (const [value, count] of sorted) {
      passed += count
      if (passed > place) return value
    }
    return 0
  }
  return (valueAt(Math.floor((total - 1) / 2)) + valueAt(Math.floor(total / 2))) / 2
}
