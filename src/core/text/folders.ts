// Names of the Drive folders.
import type { StepNumber } from '../sop/steps'
import { stepNames } from './labels'

/** A name in Drive may hold any character; only its length is kept in bounds. */
const MAX_NAME = 120

/** Where a browser opens the folder. */
export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`

export const folderNames = {
  root: 'Register Informasi yang Dikecualikan',
  forms: 'Formulir',
  templates: 'Templat dokumen',
  lists: 'Daftar Informasi yang Dikecualikan (DIK)',
  reports: 'Angka tahunan',
  ofYear: (year: number) => String(year),
  ofCase: (number: string, subject: string) => `${number} ${subject}`.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME),
  ofStep: (step: number) => `${step}. ${stepNames[step as StepNumber]}`,
  ofUnit: (agency: string, round: number) => (round > 1 ? `${agency} putaran ${round}` : agency),
} as const
