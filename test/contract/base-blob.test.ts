// Blobs: https://developers.google.com/apps-script/reference/base/blob and …/utilities/utilities#newBlob(Byte,String,String).
import { google } from '../support/on-google'

function newBlob(...[data, type, name]: [string | number[], string?, string?]) {
  const { Utilities } = google()
  const blob = typeof data === 'string' ? Utilities.newBlob(data) : Utilities.newBlob(data)
  if (type !== undefined) blob.setContentType(type)
  return name === undefined ? blob : blob.setName(name)
}

describe('The content of a blob', () => {
  it('is signed bytes', () => {
    const blob = newBlob('é')
    expect(blob.getBytes()).toEqual([-61, -87])
    expect(blob.setBytes([104, 105]).getDataAsString()).toBe('hi')
    expect(blob.setBytes([-61, -87]).getDataAsString()).toBe('é')
    expect(blob.setBytes([]).getBytes()).toEqual([])
  })

  it('is text in UTF-8 unless told otherwise', () => {
    const blob = newBlob('')
    expect(blob.setDataFromString('é€').getBytes()).toEqual([-61, -87, -30, -126, -84])
    expect(blob.getDataAsString('UTF-8')).toBe('é€')
    expect(blob.getDataAsString('ISO-8859-1')).toBe('Ã©â\u0082¬')
  })

  it.each([
    ['ISO-8859-1', [-23]],
    ['UTF-16BE', [0, -23]],
    ['UTF-16LE', [-23, 0]],
    ['UTF-16', [-2, -1, 0, -23]],
    ['US-ASCII', [63]],
  ])('is text in %s when that is named', (charset, bytes) => {
    const blob = newBlob('').setDataFromString('é', charset)
    expect(blob.getBytes()).toEqual(bytes)
    expect(blob.getDataAsString(charset)).toBe(charset === 'US-ASCII' ? '?' : 'é')
  })

  it('shows bytes that are no text as such, and keeps a byte order mark', () => {
    expect(newBlob([104, -1]).getDataAsString()).toBe('h\uFFFD')
    expect(newBlob([-17, -69, -65, 104]).getDataAsString()).toBe('\uFEFFh')
    expect(newBlob([-1, -2, 104, 0]).getDataAsString('UTF-16')).toBe('h')
  })
})

describe('The name and type of a blob', () => {
  it('are set and read, and setters hand the blob back', () => {
    const blob = newBlob('a,b', 'text/csv', 'data.csv')
    expect([blob.getName(), blob.getContentType()]).toEqual(['data.csv', 'text/csv'])
    expect(blob.setName('b').setContentType('text/plain').getName()).toBe('b')
    expect(blob.getContentType()).toBe('text/plain')
    expect(blob.setContentType(null).getContentType()).toBeNull()
    expect(newBlob([1]).getName()).toBeNull()
  })

  it.each([
    ['daftar.pdf', 'application/pdf'],
    ['DAFTAR.PDF', 'application/pdf'],
    ['a.b.csv', 'text/csv'],
    ['a.html', 'text/html'],
    ['a.png', 'image/png'],
    ['a.jpg', 'image/jpeg'],
    ['a.zip', 'application/zip'],
    ['a.tidakdikenal', 'x/y'],
    ['tanpa', 'x/y'],
  ])('the type follows from the extension of %s', (name, type) => {
    expect(newBlob('a', 'x/y', name).setContentTypeFromExtension().getContentType()).toBe(type)
  })

  it('tell whether it is of a Google type', () => {
    expect(newBlob('a', 'application/vnd.google-apps.document').isGoogleType()).toBe(true)
    expect([newBlob('a', 'text/plain').isGoogleType(), newBlob('a').setContentType(null).isGoogleType()]).toEqual([
      false,
      false,
    ])
  })
})

describe('A copy of a blob', () => {
  it('is another blob', () => {
    const blob = newBlob('a', 'text/plain', 'a.txt')
    const copy = blob.copyBlob().setName('b.txt').setDataFromString('b')
    expect([blob.getName(), blob.getDataAsString()]).toEqual(['a.txt', 'a'])
    expect([copy.getName(), copy.getContentType(), copy.getDataAsString()]).toEqual(['b.txt', 'text/plain', 'b'])
  })

  it('is what a blob is in its own type', () => {
    const blob = newBlob('a', 'text/plain', 'a.txt')
    blob.getAs('text/plain').setDataFromString('b')
    expect(blob.getDataAsString()).toBe('a')
    expect(blob.getBlob().getDataAsString()).toBe('a')
  })
})

describe('A conversion', () => {
  it('to an unrelated type is refused', () => {
    expect(() => newBlob('a', 'text/plain').getAs('image/png')).toThrow(
      'Converting from text/plain to image/png is not supported.',
    )
  })

  it('takes one type by name', () => {
    expect(() => newBlob('a').getAs(1 as never)).toThrow(
      "The parameters (number) don't match the method signature for Blob.getAs.",
    )
  })
})
