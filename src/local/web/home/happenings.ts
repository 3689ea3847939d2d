// What happened last in the box: forms sent, runs of the script and mails, newest first, each with where the viewer may look.
import { type ExecutionRecord, placedExecutions } from '../../runtime/execution-records'
import { allForms } from '../../services/forms/form-store'
import type { FormRecord } from '../../services/forms/model'
import { latestResponses } from '../../services/forms/responses'
import { clockOfMail, placeOfMail } from '../../services/mail/sent-mail'
import { files } from '../../state/files'
import type { World } from '../../state/world'
import type { Desk } from '../desk'
import { mayAnswer, mayEditForm } from '../forms/access'
import { formAddress } from '../forms/addresses'
import { formsWords } from '../forms/words'
import { mailAddress, numbered } from '../mail/inbox'
import { mailWords } from '../mail/words'
import { homeWords as words } from './words'

export interface Happening {
  /** Of several alike, the latest. */
  readonly at: Date
  readonly text: string
  /** Undefined when there is no page of it the viewer may open. */
  readonly href: string | undefined
  readonly failed: boolean
}

interface Kept extends Happening {
  /**
   * When the box's clock stood at what led to it. The clock of a run goes on by its modelled time while it works, and is
   * back when it ends: by their own time the mails of one run would come after a later run at the same standing clock.
   */
  readonly clock: number
  /** Where it came among everything the box keeps. */
  readonly place: number
  /** Told once, however often it happened. */
  readonly repeats: boolean
}

/** So many of the mails are looked at: as many as there are executions. */
const MAILS = 500

/** Runs that come four an hour, or a reminder every morning, would push everything else off the page: they are told once. */
export function happenings(desk: Desk, viewer: string, count: number): Happening[] {
  const { world } = desk.box
  const runs = placedExecutions(world)
  const kept = [
    ...runs.filter(({ record }) => isTold(record)).map(run),
    ...mails(world, viewer),
    ...sent(world, viewer, count),
  ]
  return collapsed(kept.sort((a, b) => b.clock - a.clock || b.place - a.place)).slice(0, count)
}

type Run = ReturnType<typeof placedExecutions>[number]

/** Opening a sheet runs its onOpen, of which nobody needs to hear unless it failed. */
function isTold({ trigger, status }: ExecutionRecord): boolean {
  return trigger !== 'open' || status !== 'COMPLETED'
}

function run({ record: { id, functionName, startedAt, status }, place }: Run): Kept {
  const failed = status !== 'COMPLETED'
  const clock = startedAt.getTime()
  return { at: startedAt, text: words.ran(functionName), href: `/eksekusi/${id}`, failed, clock, place, repeats: true }
}

function mails(world: World, viewer: string): Kept[] {
  return numbered(world)
    .slice(-MAILS)
    .map((one) => {
      const { to, subject, sentAt } = one.mail
      return {
        at: sentAt,
        text: words.sent(to, subject || mailWords.noSubject),
        href: mailAddress(world, one, viewer),
        failed: false,
        clock: clockOfMail(one.mail).getTime(),
        place: placeOfMail(world, one.number),
        repeats: true,
      }
    })
}

function sent(world: World, viewer: string, count: number): Kept[] {
  return allForms(world).flatMap((form) => {
    const title = form.title || files(world).get(form.id)?.name || formsWords.untitled
    const href = formPageFor(world, form, viewer)
    return latestResponses(world, form.id, count).map(({ response: { timestamp, by }, place }) => {
      const at = new Date(timestamp)
      return { at, text: words.answered(title, by), href, failed: false, clock: at.getTime(), place, repeats: false }
    })
  })
}

/** The responses for whoever may edit the form; for its respondents the form itself. */
function formPageFor(world: World, form: FormRecord, viewer: string): string | undefined {
  if (files(world).get(form.id)?.trashed !== false) return undefined
  if (mayEditForm(world, form.id, viewer)) return `/forms/d/${form.id}/viewanalytics`
  return mayAnswer(world, form, viewer) ? formAddress(form) : undefined
}

function collapsed(newestFirst: readonly Kept[]): Happening[] {
  const told: (Kept & { times: number })[] = []
  const alike = new Map<string, Kept & { times: number }>()
  for (const happening of newestFirst) {
    const key = `${happening.failed} ${happening.text}`
    const before = happening.repeats ? alike.get(key) : undefined
    if (before) {
      before.times++
      continue
    }
    const latest = { ...happening, times: 1 }
    told.push(latest)
    if (latest.repeats) alike.set(key, latest)
  }
  return told.map(({ at, text, href, failed, times }) => ({ at, text: words.several(text, times), href, failed }))
}
