// A respondent's side of a form: what is stored of what is sent, by whom, and when it is refused
// (https://developers.google.com/apps-script/reference/forms/form#setCollectEmail(Boolean), …#setCustomClosedFormMessage(String)).
import { type Form, formById, formResponse } from '../../src/local/services/forms/form'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { recordAnswers, recordResponse } from '../../src/local/services/forms/respond'
import { LocalError } from '../../src/local/state/errors'
import { changeFile } from '../../src/local/state/files'
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
  form.addListItem().setTitle('OPD').setChoiceValues(['Dinas A', 'Dinas B'])
  form.addParagraphTextItem().setTitle('Catatan')
  return { world, FormApp, form, number, result, grounds, end }
}

describe('A response a respondent submits', () => {
  it('is found by its ID, with its time and the address the form collects', () => {
    const { world, form } = testForm()
    const sent = recordResponse(world, 'Uji Konsekuensi', { 'Nomor butir': 'PPID-2026-0001/01' }, OFFICER)
    const response = form.getResponse(sent.responseId)
    expect(sent.formId).toBe(form.getId())
    expect(response.getId()).toBe(sent.responseId)
    expect(response.getTimestamp()).toEqual(new Date('2026-11-09T01:00:00Z'))
    expect(response.getRespondentEmail()).toBe(OFFICER)
  })

  it('may name the form by ID, by title, or by file name', () => {
    const { world, form } = testForm()
    for (const name of [form.getId(), 'Uji Konsekuensi', '3'])
      expect(recordResponse(world, name, {}, OFFICER).formId).toBe(form.getId())
  })

  it('gives several answers to checkboxes and a day as year, month, day', () => {
    const { world, form, grounds, end, result } = testForm()
    const answers = { 'Dasar Pasal 17': ['a', 'h.4'], 'Berakhir pada tanggal': '2031-12-31' }
    const response = form.getResponse(recordResponse(world, form.getId(), answers, OFFICER).responseId)
    expect(response.getResponseForItem(form.getItemById(grounds.getId())).getResponse()).toEqual(['a', 'h.4'])
    expect(response.getResponseForItem(form.getItemById(end.getId())).getResponse()).toBe('2031-12-31')
    expect(response.getResponseForItem(form.getItemById(result.getId()))).toBeNull()
  })

  it('answers grids by row', () => {
    const { world, form } = testForm()
    form.addGridItem().setTitle('Per OPD').setRows(['Dinas A', 'Dinas B']).setColumns(['Ya', 'Tidak'])
    form.addCheckboxGridItem().setTitle('Dasar').setRows(['Butir 1', 'Butir 2']).setColumns(['a', 'b'])
    const answers = { 'Per OPD': ['', 'Ya'], Dasar: [['a', 'b'], []] }
    const sent = recordResponse(world, form.getId(), answers, OFFICER)
    const given = form.getResponse(sent.responseId).getItemResponses().slice(-2)
    expect(given.map((one) => one.getResponse())).toEqual([
      ['', 'Ya'],
      [['a', 'b'], ''],
    ])
  })

  it('ends its lines as a browser’s do not', () => {
    const { world, form } = testForm()
    const sent = recordResponse(world, form.getId(), { Catatan: 'baris 1\r\nbaris 2' }, OFFICER)
    expect(form.getResponse(sent.responseId).getItemResponses()[2]?.getResponse()).toBe('baris 1\nbaris 2')
  })

  it('is not held against validations, required questions or offered choices: only the page does that', () => {
    const { world, FormApp, form, number, result } = testForm()
    number.setRequired(true).setValidation(FormApp.createTextValidation().requireNumber().build())
    const { responseId } = recordResponse(world, form.getId(), { 'Hasil uji': 'bukan pilihan' }, OFFICER)
    const answer = form.getResponse(responseId).getResponseForItem(form.getItemById(result.getId()))
    expect(answer.getResponse()).toBe('bukan pilihan')
  })

  it('may be given by item ID, as a page has the items before it', () => {
    const { world, form, number } = testForm()
    const sent = recordAnswers(world, form.getId(), { [number.getId()]: 'x' }, OFFICER)
    expect(form.getResponse(sent.responseId).getItemResponses()[0]?.getResponse()).toBe('x')
  })
})

describe('The address of a respondent', () => {
  const typed = { account: OFFICER, typed: 'walikota@contoh.pontianak.go.id' }
  const emailOf = (form: Form, responseId: string) => form.getResponse(responseId).getRespondentEmail()

  it('is left out where the form does not collect it', () => {
    const { world, form } = testForm()
    form.setCollectEmail(false)
    expect(emailOf(form, recordResponse(world, form.getId(), {}, typed).responseId)).toBe('')
  })

  it('is the account’s where it is verified, whatever is typed', () => {
    const { world, form } = testForm()
    expect(emailOf(form, recordResponse(world, form.getId(), {}, typed).responseId)).toBe(OFFICER)
  })

  it('is whatever is typed where respondents type it: anybody’s', () => {
    const { world, form } = testForm()
    form.setCollectEmail(false).setCollectEmail(true)
    expect(emailOf(form, recordResponse(world, form.getId(), {}, typed).responseId)).toBe(
      'walikota@contoh.pontianak.go.id',
    )
    expect(emailOf(form, recordResponse(world, form.getId(), {}, OFFICER).responseId)).toBe(OFFICER)
  })

  it('stays verified when collecting is asked for again', () => {
    const { world, form } = testForm()
    form.setCollectEmail(true)
    expect(emailOf(form, recordResponse(world, form.getId(), {}, typed).responseId)).toBe(OFFICER)
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

  it('says so when two questions have the title, or one answer is several', () => {
    const { world, form } = testForm()
    form.addTextItem().setTitle('Catatan')
    expect(() => recordResponse(world, form.getId(), { Catatan: 'x' }, OFFICER)).toThrow(
      '2 questions are called "Catatan"',
    )
    expect(() => recordResponse(world, form.getId(), { OPD: ['Dinas A', 'Dinas B'] }, OFFICER)).toThrow(
      '"OPD" takes one answer, not several',
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

  it('is to a form in the trash', () => {
    const { world, form } = testForm()
    changeFile(world, form.getId(), { trashed: true })
    expect(() => recordResponse(world, 'Uji Konsekuensi', {}, OFFICER)).toThrow('there is no form')
    expect(() => recordAnswers(world, form.getId(), {}, OFFICER)).toThrow('in the trash')
    expect(form.getResponses()).toEqual([])
  })

  it('is the second of a person where one is allowed', () => {
    const { world, form } = testForm()
    form.setLimitOneResponsePerUser(true)
    const { responseId } = recordResponse(world, form.getId(), {}, OFFICER)
    expect(() => recordResponse(world, form.getId(), {}, OFFICER)).toThrow('You can fill out this form only once.')
    expect(() => recordResponse(world, form.getId(), {}, 'opd.b@contoh.pontianak.go.id')).not.toThrow()
    form.deleteResponse(responseId)
    expect(() => recordResponse(world, form.getId(), {}, OFFICER)).not.toThrow()
  })
})

describe('What a trigger’s event hands over', () => {
  it('is the form and the response, as objects of Google’s', () => {
    const { world, form } = testForm()
    const { formId, responseId } = recordResponse(world, form.getId(), { 'Nomor butir': 'x' }, OFFICER)
    const response = handOut(formResponse(world, formId, responseId))
    expect(handOut(formById(world, formId)).getTitle()).toBe('Uji Konsekuensi')
    expect(response.getItemResponses()[0]?.getResponse()).toBe('x')
    expect(() => formById(world, 'tidak-ada')).toThrow('No item with the given ID')
  })

  it('is the response as it was then, even when it is deleted meanwhile', () => {
    const { world, form } = testForm()
    const { formId, responseId } = recordResponse(world, form.getId(), { 'Nomor butir': 'x' }, OFFICER)
    const response = handOut(formResponse(world, formId, responseId))
    form.deleteAllResponses()
    expect(response.getRespondentEmail()).toBe(OFFICER)
    expect(response.getItemResponses()[0]?.getResponse()).toBe('x')
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
