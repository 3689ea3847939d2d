// Functions Google's formulas have and the box does not compute (support.google.com/docs/table/25273); any other name
// is either computed, or one Google does not know either and answers with #NAME?.

const words = (text: string) => text.trim().split(/\s+/)

/** Google's own, which the engine of the box does not know. */
const ABSENT = words(`
  ADD AI ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE ENCODEURL
  EPOCHTODATE EQ FLATTEN GEMINI GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMAGE IMCOTH IMLOG IMPORTDATA
  IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML IMTANH ISBETWEEN ISDATE ISEMAIL ISURL JOIN LT LTE MARGINOFERROR MINUS
  MULTIPLY NE POW QUERY REGEXMATCH SHEETS SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT
  UMINUS UNARY_PERCENT UPLUS`)

/** Known to the engine, but with other arguments, or with an answer that depends on more than the cells. */
const DIFFERENT = words(`
  CELL CONCAT FORMULATEXT INDIRECT RAND RANDARRAY RANDBETWEEN REGEXEXTRACT REGEXREPLACE SHEET SORT`)

/** These read or write numbers and dates in the words of a locale, of which the engine knows the English only. */
const ENGLISH_ONLY = words('DATEVALUE DOLLAR FIXED NUMBERVALUE TEXT TIMEVALUE VALUE')

const NOT_COMPUTED = new Set([...ABSENT, ...DIFFERENT])
const IN_ENGLISH = new Set(ENGLISH_ONLY)

/** @param locale of the spreadsheet, such as "id_ID" */
export function isComputed(name: string, locale: string): boolean {
  return !NOT_COMPUTED.has(name) && (locale.startsWith('en_') || !IN_ENGLISH.has(name))
}

/** Take arrays as they are, so that a range beside an operator means every cell of it; elsewhere Google takes one cell. */
export const TAKES_ARRAYS: ReadonlySet<string> = new Set(words('FILTER INDEX MMULT SUMPRODUCT XLOOKUP'))
