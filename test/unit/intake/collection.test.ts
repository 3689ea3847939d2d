// Form 1 as it is typed: a draft of items, with or without a case number.
import { accepted, faults, parse } from '../../support/intake'

const item = {
  'item1.agency': 'DINKES – Dinas Kesehatan',
  'item1.title': 'Hasil pemeriksaan kesehatan pegawai',
  'item1.description': 'Diagnosis dan hasil laboratorium per orang',
}
const general = { subject: 'Usulan bidang kesehatan', startedOn: '2026-11-12' }
const PAGE = { 'item1.more': 'Tidak' }

describe('A draft', () => {
  it('becomes a command with what was typed, tidied', () => {
    const command = accepted('COLLECTION', {
      ...general,
      ...item,
      ...PAGE,
      'item1.title': '  Hasil  pemeriksaan\nkesehatan pegawai ',
      'item1.source': 'Rekam medis, hlm. 3',
      'item1.form': 'cetak',
      'item1.link': 'https://drive.google.com/file/d/abc/view',
      note: 'Segera',
    })
    expect(command).toEqual({
      type: 'SubmitDraft',
      subject: 'Usulan bidang kesehatan',
      startedOn: '2026-11-12',
      items: [
        {
          agency: 'DINKES',
          title: 'Hasil pemeriksaan kesehatan pegawai',
          description: 'Diagnosis dan hasil laboratorium per orang',
          source: 'Rekam medis, hlm. 3',
          form: 'cetak',
          link: 'https://drive.google.com/file/d/abc/view',
        },
      ],
      nil: false,
      note: 'Segera',
    })
  })

  it.each(['DINKES', 'dinkes', 'Dinas Kesehatan', 'DINKES - Dinas Kesehatan', ' Dinkes '])(
    'knows the unit as "%s"',
    (agency) => {
      expect(accepted('COLLECTION', { ...general, ...item, 'item1.agency': agency })).toMatchObject({
        items: [{ agency: 'DINKES' }],
      })
    },
  )

  it('takes items of any page and of the table, whatever was answered to lead through the pages', () => {
    const command = accepted('COLLECTION', {
      ...general,
      'item1.more': 'Ya',
      'item7.agency': 'DISHUB',
      'item7.title': 'Rencana pengamanan terminal',
      'item7.description': 'Titik dan jadwal',
      table: 'OPD\tJudul\tUraian\nDLH\tTitik pantau limbah\tLokasi alat',
    })
    expect(command).toMatchObject({ items: [{ agency: 'DISHUB' }, { agency: 'DLH', title: 'Titik pantau limbah' }] })
  })

  it('needs a subject, and of each item its unit, title and description', () => {
    expect(faults('COLLECTION', { 'item2.source': 'Berkas A' })).toEqual([
      'ANSWER_MISSING subject',
      'ANSWER_MISSING item2.agency',
      'ANSWER_MISSING item2.title',
      'ANSWER_MISSING item2.description',
    ])
  })

  it('names everything that is wrong at once', () => {
    const answers = {
      ...general,
      ...item,
      caseNumber: 'berkas kemarin',
      startedOn: '2026-11-14',
      'item1.agency': 'Dinas Angkasa',
      'item1.title': 'j'.repeat(301),
      'item1.link': 'https://contoh.id/berkas',
      note: 'n'.repeat(5001),
    }
    expect(faults('COLLECTION', answers)).toEqual([
      'NUMBER_MALFORMED caseNumber',
      'DATE_IN_FUTURE startedOn',
      'TEXT_TOO_LONG note',
      'AGENCY_UNKNOWN item1.agency',
      'LINK_INVALID item1.link',
      'TEXT_TOO_LONG item1.title',
    ])
  })

  it('tells back no more of a wrong answer than is needed to find it', () => {
    const outcome = parse('COLLECTION', { ...general, ...item, 'item1.title': 'rahasia '.repeat(50) })
    expect(outcome).toEqual({
      ok: false,
      rejections: [{ code: 'TEXT_TOO_LONG', question: 'item1.title', details: { max: '300', length: '399' } }],
    })
  })

  it('may not name the same information of a unit twice', () => {
    const again = {
      'item2.agency': 'dinkes',
      'item2.title': 'HASIL pemeriksaan  kesehatan pegawai',
      'item2.description': 'x',
    }
    expect(faults('COLLECTION', { ...general, ...item, ...again })).toEqual(['ITEM_REPEATED item2.title'])
    const other = { ...again, 'item2.agency': 'DISHUB' }
    expect(faults('COLLECTION', { ...general, ...item, ...other })).toEqual([])
  })
})

describe('A draft for an existing case', () => {
  it('may leave the subject and the descriptions as they were', () => {
    const answers = { caseNumber: ' ppid 2026', 'item1.agency': 'DINKES', 'item1.title': 'Hasil pemeriksaan' }
    expect(faults('COLLECTION', answers)).toEqual(['NUMBER_MALFORMED caseNumber'])
    expect(accepted('COLLECTION', { ...answers, caseNumber: ' ppid - 2026 – 0012 ' })).toMatchObject({
      caseNumber: 'PPID-2026-0012',
      subject: '',
      items: [{ title: 'Hasil pemeriksaan', description: '' }],
    })
  })
})

describe('A draft without items', () => {
  it('is refused, for nothing was submitted', () => {
    expect(faults('COLLECTION', { ...general, ...PAGE, table: '-', note: 'segera' })).toEqual(['NOTHING_SUBMITTED'])
  })

  it.each(['NIHIL', 'nihil.', 'Laporan bulan ini: Nihil'])('is a nil report with the note "%s"', (note) => {
    expect(accepted('COLLECTION', { ...general, note })).toMatchObject({ nil: true, items: [], note })
  })

  it('is no nil report because a longer word contains the letters', () => {
    expect(faults('COLLECTION', { ...general, note: 'penihilan' })).toEqual(['NOTHING_SUBMITTED'])
  })

  it('cannot report nil and propose an item', () => {
    expect(faults('COLLECTION', { ...general, ...item, note: 'NIHIL' })).toEqual(['NIL_WITH_ITEMS note'])
    expect(accepted('COLLECTION', { ...general, ...item, note: 'DLH melaporkan nihil' })).toMatchObject({ nil: false })
  })
})

describe('A submission without any answer', () => {
  it('is empty, on every form', () => {
    for (const form of ['COLLECTION', 'MEETING', 'TEST', 'RECEIPT', 'GUIDELINE'] as const) {
      expect(faults(form, {})).toEqual(['SUBMISSION_EMPTY'])
      expect(faults(form, { caseNumber: ' ', note: '', grounds: [] })).toEqual(['SUBMISSION_EMPTY'])
    }
  })
})
