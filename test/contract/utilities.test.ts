// Utilities (developers.google.com/apps-script/reference/utilities/utilities, …/reference/base/blob;
// docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html for patterns; RFC 1321, 2202, 4231 and FIPS 180 for digests).
import { google } from '../support/on-google'

const utilities = () => google().Utilities

describe('A date', () => {
  const instant = new Date('2026-01-05T16:07:08.009Z')
  const zone = 'Asia/Pontianak'

  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', zone, '2026-01-05 23:07:08.009'],
    ['d/M/yy', zone, '5/1/26'],
    ['EEE, d MMM yyyy', zone, 'Mon, 5 Jan 2026'],
    ['EEEE, dd MMMM yyyy', zone, 'Monday, 05 January 2026'],
    ['h:mm a', zone, '11:07 PM'],
    ['hh K k', zone, '11 11 23'],
    ['u D', zone, '1 5'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'UTC', '2026-01-05T16:07:08Z'],
    ["d 'o''clock' ''", zone, "5 o'clock '"],
    ['Z XXX XX X z', zone, '+0700 +07:00 +0700 +07 WIB'],
    ['XXX Z z', 'UTC', 'Z +0000 UTC'],
    ['HH:mm z', 'America/New_York', '11:07 EST'],
    ['HH:mm', 'GMT+9', '01:07'],
    ['yyyyy', zone, '02026'],
    ['', zone, ''],
    ['G YYYY w W F', zone, 'AD 2026 2 2 1'],
    ["'minggu' ww/YY", zone, 'minggu 02/26'],
    ['MMMMM LLL EE', zone, 'January Jan Mon'],
    ['SSSS', zone, '0009'],
  ])('by the pattern %s in %s reads %s', (pattern, timeZone, text) => {
    expect(utilities().formatDate(instant, timeZone, pattern)).toBe(text)
  })

  it.each([
    [new Date('2026-07-01T04:30:00Z'), '12 0 12:30 AM', 'America/New_York'],
    [new Date('2026-07-01T16:30:00Z'), '12 12 12:30 PM', 'America/New_York'],
  ])('knows midnight and noon: %s', (date, text, timeZone) => {
    expect(utilities().formatDate(date, timeZone, 'h H h:mm a')).toBe(text)
  })

  it.each([
    ['2026-12-26T12:00:00Z', '2026-52'],
    ['2026-12-27T12:00:00Z', '2027-01'],
    ['2027-01-02T12:00:00Z', '2027-01'],
    ['2027-01-03T12:00:00Z', '2027-02'],
  ])('%s is in week %s: weeks begin on Sunday, and that of 1 January is the first', (date, week) => {
    expect(utilities().formatDate(new Date(date), 'UTC', 'YYYY-ww')).toBe(week)
  })

  it('knows no other letters, and closes its quotes', () => {
    expect(() => utilities().formatDate(instant, zone, 'yyyy b')).toThrow("Illegal pattern character 'b'")
    expect(() => utilities().formatDate(instant, zone, "yyyy 'T")).toThrow('Unterminated quote')
  })

  it('has to be a date', () => {
    expect(() => utilities().formatDate('2026-01-05' as unknown as Date, zone, 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    )
  })
})

describe('A date in words', () => {
  const zone = 'Asia/Pontianak'

  it.each([
    ['2026-11-09 08:30:05', 'yyyy-MM-dd HH:mm:ss', '2026-11-09T01:30:05.000Z'],
    ['9/11/2026', 'd/M/yyyy', '2026-11-08T17:00:00.000Z'],
    ['20261109', 'yyyyMMdd', '2026-11-08T17:00:00.000Z'],
    ['Mon, 9 Nov 2026', 'EEE, d MMM yyyy', '2026-11-08T17:00:00.000Z'],
    ['November 9, 2026 1:05 PM', 'MMMM d, yyyy h:mm a', '2026-11-09T06:05:00.000Z'],
    ['2026-11-09T08:00:00+0200', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-11-09T06:00:00.000Z'],
    ['2026-11-09 and more', 'yyyy-MM-dd', '2026-11-08T17:00:00.000Z'],
    ['32.10.26', 'd.M.yy', '2026-10-31T17:00:00.000Z'],
  ])('%s by %s is %s', (text, pattern, instant) => {
    expect(utilities().parseDate(text, zone, pattern).toISOString()).toBe(instant)
  })

  it('has to follow its pattern', () => {
    expect(() => utilities().parseDate('kemarin', zone, 'yyyy-MM-dd')).toThrow('Unparseable date: "kemarin"')
  })
})

describe('A text by a template', () => {
  it.each<[string, unknown[], string]>([
    ['%s dan %s', ['satu', 2], 'satu dan 2'],
    ['PPID-%d-%04d', [2026, 7], 'PPID-2026-0007'],
    ['%.2f %f', [1.005, 2], '1.00 2.000000'],
    ['[%5d] [%-5d] [%05.1f]', [42, 42, -1.25], '[   42] [42   ] [-01.3]'],
    ['%2$s %1$s %%', ['a', 'b'], 'b a %'],
    ['%x %X %+d', [255, 255, 3], 'ff FF +3'],
  ])('%s', (template, values, text) => {
    expect(utilities().formatString(template, ...values)).toBe(text)
  })
})

/** As standards print bytes: two hexadecimal digits each. */
function hex(bytes: number[]): string {
  return bytes.map((byte) => `0${(byte & 255).toString(16)}`.slice(-2)).join('')
}

describe('Bytes', () => {
  const tools = utilities()

  it('are signed, and encode to base64 and back', () => {
    expect(tools.base64Encode('é?>')).toBe('w6k/Pg==')
    expect(tools.base64EncodeWebSafe('é?>')).toBe('w6k_Pg==')
    expect(tools.base64Encode([-61, -87])).toBe('w6k=')
    expect(tools.base64Decode('w6k=')).toEqual([-61, -87])
    expect(tools.base64DecodeWebSafe('w6k_Pg==')).toEqual([-61, -87, 63, 62])
    expect(() => tools.base64Decode('%')).toThrow('Could not decode string.')
  })

  it('have the digests of the standards', () => {
    expect(hex(tools.computeDigest(tools.DigestAlgorithm.MD5, 'abc'))).toBe('900150983cd24fb0d6963f7d28e17f72')
    expect(hex(tools.computeDigest(tools.DigestAlgorithm.SHA_1, 'abc'))).toBe(
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    )
    expect(hex(tools.computeDigest(tools.DigestAlgorithm.SHA_256, [97, 98, 99]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    // RFC 4231, test case 2.
    expect(hex(tools.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
    expect(tools.computeDigest(tools.DigestAlgorithm.SHA_256, 'abc')[0]).toBe(-70)
  })

  it.each([
    ['SHA_384', 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7'],
    [
      'SHA_512',
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    ],
  ] as const)('have the digest %s', (name, digest) => {
    expect(hex(tools.computeDigest(tools.DigestAlgorithm[name], 'abc'))).toBe(digest)
  })

  it.each([
    ['HMAC_MD5', '750c783e6ab0b503eaa86e310a5db738'],
    ['HMAC_SHA_1', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
    ['HMAC_SHA_256', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
    [
      'HMAC_SHA_384',
      'af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649',
    ],
    [
      'HMAC_SHA_512',
      '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
    ],
  ] as const)('are signed by %s', (name, signature) => {
    const algorithm = tools.MacAlgorithm[name]
    expect(hex(tools.computeHmacSignature(algorithm, 'what do ya want for nothing?', 'Jefe'))).toBe(signature)
    expect(tools.computeHmacSignature(algorithm, 'é', 'k', tools.Charset.UTF_8)).toEqual(
      tools.computeHmacSignature(algorithm, [-61, -87], [107]),
    )
  })

  it('of letters beyond ASCII follow the charset', () => {
    const { MD5 } = tools.DigestAlgorithm
    expect(tools.computeDigest(MD5, 'é', tools.Charset.UTF_8)).toEqual(tools.computeDigest(MD5, [-61, -87]))
    expect(tools.computeDigest(MD5, 'é', tools.Charset.US_ASCII)).toEqual(tools.computeDigest(MD5, '?'))
    expect(tools.base64Encode('é', tools.Charset.UTF_8)).toBe('w6k=')
    expect(tools.base64Decode('w6k=', tools.Charset.UTF_8)).toEqual([-61, -87])
  })
})

describe('A blob', () => {
  it('of text is UTF-8 text/plain, of bytes has no type', () => {
    const blob = utilities().newBlob('é')
    expect([blob.getBytes(), blob.getContentType(), blob.getName()]).toEqual([[-61, -87], 'text/plain', null])
    expect(utilities().newBlob([1, -1]).getContentType()).toBeNull()
    expect(utilities().newBlob('a,b', 'text/csv', 'a.csv').getName()).toBe('a.csv')
  })

  it('goes into an archive and comes out as it was', () => {
    const tools = utilities()
    const zip = tools.zip([tools.newBlob('satu', 'text/plain', 'a.txt'), tools.newBlob('dua', 'text/plain', 'b.txt')])
    expect([zip.getName(), zip.getContentType()]).toEqual(['archive.zip', 'application/zip'])
    expect(tools.unzip(zip).map((blob) => [blob.getName(), blob.getDataAsString()])).toEqual([
      ['a.txt', 'satu'],
      ['b.txt', 'dua'],
    ])
    expect(tools.ungzip(tools.gzip(tools.newBlob('satu', 'text/plain', 'a.txt'))).getDataAsString()).toBe('satu')
    expect(() => tools.unzip(tools.newBlob('no archive', 'application/zip'))).toThrow('Invalid argument')
    expect(() => tools.ungzip(tools.newBlob('no archive', 'application/x-gzip'))).toThrow('Invalid argument')
    expect(tools.zip([], 'kosong.zip').getName()).toBe('kosong.zip')
    expect(tools.gzip(tools.newBlob('satu'), 'satu.gz').getContentType()).toBe('application/x-gzip')
  })
})

// stackoverflow.com/questions/67684736 and the many scripts that set the type before they unpack.
describe('An archive', () => {
  it('is one only when its blob says so', () => {
    const tools = utilities()
    const zip = tools.zip([tools.newBlob('satu', 'text/plain', 'a.txt')])
    const gzip = tools.gzip(tools.newBlob('satu', 'text/plain', 'a.txt'))
    expect(() => tools.unzip(tools.newBlob(zip.getBytes()))).toThrow('Invalid argument')
    expect(() => tools.ungzip(tools.newBlob(gzip.getBytes(), 'application/gzip'))).toThrow('Invalid argument')
    expect(tools.unzip(tools.newBlob(zip.getBytes(), 'application/zip'))).toHaveLength(1)
    expect(tools.ungzip(tools.newBlob(gzip.getBytes()).setContentType('application/x-gzip')).getDataAsString()).toBe(
      'satu',
    )
  })
})

describe('What a blob holds', () => {
  it('may be changed, and a copy of it stays as it was', () => {
    const blob = utilities().newBlob('satu', 'text/plain', 'a.txt')
    const copy = blob.copyBlob()
    blob.setName('b.txt').setContentType('text/csv').setDataFromString('dua')
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual(['b.txt', 'text/csv', 'dua'])
    expect([copy.getName(), copy.getContentType(), copy.getDataAsString()]).toEqual(['a.txt', 'text/plain', 'satu'])
    expect(blob.setBytes([116, 105, -61, -87]).getDataAsString('UTF-8')).toBe('tié')
    expect(blob.getBlob().isGoogleType()).toBe(false)
    expect(copy.getAs('text/plain').getDataAsString()).toBe('satu')
  })
})

describe('Comma-separated text', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\r\n', [['a', 'b']]],
    [
      '"a ""x"", y",\n"two\nlines",c',
      [
        ['a "x", y', ''],
        ['two\nlines', 'c'],
      ],
    ],
    ['a,', [['a', '']]],
    ['', []],
  ])('%j', (csv, rows) => {
    expect(utilities().parseCsv(csv)).toEqual(rows)
  })

  it('may be separated otherwise, and must close its quotes', () => {
    expect(utilities().parseCsv('a,b;c', ';')).toEqual([['a,b', 'c']])
    expect(() => utilities().parseCsv('"a')).toThrow('Could not parse text.')
    expect(() => utilities().parseCsv('"a"b,c')).toThrow('Could not parse text.')
    expect(() => utilities().parseCsv('a', ';;')).toThrow(
      "The parameters (String,String) don't match the method signature for Utilities.parseCsv.",
    )
  })
})

describe('A UUID', () => {
  it('has the form of version 4, and is never given twice', () => {
    const tools = utilities()
    const uuids = Array.from({ length: 100 }, () => tools.getUuid())
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(uuids).size).toBe(100)
  })
})

describe('Sleeping', () => {
  it('is at most five minutes', () => {
    expect(utilities().sleep(1)).toBeUndefined()
    expect(() => utilities().sleep(300_001)).toThrow('Invalid argument: milliseconds')
  })
})
