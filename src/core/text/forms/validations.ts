// What the forms check while an officer types, with the message shown below the answer.
import { MAX_TEXT, MAX_TITLE } from '../../intake/answer-sheet'
import { MAX_YEARS } from '../../intake/period'
import type { Validation } from './definition'

const CASE = '[Pp][Pp][Ii][Dd]\\s*[-–]\\s*[0-9]{4}\\s*[-–]\\s*[0-9]{1,6}'

export const caseNumberValidation: Validation = {
  kind: 'PATTERN',
  pattern: `^\\s*${CASE}\\s*$`,
  message: 'Tulis nomor berkas seperti pada surel, misalnya PPID-2026-0001.',
}

export const itemNumberValidation: Validation = {
  kind: 'PATTERN',
  pattern: `^\\s*${CASE}\\s*/\\s*[0-9]{1,3}\\s*$`,
  message: 'Tulis nomor butir seperti pada surel, misalnya PPID-2026-0001/02.',
}

export const taskValidation: Validation = {
  kind: 'PATTERN',
  pattern: `^\\s*${CASE}\\s*#\\s*[1-5](-[A-Za-z0-9-]+)?\\.[0-9]{1,3}\\s*$`,
  message: 'Salin kode tugas dari tab Tugas, misalnya PPID-2026-0001#3-DINKES.1.',
}

export const daysValidation: Validation = {
  kind: 'PATTERN',
  pattern: '^\\s*[1-9][0-9]{0,2}\\s*$',
  message: 'Tulis bilangan bulat, misalnya 3.',
}

export const yearValidation: Validation = {
  kind: 'PATTERN',
  pattern: '^\\s*20[2-9][0-9]\\s*$',
  message: 'Tulis tahun dengan empat angka, misalnya 2026.',
}

export const linkValidation: Validation = {
  kind: 'PATTERN',
  pattern: '^\\s*https://(drive|docs)\\.google\\.com/\\S+\\s*$',
  message: 'Salin alamat dari Google Drive, diawali https://drive.google.com/ atau https://docs.google.com/.',
}

export const yearsValidation: Validation = {
  kind: 'PATTERN',
  pattern: '^\\s*(100|[1-9][0-9]?)\\s*([Tt]ahun)?\\s*$',
  message: `Tulis bilangan bulat dari 1 sampai ${MAX_YEARS}.`,
}

export const titleValidation: Validation = {
  kind: 'MAX_LENGTH',
  max: MAX_TITLE,
  message: `Paling banyak ${MAX_TITLE} huruf.`,
}

export const textValidation: Validation = {
  kind: 'MAX_LENGTH',
  max: MAX_TEXT,
  message: 'Paling banyak 5.000 huruf.',
}
