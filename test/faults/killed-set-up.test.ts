// Set-up killed on the way and run again leaves one of each form, tab, folder, template and trigger.
import { copyFileSync } from 'node:fs'
import type { LocalGoogle } from '../../src/local/index'
import { freshFile, openEmpty } from '../support/running-office'

const TABS = [
  'Ringkasan',
  'Register',
  'Butir',
  'Tugas',
  'Daftar Dikecualikan',
  'Riwayat',
  'Antrean',
  'Karantina',
  'Sistem',
  'Pengaturan',
  'Petugas',
  'OPD',
  'Hari Libur',
  'Langkah SOP',
  'Dasar Hukum',
]
const TRIGGERS = [
  'pagi',
  'petang',
  'sapuan',
  'terimaKiriman',
  'terimaKiriman',
  'terimaKiriman',
  'terimaKiriman',
  'terimaKiriman',
]

interface Inventory {
  readonly paths: string[]
  readonly tabs: string[]
  readonly rows: number[]
  readonly triggers: string[]
  readonly questions: number[]
}

function inventoryOf(google: LocalGoogle): Inventory {
  const { SpreadsheetApp, ScriptApp, FormApp } = google.globals
  const tabs = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName())
  return {
    paths: google
      .files()
      .map(({ path }) => path)
      .sort(),
    tabs,
    rows: tabs.map((tab) => google.sheet(tab).length),
    triggers: ScriptApp.getProjectTriggers()
      .map((trigger) => trigger.getHandlerFunction())
      .sort(),
    questions: google.forms().map(({ id }) => FormApp.openById(id).getItems().length),
  }
}

it('completes what a killed set-up began, and doubles nothing', () => {
  const empty = freshFile()
  const untouched = openEmpty(empty)
  untouched.close()
  const open = (): LocalGoogle => {
    const file = freshFile()
    copyFileSync(empty, file)
    return openEmpty(file)
  }
  const whole = open()
  whole.call('pasang')
  const expected = inventoryOf(whole)
  const calls = whole.executions().at(-1)?.calls ?? 0
  expect(expected.tabs).toEqual(TABS)
  expect(expected.triggers).toEqual(TRIGGERS)
  expect(whole.forms().map(({ title }) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.'])
  whole.close()

  for (let count = 7; count < calls; count += 230) {
    const google = open()
    google.faults.killAfter(count)
    expect(() => google.call('pasang')).toThrow('killed')
    google.call('pasang')
    expect([count, inventoryOf(google)]).toEqual([count, expected])
    expect(google.call('pasang')).toContain('tidak ada yang diubah')
    google.close()
  }
})
