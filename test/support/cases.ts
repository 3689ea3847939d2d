// Hand-made cases, items, tasks and commands for tests of the core.
import type { Case, CaseFile, CaseStatus, Item, ItemDraft, ItemStatus, Meeting, Task } from '../../src/core/case/case'
import type { DecideMeeting, ReceiveResults, RecordTest, SubmitDraft } from '../../src/core/case/commands'
import type { StepNumber } from '../../src/core/sop/steps'
import { day } from '../../src/core/time/day'
import { moment } from '../../src/core/time/moment'

export const CASE = 'PPID-2026-0001'
export const SERVICE = 'bidang.pelayanan@contoh.pontianak.go.id'
export const LEAD = 'ppid.utama@contoh.pontianak.go.id'
export const DINKES = 'ppid.dinkes@contoh.pontianak.go.id'
export const DISDIKBUD = 'ppid.disdikbud@contoh.pontianak.go.id'
export const FOLDERS = ['folder-1', 'folder-2', 'folder-3', 'folder-4', 'folder-5', 'folder-6']

export const meeting: Meeting = {
  heldOn: day('2026-11-16'),
  participants: 'Ketua dan anggota tim',
  minutesLink: 'https://drive.google.com/file/d/notulen/view',
}
export const handover = { letterNumber: 'B/500.12/7/DISKOMINFO/2026', letterDay: day('2026-11-24') }

export function draft(agency: string, title: string, more: Partial<ItemDraft> = {}): ItemDraft {
  return { agency, title, description: `Uraian ${title}`, source: '', form: 'Cetak', link: '', ...more }
}

export function item(sequence: number, agency: string, status: ItemStatus, more: Partial<Item> = {}): Item {
  const title = `Informasi ${sequence}`
  const number = `${CASE}/${String(sequence).padStart(2, '0')}`
  return { ...draft(agency, title), number, status, round: status === 'PROPOSED' ? 0 : 1, ...more }
}

/** An open task received on Monday 16 November 2026 at nine. */
export function task(step: StepNumber, agency?: string, more: Partial<Task> = {}): Task {
  const round = more.round ?? 1
  return {
    key: `${CASE}#${step}${agency ? `-${agency}` : ''}.${round}`,
    caseNumber: CASE,
    step,
    ...(agency ? { agency } : {}),
    round,
    receivedAt: moment('2026-11-16T09:00:00'),
    term: step === 3 ? 5 : 1,
    extension: 0,
    pauses: [],
    told: {},
    dueOn: day('2026-11-17'),
    status: 'OPEN',
    daysLate: 0,
    ...more,
  }
}

export function caseFile(status: CaseStatus, items: readonly Item[], tasks: readonly Task[] = []): CaseFile {
  return { case: caseIn(status), items, tasks }
}

function caseIn(status: CaseStatus): Case {
  const facts = {
    number: CASE,
    subject: 'Usulan November',
    collectionStartedOn: day('2026-11-16'),
    openedAt: moment('2026-11-16T09:00:00'),
    openedBy: SERVICE,
    note: '',
    folders: FOLDERS,
  }
  switch (status) {
    case 'ASKED':
    case 'COLLECTING':
    case 'DISCUSSING':
    case 'NIL':
      return { ...facts, status }
    case 'STOPPED':
      return { ...facts, status, reason: 'Bukan kewenangan', meeting }
    case 'TESTING':
    case 'RECEIVING':
      return { ...facts, status, meeting }
    case 'ADOPTING':
      return { ...facts, status, meeting, handover }
    case 'ADOPTED':
      return { ...facts, status, meeting, handover, guideline: { receivedOn: day('2026-11-25') } }
  }
}

export function submitDraft(more: Partial<SubmitDraft> = {}): SubmitDraft {
  return {
    type: 'SubmitDraft',
    subject: 'Usulan November',
    startedOn: day('2026-11-16'),
    items: [],
    nil: false,
    note: '',
    ...more,
  }
}

export function decideMeeting(more: Partial<DecideMeeting> = {}): DecideMeeting {
  return {
    type: 'DecideMeeting',
    caseNumber: CASE,
    decision: 'FORWARD',
    meeting,
    droppedItems: [],
    reason: '',
    ...more,
  }
}

export function recordTest(sequence: number, more: Partial<RecordTest> = {}): RecordTest {
  return {
    type: 'RecordTest',
    itemNumber: `${CASE}/${String(sequence).padStart(2, '0')}`,
    occasion: 'BEFORE_REQUEST',
    outcome: 'OPEN',
    grounds: [],
    otherStatute: '',
    ifDisclosed: '',
    ifClosed: '',
    publicInterest: '',
    exemptParts: '',
    participants: 'Tim PPID Pendukung',
    link: '',
    note: '',
    ...more,
  }
}

/** What form 3 says of an item exempt as a whole. */
export const exemptAnswers = {
  outcome: 'EXEMPT',
  grounds: ['h.4'],
  ifDisclosed: 'Mengungkap hasil evaluasi kemampuan seseorang',
  ifClosed: 'Melindungi rahasia pribadi pegawai',
  period: { kind: 'YEARS', years: 5 },
} as const satisfies Partial<RecordTest>

export function receiveResults(more: Partial<ReceiveResults> = {}): ReceiveResults {
  return {
    type: 'ReceiveResults',
    caseNumber: CASE,
    decision: 'ACCEPT',
    returnedItems: [],
    reason: '',
    handover,
    ...more,
  }
}
