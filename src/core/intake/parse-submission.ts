// The door of the office: the answers of any form become one validated command, or all that is wrong with them.
import type { Command } from '../case/commands'
import { type Outcome, refused } from '../case/rejection'
import { AnswerSheet } from './answer-sheet'
import type { IntakeContext } from './context'
import { parseAdministration } from './parse-administration'
import { parseCollection } from './parse-collection'
import { parseGuideline } from './parse-guideline'
import { parseMeeting } from './parse-meeting'
import { parseReceipt } from './parse-receipt'
import { parseTest } from './parse-test'
import type { FormKey, RawSubmission } from './submission'

const PARSERS: Readonly<Record<FormKey, (sheet: AnswerSheet) => Outcome<Command>>> = {
  COLLECTION: parseCollection,
  MEETING: parseMeeting,
  TEST: parseTest,
  RECEIPT: parseReceipt,
  GUIDELINE: parseGuideline,
  ADMINISTRATION: parseAdministration,
}

/** Never throws on answers of any content; each rejection names the question to mend where there is one. */
export function parseSubmission(raw: RawSubmission, context: IntakeContext): Outcome<Command> {
  const sheet = new AnswerSheet(raw, context)
  if (sheet.isEmpty()) return refused({ code: 'SUBMISSION_EMPTY' })
  return PARSERS[raw.form](sheet)
}
