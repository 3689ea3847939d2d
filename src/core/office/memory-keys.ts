// Names under which the office remembers facts between executions.

export const folderKeys = {
  /** Below it lies everything the office keeps in Drive. */
  root: 'folder.root',
  of: (key: string) => `folder.${key}`,
} as const

export const listKeys = {
  /** Fingerprint of the exclusion list last published. */
  fingerprint: 'list.fingerprint',
  /** When the list last published was written. */
  writtenAt: 'list.writtenAt',
  /** Addresses of the list last published. */
  document: 'list.document',
  pdf: 'list.pdf',
} as const

export const reportKeys = {
  /** The figures of a year last written: when, and their addresses. */
  of: (year: number) => `report.${year}`,
  /** The year whose figures were ordered without being asked for. */
  ordered: 'report.ordered',
} as const

export const calendarKeys = {
  /** Fingerprint of the calendar that open deadlines follow. */
  applied: 'calendar.applied',
  /** Fingerprint of the calendar whose changes the administrator was last told of. */
  previewed: 'calendar.previewed',
  /** How many deadlines a changed calendar will move; '' for none. */
  pending: 'calendar.pending',
} as const

export const sweepKeys = {
  /** When the last sweep began that looked at every form to the end. */
  completedAt: 'sweep.completedAt',
  /** How far a form was looked through when there was too much for one sweep. */
  reached: (form: string) => `sweep.reached.${form}`,
} as const

export const stateKeys = {
  ranAt: (job: string) => `state.${job}`,
  /** How many lines the last report on the tab Sistem had. */
  lineCount: 'state.lineCount',
  /** How many lines the tab Sistem holds. */
  lines: 'state.lines',
  /** The problems the administrator was last told of. */
  toldProblems: 'state.toldProblems',
} as const
