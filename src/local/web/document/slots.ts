// Placeholders such as {{nomor}}: what a script that copies the document will fill in.

const SLOT = /\{\{[^{}\n\r]{1,80}\}\}/g

/** Each once, in order. */
export function slotsOf(text: string): string[] {
  return [...new Set(text.match(SLOT) ?? [])]
}

/** The text in pieces, with whether each is a placeholder. */
export function cutAtSlots(text: string): { text: string; isSlot: boolean }[] {
  const out: { text: string; isSlot: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(SLOT)) {
    if (match.index > from) out.push({ text: text.slice(from, match.index), isSlot: false })
    out.push({ text: match[0], isSlot: true })
    from = match.index + match[0].length
  }
  if (from < text.length) out.push({ text: text.slice(from), isSlot: false })
  return out
}

export function isSlot(text: string): boolean {
  return cutAtSlots(text).length === 1 && slotsOf(text).length === 1
}
