// Quotes back what an officer typed, so briefly that it is recognised and nothing exempt is told with it.

/** A number, a date or the name of a unit fits; a text that got into the wrong field does not. */
const MAX_QUOTE = 30

/** In quotation marks, cut short; an empty text is told as such. */
export function quoted(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  if (line === '') return 'kosong'
  return `"${line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE).trimEnd()}…` : line}"`
}
