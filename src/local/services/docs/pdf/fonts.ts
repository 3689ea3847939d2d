// Which font each family is printed in: one with the same widths where the project has one, so that lines and pages break as they would.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Liberation Sans has the widths of Arial; it comes with pdfjs-dist. Roboto comes with pdfmake. */
export type Font = 'Liberation Sans' | 'Roboto'

/** What pdfmake asks a font for: a file for each of its four styles. */
export type FontFiles = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>

export const FONTS: Readonly<Record<Font, FontFiles>> = {
  'Liberation Sans': files('pdfjs-dist', 'standard_fonts', (style) => `LiberationSans-${style}.ttf`, 'Bold'),
  Roboto: files('pdfmake', 'fonts/Roboto', (style) => `Roboto-${style}.ttf`, 'Medium'),
}

function files(library: string, folder: string, name: (style: string) => string, bold: string): FontFiles {
  const file = (style: string) => join(dirname(require.resolve(`${library}/package.json`)), folder, name(style))
  return { normal: file('Regular'), bold: file(bold), italics: file('Italic'), bolditalics: file(`${bold}Italic`) }
}

export const DEFAULT_FONT: Font = 'Liberation Sans'

/** There is no open font like Times among the project's libraries: every other family is printed like Arial. */
export function fontOf(family: string | undefined): Font {
  return family === 'Roboto' ? 'Roboto' : DEFAULT_FONT
}

/** The gap between lines the font asks for, which the layout engine leaves out: 67 of 2288 units for Liberation Sans. */
export const LINE_GAP: Readonly<Record<Font, number>> = { 'Liberation Sans': 1.0293, Roboto: 1 }
