// Tells whoever opened a collection round which case each unit got.
import type { CaseFile } from '../case/case'
import { askedAgency } from '../case/tasks'
import type { RawSubmission } from '../intake/submission'
import type { MailJob } from './mail-job'
import { addressed } from './recipients'

export function roundOpened(
  opened: readonly { readonly before: CaseFile | undefined; readonly after: CaseFile }[],
  { submittedAt, sender, answers }: RawSubmission,
): readonly MailJob[] {
  const cases = opened.flatMap(({ before, after }) => {
    const agency = before ? undefined : askedAgency(after.tasks)
    const dueOn = after.tasks[0]?.dueOn
    return agency ? [{ number: after.case.number, agency, ...(dueOn ? { dueOn } : {}) }] : []
  })
  if (cases.length === 0) return []
  return addressed({ kind: 'ROUND_OPENED', subject: String(answers.roundSubject ?? ''), at: submittedAt, cases }, [
    sender,
  ])
}
