// What a spreadsheet's locale changes: separators, names of months and days, default formats, how dates are typed.
import { NotEmulatedError } from '../../state/errors'

export interface Locale {
  readonly decimal: string
  readonly group: string
  readonly currency: string
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly days: readonly string[]
  readonly shortDays: readonly string[]
  readonly dayPeriods: readonly [am: string, pm: string]
  /** Patterns a date, a time and both get where none was chosen. */
  readonly date: string
  readonly time: string
  readonly dateTime: string
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean
}

const words = (text: string) => text.split(' ')

const ENGLISH = {
  decimal: '.',
  group: ',',
  months: words('January February March April May June July August September October November December'),
  shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  shortDays: words('Sun Mon Tue Wed Thu Fri Sat'),
  dayPeriods: ['AM', 'PM'],
} as const

const INDONESIAN: Locale = {
  decimal: ',',
  group: '.',
  currency: 'Rp',
  months: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  shortMonths: words('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
  days: words('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
  shortDays: words('Min Sen Sel Rab Kam Jum Sab'),
  dayPeriods: ['AM', 'PM'],
  date: 'dd/mm/yyyy',
  time: 'h:mm:ss',
  dateTime: 'dd/mm/yyyy h:mm:ss',
  dayFirst: true,
}

const LOCALES: Readonly<Record<string, Locale>> = {
  en_US: {
    ...ENGLISH,
    currency: '$',
    date: 'M/d/yyyy',
    time: 'h:mm:ss am/pm',
    dateTime: 'M/d/yyyy H:mm:ss',
    dayFirst: false,
  },
  en_GB: {
    ...ENGLISH,
    currency: '£',
    date: 'dd/MM/yyyy',
    time: 'HH:mm:ss',
    dateTime: 'dd/MM/yyyy HH:mm:ss',
    dayFirst: true,
  },
  id_ID: INDONESIAN,
  in_ID: INDONESIAN,
}

export function localeNamed(name: string): Locale {
  const locale = LOCALES[name]
  if (!locale) throw new NotEmulatedError(`the spreadsheet locale ${name}`)
  return locale
}
