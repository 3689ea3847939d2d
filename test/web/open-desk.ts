// What every desk of these tests has: a box that is closed afterwards, and requests to its pages as a browser sends them.
import { execute } from '../../src/local/runtime/execute'
import { openBox } from '../../src/local/runtime/open-box'
import { application } from '../../src/local/web/app'
import { openJobs } from '../../src/local/web/jobs'
import { scriptFolder } from '../support/box'

export const OWNER = 'admin.ppid@contoh.pontianak.go.id'
const HOST = '127.0.0.1:8017'

const opened: { close(): void }[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})

/** @param source functions of the script */
export function openDesk(source: string) {
  const box = openBox({ script: scriptFolder(source), owner: OWNER, now: new Date('2026-11-09T01:00:00Z') })
  opened.push(box.world.store)
  const jobs = openJobs()
  const app = application({ box, jobs, offers: [] })
  return {
    box,
    jobs,
    /** Any path, by anybody; a header that is '' is not sent. */
    ask: async (path: string, by: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = `akun=${encodeURIComponent(by)}`
      const headers = { host: HOST, cookie, 'sec-fetch-site': 'same-origin', ...(init.headers as object) }
      const sent = Object.entries(headers).filter(([, value]) => value !== '')
      return app.request(`http://${HOST}${path.split('#')[0]}`, { ...init, headers: Object.fromEntries(sent) })
    },
  }
}

/** With what its function "pasang" makes. */
export function madeDesk(source: string) {
  const desk = openDesk(source)
  const { world, script } = desk.box
  const made = execute(world, script, { functionName: 'pasang', trigger: 'editor', args: () => [] })
  if ('error' in made) throw made.error
  return desk
}
