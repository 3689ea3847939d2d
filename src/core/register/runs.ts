// Neighbouring rows or columns, joined so that they are read or written together.

/** [2, 3, 4, 9] → [[2, 4], [9, 9]] */
export function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1]
    if (last && place === last[1] + 1) last[1] = place
    else runs.push([place, place])
  }
  return runs
}
