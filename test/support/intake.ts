// Submissions as the five forms give them, for tests of what becomes of them.
import { parseSubmission } from '../../src/core/intake/parse-submission'
import type { Answers, FormKey } from '../../src/core/intake/submission'
import { AGENCIES } from '../../src/core/sop/agencies'
import { GROUNDS } from '../../src/core/sop/grounds'
import { choiceLabels } from '../../src/core/text/forms/choices'
import { day } from '../../src/core/time/day'
import { moment } from '../../src/core/time/moment'

/** The day on which everything in these tests is submitted. */
const TODAY = day('2026-11-13')

export function parse(form: FormKey, answers: Answers) {
  const submittedAt = moment('2026-11-13T10:00:00')
  const raw = { form, responseId: 'r1', submittedAt, sender: 'petugas@contoh.pontianak.go.id', answers }
  return parseSubmission(raw, { agencies: AGENCIES, grounds: GROUNDS, today: TODAY, labels: choiceLabels })
}

/** The command, when there is one. */
export function accepted(form: FormKey, answers: Answers) {
  const outcome = parse(form, answers)
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.rejections)}`)
  return outcome.value
}

/** "CODE question" of every fault, in order. */
export function faults(form: FormKey, answers: Answers): string[] {
  const outcome = parse(form, answers)
  return outcome.ok ? [] : outcome.rejections.map(({ code, question }) => (question ? `${code} ${question}` : code))
}
