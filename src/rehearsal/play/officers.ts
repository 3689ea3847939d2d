// The officers at work: each waits for the mail that asks for a form, fills in the rest of it and sends it.
import type { Answers, Google } from '../google'
import type { ProposedCase } from '../proposals/proposal'
import { RehearsalStopped } from '../stopped'
import { forms, playWords, tabs } from '../words/play'
import { operationWords } from '../words/progress'
import {
  collectionAnswers,
  type FormAnswers,
  guidelineAnswers,
  meetingAnswers,
  receiptAnswers,
  testAnswers,
} from './answers'
import { ItemNumbers } from './item-number'
import type { Ledger } from './ledger'
import { type Invitation, Mailbox } from './mailbox'
import type { Office } from './office'
import { cellUnder, recordsOf } from './records'
import type { Act } from './timetable'
import { dayOf } from './wib'

/** Every quarter of an hour the office sends what is still waiting; the quota of mails renews itself within a day. */
const QUARTER_MS = 15 * 60_000
const PATIENCE = 2 * 24 * 4

/** One form to fill in, by its title: by whom, about what, and the words by which a refusal would tell of it. */
interface Errand {
  readonly form: string
  readonly by: string
  readonly about: string
}

export class Officers {
  /** Case numbers by label, as the office gave them. */
  readonly numbers = new Map<string, string>()
  /** The same, to tell a new one from those known. */
  private readonly known = new Set<string>()
  private readonly mailbox: Mailbox
  private readonly itemNumbers: ItemNumbers
  private letters = 0

  constructor(
    private readonly google: Google,
    private readonly office: Office,
    private readonly ledger: Ledger,
  ) {
    this.mailbox = new Mailbox(google)
    this.itemNumbers = new ItemNumbers(google)
  }

  /** @throws RehearsalStopped when the office refuses, or the mail that asks for the form does not come. */
  perform(act: Act): void {
    const today = dayOf(this.google.now())
    const { ofCase } = act
    if (act.kind === 'COLLECT') this.collect(ofCase, today)
    else if (act.kind === 'TEST') this.test(act)
    else if (act.kind === 'MEET') this.answerForCase(forms.meeting, this.office.leadPpid, ofCase, meetingAnswers(today))
    else if (act.kind === 'RECEIVE') {
      this.letters += 1
      this.answerForCase(forms.receipt, this.office.leadPpid, ofCase, receiptAnswers(today, this.letters))
    } else this.answerForCase(forms.guideline, this.office.serviceOfficer, ofCase, guidelineAnswers(today))
  }

  /** The case's number becomes known by the mail that calls the meeting. */
  private collect(ofCase: ProposedCase, today: string): void {
    const about = playWords.aboutCase(ofCase.label)
    const errand = { form: forms.collection, by: this.office.serviceOfficer, about }
    this.send(errand, forms.collection, collectionAnswers(ofCase, today))
    const meeting = { form: forms.meeting, by: this.office.leadPpid, about }
    const invitation = this.invitation(meeting, (answers) => !this.known.has(caseNumberIn(answers)))
    const number = caseNumberIn(invitation.answers)
    this.numbers.set(ofCase.label, number)
    this.known.add(number)
  }

  private test({ ofCase, item }: Extract<Act, { kind: 'TEST' }>): void {
    const by = this.office.unitPpid.get(item.agency) ?? ''
    const about = playWords.aboutItem(ofCase.label, item.line, item.title)
    const number = this.itemNumbers.of(this.numberOf(ofCase), item)
    this.answer({ form: forms.test, by, about }, 'Nomor butir', number, testAnswers(item))
  }

  private answerForCase(form: string, by: string, ofCase: ProposedCase, own: FormAnswers): void {
    const errand = { form, by, about: playWords.aboutCase(ofCase.label) }
    this.answer(errand, 'Nomor berkas', this.numberOf(ofCase), own)
  }

  private answer(errand: Errand, question: string, number: string, own: FormAnswers): void {
    const { formId, answers } = this.invitation(errand, (given) => given[question] === number)
    const given = Object.entries(answers).map(([title, answer]) => [title, toSend(answer)] as const)
    this.send(errand, formId, { ...Object.fromEntries(given), ...own })
  }

  private invitation({ form, by, about }: Errand, isWanted: (answers: Answers) => boolean): Invitation {
    for (let patience = PATIENCE; patience > 0; patience -= 1) {
      const found = this.mailbox.findInvitation(by, form, isWanted)
      if (found) return found
      const later = new Date(this.google.now().getTime() + QUARTER_MS)
      this.ledger.byFunction(() => this.google.advanceTo(later))
    }
    throw new RehearsalStopped(playWords.noMail(by, form, about))
  }

  private send({ form, by, about }: Errand, formId: string, answers: FormAnswers): void {
    const before = recordsOf(this.google, tabs.quarantine).length
    this.ledger.asOne(operationWords.form(form), () => this.google.submit(formId, answers, by))
    const refusal = recordsOf(this.google, tabs.quarantine)[before]
    if (refusal) throw new RehearsalStopped(playWords.refused(form, about, cellUnder(refusal, 'alasan')))
  }

  private numberOf(ofCase: ProposedCase): string {
    return this.numbers.get(ofCase.label) ?? ''
  }
}

function caseNumberIn(answers: Answers): string {
  return toSend(answers['Nomor berkas'] ?? '').toString()
}

function toSend(answer: string | readonly string[]): string | string[] {
  return typeof answer === 'string' ? answer : [...answer]
}
