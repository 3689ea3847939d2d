// Tells the sender of a refused submission what to mend.
import type { Rejection } from '../case/rejection'
import { type FormKey, type RawSubmission, submissionKey } from '../intake/submission'
import type { Configuration } from '../sop/configuration'
import { questionTitle } from '../text/forms/titles'
import { sentenceOf } from '../text/rejections'
import { dayOf } from '../time/moment'
import type { MailJob } from './mail-job'
import { administrators } from './recipients'

/** What is wrong and what to do, one sentence for each fault, as the sender and the quarantine read it. */
export function refusalSentences(form: FormKey, rejections: readonly Rejection[]): readonly string[] {
  return rejections.map((rejection) => sentenceOf(rejection, (key) => questionTitle(form, key)))
}

/** As the outbox takes it. Where the form gave no address, the administrator is told, without a link to the answers. */
export function refusedMail(raw: RawSubmission, rejections: readonly Rejection[], configuration: Configuration) {
  const { form, responseId, sender } = raw
  const hasSender = sender.trim() !== ''
  const payload: MailJob = {
    kind: 'REFUSED',
    form,
    responseId: hasSender ? responseId : '',
    sentences: refusalSentences(form, rejections),
    to: hasSender ? [sender] : administrators(configuration, dayOf(raw.submittedAt)),
    cc: [],
  }
  return { key: `MAIL/REFUSED/${submissionKey(raw)}`, kind: 'MAIL', caseNumber: '', payload } as const
}
