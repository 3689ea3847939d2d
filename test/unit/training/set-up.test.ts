// The first run of npm start: gone on with until all is done, and told apart from one that only looks done.
import type { LocalGoogle } from '../../../src/local/index'
import { setUpOffer } from '../../../src/training/set-up'
import { freshFile, openEmpty, people } from '../../support/running-office'

const UNFINISHED = 'Pemasangan belum selesai karena batas waktu.'

const DRAFT = '1. Pengumpulan Informasi yang Akan Dikecualikan'
const ANSWERS = {
  Perihal: 'Data pasien',
  'Tanggal mulai pengumpulan': '2026-11-09',
  'Butir 1 – OPD yang menguasai': 'DINKES',
  'Butir 1 – Judul informasi': 'Rekam medis pasien',
  'Butir 1 – Uraian informasi': 'Diagnosis dan pengobatan',
}

async function run(google: LocalGoogle): Promise<string[]> {
  const lines: string[] = []
  await setUpOffer(google).run((line) => lines.push(line))
  return lines
}

/** Whom the sheet is shared with, and how many forms the officers may answer. */
function sharing({ globals, forms }: LocalGoogle) {
  const permissions = (id: string) =>
    globals.Drive.Permissions?.list(id, { fields: 'permissions(emailAddress,role,view)' }).permissions ?? []
  const sheet = globals.SpreadsheetApp.getActiveSpreadsheet().getId()
  return {
    readsSheet: permissions(sheet).some(({ emailAddress, role }) => emailAddress === people.lead && role === 'reader'),
    forms: forms().filter(({ id }) => permissions(id).some(({ view }) => view === 'published')).length,
  }
}

/** An office whose script answers so, and does nothing. */
function answering(google: LocalGoogle, answers: readonly string[]): { google: LocalGoogle; calls: () => number } {
  let calls = 0
  return { google: { ...google, call: () => answers[Math.min(calls++, answers.length - 1)] }, calls: () => calls }
}

describe('A set-up that is cut short', () => {
  it.each([0, 700, 1500, 2700])('after %i calls is still to be done, and is completed the next time', async (calls) => {
    const file = freshFile()
    const google = openEmpty(file)
    google.faults.killAfter(calls)
    await expect(run(google)).rejects.toMatchObject({ code: 'ERR_EXECUTION_KILLED' })
    google.close()

    const again = openEmpty(file)
    expect(setUpOffer(again).state()).toBe('ready')
    await run(again)
    expect(setUpOffer(again).state()).toBe('hidden')
    expect(again.forms()).toHaveLength(6)
    expect(sharing(again)).toEqual({ readsSheet: true, forms: 5 })
  })

  it('before anything is shared is still to be done', async () => {
    const google = openEmpty(freshFile())
    google.call('pasang')
    expect(setUpOffer(google).state()).toBe('ready')
    await run(google)
    expect(sharing(google)).toEqual({ readsSheet: true, forms: 5 })
  })

  it('while it is shared is still to be done', async () => {
    const google = openEmpty(freshFile())
    google.call('pasang')
    google.faults.fail('Drive.Permissions.create', 1, 'Internal Error')
    await expect(run(google)).rejects.toThrow('Internal Error')
    expect(setUpOffer(google).state()).toBe('ready')
  })
})

describe('A set-up that is done', () => {
  it('stays done, whatever the administrator takes back', async () => {
    const google = openEmpty(freshFile())
    await run(google)
    const { ScriptApp } = google.globals
    for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger)
    expect(setUpOffer(google).state()).toBe('hidden')
  })
})

describe('An office of a version that noted nothing', () => {
  it('is done when it holds a case: nothing is shared again that was taken back', () => {
    const google = openEmpty(freshFile())
    google.call('pasang')
    google.submit(DRAFT, ANSWERS, people.service)
    expect(setUpOffer(google).state()).toBe('hidden')
    expect(sharing(google)).toEqual({ readsSheet: false, forms: 0 })
  })
})

describe('A script that says', () => {
  it('it is not finished is run again, and after ten times that is told', async () => {
    const { google, calls } = answering(openEmpty(freshFile()), [UNFINISHED])
    await expect(run(google)).rejects.toThrow(
      'Penyiapan belum selesai setelah dijalankan 10 kali. Tekan tombol "Menyiapkan kantor" di Beranda untuk melanjutkannya.',
    )
    expect(calls()).toBe(10)
    expect(setUpOffer(google).state()).toBe('ready')
  })

  it('why it did nothing has its reason told', async () => {
    const { google, calls } = answering(openEmpty(freshFile()), [
      UNFINISHED,
      'Pemasangan sedang berjalan di jendela lain.',
    ])
    await expect(run(google)).rejects.toThrow('Pemasangan sedang berjalan di jendela lain.')
    expect(calls()).toBe(2)
    expect(setUpOffer(google).state()).toBe('ready')
  })
})
