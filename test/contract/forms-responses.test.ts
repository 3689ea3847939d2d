// Responses a script makes and reads: https://developers.google.com/apps-script/reference/forms/form-response,
// …/forms/item-response, and createResponse of each item class.
import { google } from '../support/on-google'
import { refusedByGoogle } from './refused'

const INVALID = 'Invalid response submitted to item'

function testForm() {
  const { FormApp } = google()
  const form = FormApp.create('3', true).setTitle('Uji Konsekuensi')
  const number = form.addTextItem().setTitle('Nomor butir')
  const result = form.addMultipleChoiceItem().setTitle('Hasil uji').setChoiceValues(['Terbuka', 'Dikecualikan'])
  const grounds = form.addCheckboxItem().setTitle('Dasar Pasal 17').setChoiceValues(['a', 'b', 'h.4'])
  form.addPageBreakItem().setTitle('Lanjutan')
  const end = form.addDateItem().setTitle('Berakhir pada tanggal')
  const office = form.addListItem().setTitle('OPD').setChoiceValues(['Dinas A', 'Dinas B'])
  const note = form.addParagraphTextItem().setTitle('Catatan')
  return { FormApp, form, number, result, grounds, end, office, note }
}

function rareForm() {
  const { FormApp } = google()
  const form = FormApp.create('Lain', true)
  const time = form.addTimeItem().setTitle('Pukul')
  const meeting = form.addDateTimeItem().setTitle('Rapat')
  const length = form.addDurationItem().setTitle('Lama')
  const weight = form.addScaleItem().setTitle('Bobot')
  const stars = form.addRatingItem().setTitle('Nilai')
  const grid = form.addGridItem().setTitle('Per OPD').setRows(['Dinas A', 'Dinas B']).setColumns(['Ya', 'Tidak'])
  const boxes = form.addCheckboxGridItem().setTitle('Dasar').setRows(['Butir 1', 'Butir 2']).setColumns(['a', 'b'])
  return { form, time, meeting, length, weight, stars, grid, boxes }
}

describe('A response a script makes', () => {
  it('has no ID, time, address or place to edit it before it is submitted', () => {
    const draft = testForm().form.createResponse()
    expect(draft.getId()).toBeNull()
    expect(draft.getTimestamp()).toBeNull()
    expect(draft.getRespondentEmail()).toBeNull()
    expect(draft.getEditResponseUrl()).toBeNull()
  })

  it('is saved by submit, once, as another object', () => {
    const { form, number, end, grounds } = testForm()
    const draft = form
      .createResponse()
      .withItemResponse(number.createResponse('lama'))
      .withItemResponse(number.createResponse('PPID-2026-0001/02'))
      .withItemResponse(grounds.createResponse(['a', 'b']))
      .withItemResponse(end.createResponse(new Date('2026-12-31T05:00:00Z')))
    const saved = draft.submit()
    expect(draft.getId()).toBeNull()
    expect(form.getResponses().map((one) => one.getId())).toEqual([saved.getId()])
    expect(saved.getTimestamp().getTime()).toBe(form.getResponse(saved.getId()).getTimestamp().getTime())
    expect(saved.getRespondentEmail()).toBe('')
    expect(saved.getItemResponses().map((one) => one.getResponse())).toEqual([
      'PPID-2026-0001/02',
      ['a', 'b'],
      '2026-12-31',
      '',
    ])
    refusedByGoogle(() => draft.submit())
    refusedByGoogle(() => saved.submit())
    refusedByGoogle(() => saved.withItemResponse(number.createResponse('x')))
  })

  it('has an address to edit it at once it is submitted', () => {
    const { form } = testForm()
    const saved = form.createResponse().submit()
    expect(saved.getEditResponseUrl()).toBe(`${form.getPublishedUrl()}?edit2=${saved.getId()}`)
  })

  it('cannot be submitted to a form limited to one response a person', () => {
    const { form } = testForm()
    form.setLimitOneResponsePerUser(true)
    refusedByGoogle(() => form.createResponse().submit())
    form.setLimitOneResponsePerUser(false)
    expect(form.createResponse().submit().getId()).toMatch(/^2_/)
  })

  it('cannot be submitted to a closed form', () => {
    const { form } = testForm()
    form.setAcceptingResponses(false)
    expect(() => form.createResponse().submit()).toThrow('not accepting responses')
    expect(form.getResponses()).toEqual([])
  })

  it('cannot be submitted to a form that collects addresses, having none to give', () => {
    const { form } = testForm()
    form.setCollectEmail(true)
    expect(() => form.createResponse().submit()).toThrow('Invalid data updating form.')
  })
})

describe('An answer a script makes', () => {
  it('is a text, a choice, choices, or a day', () => {
    const { number, note, result, office, grounds, end } = testForm()
    expect(number.createResponse('PPID-2026-0001').getResponse()).toBe('PPID-2026-0001')
    expect(note.createResponse('baris 1\nbaris 2').getResponse()).toBe('baris 1\nbaris 2')
    expect(result.createResponse('Terbuka').getResponse()).toBe('Terbuka')
    expect(office.createResponse('Dinas B').getResponse()).toBe('Dinas B')
    expect(grounds.createResponse(['a', 'h.4']).getResponse()).toEqual(['a', 'h.4'])
    expect(end.createResponse(new Date('2026-12-31T05:00:00Z')).getResponse()).toBe('2026-12-31')
  })

  it('is a time, a day with its time, a length of time, or a number, all as texts', () => {
    const { time, meeting, length, weight, stars } = rareForm()
    expect(time.createResponse(8, 5).getResponse()).toBe('08:05')
    expect(meeting.createResponse(new Date('2026-12-31T05:00:00Z')).getResponse()).toMatch(/^2026-12-31 \d{2}:00$/)
    expect(length.createResponse(2, 30, 0).getResponse()).toBe('02:30:00')
    expect(weight.createResponse(4).getResponse()).toBe('4')
    expect(stars.createResponse(5).getResponse()).toBe('5')
  })

  it('has a row for each row of a grid, empty where nothing was answered', () => {
    const { grid, boxes } = rareForm()
    expect(grid.createResponse(['Ya', null as never]).getResponse()).toEqual(['Ya', ''])
    expect(boxes.createResponse([['a', 'b'], ['b']]).getResponse()).toEqual([['a', 'b'], ['b']])
    refusedByGoogle(() => grid.createResponse(['Ya']))
    refusedByGoogle(() => grid.createResponse(['Ya', 'Mungkin']))
    refusedByGoogle(() => boxes.createResponse([['z'], []]))
  })

  it('is out of no bounds', () => {
    const { time, length, weight, stars } = rareForm()
    refusedByGoogle(() => time.createResponse(24, 0))
    refusedByGoogle(() => time.createResponse(8, 60))
    refusedByGoogle(() => length.createResponse(73, 0, 0))
    refusedByGoogle(() => length.createResponse(1, 0, 60))
    refusedByGoogle(() => weight.createResponse(6))
    refusedByGoogle(() => stars.createResponse(0))
  })

  it('is one the question offers, unless it has an "other" option', () => {
    const { form, result, office, grounds } = testForm()
    expect(() => office.createResponse('Dinas Z')).toThrow(INVALID)
    expect(() => grounds.createResponse(['a', 'z'])).toThrow(INVALID)
    expect(() => result.createResponse('Lainnya')).toThrow(INVALID)
    expect(result.showOtherOption(true).createResponse('Lainnya').getResponse()).toBe('Lainnya')
    expect(grounds.showOtherOption(true).createResponse(['a', 'z']).getResponse()).toEqual(['a', 'z'])
    expect(form.getResponses()).toEqual([])
  })

  it('knows its item, by its own ID and present title', () => {
    const { number } = testForm()
    const answer = number.createResponse('x')
    number.setTitle('Nomor')
    expect(answer.getItem().getId()).toBe(number.getId())
    expect(answer.getItem().getTitle()).toBe('Nomor')
  })

  it('is of the kind the question asks for', () => {
    const { number, end } = testForm()
    expect(() => number.createResponse(3 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for FormApp.TextItem.createResponse.",
    )
    expect(() => end.createResponse('2026-12-31' as never)).toThrow(
      "The parameters (String) don't match the method signature for FormApp.DateItem.createResponse.",
    )
  })
})

describe('A response', () => {
  it('lists its answers in the order of the items: unanswered texts, days and times empty, other kinds left out', () => {
    const { form, note, office } = testForm()
    const saved = form
      .createResponse()
      .withItemResponse(note.createResponse('x'))
      .withItemResponse(office.createResponse('Dinas B'))
      .submit()
    expect(saved.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()])).toEqual([
      ['Nomor butir', ''],
      ['Berakhir pada tanggal', ''],
      ['OPD', 'Dinas B'],
      ['Catatan', 'x'],
    ])
    const bare = rareForm().form.createResponse().submit().getItemResponses()
    expect(bare.map((one) => [one.getItem().getTitle(), one.getResponse()])).toEqual([['Pukul', '']])
  })

  it('is asked for the answer to one item, which may be missing', () => {
    const { form, number, grounds, result } = testForm()
    const saved = form
      .createResponse()
      .withItemResponse(grounds.createResponse(['a', 'h.4']))
      .withItemResponse(number.createResponse('x'))
      .submit()
    expect(saved.getResponseForItem(form.getItemById(grounds.getId())).getResponse()).toEqual(['a', 'h.4'])
    expect(saved.getResponseForItem(form.getItemById(number.getId())).getItem().getTitle()).toBe('Nomor butir')
    expect(saved.getResponseForItem(form.getItemById(result.getId()))).toBeNull()
  })

  it('keeps its answers when a question is renamed or moved, and loses those of one that is deleted', () => {
    const { form, number, note } = testForm()
    const saved = form.createResponse().withItemResponse(number.createResponse('x')).submit()
    number.setTitle('Nomor butir yang diuji')
    form.moveItem(number, 6)
    const again = form.getResponse(saved.getId())
    expect(again.getResponseForItem(form.getItemById(number.getId())).getResponse()).toBe('x')
    expect(again.getItemResponses().map((one) => one.getResponse())).toEqual(['', '', 'x'])
    form.deleteItem(number)
    form.deleteItem(note)
    expect(
      form
        .getResponse(saved.getId())
        .getItemResponses()
        .map((one) => one.getResponse()),
    ).toEqual([''])
  })
})

describe('The responses of a form', () => {
  it('are found by ID, all at once, and after a time', () => {
    const { form } = testForm()
    const first = form.createResponse().submit()
    const second = form.createResponse().submit()
    expect(form.getResponses().map((one) => one.getId())).toEqual([first.getId(), second.getId()])
    const before = new Date(first.getTimestamp().getTime() - 1000)
    const after = new Date(second.getTimestamp().getTime() + 1000)
    expect(form.getResponses(before)).toHaveLength(2)
    expect(form.getResponses(after)).toEqual([])
    expect(form.getResponse(first.getId()).getId()).toBe(first.getId())
    refusedByGoogle(() => form.getResponse('2_tidakada'))
    expect(() => form.getResponses('2026-11-09' as never)).toThrow(
      "The parameters (String) don't match the method signature for FormApp.Form.getResponses.",
    )
  })

  it('can be deleted one by one and all at once', () => {
    const { form } = testForm()
    const first = form.createResponse().submit().getId()
    form.createResponse().submit()
    expect(form.deleteResponse(first).getResponses()).toHaveLength(1)
    refusedByGoogle(() => form.getResponse(first))
    refusedByGoogle(() => form.deleteResponse(first))
    expect(form.deleteAllResponses().getResponses()).toEqual([])
  })
})
