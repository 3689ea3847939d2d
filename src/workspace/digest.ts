// The SHA-256 digest of a text, for telling two long texts apart by a short one.

/** 64 hexadecimal digits. Google gives bytes as signed numbers. */
export function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('')
}
