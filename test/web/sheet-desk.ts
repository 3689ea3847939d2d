// A desk with one spreadsheet made by a script, and requests to it as a browser sends them.
import { executionRecords } from '../../src/local/runtime/execution-records'
import { madeDesk, OWNER } from './open-desk'

export { OWNER } from './open-desk'

export const EDITOR = 'ppid.utama@contoh.pontianak.go.id'
export const READER = 'dinkes@contoh.pontianak.go.id'
export const STRANGER = 'warga@contoh.id'

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
  const { box, jobs, ask } = madeDesk(source)
  const id = box.world.activeSpreadsheetId()
  const address = `/spreadsheets/d/${id}`
  return {
    world: box.world,
    id,
    address,
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
