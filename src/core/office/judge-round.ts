// Judges a collection round: a case for each unit asked, unless one of them still has such a case open.

import type { CaseFile } from '../case/case'
import type { OpenRound } from '../case/commands'
import type { DecisionContext } from '../case/context'
import { decideRoundCase } from '../case/decide-round'
import { evolve } from '../case/evolve'
import { caseNumber, parseTaskKey, sequenceOf, stepAndAgencyOf, yearOfNumber } from '../case/numbers'
import { accepted, type Outcome, refused } from '../case/rejection'
import { pickedRanges } from '../register/picked-columns'
import { taskStatusLabels } from '../text/labels'
import type { CaseChange, Judgement } from './judge'
import type { Ports } from './ports'

export function judgeRound(
  ports: Pick<Ports, 'sheet'>,
  { subject, agencies }: OpenRound,
  context: DecisionContext,
): Outcome<Judgement> {
  const asked = unitsAsked(ports)
  const again = agencies.filter((agency) => asked.has(agency))
  if (again.length > 0) return refused({ code: 'ROUND_OPEN_ALREADY', details: { agencies: again.join(', ') } })
  const first = context.newCaseNumber
  return accepted({
    changes: agencies.map((agency, index): CaseChange => {
      const newCaseNumber = caseNumber(yearOfNumber(first), sequenceOf(first) + index)
      const own: DecisionContext = { ...context, newCaseNumber }
      const events = decideRoundCase(`${subject} – ${agency}`, agency, index, own)
      const after = events.reduce<CaseFile | undefined>((file, event) => evolve(file, event, context), undefined)
      if (!after) throw new Error('a round opened no case')
      return { before: undefined, events, after }
    }),
  })
}

/** Units whose draft is still awaited; a read of its own, since rounds are opened once or twice a year. */
function unitsAsked(ports: Pick<Ports, 'sheet'>): ReadonlySet<string> {
  const [[keys = []] = [], [statuses = []] = []] = ports.sheet.readColumns(pickedRanges('TASKS', ['key', 'status']))
  const units = keys.flatMap((key, row) => {
    if (statuses[row] !== taskStatusLabels.OPEN || !parseTaskKey(String(key))) return []
    const { step, agency } = stepAndAgencyOf(String(key))
    return step === 1 && agency !== undefined ? [agency] : []
  })
  return new Set(units)
}
