// Keeps colours a sheet gives to its texts readable where the page is dark.

type Rgb = readonly [number, number, number]

/** What dark pages have behind their cells (style/base.ts, --paper). */
const DARK: Rgb = [0x1d, 0x20, 0x22]
/** WCAG 2.2, success criterion 1.4.3. */
const ENOUGH = 4.5

/** @param color "#rrggbb" */
export function luminance(color: string): number {
  return luminanceOf(parts(color))
}

/** The colour itself, or the nearest of its lighter shades that can be read on a dark page. */
export function readableOnDark(color: string): string {
  const given = parts(color)
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = given.map((part) => Math.round(part + (255 - part) * share)) as unknown as Rgb
    if ((luminanceOf(mixed) + 0.05) / (luminanceOf(DARK) + 0.05) >= ENOUGH) return hex(mixed)
  }
  return '#ffffff'
}

function parts(color: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb
}

function hex(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function luminanceOf(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
