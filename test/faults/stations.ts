// One office with sweeps at each station of the road, all on the same morning at eight.
import { CASE, replies } from '../support/officer-answers'
import { openOffice, people, prepared } from '../support/running-office'

export const TODAY = '2026-11-09'
/** By then the leases of a dead execution have run out, and a sweep has come. */
export const AFTER_SWEEP = '2026-11-09T08:40'

export const ITEMS = [
  ['DINKES', 'Rekam medis pasien'],
  ['BKPSDM', 'Hasil penilaian kompetensi'],
] as const

export const fresh = prepared(() => openOffice('with sweeps'))

export const atMeeting = prepared(() => {
  const office = fresh()
  office.submitDraft(ITEMS)
  return office
})

export const atCorrection = prepared(() => {
  const office = atMeeting()
  office.holdMeeting('Kembalikan untuk diperbaiki', { Alasan: 'Uraian belum jelas' })
  return office
})

export const atTests = prepared(() => {
  const office = atMeeting()
  office.holdMeeting('Teruskan ke OPD')
  return office
})

export const atLastTest = prepared(() => {
  const office = atTests()
  office.recordTest(`${CASE}/01`, people.dinkes)
  return office
})

export const atReceipt = prepared(() => {
  const office = atLastTest()
  office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
  return office
})

export const atGuideline = prepared(() => {
  const office = atReceipt()
  office.receiveResults()
  return office
})
