// Pre-filled addresses: https://developers.google.com/apps-script/reference/forms/form-response#toPrefilledUrl()
import { formsGlobals } from '../../src/local/services/forms/globals'
import { openPrefilled } from '../../src/local/services/forms/prefill'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function prefillable() {
  const world = openWorld()
  const form = handOut(formsGlobals(world).FormApp).create('2', true).setTitle('Rapat Tim')
  const number = form.addTextItem().setTitle('Nomor berkas')
  const decision = form.addMultipleChoiceItem().setTitle('Keputusan').setChoiceValues(['Teruskan ke OPD', 'Hentikan'])
  const grounds = form.addCheckboxItem().setTitle('Dasar').setChoiceValues(['a', 'h.4'])
  const day = form.addDateItem().setTitle('Tanggal rapat')
  return { world, form, number, decision, grounds, day }
}

describe('The address of a pre-filled form', () => {
  it('names every answer by an entry number that is not the item’s ID', () => {
    const { form, number, grounds } = prefillable()
    const url = form
      .createResponse()
      .withItemResponse(grounds.createResponse(['a', 'h.4']))
      .withItemResponse(number.createResponse('A & B = C'))
      .toPrefilledUrl()
    const parts =
      /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform\?usp=pp_url&entry\.(\d+)=A\+%26\+B\+%3D\+C&entry\.(\d+)=a&entry\.(\d+)=h\.4$/.exec(
        url,
      )
    expect(parts).not.toBeNull()
    expect(parts?.[2]).toBe(parts?.[3])
    expect(parts?.[1]).not.toBe(parts?.[2])
    expect(parts?.[1]).not.toBe(String(number.getId()))
    expect(url.startsWith(form.getPublishedUrl())).toBe(true)
  })

  it('is read back to the same answers', () => {
    const { world, form, number, decision, grounds, day } = prefillable()
    const url = form
      .createResponse()
      .withItemResponse(number.createResponse('PPID-2026-0001'))
      .withItemResponse(decision.createResponse('Teruskan ke OPD'))
      .withItemResponse(grounds.createResponse(['h.4']))
      .withItemResponse(day.createResponse(new Date('2026-11-09T18:00:00Z')))
      .toPrefilledUrl()
    expect(openPrefilled(world, url)).toEqual({
      form: form.getId(),
      answers: {
        'Nomor berkas': 'PPID-2026-0001',
        Keputusan: 'Teruskan ke OPD',
        Dasar: ['h.4'],
        'Tanggal rapat': '2026-11-10',
      },
    })
  })

  it('serves as a template whose sentinel is replaced', () => {
    const { world, form, number } = prefillable()
    const template = form.createResponse().withItemResponse(number.createResponse('ZZCASEZZ')).toPrefilledUrl()
    const url = template.replace('ZZCASEZZ', 'PPID-2026-0001/02')
    expect(openPrefilled(world, url).answers).toEqual({ 'Nomor berkas': 'PPID-2026-0001/02' })
    const encoded = template.replace('ZZCASEZZ', encodeURIComponent('butir & berkas'))
    expect(openPrefilled(world, encoded).answers).toEqual({ 'Nomor berkas': 'butir & berkas' })
  })

  it('carries an answer that is none of the choices as Google’s "other"', () => {
    const { world, form, decision } = prefillable()
    decision.showOtherOption(true)
    const url = form.createResponse().withItemResponse(decision.createResponse('Tunda dulu')).toPrefilledUrl()
    expect(url).toMatch(/entry\.\d+=__other_option__&entry\.\d+\.other_option_response=Tunda\+dulu$/)
    expect(openPrefilled(world, url).answers).toEqual({ Keputusan: 'Tunda dulu' })
  })

  it('may hold no answers, or entries of no question', () => {
    const { world, form } = prefillable()
    expect(openPrefilled(world, form.getPublishedUrl())).toEqual({ form: form.getId(), answers: {} })
    expect(openPrefilled(world, `${form.getPublishedUrl()}?usp=pp_url&entry.1=x`).answers).toEqual({})
  })

  it('must be a form’s', () => {
    expect(() => openPrefilled(prefillable().world, 'https://docs.google.com/forms/d/e/lain/viewform')).toThrow(
      'no form has the address',
    )
  })
})
