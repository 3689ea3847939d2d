// Tells the administrator of configuration cells that cannot be used and of work that keeps failing.
import type { Configuration, ConfigurationProblem } from '../sop/configuration'
import type { Day } from '../time/day'
import type { MailJob } from './mail-job'
import { addressed, administrators } from './recipients'

/** More than these are not read in a mail; the tabs Sistem and Antrean show them all. */
const LISTED = 30
const MAX_ERROR = 300

export function problemNotices(
  cells: readonly ConfigurationProblem[],
  stuck: readonly { readonly key: string; readonly error: string }[],
  configuration: Configuration,
  today: Day,
): readonly MailJob[] {
  const facts = {
    kind: 'PROBLEMS',
    cells: cells.slice(0, LISTED),
    stuck: stuck.slice(0, LISTED).map(({ key, error }) => ({ key, error: error.slice(0, MAX_ERROR) })),
    cellCount: cells.length,
    stuckCount: stuck.length,
  } as const
  return addressed(facts, administrators(configuration, today))
}
