// Which content type goes with which ending of a file name, both ways.
import { MIME } from '../../state/files'

const TYPES: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: MIME.docx,
  epub: 'application/epub+zip',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: MIME.pdf,
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: MIME.xlsx,
  xml: 'text/xml',
  zip: 'application/zip',
}

/** The ending a converted file's name gets, where a type has several or is not the first of its kind. */
const PREFERRED: Readonly<Record<string, string>> = { 'text/html': 'html', 'image/jpeg': 'jpg' }

export function typeOfName(name: string): string | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  return extension !== undefined && Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined
}

function extensionOf(contentType: string): string | undefined {
  return PREFERRED[contentType] ?? Object.keys(TYPES).find((extension) => TYPES[extension] === contentType)
}

/** "List.12.25.2014" becomes "List.12.25.pdf": what follows the last dot goes (reference/drive/file#getAs(String)). */
export function renamedTo(name: string, contentType: string): string {
  const extension = extensionOf(contentType)
  return extension ? `${name.replace(/\.[^.]*$/, '')}.${extension}` : name
}
