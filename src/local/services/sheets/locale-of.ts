// The locale a spreadsheet is written in.
import { type Book, recordOf } from './book'
import { type Locale, localeNamed } from './locale'

export function localeOf(book: Book): Locale {
  return localeNamed(recordOf(book).locale)
}
