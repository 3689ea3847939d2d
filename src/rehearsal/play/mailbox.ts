// How an officer finds the form to fill in: the newest mail received that links to it for this case or item.
import type { Answers, Google, ReceivedMail } from '../google'

export interface Invitation {
  readonly formId: string
  readonly answers: Answers
}

const LINK = /https?:\/\/[^\s<>"']+/g

/** Opens each mail once: thousands of them come in a large rehearsal. */
export class Mailbox {
  /** By address and form, oldest first. */
  private readonly invitations = new Map<string, Invitation[]>()
  private read = 0

  constructor(private readonly google: Pick<Google, 'mail' | 'forms' | 'prefilled'>) {}

  /**
   * The invitation in the newest mail to this address whose link opens this form with answers that are wanted.
   * Undefined while no such mail has come.
   */
  findInvitation(address: string, form: string, isWanted: (answers: Answers) => boolean): Invitation | undefined {
    this.readNewMails()
    const received = this.invitations.get(keyOf(address, form)) ?? []
    for (let index = received.length - 1; index >= 0; index -= 1) {
      const invitation = received[index]
      if (invitation && isWanted(invitation.answers)) return invitation
    }
    return undefined
  }

  private readNewMails(): void {
    const mails = this.google.mail
    for (; this.read < mails.length; this.read += 1) {
      const mail = mails[this.read]
      if (mail) this.open(mail)
    }
  }

  /** Most links of a mail lead to folders and documents. Of several to one form the first is the one to be found. */
  private open(mail: ReceivedMail): void {
    const links = [...(mail.body.match(LINK) ?? [])].filter((link) => /\/forms\/.*entry\./.test(link)).reverse()
    for (const link of links) {
      const { form, answers } = this.google.prefilled(link.replace(/[.,;)]+$/, ''))
      const known = this.google.forms().find(({ id, title }) => form === id || form === title)
      if (known) for (const to of mail.to.split(',')) this.keep(keyOf(to, known.title), { formId: known.id, answers })
    }
  }

  private keep(key: string, invitation: Invitation): void {
    const received = this.invitations.get(key) ?? []
    received.push(invitation)
    this.invitations.set(key, received)
  }
}

/** `Name <address>` is the address, too. */
function keyOf(address: string, form: string): string {
  const [, bare = address] = /<([^>]*)>/.exec(address) ?? []
  return `${bare.trim().toLowerCase()} ${form}`
}
