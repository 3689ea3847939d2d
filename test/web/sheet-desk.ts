// A desk with one spreadsheet made by a script, and requests to it as a browser sends them.
import { execute } from '../../src/local/runtime/execute'
import { executionRecords } from '../../src/local/runtime/execution-records'
import { openBox } from '../../src/local/runtime/open-box'
import { application } from '../../src/local/web/app'
import { openJobs } from '../../src/local/web/jobs'
import { scriptFolder } from '../support/box'

export const OWNER = 'admin.ppid@contoh.pontianak.go.id'
export const EDITOR = 'ppid.utama@contoh.pontianak.go.id'
export const READER = 'dinkes@contoh.pontianak.go.id'
export const STRANGER = 'warga@contoh.id'
const HOST = '127.0.0.1:8017'

const opened: { close(): void }[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})

/** @param body of the function that fills it: `book` is the active spreadsheet, `sheet` its first tab, "Data" */
export function sheetDesk(body: string, functions = '') {
  const source = `
    function pasang() {
      var book = SpreadsheetApp.getActiveSpreadsheet()
      book.setSpreadsheetLocale('id_ID')
      book.addEditor('${EDITOR}').addViewer('${READER}')
      var sheet = book.getSheets()[0].setName('Data')
      ${body}
    }
    ${functions}`
  const box = openBox({ script: scriptFolder(source), owner: OWNER, now: new Date('2026-11-09T01:00:00Z') })
  opened.push(box.world.store)
  const made = execute(box.world, box.script, { functionName: 'pasang', trigger: 'editor', args: () => [] })
  if ('error' in made) throw made.error
  const jobs = openJobs()
  const app = application({ box, jobs, offers: [] })
  const id = box.world.activeSpreadsheetId()
  const ask = (path: string, by: string, init: RequestInit = {}) => {
    const cookie = `akun=${encodeURIComponent(by)}`
    const headers = { host: HOST, cookie, 'sec-fetch-site': 'same-origin', ...(init.headers as object) }
    const sent = Object.entries(headers).filter(([, value]) => value !== '')
    return app.request(`http://${HOST}${path}`, { ...init, headers: Object.fromEntries(sent) })
  }
  const address = `/spreadsheets/d/${id}`
  return {
    world: box.world,
    id,
    address,
    /** Any path, by anybody; a header that is '' is not sent. */
    ask,
    runs: () => executionRecords(box.world),
    get: (path: string, by = OWNER) => ask(path.startsWith('/') ? path : `${address}/${path}`, by),
    text: async (path: string, by = OWNER) =>
      (await ask(path.startsWith('/') ? path : `${address}/${path}`, by)).text(),
    post: (path: string, fields: Readonly<Record<string, string>>, by = OWNER) =>
      ask(`${address}/${path}`, by, { method: 'POST', body: new URLSearchParams(fields) }),
    /** Until the work under way has ended. */
    ended: async () => {
      while (jobs.running()) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** The texts of the grid's cells below the frozen rows, row by row. */
export function cellsOf(html: string): string[][] {
  const rows = [...html.matchAll(/<tr data-row="\d+"[^>]*>(.*?)<\/tr>/gs)]
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  )
}
