// One office at each station of the straight road: a case with three items of two units, from the draft to the guideline.
import { CASE, replies } from './officer-answers'
import { openOffice, people, prepared } from './running-office'

export const atMeeting = prepared(() => {
  const office = openOffice()
  office.advanceTo('2026-11-09T09:00')
  office.submitDraft(
    [
      ['DINKES', 'Rekam medis pasien'],
      ['BKPSDM', 'Hasil penilaian kompetensi'],
      ['DINKES', 'Data jumlah puskesmas'],
    ],
    { 'Tanggal mulai pengumpulan': '2026-11-09' },
  )
  return office
})

export const atTests = prepared(() => {
  const office = atMeeting()
  office.advanceTo('2026-11-10T10:00')
  office.holdMeeting('Teruskan ke OPD')
  return office
})

export const atReceipt = prepared(() => {
  const office = atTests()
  office.advanceTo('2026-11-10T14:00')
  office.recordTest(`${CASE}/01`, people.dinkes)
  office.recordTest(`${CASE}/03`, people.dinkes, replies.open)
  office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
  return office
})

export const atGuideline = prepared(() => {
  const office = atReceipt()
  office.advanceTo('2026-11-11T10:00')
  office.receiveResults()
  return office
})

export const adopted = prepared(() => {
  const office = atGuideline()
  office.advanceTo('2026-11-11T15:00')
  office.adopt()
  return office
})
