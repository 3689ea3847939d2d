// What a pre-filled address shows when it is opened: https://support.google.com/docs/answer/2839588
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
  /** An address with `value` for the item, as a person might write it. */
  const link = (item: { getId(): number }, value: string, suffix = '') => {
    const prefilled = form.createResponse().withItemResponse(number.createResponse('x')).toPrefilledUrl()
    const entry = item.getId() === number.getId() ? /entry\.\d+/.exec(prefilled)?.[0] : entryOf(item)
    return `${form.getPublishedUrl()}?${entry}${suffix}=${encodeURIComponent(value)}`
  }
  const entryOf = (item: { getId(): number }) => {
    const record = world.store
      .collection<{ items: { id: number; entry: number }[] }>('forms')
      .get(form.getId())
      ?.items.find((one) => one.id === item.getId())
    return `entry.${record?.entry}`
  }
  const shown = (url: string) => openPrefilled(world, url).answers
  return { world, form, number, decision, grounds, day, link, entryOf, shown }
}

describe('A pre-filled address', () => {
  it('opens with the answers it was made of', () => {
    const { world, form, number, decision, grounds, day } = prefillable()
    const note = form.addParagraphTextItem().setTitle('Catatan')
    const url = form
      .createResponse()
      .withItemResponse(number.createResponse('A & B = C+D? 50% #1 "é" /😀'))
      .withItemResponse(decision.createResponse('Teruskan ke OPD'))
      .withItemResponse(grounds.createResponse(['a', 'h.4']))
      .withItemResponse(day.createResponse(new Date('2026-11-09T18:00:00Z')))
      .withItemResponse(note.createResponse('baris 1\nbaris 2'))
      .toPrefilledUrl()
    expect(openPrefilled(world, url)).toEqual({
      form: form.getId(),
      answers: {
        'Nomor berkas': 'A & B = C+D? 50% #1 "é" /😀',
        Keputusan: 'Teruskan ke OPD',
        Dasar: ['a', 'h.4'],
        'Tanggal rapat': '2026-11-10',
        Catatan: 'baris 1\nbaris 2',
      },
    })
  })

  it('opens times, lengths of time, scales and grids', () => {
    const { form, shown } = prefillable()
    const url = form
      .createResponse()
      .withItemResponse(form.addTimeItem().setTitle('Pukul').createResponse(8, 5))
      .withItemResponse(form.addDateTimeItem().setTitle('Rapat').createResponse(new Date('2026-11-10T02:30:00Z')))
      .withItemResponse(form.addDurationItem().setTitle('Lama').createResponse(1, 30, 0))
      .withItemResponse(form.addScaleItem().setTitle('Bobot').createResponse(4))
      .withItemResponse(form.addRatingItem().setTitle('Nilai').createResponse(3))
      .withItemResponse(
        form
          .addGridItem()
          .setTitle('Kisi')
          .setRows(['A', 'B'])
          .setColumns(['Ya'])
          .createResponse([null as never, 'Ya']),
      )
      .withItemResponse(
        form
          .addCheckboxGridItem()
          .setTitle('Kotak')
          .setRows(['A', 'B'])
          .setColumns(['x', 'y'])
          .createResponse([['x', 'y'], []]),
      )
      .toPrefilledUrl()
    expect(shown(url)).toEqual({
      Pukul: '08:05',
      Rapat: '2026-11-10 09:30',
      Lama: '01:30:00',
      Bobot: '4',
      Nilai: '3',
      Kisi: ['', 'Ya'],
      Kotak: ['x, y', ''],
    })
  })

  it('serves as a template whose sentinel is replaced', () => {
    const { form, number, shown } = prefillable()
    const template = form.createResponse().withItemResponse(number.createResponse('ZZCASEZZ')).toPrefilledUrl()
    expect(shown(template.replace('ZZCASEZZ', 'PPID-2026-0001/02'))).toEqual({ 'Nomor berkas': 'PPID-2026-0001/02' })
    const encoded = template.replace('ZZCASEZZ', encodeURIComponent('butir & berkas'))
    expect(shown(encoded)).toEqual({ 'Nomor berkas': 'butir & berkas' })
  })

  it('opens an "other" answer as itself, beside choices too', () => {
    const { form, decision, grounds, shown } = prefillable()
    decision.showOtherOption(true)
    grounds.showOtherOption(true)
    const url = form
      .createResponse()
      .withItemResponse(decision.createResponse('Tunda dulu'))
      .withItemResponse(grounds.createResponse(['a', 'z']))
      .toPrefilledUrl()
    expect(shown(url)).toEqual({ Keputusan: 'Tunda dulu', Dasar: ['a', 'z'] })
  })

  it('leaves blank what is not offered, or no day', () => {
    const { decision, grounds, day, link, shown } = prefillable()
    expect(shown(link(decision, 'Tunda'))).toEqual({})
    expect(shown(link(grounds, 'z'))).toEqual({})
    expect(shown(link(day, '2026-02-30'))).toEqual({})
    expect(shown(link(day, '10/11/2026'))).toEqual({})
    expect(shown(link(day, '2026-11-10'))).toEqual({ 'Tanggal rapat': '2026-11-10' })
  })

  it('leaves a choice blank that is offered no more', () => {
    const { form, decision, shown } = prefillable()
    const url = form.createResponse().withItemResponse(decision.createResponse('Hentikan')).toPrefilledUrl()
    decision.setChoiceValues(['Teruskan ke OPD'])
    expect(shown(url)).toEqual({})
  })

  it('may give a day or a time in parts', () => {
    const { form, day, entryOf, shown } = prefillable()
    const time = form.addTimeItem().setTitle('Pukul')
    const [d, t] = [entryOf(day), entryOf(time)]
    const parts = `${d}_year=2026&${d}_month=1&${d}_day=9&${t}_hour=8&${t}_minute=5`
    expect(shown(`${form.getPublishedUrl()}?${parts}`)).toEqual({ 'Tanggal rapat': '2026-01-09', Pukul: '08:05' })
  })

  it('may hold no answers, entries of no question, or a fragment', () => {
    const { world, form, number, link, shown } = prefillable()
    expect(openPrefilled(world, form.getPublishedUrl())).toEqual({ form: form.getId(), answers: {} })
    expect(shown(`${form.getPublishedUrl()}?usp=pp_url&entry.1=x`)).toEqual({})
    expect(shown(`${link(number, 'x')}#response`)).toEqual({ 'Nomor berkas': 'x' })
  })

  it('must be a form’s', () => {
    const { world } = prefillable()
    expect(() => openPrefilled(world, 'https://docs.google.com/forms/d/e/lain/viewform')).toThrow(
      'no form has the address',
    )
  })
})
