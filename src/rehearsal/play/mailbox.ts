// How an officer finds the form to fill in: the newest mail received that links to it for this case or item.
import type { Answers, Google, ReceivedMail } from '../google'

export interface Invitation {
  readonly formId: string
  readonly answers: Answers
}

const LINK = /https?:\/\/[^\s<>"']+/g

/**
 * The invitation in the newest mail to this address whose link opens this form with answers that are wanted.
 * Undefined while no such mail has come.
 */
export function findInvitation(
  google: Google,
  address: string,
  form: string,
  isWanted: (answers: Answers) => boolean,
): Invitation | undefined {
  const known = google.forms().find(({ title }) => title === form)
  if (!known) return undefined
  for (let index = google.mail.length - 1; index >= 0; index -= 1) {
    const mail = google.mail[index]
    if (!mail || !isAddressedTo(mail, address)) continue
    for (const link of mail.body.match(LINK) ?? []) {
      const filled = open(google, link)
      if (filled && (filled.form === known.id || filled.form === known.title) && isWanted(filled.answers))
        return { formId: known.id, answers: filled.answers }
    }
  }
  return undefined
}

function isAddressedTo(mail: ReceivedMail, address: string): boolean {
  return mail.to
    .toLowerCase()
    .split(',')
    .some((to) => to.includes(address.toLowerCase()))
}

/** Most links of a mail lead to folders and documents. */
function open(google: Google, link: string): ReturnType<Google['prefilled']> | undefined {
  if (!link.includes('/forms/') || !link.includes('entry.')) return undefined
  return google.prefilled(link.replace(/[.,;)]+$/, ''))
}
