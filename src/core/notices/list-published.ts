// Tells PPID Utama and the service officer that the city's list of exempt information was published anew.
import type { Configuration } from '../sop/configuration'
import { dayOf, type Moment } from '../time/moment'
import type { MailJob } from './mail-job'
import { addressed, addressesOf } from './recipients'

/** `orderedAt` tells the list meant: the mail waits until a list ordered then, or later, is written. */
export function listPublished(configuration: Configuration, orderedAt: Moment): readonly MailJob[] {
  const today = dayOf(orderedAt)
  const to = addressesOf(configuration, ['LEAD_PPID', 'SERVICE_OFFICER'], today)
  return addressed({ kind: 'LIST_PUBLISHED', publishedOn: today, orderedAt }, to)
}
