// How many arguments a method of an advanced service takes
// (developers.google.com/apps-script/guides/services/advanced#how_method_signatures_are_determined).
import { google } from '../support/on-google'

const loosely = (method: unknown) => method as (...args: unknown[]) => unknown

describe('An advanced service', () => {
  it('takes the resource, the parameters of the path and the optional ones, no fewer and no more', () => {
    const { Drive, Sheets, Docs } = google()
    const { Values } = Sheets.Spreadsheets
    expect(() => loosely(Drive.Files.create)()).toThrow('Invalid number of arguments provided. Expected 1-3 only')
    expect(() => loosely(Drive.Files.get)()).toThrow('Invalid number of arguments provided. Expected 1-2 only')
    expect(() => loosely(Drive.Files.get)('a', {}, {})).toThrow('Expected 1-2 only')
    expect(() => loosely(Values.get)('a')).toThrow('Invalid number of arguments provided. Expected 2-3 only')
    expect(() => loosely(Values.update)({}, 'a')).toThrow('Invalid number of arguments provided. Expected 3-4 only')
    expect(() => loosely(Docs.Documents.create)()).toThrow('Invalid number of arguments provided. Expected 1 only')
  })
})
