// Edited responses: https://developers.google.com/apps-script/reference/forms/form#setAllowResponseEdits(Boolean),
// …/forms/form-response#getEditResponseUrl()
import { formsGlobals } from '../../src/local/services/forms/globals'
import { openedForm } from '../../src/local/services/forms/read-model'
import { editAnswers, editResponse, recordResponse } from '../../src/local/services/forms/respond'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OFFICER = 'opd.a@contoh.pontianak.go.id'
const OTHER = 'opd.b@contoh.pontianak.go.id'

function editable() {
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  const FormApp = handOut(formsGlobals(world).FormApp)
  const form = FormApp.create('3', true).setTitle('Uji').setAllowResponseEdits(true)
  form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
  const number = form.addTextItem().setTitle('Nomor butir')
  const more = form.addMultipleChoiceItem().setTitle('Ada lagi?')
  const page = form.addPageBreakItem()
  form.addTextItem().setTitle('Butir kedua')
  more.setChoices([more.createChoice('Ya', page), more.createChoice('Tidak', FormApp.PageNavigationType.SUBMIT)])
  const answers = { 'Nomor butir': 'x', 'Ada lagi?': 'Ya', 'Butir kedua': 'lama' }
  const { responseId } = recordResponse(world, 'Uji', answers, OFFICER)
  const answersOf = () =>
    form
      .getResponse(responseId)
      .getItemResponses()
      .map((one) => one.getResponse())
  return { world, FormApp, form, number, responseId, answersOf }
}

describe('An edited response', () => {
  it('keeps its ID and gets the time and address of the edit', () => {
    const { world, form, responseId, answersOf } = editable()
    world.setClock(new Date('2026-11-10T02:00:00Z'))
    expect(editResponse(world, 'Uji', responseId, { 'Butir kedua': 'baru' }, OTHER)).toEqual({
      formId: form.getId(),
      responseId,
    })
    const response = form.getResponse(responseId)
    expect(form.getResponses()).toHaveLength(1)
    expect(response.getTimestamp()).toEqual(new Date('2026-11-10T02:00:00Z'))
    expect(response.getRespondentEmail()).toBe(OTHER)
    expect(answersOf()).toEqual(['x', 'Ya', 'baru'])
  })

  it('is new to whoever asks for later responses, and comes last', () => {
    const { world, form, responseId } = editable()
    world.setClock(new Date('2026-11-09T03:00:00Z'))
    const second = recordResponse(world, 'Uji', {}, OTHER).responseId
    const since = new Date('2026-11-09T03:30:00Z')
    expect(form.getResponses(since)).toEqual([])
    world.setClock(new Date('2026-11-10T02:00:00Z'))
    editResponse(world, 'Uji', responseId, { 'Nomor butir': 'y' }, OFFICER)
    expect(form.getResponses(since).map((one) => one.getId())).toEqual([responseId])
    expect(form.getResponses().map((one) => one.getId())).toEqual([second, responseId])
  })

  it('loses an answer that is emptied, and those on pages it no longer leads to', () => {
    const { world, responseId, answersOf } = editable()
    editResponse(world, 'Uji', responseId, { 'Nomor butir': '', 'Ada lagi?': 'Tidak' }, OFFICER)
    expect(answersOf()).toEqual(['', 'Tidak', ''])
  })

  it('may be sent as a whole, as the page has it', () => {
    const { world, form, number, responseId, answersOf } = editable()
    const { answers } = openedForm(world, form.getResponse(responseId).getEditResponseUrl())
    editAnswers(world, form.getId(), responseId, { ...answers, [number.getId()]: 'y' }, OFFICER)
    expect(answersOf()).toEqual(['y', 'Ya', 'lama'])
  })

  it('does not change in the hand of a script that had fetched it', () => {
    const { world, form, responseId } = editable()
    const fetched = form.getResponse(responseId)
    world.setClock(new Date('2026-11-10T02:00:00Z'))
    editResponse(world, 'Uji', responseId, { 'Nomor butir': 'y' }, OTHER)
    expect(fetched.getTimestamp()).toEqual(new Date('2026-11-09T01:00:00Z'))
    expect(fetched.getItemResponses()[0]?.getResponse()).toBe('x')
  })
})

describe('An edit', () => {
  it('is refused where edits are not allowed', () => {
    const { world, form, responseId } = editable()
    form.setAllowResponseEdits(false)
    expect(() => editResponse(world, 'Uji', responseId, {}, OFFICER)).toThrow('Editing form responses is disabled.')
  })

  it('is refused when the form is closed, or the response is gone', () => {
    const { world, form, responseId } = editable()
    form.setAcceptingResponses(false)
    expect(() => editResponse(world, 'Uji', responseId, {}, OFFICER)).toThrow('no longer accepting responses')
    form.setAcceptingResponses(true).deleteResponse(responseId)
    expect(() => editResponse(world, 'Uji', responseId, {}, OFFICER)).toThrow('No response with the given ID')
  })

  it('does not count as a second response of a person', () => {
    const { world, form, responseId } = editable()
    form.setLimitOneResponsePerUser(true)
    expect(() => editResponse(world, 'Uji', responseId, { 'Nomor butir': 'z' }, OFFICER)).not.toThrow()
  })
})
