// Reads a number from an address, where anything may stand.

/** 0 for what is no whole number, or too long for one that counts rows or mails. */
export function wholeNumber(text: string | null | undefined): number {
  return text && /^\d{1,8}$/.test(text) ? Number(text) : 0
}
