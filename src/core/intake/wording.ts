// How typed words are compared: without regard to case, spaces or the kind of dash.

/** Line ends as \n, no trailing or leading blanks, and '' for a field that only holds dashes or dots. */
export function tidy(text: string): string {
  const tidied = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(tidied) ? tidied : ''
}

/** A single line: line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ')
}

/** The letters and digits alone, in lower case: equal for what a reader takes for the same words. */
export function sameWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const NOTHING = /^(tidak|tdk|tak)\s+ada$|^(nihil|kosong|tiada|n\s*\/\s*a)$/i

/** Whether a field is empty in substance: blank, a dash, or a word for nothing. */
export function saysNothing(text: string): boolean {
  const line = oneLine(text).replace(/[.!]+$/, '')
  return line === '' || NOTHING.test(line)
}
