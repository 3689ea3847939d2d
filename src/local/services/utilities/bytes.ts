// Text and bytes as Utilities takes and gives them: bytes are signed, -128 to 127, as in Java.
import { type GoogleEnumMember, googleEnum } from '../../state/google-object'

export const Charset = googleEnum('Charset', ['US_ASCII', 'UTF_8'])
export type Charset = GoogleEnumMember<'US_ASCII' | 'UTF_8'>

export function bytesOf(value: string | number[], charset: Charset = Charset.UTF_8): Uint8Array {
  if (typeof value !== 'string') return Uint8Array.from(value)
  const text = charset === Charset.US_ASCII ? value.replace(/[^\u0000-\u007f]/g, '?') : value
  return new TextEncoder().encode(text)
}

export function signed(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes)]
}
