// Colours as SpreadsheetApp writes them ("#ff0000", "red") and as the API keeps them (0 to 1 for each part).
import { NotEmulatedError } from '../../state/errors'
import { CSS_NAMES } from './css-names'
import type { ColorStyle } from './schema/cells'

/** "#rrggbb", "#rgb" or one of the names of CSS. */
export function styleOfCss(css: string): ColorStyle {
  const hex = CSS_NAMES.get(css.toLowerCase()) ?? css.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  // Google takes even what is no colour at all (issuetracker.google.com/issues/428869869); what it then shows is not known.
  if (!match) throw new NotEmulatedError(`the colour ${css}`)
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255)
  return { rgbColor: { red, green, blue } }
}

/** "#rrggbb"; `otherwise` for no colour. */
export function cssOfStyle<D>(style: ColorStyle | undefined, otherwise: D): string | D {
  const color = style?.rgbColor
  if (!color) return otherwise
  const parts = [color.red, color.green, color.blue].map((part = 0) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}
