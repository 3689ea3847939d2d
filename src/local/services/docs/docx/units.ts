// Converts points to the units of WordprocessingML.

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Eighths of a point, as widths of borders are counted. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8))
}

/** "rrggbb" */
export function hex(color: string): string {
  return color.replace('#', '')
}
