// Pre-filled addresses: https://developers.google.com/apps-script/reference/forms/form-response#toPrefilledUrl()
import { google } from '../support/on-google'

function prefillable() {
  const { FormApp } = google()
  const form = FormApp.create('2', true).setTitle('Rapat Tim')
  const number = form.addTextItem().setTitle('Nomor berkas')
  const decision = form.addMultipleChoiceItem().setTitle('Keputusan').setChoiceValues(['Teruskan ke OPD', 'Hentikan'])
  const grounds = form.addCheckboxItem().setTitle('Dasar').setChoiceValues(['a', 'h.4'])
  const day = form.addDateItem().setTitle('Tanggal rapat')
  return { form, number, decision, grounds, day }
}

describe('The address of a pre-filled form', () => {
  it('is the form’s own, with the answers behind it', () => {
    const { form, number, day } = prefillable()
    const url = form
      .createResponse()
      .withItemResponse(number.createResponse('PPID-2026-0001'))
      .withItemResponse(day.createResponse(new Date('2026-11-10T05:00:00Z')))
      .toPrefilledUrl()
    expect(url.indexOf(form.getPublishedUrl())).toBe(0)
    expect(url).toMatch(/\/viewform\?usp=pp_url&entry\.\d+=PPID-2026-0001&entry\.\d+=2026-11-10$/)
  })

  it('holds nothing of a response without answers', () => {
    const { form } = prefillable()
    expect(form.createResponse().toPrefilledUrl()).toBe(`${form.getPublishedUrl()}?usp=pp_url`)
  })

  it('names every answer by an entry number that is not the item’s ID, and several choices by the same', () => {
    const { form, number, grounds } = prefillable()
    const url = form
      .createResponse()
      .withItemResponse(grounds.createResponse(['a', 'h.4']))
      .withItemResponse(number.createResponse('A & B = C+D?'))
      .toPrefilledUrl()
    const parts = /entry\.(\d+)=A\+%26\+B\+%3D\+C%2BD(\?|%3F)&entry\.(\d+)=a&entry\.(\d+)=h\.4$/.exec(url) ?? []
    expect(parts).toHaveLength(5)
    expect(parts[3]).toBe(parts[4])
    expect(parts[1]).not.toBe(parts[3])
    expect(parts[1]).not.toBe(String(number.getId()))
  })

  it('is made of a submitted response as well', () => {
    const { form, number } = prefillable()
    const saved = form.createResponse().withItemResponse(number.createResponse('x')).submit()
    expect(form.getResponse(saved.getId()).toPrefilledUrl()).toMatch(/usp=pp_url&entry\.\d+=x$/)
  })

  it('carries an answer that is none of the choices as "other"', () => {
    const { form, decision } = prefillable()
    decision.showOtherOption(true)
    const url = form.createResponse().withItemResponse(decision.createResponse('Tunda dulu')).toPrefilledUrl()
    expect(url).toMatch(/entry\.\d+=__other_option__&entry\.\d+\.other_option_response=Tunda\+dulu$/)
  })

  it('keeps its entries when a question is renamed', () => {
    const { form, number } = prefillable()
    const url = () => form.createResponse().withItemResponse(number.createResponse('x')).toPrefilledUrl()
    const before = url()
    number.setTitle('Nomor')
    expect(url()).toBe(before)
  })

  it('gives each row of a grid an entry of its own', () => {
    const { form } = prefillable()
    const grid = form.addGridItem().setRows(['Dinas A', 'Dinas B', 'Dinas C']).setColumns(['Ya', 'Tidak'])
    const answer = grid.createResponse(['Ya', null as never, 'Tidak'])
    const url = form.createResponse().withItemResponse(answer).toPrefilledUrl()
    const parts = /usp=pp_url&entry\.(\d+)=Ya&entry\.(\d+)=Tidak$/.exec(url) ?? []
    expect(parts).toHaveLength(3)
    expect(parts[1]).not.toBe(parts[2])
  })
})
