// A desk whose script sends mails and has a form, and requests to its pages as a browser sends them.
import { execute } from '../../src/local/runtime/execute'
import { fireFormTriggers } from '../../src/local/runtime/fire-triggers'
import { openBox } from '../../src/local/runtime/open-box'
import { recordResponse } from '../../src/local/services/forms/respond'
import { application } from '../../src/local/web/app'
import { openJobs } from '../../src/local/web/jobs'
import { scriptFolder } from '../support/box'

export const OWNER = 'admin.ppid@contoh.pontianak.go.id'
export const LEAD = 'ppid.utama@contoh.pontianak.go.id'
export const UNIT = 'ppid.dinkes@contoh.pontianak.go.id'
export const STRANGER = 'warga@contoh.id'
const HOST = '127.0.0.1:8017'

const opened: { close(): void }[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})

/** @param source functions of the script */
export function mailDesk(source: string) {
  const box = openBox({ script: scriptFolder(source), owner: OWNER, now: new Date('2026-11-09T01:00:00Z') })
  opened.push(box.world.store)
  const app = application({ box, jobs: openJobs(), offers: [] })
  const ask = async (path: string, by: string, method = 'GET') => {
    const headers = { host: HOST, cookie: `akun=${encodeURIComponent(by)}`, 'sec-fetch-site': 'same-origin' }
    const response = await app.request(`http://${HOST}${path}`, { method, headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
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
    get: (path: string, by: string) => ask(path, by),
    post: (path: string, by: string) => ask(path, by, 'POST'),
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
