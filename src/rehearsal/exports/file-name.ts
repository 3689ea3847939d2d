// Names of files to write, made from names somebody typed: such a text never becomes a path.

/** Windows takes none of these, whatever follows them. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const LONGEST = 90

/** One name without separators, control characters or other signs a file system gives a meaning to. */
export function safeName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/gu, ' ')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .replace(/\s+/g, ' ')
  const short = [...name.trim()].slice(0, LONGEST).join('')
  const trimmed = short.replace(/^[. ]+|[. ]+$/g, '')
  if (trimmed === '') return 'tanpa nama'
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
}

/** Gives a path only once: file systems that fold case would otherwise lose one of two files. */
export function uniquePaths(): (path: string, extension: string) => string {
  const taken = new Set<string>()
  return (path, extension) => {
    for (let n = 1; ; n += 1) {
      const candidate = n === 1 ? `${path}${extension}` : `${path} (${n})${extension}`
      if (taken.has(candidate.toLowerCase())) continue
      taken.add(candidate.toLowerCase())
      return candidate
    }
  }
}
