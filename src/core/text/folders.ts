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
  /** A unit finds it among what was shared with it, away from its case: so it names the case. */
  ofUnit: (agency: string, caseNumber: string, round: number) =>
    [agency, caseNumber, ...(round > 1 ? [`putaran ${round}`] : [])].join(' '),
} as const
