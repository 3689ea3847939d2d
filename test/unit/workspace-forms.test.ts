// The builder of the forms, met with Google in a box: what it makes, repairs and resumes.
import { AGENCIES, lists, office } from '../support/forms-office'

describe('A form set up for the first time', () => {
  it('asks what its definition says, in order, page by page', () => {
    const { ensure, titles } = office()
    expect(titles(ensure('TEST').formId)).toEqual([
      'Nomor butir',
      'Saat pengujian',
      'Hasil uji',
      '# Dasar dan pertimbangan',
      'Dasar Pasal 17',
      'Undang-undang lain dan pasalnya',
      'Konsekuensi bila dibuka',
      'Manfaat bila ditutup',
      'Kepentingan publik yang lebih besar',
      'Bagian yang dikecualikan',
      '# Jangka waktu pengecualian',
      'Jenis jangka waktu',
      'Jangka waktu (tahun)',
      'Berakhir pada tanggal',
      'Berakhir bila',
      '# Peserta dan dokumen',
      'Peserta pengujian',
      'Tautan dokumen di Drive',
      'Catatan',
    ])
  })

  it('is published, takes answers with verified addresses, and lies in the folder of the forms', () => {
    const { ensure, open, DriveApp, folder } = office()
    const { formId, ...report } = ensure('MEETING')
    expect(report).toMatchObject({ state: 'CREATED', isEmailVerified: true, isPublished: true, extraQuestions: [] })
    const form = open(formId)
    expect([form.getTitle(), form.isPublished(), form.isAcceptingResponses()]).toEqual([
      '2. Rapat Tim PPID Utama',
      true,
      true,
    ])
    expect([form.canEditResponse(), form.isPublishingSummary(), form.collectsEmail()]).toEqual([false, false, true])
    expect(form.getCustomClosedFormMessage()).toContain('sedang tidak menerima jawaban')
    expect(DriveApp.getFileById(formId).getParents().next().getId()).toBe(folder)
  })

  it('offers the units and grounds of the office, each as code and name', () => {
    const { ensure, open } = office()
    const collection = open(ensure('COLLECTION').formId)
    const agencies = collection.getItems().find((item) => item.getTitle() === 'Butir 10 – OPD yang menguasai')
    expect(
      agencies
        ?.asListItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual(['DINKES – Dinas Kesehatan', 'DISHUB – Dinas Perhubungan'])
    const test = open(ensure('TEST').formId)
    const grounds = test.getItems().find((item) => item.getTitle() === 'Dasar Pasal 17')
    expect(
      grounds
        ?.asCheckboxItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual(['b – Persaingan usaha', 'h.2 – riwayat kesehatan'])
  })

  it('leads from item to item, or to the last page', () => {
    const { ensure, open } = office()
    const form = open(ensure('COLLECTION').formId)
    const guides = form.getItems().filter((item) => item.getTitle() === 'Tambah butir lagi?')
    const pagesOf = (index: number) =>
      guides[index]
        ?.asMultipleChoiceItem()
        .getChoices()
        .map((choice) => [choice.getValue(), choice.getGotoPage().getTitle()])
    expect(guides).toHaveLength(9)
    expect(pagesOf(0)).toEqual([
      ['Ya', 'Butir 2'],
      ['Tidak', 'Butir dalam tabel dan catatan'],
    ])
    expect(pagesOf(8)).toEqual([
      ['Ya', 'Butir 10'],
      ['Tidak', 'Butir dalam tabel dan catatan'],
    ])
  })

  it('keeps its record well below what a property holds', () => {
    const { ensure, stored } = office()
    ensure('COLLECTION')
    expect(stored.get('form.COLLECTION')?.length).toBeLessThan(5000)
  })
})

describe('A form set up again', () => {
  it('is left untouched when nothing changed', () => {
    const { world, ensure, changingCalls } = office()
    const first = ensure('COLLECTION')
    world.meter.reset()
    const second = ensure('COLLECTION')
    expect(second).toMatchObject({ formId: first.formId, state: 'UNCHANGED' })
    // Whether addresses are verified cannot be read, so it is said again each time.
    expect(changingCalls()).toEqual(['Form.setEmailCollectionType'])
  })

  it('gets back its wording, order, choices and lost questions, and keeps what others added', () => {
    const { ensure, open, titles } = office()
    const { formId } = ensure('MEETING')
    const form = open(formId)
    const before = titles(formId)
    const items = form.getItems()
    items[1]?.asMultipleChoiceItem().setChoiceValues(['Ya'])
    items[2]?.setTitle('Tgl').setHelpText('?')
    items[3]?.asParagraphTextItem().setRequired(false)
    form.deleteItem(4)
    form.moveItem(5, 0)
    form.addTextItem().setTitle('Nomor WhatsApp')
    const repaired = ensure('MEETING')
    expect(repaired).toMatchObject({ formId, state: 'REPAIRED', extraQuestions: ['Nomor WhatsApp'] })
    expect(titles(formId).filter((title) => title !== 'Nomor WhatsApp')).toEqual(before)
    const decision = form.getItems()[1]?.asMultipleChoiceItem()
    expect(decision?.getChoices().map((choice) => choice.getValue())).toEqual([
      'Teruskan ke OPD',
      'Kembalikan untuk diperbaiki',
      'Hentikan',
    ])
    expect(form.getItems()[3]?.asParagraphTextItem().isRequired()).toBe(true)
    expect(ensure('MEETING').state).toBe('UNCHANGED')
  })

  it('offers a unit added to the list', () => {
    const { ensure, open } = office()
    ensure('COLLECTION')
    const added = { code: 'DLH', name: 'Dinas Lingkungan Hidup', shortName: 'DLH', kind: 'dinas' }
    const { formId, state } = ensure('COLLECTION', { ...lists, agencies: [...AGENCIES, added] })
    const item = open(formId)
      .getItems()
      .find((each) => each.getTitle() === 'Butir 1 – OPD yang menguasai')
    expect(state).toBe('REPAIRED')
    expect(
      item
        ?.asListItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toContain('DLH – Dinas Lingkungan Hidup')
  })

  it('is made anew when it was thrown away', () => {
    const { ensure, DriveApp } = office()
    const first = ensure('GUIDELINE')
    DriveApp.getFileById(first.formId).setTrashed(true)
    const second = ensure('GUIDELINE')
    expect(second.state).toBe('CREATED')
    expect(second.formId).not.toBe(first.formId)
  })

  it('asks a person to verify addresses where Google cannot be told', () => {
    const { world, ensure } = office()
    world.faults.fail('Form.setEmailCollectionType', 1, 'Unexpected error')
    expect(ensure('RECEIPT')).toMatchObject({ isEmailVerified: false, isPublished: true })
  })
})

describe('A set-up that dies', () => {
  it.each([2, 5, 9, 14, 20, 33, 50, 70, 90])(
    'after %i calls is completed by the next, with one form and no question twice',
    (calls) => {
      const whole = office()
      const expected = whole.titles(whole.ensure('RECEIPT').formId)
      const { world, ensure, titles, DriveApp } = office()
      world.execution = {
        id: 'x',
        functionName: 'pasang',
        trigger: 'editor',
        startedAt: new Date(0),
        elapsedMs: 0,
        calls: 0,
        writes: 0,
        spent: new Map(),
        faults: [],
        plan: { killAfter: calls },
        log: [],
      }
      expect(() => ensure('RECEIPT')).toThrow('killed')
      world.execution = undefined
      world.faults.clear()
      const { formId, isPublished } = ensure('RECEIPT')
      expect(isPublished).toBe(true)
      expect(titles(formId)).toEqual(expected)
      const found = DriveApp.getFilesByName('4. Penerimaan Hasil Uji')
      expect(found.next().getId()).toBe(formId)
      expect(found.hasNext()).toBe(false)
      expect(ensure('RECEIPT').state).toBe('UNCHANGED')
    },
  )
})
