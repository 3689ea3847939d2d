// Bytes in another format: which conversions Google offers, none of which the box makes for uploaded content.
import { GoogleException, NotEmulatedError } from '../../state/errors'

const IMAGES = ['image/bmp', 'image/gif', 'image/jpeg', 'image/png']

/**
 * For most blobs PDF is what can be asked for, and for images any of the four image formats
 * (developers.google.com/apps-script/reference/base/blob#getAs(String)). What Google would convert is not emulated.
 */
export function noConversion(from: string | null, to: string): Error {
  const offered = to === 'application/pdf' || (IMAGES.includes(to) && from !== null && IMAGES.includes(from))
  const isGoogles = from?.startsWith('application/vnd.google-apps') ?? false
  if (offered && !isGoogles) return new NotEmulatedError(`Blob.getAs from ${from} to ${to}`)
  return new GoogleException(`Converting from ${from} to ${to} is not supported.`)
}
