// Runs an operation once, and at every call that changed something looks at what would come of it if it were killed there.
import type { Standing } from '../../src/local/index'
import type { RunningOffice } from '../support/running-office'
import { differences, type Outcome, outcomeOf } from './outcome'

export interface Death extends Standing {
  readonly outcome: Outcome
}

export interface Operation {
  readonly open: () => RunningOffice
  /** The first execution it starts is the one that may die. */
  readonly act: (office: RunningOffice) => void
  /** What happens afterwards, until nothing is left to do. */
  readonly settle: (office: RunningOffice) => void
  readonly tell?: (office: RunningOffice) => Outcome
}

export interface Deaths {
  readonly expected: Outcome
  readonly deaths: readonly Death[]
  /** Service calls of the operation. */
  readonly calls: number
}

/** Calls that work on a document not yet finished, which is made anew as a whole. */
const DRAFTING = /^(Body|Cell|Paragraph|Range|Row|Table|Text|TableRow|TableCell|Document|Docs)\b/

/** Calls whose effect the next execution must find again, or repeat: deaths after them are looked at first of all. */
const CRUCIAL = /^(MailApp\.|Sheets\.|FormApp\.create|Drive\.Files\.(create|copy))|Builder\.create$/

/** How many deaths there are for each that is looked at, by the call they follow. */
export interface Sampling {
  readonly crucial?: number
  readonly drafting?: number
  readonly other: number
}

/** Which deaths are looked at; with EVERY_CALL in the environment all. */
export function chosenBy({ crucial = 1, drafting = 12, other }: Sampling): (member: string) => boolean {
  const seen = { crucial: 0, drafting: 0, other: 0 }
  return (member) => {
    if (process.env.EVERY_CALL) return true
    if (CRUCIAL.test(member)) return seen.crucial++ % crucial === 0
    return DRAFTING.test(member) ? seen.drafting++ % drafting === 0 : seen.other++ % other === 0
  }
}

export function deathsOf({ open, act, settle, tell = outcomeOf }: Operation, sampling: Sampling): Deaths {
  const office = open()
  const deaths: Death[] = []
  const before = office.google.executions().at(-1)?.id
  const isChosen = chosenBy(sampling)
  office.google.faults.whatIfKilled((standing) => {
    if (!isChosen(standing.member)) return
    settle(office)
    deaths.push({ ...standing, outcome: tell(office) })
  })
  act(office)
  const ran = office.google.executions()
  const first = ran[ran.findIndex(({ id }) => id === before) + 1]
  settle(office)
  const expected = tell(office)
  office.google.close()
  const calls = first?.calls ?? 0
  if (process.env.EVERY_CALL) console.info(`${first?.functionName}: ${deaths.length} deaths in ${calls} calls`)
  return { expected, deaths, calls }
}

/**
 * Deaths that lead elsewhere than the whole operation does. One case cannot be decided: killed between sending a mail
 * and noting it, the execution cannot be told from one that has not sent it, and the mail is sent again.
 */
export function badDeaths({ expected, deaths }: Pick<Deaths, 'expected' | 'deaths'>): string[] {
  return deaths.flatMap(({ calls, member, outcome }) => {
    const found = differences(expected, outcome)
    if (member === 'MailApp.sendEmail' && isOneMailTwice(expected, found)) return []
    return Object.keys(found).length > 0 ? [`after call ${calls}, ${member}: ${JSON.stringify(found, null, 1)}`] : []
  })
}

function isOneMailTwice(expected: Outcome, found: Outcome): boolean {
  const [surplus, ...more] = found.mails ?? []
  const isExpected = expected.mails?.some((mail) => surplus === `surplus: ${mail}`) ?? false
  return Object.keys(found).length === 1 && isExpected && more.length === 0
}
