// When two texts say the same to a reader: the office compares letters and digits alone.

export function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
