// Utilities: dates, digests, encodings, blobs and archives (developers.google.com/apps-script/reference/utilities/utilities).
import { GoogleException } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject } from '../../state/google-object'
import { Blob } from '../base/blob'
import { formatDate } from '../base/format-date'
import { mismatch } from '../base/mismatch'
import { type BlobSource, gzip, ungzip, unzip, zip } from './archives'
import { bytesOf, Charset, signed } from './bytes'
import { parseCsv } from './csv'
import { DigestAlgorithm, digest, MacAlgorithm, signature } from './digests'
import { formatString } from './format-string'
import { parseDate } from './parse-date'
import { nextUuid } from './uuid'

const MAX_SLEEP_MS = 300_000
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/
const BASE64_WEB_SAFE = /^[A-Za-z0-9_-]*={0,2}$/

export class Utilities extends GoogleObject {
  static readonly without: Readonly<Record<string, string>> = {
    formatDate: 'the long names of time zones (zzzz), time zones Google does not list, days before 15 October 1582',
    parseDate: 'the letters G Y w W D F u, names of time zones',
    formatString: 'the flags , # and (, conversions other than s d i f x X',
    computeDigest: 'MD2, text beyond ASCII without a charset',
    computeHmacSignature: 'text beyond ASCII without a charset',
    computeHmacSha256Signature: 'text beyond ASCII without a charset',
    zip: 'two blobs of one name, a blob without a name',
  }
  readonly googleName = 'Utilities'
  readonly Charset = Charset
  readonly DigestAlgorithm = DigestAlgorithm
  readonly MacAlgorithm = MacAlgorithm

  formatDate(date: Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw new GoogleException('Invalid argument: date. Should be of type: Date')
    return formatDate(date.getTime(), timeZone, format)
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return parseDate(date, timeZone, format, this.world.now().getUTCFullYear())
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args)
  }

  /** Takes no real time: the execution's modelled time moves on. */
  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS))
      throw new GoogleException('Invalid argument: milliseconds')
    this.world.meter.charge({ ms: milliseconds })
  }

  getUuid(): string {
    return nextUuid(this.world)
  }

  newBlob(data: string | number[], contentType?: string, name?: string): Blob {
    const defaultType = typeof data === 'string' ? 'text/plain' : null
    return new Blob(this.world, { bytes: bytesOf(data), contentType: contentType ?? defaultType, name: name ?? null })
  }

  base64Encode(data: string | number[], charset?: Charset): string {
    return Buffer.from(bytesOf(data, charset)).toString('base64')
  }

  base64EncodeWebSafe(data: string | number[], charset?: Charset): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_')
  }

  base64Decode(encoded: string, _charset?: Charset): number[] {
    if (!BASE64.test(encoded)) throw new GoogleException('Could not decode string.')
    return signed(Buffer.from(encoded, 'base64'))
  }

  base64DecodeWebSafe(encoded: string, _charset?: Charset): number[] {
    if (!BASE64_WEB_SAFE.test(encoded)) throw new GoogleException('Could not decode string.')
    return signed(Buffer.from(encoded, 'base64url'))
  }

  computeDigest(algorithm: GoogleEnumMember, value: string | number[], charset?: Charset): number[] {
    return digest(algorithm, value, charset)
  }

  computeHmacSignature<D extends string | number[]>(
    algorithm: GoogleEnumMember,
    value: D,
    key: D,
    charset?: Charset,
  ): number[] {
    return signature(algorithm, value, key, charset)
  }

  computeHmacSha256Signature<D extends string | number[]>(value: D, key: D, charset?: Charset): number[] {
    return signature(MacAlgorithm.HMAC_SHA_256, value, key, charset)
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    if (delimiter.length !== 1) throw mismatch('Utilities.parseCsv', [csv, delimiter])
    return parseCsv(csv, delimiter)
  }

  zip(blobs: BlobSource[], name = 'archive.zip'): Blob {
    return zip(this.world, blobs, name)
  }

  unzip(blob: BlobSource): Blob[] {
    return unzip(this.world, blob)
  }

  gzip(blob: BlobSource, name?: string): Blob {
    return gzip(this.world, blob, name)
  }

  ungzip(blob: BlobSource): Blob {
    return ungzip(this.world, blob)
  }
}
