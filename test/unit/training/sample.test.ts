// The sample: offered to an empty office, and in any other told why it is not.
import type { LocalGoogle } from '../../../src/local/index'
import { sampleOffer } from '../../../src/training/sample'
import { setUpOffer } from '../../../src/training/set-up'
import { freshFile, openEmpty, people } from '../../support/running-office'

const DRAFT = '1. Pengumpulan Informasi yang Akan Dikecualikan'
const REQUEST = { data: 'kantor-latihan' }

async function emptyOffice(): Promise<LocalGoogle> {
  const google = openEmpty(freshFile())
  await setUpOffer(google).run(() => {})
  return google
}

function propose(google: LocalGoogle, subject: string): void {
  const item = { 'Butir 1 – OPD yang menguasai': 'DINKES', 'Butir 1 – Judul informasi': subject }
  const text = { 'Butir 1 – Uraian informasi': 'Diagnosis dan pengobatan' }
  google.submit(
    DRAFT,
    { Perihal: subject, 'Tanggal mulai pengumpulan': '2026-11-09', ...item, ...text },
    people.service,
  )
}

describe('The sample', () => {
  it('is not offered before the office is set up', () => {
    expect(sampleOffer(openEmpty(freshFile()), REQUEST).state()).toBe('hidden')
  })

  it('is offered to an empty office; to one with cases of its own it is told how to see it', async () => {
    const google = await emptyOffice()
    const offer = sampleOffer(google, REQUEST)
    expect(offer.state()).toBe('ready')
    propose(google, 'Rekam medis')
    expect(offer.state()).toEqual({
      unavailable: expect.stringMatching(/^Contoh hanya dapat .* npm start -- --data kantor-latihan\/contoh$/),
    })
    for (let number = 2; number <= 7; number++) propose(google, `Rekam medis ${number}`)
    expect(offer.state()).toBe('hidden')
  })

  it('cut short is not taken for the work of whoever sits there', async () => {
    const google = await emptyOffice()
    const offer = sampleOffer(google, REQUEST)
    google.faults.fail('Sheets.Spreadsheets.batchUpdate', 1000, 'Internal Error')
    await expect(offer.run(() => {})).rejects.toThrow()
    expect(offer.state()).toEqual({
      unavailable: expect.stringMatching(/^Pengisian contoh terhenti .* npm start -- --fresh$/),
    })
  })

  it('costs the script nothing to be asked about', async () => {
    const google = await emptyOffice()
    propose(google, 'Rekam medis')
    google.meter.reset()
    sampleOffer(google, REQUEST).state()
    setUpOffer(google).state()
    expect(google.meter.calls()).toEqual([])
  })
})
