// Responses: https://developers.google.com/apps-script/reference/forms/form-response and …/forms/item-response;
// closed and edited forms: …/forms/form#setCustomClosedFormMessage(String), …/forms/form-response#getEditResponseUrl().
import { formById, formResponse } from '../../src/local/services/forms/form'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { editResponse, recordResponse } from '../../src/local/services/forms/respond'
import { LocalError } from '../../src/local/state/errors'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OFFICER = 'opd.a@contoh.pontianak.go.id'

function testForm() {
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  const FormApp = handOut(formsGlobals(world).FormApp)
  const form = FormApp.create('3', true).setTitle('Uji Konsekuensi')
  form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
  const number = form.addTextItem().setTitle('Nomor butir')
  const result = form.addMultipleChoiceItem().setTitle('Hasil uji').setChoiceValues(['Terbuka', 'Dikecualikan'])
  const grounds = form.addCheckboxItem().setTitle('Dasar Pasal 17').setChoiceValues(['a', 'b', 'h.4'])
  form.addPageBreakItem().setTitle('Lanjutan')
  const end = form.addDateItem().setTitle('Berakhir pada tanggal')
  const office = form.addListItem().setTitle('OPD').setChoiceValues(['Dinas A', 'Dinas B'])
  const note = form.addParagraphTextItem().setTitle('Catatan')
  return { world, FormApp, form, number, result, grounds, end, office, note }
}

describe('A response a respondent submits', () => {
  it('is found by its ID, with its time and the address the form collects', () => {
    const { world, form } = testForm()
    const { formId, responseId } = recordResponse(
      world,
      'Uji Konsekuensi',
      { 'Nomor butir': 'PPID-2026-0001/01' },
      OFFICER,
    )
    const response = form.getResponse(responseId)
    expect(formId).toBe(form.getId())
    expect(response.getId()).toBe(responseId)
    expect(response.getTimestamp()).toEqual(new Date('2026-11-09T01:00:00Z'))
    expect(response.getRespondentEmail()).toBe(OFFICER)
  })

  it('may name the form by ID, by title, or by file name', () => {
    const { world, form } = testForm()
    for (const name of [form.getId(), 'Uji Konsekuensi', '3'])
      expect(recordResponse(world, name, {}, OFFICER).formId).toBe(form.getId())
  })

  it('carries no address when the form does not collect it', () => {
    const { world, form } = testForm()
    form.setCollectEmail(false)
    const { responseId } = recordResponse(world, form.getId(), {}, OFFICER)
    expect(form.getResponse(responseId).getRespondentEmail()).toBe('')
  })

  it('lists its answers in the order of the items: unanswered text and dates empty, other kinds left out', () => {
    const { world, form } = testForm()
    const { responseId } = recordResponse(
      world,
      form.getId(),
      { Catatan: 'baris 1\r\nbaris 2', OPD: 'Dinas B' },
      OFFICER,
    )
    const answers = form.getResponse(responseId).getItemResponses()
    expect(answers.map((one) => [one.getItem().getTitle(), one.getResponse()])).toEqual([
      ['Nomor butir', ''],
      ['Berakhir pada tanggal', ''],
      ['OPD', 'Dinas B'],
      ['Catatan', 'baris 1\nbaris 2'],
    ])
  })

  it('gives several answers to checkboxes and a day as year, month, day', () => {
    const { world, form, grounds, end, result } = testForm()
    const answers = { 'Dasar Pasal 17': ['a', 'h.4'], 'Berakhir pada tanggal': '2031-12-31' }
    const response = form.getResponse(recordResponse(world, form.getId(), answers, OFFICER).responseId)
    expect(response.getResponseForItem(form.getItemById(grounds.getId())).getResponse()).toEqual(['a', 'h.4'])
    expect(response.getResponseForItem(form.getItemById(end.getId())).getResponse()).toBe('2031-12-31')
    expect(response.getResponseForItem(form.getItemById(result.getId()))).toBeNull()
  })

  it('is kept as sent: a crafted request passes what the page would have stopped', () => {
    const { world, FormApp, form, number, result } = testForm()
    const validation = FormApp.createTextValidation().requireNumber().build()
    number.setRequired(true).setValidation(validation)
    const { responseId } = recordResponse(world, form.getId(), { 'Hasil uji': 'bukan pilihan' }, OFFICER)
    const answer = form.getResponse(responseId).getResponseForItem(form.getItemById(result.getId()))
    expect(answer.getResponse()).toBe('bukan pilihan')
  })

  it('keeps its answers when a question is renamed', () => {
    const { world, form, number } = testForm()
    const { responseId } = recordResponse(world, form.getId(), { 'Nomor butir': 'x' }, OFFICER)
    number.setTitle('Nomor butir yang diuji')
    expect(form.getResponse(responseId).getItemResponses()[0]?.getResponse()).toBe('x')
  })
})

describe('A submission that cannot be', () => {
  it('names the forms there are when the form is unknown', () => {
    const { world } = testForm()
    const error = caught(() => recordResponse(world, 'Rapat', {}, OFFICER))
    expect(error).toMatchObject({ code: 'ERR_UNKNOWN_FORM' })
    expect(error.message).toBe('there is no form "Rapat"; the forms: "Uji Konsekuensi"')
  })

  it('names the questions there are when the question is unknown', () => {
    const { world } = testForm()
    const error = caught(() => recordResponse(world, 'Uji Konsekuensi', { Lanjutan: 'x' }, OFFICER))
    expect(error).toMatchObject({ code: 'ERR_UNKNOWN_QUESTION' })
    expect(error.message).toBe(
      'there is no question "Lanjutan" on the form "Uji Konsekuensi"; its questions: "Nomor butir", "Hasil uji", "Dasar Pasal 17", "Berakhir pada tanggal", "OPD", "Catatan"',
    )
  })

  it('says so when two questions have the title', () => {
    const { world, form } = testForm()
    form.addTextItem().setTitle('Catatan')
    expect(() => recordResponse(world, form.getId(), { Catatan: 'x' }, OFFICER)).toThrow(
      '2 questions are called "Catatan"',
    )
  })

  it('meets Google’s message when the form is closed, or the owner’s own', () => {
    const { world, form } = testForm()
    form.setAcceptingResponses(false)
    expect(() => recordResponse(world, form.getId(), {}, OFFICER)).toThrow(
      'The form Uji Konsekuensi is no longer accepting responses.\nTry contacting the owner of the form if you think this is a mistake.',
    )
    form.setCustomClosedFormMessage('Hubungi admin PPID.')
    expect(() => recordResponse(world, form.getId(), {}, OFFICER)).toThrow('Hubungi admin PPID.')
    form.setPublished(false)
    expect(() => recordResponse(world, form.getId(), {}, OFFICER)).toThrow('is no longer accepting responses.')
    expect(form.getResponses()).toEqual([])
  })

  it('is the second of a person where one is allowed', () => {
    const { world, form } = testForm()
    form.setLimitOneResponsePerUser(true)
    recordResponse(world, form.getId(), {}, OFFICER)
    expect(() => recordResponse(world, form.getId(), {}, OFFICER)).toThrow('You can fill out this form only once.')
    expect(() => recordResponse(world, form.getId(), {}, 'opd.b@contoh.pontianak.go.id')).not.toThrow()
  })
})

describe('An edited response', () => {
  it('keeps its ID and gets the time and address of the edit', () => {
    const { world, form } = testForm()
    form.setAllowResponseEdits(true)
    const { responseId } = recordResponse(world, form.getId(), { 'Nomor butir': 'x', Catatan: 'lama' }, OFFICER)
    world.setClock(new Date('2026-11-10T02:00:00Z'))
    editResponse(world, form.getId(), responseId, { Catatan: '' }, 'opd.b@contoh.pontianak.go.id')
    const response = form.getResponse(responseId)
    expect(form.getResponses()).toHaveLength(1)
    expect(response.getTimestamp()).toEqual(new Date('2026-11-10T02:00:00Z'))
    expect(response.getRespondentEmail()).toBe('opd.b@contoh.pontianak.go.id')
    expect(response.getItemResponses().map((one) => one.getResponse())).toEqual(['x', '', ''])
  })

  it('is refused where edits are not allowed', () => {
    const { world, form } = testForm()
    const { responseId } = recordResponse(world, form.getId(), {}, OFFICER)
    expect(() => editResponse(world, form.getId(), responseId, {}, OFFICER)).toThrow('disabled')
  })
})

describe('The responses of a form', () => {
  it('come by time, and after a given instant only later ones', () => {
    const { world, form } = testForm()
    const first = recordResponse(world, form.getId(), {}, OFFICER).responseId
    world.setClock(new Date('2026-11-09T03:00:00Z'))
    const second = recordResponse(world, form.getId(), {}, OFFICER).responseId
    expect(form.getResponses().map((one) => one.getId())).toEqual([first, second])
    expect(form.getResponses(new Date('2026-11-09T01:00:00Z')).map((one) => one.getId())).toEqual([second])
    expect(form.getResponses(new Date('2026-11-09T00:59:59Z'))).toHaveLength(2)
  })

  it('can be deleted one by one and all at once', () => {
    const { world, form } = testForm()
    const first = recordResponse(world, form.getId(), {}, OFFICER).responseId
    recordResponse(world, form.getId(), {}, OFFICER)
    form.deleteResponse(first)
    expect(() => form.getResponse(first)).toThrow('No response with the given ID')
    expect(form.deleteAllResponses().getResponses()).toEqual([])
  })
})

describe('A response a script makes', () => {
  it('has no ID, time or address before it is submitted', () => {
    const draft = testForm().form.createResponse()
    expect([draft.getId(), draft.getTimestamp(), draft.getRespondentEmail()]).toEqual([null, null, null])
  })

  it('is saved by submit, once', () => {
    const { form, number, end, grounds } = testForm()
    const draft = form
      .createResponse()
      .withItemResponse(number.createResponse('lama'))
      .withItemResponse(number.createResponse('PPID-2026-0001/02'))
      .withItemResponse(grounds.createResponse(['a', 'b']))
      .withItemResponse(end.createResponse(new Date('2026-12-31T17:30:00Z')))
    const saved = draft.submit()
    expect(form.getResponses().map((one) => one.getId())).toEqual([saved.getId()])
    expect(saved.getItemResponses().map((one) => one.getResponse())).toEqual([
      'PPID-2026-0001/02',
      ['a', 'b'],
      '2027-01-01',
      '',
    ])
    expect(() => draft.submit()).toThrow('already been submitted')
    expect(() => saved.withItemResponse(number.createResponse('x'))).toThrow('has been submitted')
  })

  it('cannot answer with what a question does not offer, unless it has an "other" option', () => {
    const { form, result, office, grounds } = testForm()
    expect(() => office.createResponse('Dinas Z')).toThrow('Invalid response submitted to item')
    expect(() => grounds.createResponse(['a', 'z'])).toThrow('Invalid response submitted to item')
    expect(result.showOtherOption(true).createResponse('Lainnya').getResponse()).toBe('Lainnya')
    expect(form.getResponses()).toEqual([])
  })

  it('cannot be submitted to a closed form, nor to one for one response a person', () => {
    const { form } = testForm()
    form.setLimitOneResponsePerUser(true)
    expect(() => form.createResponse().submit()).toThrow('one response per user')
    form.setLimitOneResponsePerUser(false).setAcceptingResponses(false)
    expect(() => form.createResponse().submit()).toThrow('not accepting responses')
  })

  it('has an address to edit it at once it is submitted', () => {
    const { form } = testForm()
    expect(() => form.createResponse().getEditResponseUrl()).toThrow('not been submitted')
    const saved = form.createResponse().submit()
    expect(saved.getEditResponseUrl()).toBe(`${form.getPublishedUrl()}?edit2=${saved.getId()}`)
  })
})

describe('What a trigger’s event hands over', () => {
  it('is the form and the response, as objects of Google’s', () => {
    const { world, form } = testForm()
    const { formId, responseId } = recordResponse(world, form.getId(), { 'Nomor butir': 'x' }, OFFICER)
    expect(handOut(formById(world, formId)).getTitle()).toBe('Uji Konsekuensi')
    expect(
      handOut(formResponse(world, formId, responseId))
        .getItemResponses()[0]
        ?.getResponse(),
    ).toBe('x')
    expect(() => formById(world, 'tidak-ada')).toThrow('No item with the given ID')
  })

  it('says that scores are not emulated', () => {
    const { world, form } = testForm()
    const { formId, responseId } = recordResponse(world, form.getId(), {}, OFFICER)
    const [answer] = handOut(formResponse(world, formId, responseId)).getItemResponses()
    expect(() => Reflect.get(answer as object, 'getScore')).toThrow('ItemResponse.getScore is not emulated')
  })
})

function caught(work: () => unknown): LocalError {
  try {
    work()
  } catch (error) {
    if (error instanceof LocalError) return error
  }
  throw new Error('nothing of the kind was thrown')
}
