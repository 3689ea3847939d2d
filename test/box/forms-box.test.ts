// What only the box can show of forms: its stricter default, its clock, its data file, and what it refuses by name
// (https://developers.google.com/apps-script/reference/forms/form-app, …/forms/form#getResponses(Date)).
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { formView } from '../../src/local/services/forms/read-model'
import { recordResponse } from '../../src/local/services/forms/respond'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OFFICER = 'opd.a@contoh.pontianak.go.id'

function box() {
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  return { world, FormApp: handOut(formsGlobals(world).FormApp) }
}

describe('A new form', () => {
  it('is neither published nor open unless asked for: of what Google’s pages say, the stricter', () => {
    const form = box().FormApp.create('Rapat')
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([false, false])
  })

  it('tells verified addresses from typed ones', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('Rapat').setCollectEmail(true)
    expect(formView(world, form.getId()).emailCollection).toBe('RESPONDER_INPUT')
    form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
    expect(formView(world, form.getId()).emailCollection).toBe('VERIFIED')
  })
})

describe('The responses of a form', () => {
  it('come by time, and after a given instant only later ones', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('3', true)
    const first = recordResponse(world, '3', {}, OFFICER).responseId
    world.setClock(new Date('2026-11-09T03:00:00Z'))
    const second = recordResponse(world, '3', {}, OFFICER).responseId
    expect(form.getResponses().map((one) => one.getId())).toEqual([first, second])
    expect(form.getResponses(new Date('2026-11-09T01:00:00Z')).map((one) => one.getId())).toEqual([second])
    expect(form.getResponses(new Date('2026-11-09T00:59:59Z'))).toHaveLength(2)
    expect(form.getResponses(new Date('2026-11-09T03:00:00Z'))).toEqual([])
  })

  it('are found right after one was deleted, and after a submission that failed', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('3', true)
    const first = recordResponse(world, '3', {}, OFFICER).responseId
    expect(form.getResponses()).toHaveLength(1)
    const failing = () =>
      world.store.transaction(() => {
        recordResponse(world, '3', {}, OFFICER)
        throw new Error('cut')
      })
    expect(failing).toThrow('cut')
    expect(form.getResponses().map((one) => one.getId())).toEqual([first])
    const second = recordResponse(world, '3', {}, OFFICER).responseId
    form.deleteResponse(first)
    expect(form.getResponses().map((one) => one.getId())).toEqual([second])
  })

  it('are each read at a cost', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('3', true)
    for (let count = 0; count < 10; count++) recordResponse(world, '3', {}, OFFICER)
    world.meter.reset()
    form.getResponses()
    form.getResponses(new Date('2026-11-10T00:00:00Z'))
    const [all = 0, none = 0] = world.meter.calls().map((call) => call.modelledMs)
    expect(all - none).toBe(400)
  })
})

describe('A form kept in a data file', () => {
  it('survives being closed', () => {
    const store = join(mkdtempSync(join(tmpdir(), 'kotak-')), 'kotak.sqlite')
    const world = openWorld({ store })
    const form = handOut(formsGlobals(world).FormApp).create('Rapat', true)
    const item = form.addTextItem().setTitle('Perihal')
    const grid = form.addCheckboxGridItem().setRows(['A', 'B']).setColumns(['x', 'y'])
    const id = form
      .createResponse()
      .withItemResponse(item.createResponse('Data pegawai'))
      .withItemResponse(grid.createResponse([['x'], []]))
      .submit()
      .getId()
    world.store.close()
    const again = openWorld({ store })
    const reopened = handOut(formsGlobals(again).FormApp).openById(form.getId())
    expect(reopened.getItems()[0]?.getTitle()).toBe('Perihal')
    expect(reopened.getResponses().map((one) => one.getId())).toEqual([id])
    expect(
      reopened
        .getResponse(id)
        .getItemResponses()
        .map((one) => one.getResponse()),
    ).toEqual(['Data pegawai', [['x'], '']])
    again.store.close()
  })
})

describe('What the box has not', () => {
  it.each(['setDestination', 'addImageItem', 'addVideoItem', 'setIsQuiz', 'setRequireLogin', 'shortenFormUrl'])(
    'is refused by name: Form.%s',
    (name) => {
      const form = box().FormApp.create('Rapat')
      expect(() => Reflect.get(form, name)).toThrow(`Form.${name} is not emulated`)
    },
  )

  it('is refused by name: members of quizzes; what Google has not is simply not there', () => {
    const { FormApp } = box()
    const form = FormApp.create('Rapat', true)
    expect(() => form.addListItem().createChoice('Ya', true)).toThrow('(quizzes) is not emulated')
    expect(() => form.addCheckboxItem().createChoice('Ya', false)).toThrow('(quizzes) is not emulated')
    expect(() => Reflect.get(form.addTextItem(), 'setPoints')).toThrow('TextItem.setPoints is not emulated')
    expect(Reflect.get(form.addListItem(), 'showOtherOption')).toBeUndefined()
    expect(() => Reflect.get(FormApp, 'createFeedback')).toThrow('FormApp.createFeedback is not emulated')
    expect(Reflect.get(FormApp.createParagraphTextValidation(), 'requireNumber')).toBeUndefined()
  })
})
