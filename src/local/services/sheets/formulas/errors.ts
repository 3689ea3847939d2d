// What Google says of a formula that comes to an error (…/reference/rest/v4/spreadsheets/other#errorvalue).
export interface FormulaError {
  /** As the cell shows it. */
  readonly code: string
  readonly type: string
  readonly message: string
}

/** Types are Google's; of the messages Google words some by the function concerned, the box words none of them so. */
const ERRORS: Readonly<Record<string, readonly [type: string, message: string]>> = {
  '#NULL!': ['NULL_VALUE', 'The ranges do not intersect.'],
  '#DIV/0!': ['DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.'],
  '#VALUE!': ['VALUE', 'A parameter is of the wrong type.'],
  '#REF!': ['REF', 'Reference does not exist.'],
  '#NAME?': ['NAME', 'Unknown function or range name.'],
  '#NUM!': ['NUM', 'A parameter value is not valid.'],
  '#N/A': ['N_A', 'Did not find value.'],
  '#ERROR!': ['ERROR', 'Formula parse error.'],
}

/** Undefined for an error Google does not have. */
export function formulaError(code: string): FormulaError | undefined {
  if (code === '#CIRC!')
    return {
      code: '#REF!',
      type: 'REF',
      message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    }
  const known = ERRORS[code]
  return known && { code, type: known[0], message: known[1] }
}

export function isFormulaError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'code' in value
}
