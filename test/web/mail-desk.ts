// A desk whose script sends mails and has a form, and requests to its pages as a browser sends them.
import { execute } from '../../src/local/runtime/execute'
import { fireFormTriggers } from '../../src/local/runtime/fire-triggers'
import { recordResponse } from '../../src/local/services/forms/respond'
import { openDesk } from './open-desk'

export { OWNER } from './open-desk'

export const LEAD = 'ppid.utama@contoh.pontianak.go.id'
export const UNIT = 'ppid.dinkes@contoh.pontianak.go.id'
export const STRANGER = 'warga@contoh.id'

/** @param source functions of the script */
export function mailDesk(source: string) {
  const { box, ask } = openDesk(source)
  const told = async (path: string, by: string, method = 'GET') => {
    const answer = await ask(path, by, { method })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return {
    run: (functionName: string, trigger = 'editor') => {
      const ended = execute(box.world, box.script, { functionName, trigger, args: () => [] })
      if ('error' in ended && trigger === 'editor') throw ended.error
    },
    send: (form: string, answers: Readonly<Record<string, string>>, by: string) => {
      const { formId, responseId } = recordResponse(box.world, form, answers, by)
      fireFormTriggers(box, formId, responseId, 'once')
    },
    get: (path: string, by: string) => told(path, by),
    post: (path: string, by: string) => told(path, by, 'POST'),
  }
}

/** A desk that has sent these mails. */
export function deskWithMails(...mails: readonly Readonly<Record<string, string>>[]) {
  const desk = mailDesk(
    `function kirim() { ${mails.map((mail) => `MailApp.sendEmail(${JSON.stringify(mail)})`).join('\n')} }`,
  )
  desk.run('kirim')
  return desk
}
