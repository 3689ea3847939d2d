// Tells PPID Utama and the service officer that the city's list of exempt information was published anew.
import type { Configuration } from '../sop/configuration'
import type { Day } from '../time/day'
import type { MailJob } from './mail-job'
import { addressed, addressesOf } from './recipients'

export function listPublished(configuration: Configuration, today: Day): readonly MailJob[] {
  const to = addressesOf(configuration, ['LEAD_PPID', 'SERVICE_OFFICER'], today)
  return addressed({ kind: 'LIST_PUBLISHED', publishedOn: today }, to)
}
