// A submission killed at any call is taken up by a sweep: same register, same folders and documents, no mail lost or doubled.
import { CASE, replies } from '../support/officer-answers'
import { people, type RunningOffice } from '../support/running-office'
import { badDeaths, deathsOf } from './every-call'
import {
  AFTER_SWEEP,
  atCorrection,
  atGuideline,
  atLastTest,
  atMeeting,
  atReceipt,
  atTests,
  fresh,
  ITEMS,
  TODAY,
} from './stations'

const CASE_QUESTION = 'Nomor berkas (kosongkan untuk berkas baru)'
const RETURNED = {
  Keputusan: 'Kembalikan ke OPD',
  'Butir yang dikembalikan': '02',
  Alasan: 'Dasar hukum kurang tepat',
  'Nomor surat penyampaian': '',
  'Tanggal surat': '',
}

const DINKES_TASK = `${CASE}#3-DINKES.1`
const PAUSE = { 'Kode tugas yang dijeda': DINKES_TASK, 'Dijeda sampai tanggal': '2026-11-11', 'Alasan jeda': 'Cuti' }
const REASSIGN = {
  'Kode tugas yang dialihkan': DINKES_TASK,
  'OPD yang menguasai': 'DLH – Dinas Lingkungan Hidup',
  'Alasan pengalihan': 'Dikuasai DLH',
}
const ROUND = {
  'Perihal putaran': 'Tahunan',
  'OPD yang diminta': ['DINKES – Dinas Kesehatan', 'DLH – Dinas Lingkungan Hidup'],
}

type Scene = readonly [name: string, open: () => RunningOffice, act: (office: RunningOffice) => void]

const scenes: readonly Scene[] = [
  ['form 1', fresh, (office) => office.submitDraft(ITEMS)],
  ['form 1, corrected', atCorrection, (office) => office.submitDraft(ITEMS, { [CASE_QUESTION]: CASE })],
  ['form 1, further items', atTests, (office) => office.submitDraft([['DINKES', 'Visum']], { [CASE_QUESTION]: CASE })],
  ['form 1, nil', fresh, (office) => office.submitDraft([], { Perihal: 'Triwulan IV', Catatan: 'NIHIL' })],
  ['form 2', atMeeting, (office) => office.holdMeeting('Teruskan ke OPD')],
  ['form 2, returned', atMeeting, (office) => office.holdMeeting('Kembalikan untuk diperbaiki', { Alasan: 'Kurang' })],
  ['form 2, stopped', atMeeting, (office) => office.holdMeeting('Hentikan', { Alasan: 'Sudah diatur' })],
  ['form 3', atTests, (office) => office.recordTest(`${CASE}/01`, people.dinkes)],
  ['form 3, the last item', atLastTest, (office) => office.recordTest(`${CASE}/02`, people.bkpsdm)],
  ['form 3, incomplete', atTests, (office) => office.recordTest(`${CASE}/01`, people.dinkes, replies.incomplete)],
  ['form 4', atReceipt, (office) => office.receiveResults(replies.receipt(TODAY))],
  ['form 4, returned', atReceipt, (office) => office.receiveResults(RETURNED)],
  ['form 5', atGuideline, (office) => office.adopt()],
  ['form 6, a pause', atTests, (office) => office.administer('Jeda tugas', PAUSE)],
  ['form 6, another unit', atTests, (office) => office.administer('Alihkan butir ke OPD lain', REASSIGN)],
  ['form 6, a round', fresh, (office) => office.administer('Buka putaran pengumpulan', ROUND)],
  ['a refused form', fresh, (office) => office.receiveResults(replies.receipt(TODAY))],
]

describe.each(scenes)('A submission of %s', (_, open, act) => {
  it('ends as if it had never been killed', () => {
    const settle = (office: RunningOffice): void => office.advanceTo(AFTER_SWEEP)
    expect(badDeaths(deathsOf({ open, act, settle }, { other: 6 }))).toEqual([])
  })
})
