// The way a respondent's answers lead through the pages, and what is stored of it
// (https://developers.google.com/apps-script/reference/forms/page-break-item, …/forms/page-navigation-type).
import { formOf } from '../../src/local/services/forms/form-store'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { recordResponse } from '../../src/local/services/forms/respond'
import { walk } from '../../src/local/services/forms/sections'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OFFICER = 'opd.a@contoh.pontianak.go.id'

/** Four pages; on each a text and a choice that leads nowhere yet. */
function fourPages() {
  const world = openWorld()
  const FormApp = handOut(formsGlobals(world).FormApp)
  const form = FormApp.create('1', true).setTitle('Pengumpulan')
  const pages = [0, 1, 2, 3].map((index) => {
    const start = index === 0 ? undefined : form.addPageBreakItem().setTitle(`Halaman ${index}`)
    form.addTextItem().setTitle(`Isi ${index}`)
    return { start, choice: form.addMultipleChoiceItem().setTitle(`Pilih ${index}`).setChoiceValues(['Ya', 'Tidak']) }
  })
  const send = (answers: Record<string, string>, crafted = false) =>
    form
      .getResponse(recordResponse(world, 'Pengumpulan', answers, { account: OFFICER, crafted }).responseId)
      .getItemResponses()
      .filter((one) => one.getResponse() !== '')
      .map((one) => one.getItem().getTitle())
  return { world, FormApp, form, pages, send }
}

const ALL = { 'Isi 0': 'a', 'Isi 1': 'b', 'Isi 2': 'c', 'Isi 3': 'd' }

describe('Answers sent with a form', () => {
  it('are all stored where no page is skipped', () => {
    expect(fourPages().send(ALL)).toEqual(['Isi 0', 'Isi 1', 'Isi 2', 'Isi 3'])
  })

  it('are not stored of pages a page break passes over', () => {
    const { pages, send } = fourPages()
    const [, second, , fourth] = pages
    if (second?.start && fourth?.start) second.start.setGoToPage(fourth.start)
    expect(send(ALL)).toEqual(['Isi 0', 'Isi 3'])
  })

  it('are not stored of pages after the end', () => {
    const { FormApp, pages, send } = fourPages()
    pages[2]?.start?.setGoToPage(FormApp.PageNavigationType.SUBMIT)
    expect(send(ALL)).toEqual(['Isi 0', 'Isi 1'])
  })

  it('follow the choice given, over what the page break says', () => {
    const { FormApp, pages, send } = fourPages()
    const [first, second, third, fourth] = pages
    if (!first || !second?.start || !third?.start || !fourth?.start) throw new Error('pages are missing')
    second.start.setGoToPage(FormApp.PageNavigationType.SUBMIT)
    first.choice.setChoices([
      first.choice.createChoice('Ya', third.start),
      first.choice.createChoice('Tidak', fourth.start),
    ])
    expect(send({ ...ALL, 'Pilih 0': 'Ya' })).toEqual(['Isi 0', 'Pilih 0', 'Isi 2', 'Isi 3'])
    expect(send({ ...ALL, 'Pilih 0': 'Tidak' })).toEqual(['Isi 0', 'Pilih 0', 'Isi 3'])
    expect(send(ALL)).toEqual(['Isi 0'])
  })

  it('follow the last of several choices on a page', () => {
    const { FormApp, form, pages, send } = fourPages()
    const [first, , third] = pages
    if (!first || !third?.start) throw new Error('pages are missing')
    const later = form.addListItem().setTitle('Lalu')
    form.moveItem(later, 2)
    first.choice.setChoices([first.choice.createChoice('Ya', third.start)])
    later.setChoices([later.createChoice('Selesai', FormApp.PageNavigationType.SUBMIT)])
    expect(send({ ...ALL, 'Pilih 0': 'Ya', Lalu: 'Selesai' })).toEqual(['Isi 0', 'Pilih 0', 'Lalu'])
  })

  it('lead nowhere from the last page', () => {
    const { FormApp, pages, send } = fourPages()
    const last = pages[3]?.choice
    last?.setChoices([last.createChoice('Ya', FormApp.PageNavigationType.RESTART)])
    expect(send({ ...ALL, 'Pilih 3': 'Ya' })).toEqual(['Isi 0', 'Isi 1', 'Isi 2', 'Isi 3', 'Pilih 3'])
  })

  it('that lead round in a circle never get sent', () => {
    const { FormApp, pages, send } = fourPages()
    const first = pages[1]?.choice
    first?.setChoices([
      first.createChoice('Ya', FormApp.PageNavigationType.RESTART),
      first.createChoice('Tidak', FormApp.PageNavigationType.CONTINUE),
    ])
    expect(() => send({ ...ALL, 'Pilih 1': 'Ya' })).toThrow('lead round in a circle')
    expect(send({ 'Pilih 1': 'Tidak' })).toEqual(['Pilih 1'])
  })

  it('are all stored when a crafted request names every page', () => {
    const { FormApp, pages, send } = fourPages()
    pages[1]?.start?.setGoToPage(FormApp.PageNavigationType.SUBMIT)
    expect(send(ALL, true)).toEqual(['Isi 0', 'Isi 1', 'Isi 2', 'Isi 3'])
  })
})

describe('The way through a form', () => {
  it('names the sections met, in order, for pages that show one at a time', () => {
    const { world, form, pages } = fourPages()
    const [, second, , fourth] = pages
    if (second?.start && fourth?.start) second.start.setGoToPage(fourth.start)
    expect(walk(formOf(world, form.getId()), {})).toEqual({ sections: [0, 3], ends: true })
  })
})
