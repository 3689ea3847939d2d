// The five steps of the SOP as one table: a changed SOP is a changed row here and on the tab Langkah SOP.
import type { Role } from './roles'

export type StepNumber = 1 | 2 | 3 | 4 | 5

export interface Step {
  readonly number: StepNumber
  readonly actor: Role
  /** Deadline in working days (SOP / IKP.KOMINFO / 2020, column Waktu). */
  readonly workingDays: number
  /** The words of the SOP: activity, what must be there, what comes out. */
  readonly activity: string
  readonly requirement: string
  readonly output: string
}

const DRAFT_LIST = 'Draf daftar informasi dan dokumentasi yang akan dikecualikan'
const LIST = 'Daftar informasi dan dokumentasi yang akan dikecualikan'
const FILE = 'File informasi dan dokumentasi'

export const STEPS: readonly Step[] = [
  {
    number: 1,
    actor: 'SERVICE_OFFICER',
    workingDays: 1,
    activity:
      'Mengumpulkan informasi dan dokumentasi yang akan dikecualikan untuk dilakukan uji konsekuensi oleh PPID Pembantu, disampaikan kepada Tim PPID Utama',
    requirement: 'Draf informasi dan dokumentasi',
    output: DRAFT_LIST,
  },
  {
    number: 2,
    actor: 'LEAD_PPID',
    workingDays: 1,
    activity:
      'Menerima informasi dan dokumentasi yang akan dikecualikan, yang telah dibahas dalam rapat Tim PPID Utama, disampaikan kepada PPID Pendukung OPD untuk dilakukan uji konsekuensi',
    requirement: 'Draf informasi dan dokumentasi yang akan dikecualikan',
    output: DRAFT_LIST,
  },
  {
    number: 3,
    actor: 'UNIT_PPID',
    workingDays: 5,
    activity: 'Menerima, melakukan uji konsekuensi, menyampaikan hasilnya kepada PPID Utama',
    requirement: FILE,
    output: LIST,
  },
  {
    number: 4,
    actor: 'LEAD_PPID',
    workingDays: 1,
    activity:
      'Menerima informasi dan dokumentasi yang telah diuji, disampaikan kepada Pejabat Bidang untuk dijadikan pedoman',
    requirement: FILE,
    output: LIST,
  },
  {
    number: 5,
    actor: 'SERVICE_OFFICER',
    workingDays: 1,
    activity:
      'Menerima informasi dan dokumentasi yang telah diuji, dijadikan pedoman untuk tidak diinformasikan ke publik',
    requirement: FILE,
    output: LIST,
  },
]
