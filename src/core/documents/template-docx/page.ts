// The sheets of paper templates are laid out on.

/** Lengths in points. */
export interface Page {
  readonly width: number
  readonly height: number
}

/** On every side: 2 cm. */
export const MARGIN = 56.7

export const A4_PORTRAIT: Page = { width: 595.28, height: 841.89 }
export const A4_LANDSCAPE: Page = { width: 841.89, height: 595.28 }
/** F4, the office paper of Indonesia: 330 by 215 mm. */
export const F4_LANDSCAPE: Page = { width: 935.43, height: 609.45 }

export function contentWidth(page: Page): number {
  return page.width - 2 * MARGIN
}
