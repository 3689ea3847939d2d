// Writes a mail out when its turn comes: content by kind, with the links and names of the day it is sent.
import type { Configuration } from '../sop/configuration'
import { calendarContent, roundContent, taskChangeContent } from './administration-contents'
import type { Content } from './content'
import { digestContent } from './digest-content'
import type { Mail } from './mail'
import type { MailJob } from './mail-job'
import type { MailLinks } from './mail-links'
import {
  caseEndContent,
  incompleteContent,
  listContent,
  noOfficerContent,
  problemsContent,
  refusedContent,
  reportContent,
} from './office-contents'
import { receiptContent } from './receipt-content'
import { taskContent } from './task-content'
import { typeset } from './typeset'

export function renderMail(job: MailJob, links: MailLinks, configuration: Configuration): Mail {
  return typeset(contentOf(job, links, configuration), job.to, job.cc, configuration.settings.senderName)
}

function contentOf(job: MailJob, links: MailLinks, configuration: Configuration): Content {
  switch (job.kind) {
    case 'TASK_ASSIGNED':
      return taskContent(job, links, configuration)
    case 'RECEIPT':
      return receiptContent(job, links)
    case 'CASE_STOPPED':
    case 'NIL_REPORTED':
    case 'CASE_ADOPTED':
      return caseEndContent(job, links)
    case 'ITEM_INCOMPLETE':
      return incompleteContent(job, links, configuration)
    case 'REFUSED':
      return refusedContent(job, links)
    case 'TASK_CHANGED':
      return taskChangeContent(job, links, configuration)
    case 'DIGEST':
      return digestContent(job, links)
    case 'ROUND_OPENED':
      return roundContent(job, links, configuration)
    case 'CALENDAR_PREVIEW':
      return calendarContent(job, links)
    case 'LIST_PUBLISHED':
      return listContent(job, links)
    case 'REPORT_WRITTEN':
      return reportContent(job, links)
    case 'PROBLEMS':
      return problemsContent(job, links)
    case 'NO_OFFICER':
      return noOfficerContent(job, links, configuration)
  }
}
