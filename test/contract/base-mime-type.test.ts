// MimeType: https://developers.google.com/apps-script/reference/base/mime-type.
import { google } from '../support/on-google'

describe('MimeType', () => {
  it.each([
    ['GOOGLE_DOCS', 'application/vnd.google-apps.document'],
    ['GOOGLE_SHEETS', 'application/vnd.google-apps.spreadsheet'],
    ['GOOGLE_FORMS', 'application/vnd.google-apps.form'],
    ['FOLDER', 'application/vnd.google-apps.folder'],
    ['SHORTCUT', 'application/vnd.google-apps.shortcut'],
    ['PDF', 'application/pdf'],
    ['PLAIN_TEXT', 'text/plain'],
    ['CSV', 'text/csv'],
    ['HTML', 'text/html'],
    ['ZIP', 'application/zip'],
    ['MICROSOFT_WORD', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['MICROSOFT_EXCEL', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['MICROSOFT_WORD_LEGACY', 'application/msword'],
    ['OPENDOCUMENT_TEXT', 'application/vnd.oasis.opendocument.text'],
    ['JPEG', 'image/jpeg'],
    ['SVG', 'image/svg+xml'],
  ] as const)('%s is %s', (name, type) => {
    expect(google().MimeType[name]).toBe(type)
  })
})
