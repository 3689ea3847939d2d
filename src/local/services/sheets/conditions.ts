// Whether a number or a text meets a condition of the API that needs no formula (…/reference/rest/v4/spreadsheets/other#conditiontype).

/** NUMBER_… against one limit or two; any other type holds. */
export function numberHolds(type: string, value: number, [one = 0, other = 0]: readonly number[]): boolean {
  switch (type) {
    case 'NUMBER_GREATER':
      return value > one
    case 'NUMBER_GREATER_THAN_EQ':
      return value >= one
    case 'NUMBER_LESS':
      return value < one
    case 'NUMBER_LESS_THAN_EQ':
      return value <= one
    case 'NUMBER_EQ':
      return value === one
    case 'NUMBER_NOT_EQ':
      return value !== one
    case 'NUMBER_BETWEEN':
      return value >= one && value <= other
    case 'NUMBER_NOT_BETWEEN':
      return value < one || value > other
    default:
      return true
  }
}

/** TEXT_… as the sheet compares texts: without regard to case. Undefined for a type that is not about text. */
export function textHolds(type: string, shown: string, wanted: string): boolean | undefined {
  const [text, part] = [shown.toLowerCase(), wanted.toLowerCase()]
  switch (type) {
    case 'TEXT_EQ':
      return text === part
    case 'TEXT_CONTAINS':
      return text.includes(part)
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(part)
    case 'TEXT_STARTS_WITH':
      return text.startsWith(part)
    case 'TEXT_ENDS_WITH':
      return text.endsWith(part)
    default:
      return undefined
  }
}
