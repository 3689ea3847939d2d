// The styles a run stands in, asked some twenty times for each word: what only runs have is not looked for around them.
import { DEFAULT_FONT } from './fonts'
import { pdfmake, type Styles, type StylesClass } from './pdfmake'

export const DEFAULT_STYLE = { font: DEFAULT_FONT, fontSize: 11 }

/** None of them is ever said of a paragraph, a cell or a table. */
const OF_RUNS_ONLY: ReadonlySet<string> = new Set([
  'background',
  'decoration',
  'decorationColor',
  'decorationStyle',
  'decorationThickness',
  'fontFeatures',
  'link',
  'linkToDestination',
  'linkToPage',
  'noWrap',
  'wordBreak',
])

let made: StylesClass | undefined

export function newStyles(): Styles {
  made ??= runStyles(pdfmake().StyleContextStack)
  return new made({}, DEFAULT_STYLE)
}

function runStyles(StyleContextStack: StylesClass): StylesClass {
  return class RunStyles extends StyleContextStack {
    override clone(): Styles {
      const copy = new RunStyles({}, DEFAULT_STYLE)
      copy.styleOverrides = [...this.styleOverrides]
      return copy
    }

    override getProperty(name: string): unknown {
      return OF_RUNS_ONLY.has(name) ? undefined : super.getProperty(name)
    }
  }
}
