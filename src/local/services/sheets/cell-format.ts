// Brings cell formats to one spelling: Google keeps a colour under its older and its newer name, the box under the newer.
import type { FieldTree } from './field-mask'
import type { CellFormat } from './schema/cells'

/** Older member → newer member that holds the same colour as a ColorStyle. */
const RENAMED: Readonly<Record<string, string>> = {
  backgroundColor: 'backgroundColorStyle',
  foregroundColor: 'foregroundColorStyle',
  color: 'colorStyle',
  tabColor: 'tabColorStyle',
}

type Body = Readonly<Record<string, unknown>>

/** The same body with newer names only; the newer member wins where both are set, as on Google. */
export function withNewerNames<T>(body: T): T {
  if (Array.isArray(body)) return body.map((entry) => withNewerNames(entry)) as T
  if (typeof body !== 'object' || body === null) return body
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body as Body)) {
    const newer = RENAMED[name]
    if (value === undefined || value === null) continue
    if (!newer) result[name] = withNewerNames(value)
    else if ((body as Body)[newer] === undefined) result[newer] = { rgbColor: value }
  }
  return result as T
}

export function maskWithNewerNames(mask: FieldTree | true): FieldTree | true {
  if (mask === true) return true
  return Object.fromEntries(
    Object.entries(mask).map(([name, inner]) => [
      RENAMED[name] ?? name,
      RENAMED[name] ? true : maskWithNewerNames(inner),
    ]),
  )
}

/** The same body with every colour under both names, as Google answers. */
export function withBothNames<T>(body: T): T {
  if (Array.isArray(body)) return body.map((entry) => withBothNames(entry)) as T
  if (typeof body !== 'object' || body === null) return body
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body as Body)) {
    const older = Object.keys(RENAMED).find((key) => RENAMED[key] === name)
    if (older) result[older] = (value as { rgbColor?: object }).rgbColor ?? {}
    result[name] = older ? value : withBothNames(value)
  }
  return result as T
}

/** What every cell has until somebody formats it. */
export const DEFAULT_FORMAT: CellFormat = {
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
}

/** The default format with what the user entered laid over it. */
export function effectiveFormat(entered: CellFormat | undefined): CellFormat {
  if (!entered) return DEFAULT_FORMAT
  return { ...DEFAULT_FORMAT, ...entered, textFormat: { ...DEFAULT_FORMAT.textFormat, ...entered.textFormat } }
}
