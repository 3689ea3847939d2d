// A register of two years, small enough to be counted by hand.
import type {
  CountedCase,
  CountedItem,
  CountedRegister,
  CountedTask,
} from '../../../../src/core/documents/annual/counted'
import type { StepNumber } from '../../../../src/core/sop/steps'
import { day } from '../../../../src/core/time/day'
import { moment } from '../../../../src/core/time/moment'

function berkas(number: string, status: CountedCase['status'], openedOn: string, met = '', closed = ''): CountedCase {
  return {
    number,
    status,
    openedOn: day(openedOn),
    meetingOn: met ? day(met) : undefined,
    closedOn: closed ? day(closed) : undefined,
  }
}

function butir(
  caseNumber: string,
  agency: string,
  status: CountedItem['status'],
  testedOn = '',
  ...grounds: string[]
): CountedItem {
  return { caseNumber, agency, status, grounds, testedOn: testedOn ? day(testedOn) : undefined }
}

/** Received and finished at nine; open without an end. */
function tugas(step: StepNumber, received: string, dueOn: string, finished = '', more: Partial<CountedTask> = {}) {
  return {
    step,
    receivedAt: moment(`${received}T09:00:00`),
    dueOn: day(dueOn),
    status: finished ? 'DONE' : 'OPEN',
    ...(finished ? { finishedAt: moment(`${finished}T09:00:00`) } : {}),
    daysLate: 0,
    extension: 0,
    pauses: [],
    ...more,
  } as const satisfies CountedTask
}

/** Adopted in 2026. */
const first = berkas('PPID-2026-0001', 'ADOPTED', '2026-11-02', '2026-11-03', '2026-11-16')
/** Over New Year: opened and tested in 2026, adopted in 2027. */
const second = berkas('PPID-2026-0002', 'ADOPTED', '2026-12-14', '2026-12-15', '2027-01-06')
const third = berkas('PPID-2026-0003', 'STOPPED', '2026-11-09', '2026-11-10', '2026-11-10')
const fourth = berkas('PPID-2026-0004', 'NIL', '2026-11-10', '', '2026-11-10')
const next = berkas('PPID-2027-0001', 'TESTING', '2027-01-04', '2027-01-05')

export const register: CountedRegister = {
  cases: [first, second, third, fourth, next],
  items: [
    butir(first.number, 'DINKES', 'EXEMPT', '2026-11-06', 'h.2', 'j'),
    butir(first.number, 'DINKES', 'PARTLY_EXEMPT', '2026-11-09', 'h.4', 'h.3'),
    butir(first.number, 'BKPSDM', 'OPEN', '2026-11-10'),
    butir(first.number, 'BKPSDM', 'DROPPED'),
    butir(second.number, 'BKPSDM', 'EXEMPT', '2026-12-21', 'a.2'),
    butir(second.number, 'BKPSDM', 'INCOMPLETE', '2026-12-22'),
    butir(second.number, 'ZZZ', 'EXEMPT', '2027-01-04', 'a'),
    butir(third.number, 'DINKES', 'STOPPED'),
    butir(next.number, 'DINKES', 'FORWARDED'),
  ],
  tasks: [
    tugas(2, '2026-11-02', '2026-11-03', '2026-11-03', { daysTaken: 1 }),
    tugas(2, '2026-11-09', '2026-11-10', '2026-11-10', { daysTaken: 1 }),
    tugas(2, '2026-12-14', '2026-12-15', '2026-12-18', { daysTaken: 4, daysLate: 3 }),
    tugas(3, '2026-11-03', '2026-11-10', '2026-11-09', {
      agency: 'DINKES',
      daysTaken: 2,
      pauses: [
        { from: day('2026-11-04'), until: day('2026-11-04') },
        { from: day('2026-11-06'), until: day('2026-11-06') },
      ],
    }),
    tugas(3, '2026-11-03', '2026-11-10', '2026-11-11', { agency: 'BKPSDM', daysTaken: 6, daysLate: 1 }),
    // Finished next year, and late by then; on 31 December it was open and not yet due.
    tugas(3, '2026-12-28', '2027-01-05', '2027-01-07', { agency: 'ZZZ', daysTaken: 7, daysLate: 2, extension: 3 }),
    // Open and overdue at the end of the year.
    tugas(3, '2026-12-15', '2026-12-23', '', { agency: 'BKPSDM', daysLate: 4, extension: 2 }),
    tugas(4, '2026-11-11', '2026-11-12', '2026-11-12', { status: 'CANCELLED' }),
    tugas(5, '2026-11-13', '2026-11-16', '2026-11-16'),
    tugas(5, '2027-01-05', '2027-01-06', '', { pauses: [{ from: day('2027-01-06'), until: day('2027-01-07') }] }),
  ],
}

export const NOTHING: CountedRegister = { cases: [], items: [], tasks: [] }
