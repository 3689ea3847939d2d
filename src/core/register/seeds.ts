// What the configuration tabs hold before the office has touched them.
import { AGENCIES } from '../sop/agencies'
import { GROUNDS } from '../sop/grounds'
import { seedHolidays } from '../sop/holidays'
import { STEPS } from '../sop/steps'
import { roleLabels } from '../text/labels'
import { choiceWords, holidayKindLabels, seedOfficers, settingRows, standingLabels } from '../text/sheet'
import { cellsFromRecord, type TabRecord } from './cells'
import type { CellValue, Tab } from './tabs'

/** Rows of cells below the header; `administrator` is the account that owns the register. */
export function seedRows(administrator: string): Partial<Record<Tab, CellValue[][]>> {
  const rows = (tab: Tab, records: readonly TabRecord[]) => records.map((record) => cellsFromRecord(tab, record))
  return {
    SETTINGS: rows(
      'SETTINGS',
      settingRows.map(([, name, value, note]) => ({ name, value, note })),
    ),
    OFFICERS: rows('OFFICERS', officerRecords(administrator)),
    AGENCIES: rows(
      'AGENCIES',
      AGENCIES.map((agency) => ({ ...agency, daysPerWeek: 5, active: choiceWords.yes })),
    ),
    HOLIDAYS: rows(
      'HOLIDAYS',
      seedHolidays().map((holiday) => ({ ...holiday, kind: holidayKindLabels[holiday.kind] })),
    ),
    STEPS: rows(
      'STEPS',
      STEPS.map((step) => ({ ...step, actor: roleLabels[step.actor] })),
    ),
    GROUNDS: rows(
      'GROUNDS',
      GROUNDS.map((ground) => ({ ...ground })),
    ),
  }
}

/** One example address for each role, and one PPID for each unit; the office puts its own in their place. */
function officerRecords(administrator: string): TabRecord[] {
  const standing = standingLabels.DEFINITIVE
  const { domain, note, positions } = seedOfficers
  const record = (email: string, role: keyof typeof roleLabels, position: string, agency?: string): TabRecord => ({
    email,
    role: roleLabels[role],
    agency,
    position,
    standing,
    note,
  })
  return [
    { ...record(administrator, 'ADMIN', positions.ADMIN), note: '' },
    record(`pejabat.bidang@${domain}`, 'SERVICE_OFFICER', positions.SERVICE_OFFICER),
    record(`ppid.utama@${domain}`, 'LEAD_PPID', positions.LEAD_PPID),
    record(`atasan.ppid@${domain}`, 'SUPERVISOR', positions.SUPERVISOR),
    ...AGENCIES.map(({ code }) =>
      record(`ppid.${code.toLowerCase()}@${domain}`, 'UNIT_PPID', positions.UNIT_PPID, code),
    ),
  ]
}
