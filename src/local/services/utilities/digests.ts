// Digests and signatures, as Utilities computes them.
import { createHash, createHmac } from 'node:crypto'
import { NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, googleEnum } from '../../state/google-object'
import { bytesOf, type Charset, signed } from './bytes'

export const DigestAlgorithm = googleEnum('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])
export const MacAlgorithm = googleEnum('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
])

type Data = string | number[]

export function digest(algorithm: GoogleEnumMember, value: Data, charset?: Charset): number[] {
  if (algorithm.name() === 'MD2') throw new NotEmulatedError('Utilities.computeDigest with MD2')
  return signed(createHash(nodeName(algorithm)).update(plain(value, charset)).digest())
}

export function signature(algorithm: GoogleEnumMember, value: Data, key: Data, charset?: Charset): number[] {
  return signed(createHmac(nodeName(algorithm), plain(key, charset)).update(plain(value, charset)).digest())
}

/** "HMAC_SHA_256" and "SHA_256" → "sha256". */
function nodeName(algorithm: GoogleEnumMember): string {
  return algorithm.name().replace('HMAC_', '').replace('_', '').toLowerCase()
}

/** Without a charset Google's result for letters beyond ASCII is not documented: scripts say Utilities.Charset.UTF_8. */
function plain(value: Data, charset: Charset | undefined): Uint8Array {
  if (charset === undefined && typeof value === 'string' && /[^\u0000-\u007f]/.test(value))
    throw new NotEmulatedError('a digest of text beyond ASCII without a charset')
  return bytesOf(value, charset)
}
