// Text to bytes and back in the character sets scripts name (developers.google.com/apps-script/reference/base/blob#getDataAsString(String)).
import { NotEmulatedError } from '../../state/errors'

interface Charset {
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
}

/** What a one-byte set has no sign for becomes "?", as in Java. */
function oneByte(highest: number): Charset {
  return {
    encode: (text) => Uint8Array.from(text, (sign) => (sign.charCodeAt(0) <= highest ? sign.charCodeAt(0) : 63)),
    decode: (bytes) => Array.from(bytes, (byte) => (byte <= highest ? String.fromCharCode(byte) : '\uFFFD')).join(''),
  }
}

const BIG_ENDIAN: Charset = {
  encode: (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  decode: (bytes) =>
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le'),
}
const LITTLE_ENDIAN: Charset = {
  encode: (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  decode: (bytes) => Buffer.from(bytes).toString('utf16le'),
}
/** With a mark of its byte order in front; without one it is read as big-endian, as in Java. */
const MARKED: Charset = {
  encode: (text) => BIG_ENDIAN.encode(`\uFEFF${text}`),
  decode: (bytes) => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return LITTLE_ENDIAN.decode(bytes.subarray(2))
    return BIG_ENDIAN.decode(bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2) : bytes)
  },
}
/** A mark at the beginning is kept as a sign of the text, as Java keeps it. */
const UTF8: Charset = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
}

const CHARSETS: Readonly<Record<string, Charset>> = {
  'UTF-8': UTF8,
  UTF8,
  'US-ASCII': oneByte(127),
  ASCII: oneByte(127),
  'ISO-8859-1': oneByte(255),
  LATIN1: oneByte(255),
  'UTF-16': MARKED,
  'UTF-16BE': BIG_ENDIAN,
  'UTF-16LE': LITTLE_ENDIAN,
}

export function charset(name: string, member: string): Charset {
  const known = name.toUpperCase()
  if (!Object.hasOwn(CHARSETS, known)) throw new NotEmulatedError(`${member} with charset ${name}`)
  return CHARSETS[known] ?? UTF8
}
