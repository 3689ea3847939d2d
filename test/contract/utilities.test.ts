// Utilities, Session and Logger (developers.google.com/apps-script/reference/utilities/utilities,
// docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html, …/reference/base/session, …/reference/base/logger).
import { Logger } from '../../src/local/services/console/logger'
import { Session } from '../../src/local/services/session/session'
import { Utilities } from '../../src/local/services/utilities/utilities'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function utilities() {
  return handOut(new Utilities(openWorld({ now: new Date('2026-11-09T01:00:00Z') })))
}

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
  ])('by the pattern %s in %s reads %s', (pattern, timeZone, text) => {
    expect(utilities().formatDate(instant, timeZone, pattern)).toBe(text)
  })

  it.each([
    [new Date('2026-07-01T04:30:00Z'), '12 0 12:30 AM', 'America/New_York'],
    [new Date('2026-07-01T16:30:00Z'), '12 12 12:30 PM', 'America/New_York'],
  ])('knows midnight and noon: %s', (date, text, timeZone) => {
    expect(utilities().formatDate(date, timeZone, 'h H h:mm a')).toBe(text)
  })

  it('refuses what Java knows and the box does not, and what Java does not know', () => {
    expect(() => utilities().formatDate(instant, zone, 'w')).toThrow('with the letter w is not emulated')
    expect(() => utilities().formatDate(instant, zone, 'yyyy b')).toThrow("Illegal pattern character 'b'")
    expect(() => utilities().formatDate(instant, 'Asia/Singkawang', 'yyyy')).toThrow('is not emulated')
  })

  it('has to be a date', () => {
    expect(() => utilities().formatDate('2026-01-05' as unknown as Date, zone, 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    )
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
    const hex = (bytes: number[]) => Buffer.from(Int8Array.from(bytes).buffer).toString('hex')
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

  it('of letters beyond ASCII need a charset to be digested', () => {
    const { MD5 } = tools.DigestAlgorithm
    expect(() => tools.computeDigest(MD5, 'é')).toThrow('is not emulated')
    expect(tools.computeDigest(MD5, 'é', tools.Charset.UTF_8)).toEqual(tools.computeDigest(MD5, [-61, -87]))
    expect(tools.computeDigest(MD5, 'é', tools.Charset.US_ASCII)).toEqual(tools.computeDigest(MD5, '?'))
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
    expect(() => tools.unzip(tools.newBlob('no archive'))).toThrow('Invalid argument')
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
  })
})

describe('A UUID', () => {
  it('has the form of version 4, is never given twice, and is the same in a box begun the same way', () => {
    const [first, second] = [utilities(), utilities()]
    const uuids = Array.from({ length: 100 }, () => first.getUuid())
    expect(
      uuids.every((uuid) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)),
    ).toBe(true)
    expect(new Set(uuids).size).toBe(100)
    expect(second.getUuid()).toBe(uuids[0])
  })
})

describe('Sleeping', () => {
  it('is at most five minutes', () => {
    expect(() => utilities().sleep(300_001)).toThrow('Invalid argument: milliseconds')
  })
})

describe('What is deprecated', () => {
  it('is not emulated', () => {
    expect(() => (utilities() as unknown as { jsonParse(text: string): void }).jsonParse('{}')).toThrow(
      'Utilities.jsonParse is not emulated',
    )
  })
})

describe('A session', () => {
  it('is the owner’s, in the script’s time zone', () => {
    const session = handOut(new Session(openWorld({ owner: 'ppid.utama@contoh.pontianak.go.id' })))
    expect(session.getActiveUser().getEmail()).toBe('ppid.utama@contoh.pontianak.go.id')
    expect(session.getEffectiveUser().getEmail()).toBe('ppid.utama@contoh.pontianak.go.id')
    expect(session.getScriptTimeZone()).toBe('Asia/Pontianak')
    expect(session.getActiveUserLocale()).toBe('en')
    expect(session.getTemporaryActiveUserKey()).toBe(session.getTemporaryActiveUserKey())
  })
})

describe('The logger', () => {
  it('gives back its lines until it is cleared', () => {
    const logger = handOut(new Logger(openWorld()))
    logger.log('%s butir', 3).log({ a: 1 })
    expect(logger.getLog()).toBe('3 butir\n{"a":1}\n')
    logger.clear()
    expect(logger.getLog()).toBe('')
  })
})
