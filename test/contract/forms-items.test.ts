// What every item of a form has: https://developers.google.com/apps-script/reference/forms/item and …/forms/form
import { google } from '../support/on-google'
import { refusedByGoogle } from './refused'

const aForm = () => google().FormApp.create('Uji Konsekuensi')

/** One of each kind that can be made, in this order. */
function oneOfEach() {
  const { FormApp } = google()
  const form = FormApp.create('Uji Konsekuensi')
  const made = [
    form.addTextItem(),
    form.addParagraphTextItem(),
    form.addMultipleChoiceItem(),
    form.addCheckboxItem(),
    form.addListItem(),
    form.addDateItem(),
    form.addTimeItem(),
    form.addDateTimeItem(),
    form.addDurationItem(),
    form.addScaleItem(),
    form.addRatingItem(),
    form.addGridItem(),
    form.addCheckboxGridItem(),
    form.addPageBreakItem(),
    form.addSectionHeaderItem(),
  ]
  for (const [index, item] of made.entries()) item.setTitle(`Butir ${index}`)
  return { FormApp, form, made, items: form.getItems() }
}

describe('An item of a form', () => {
  it('is appended in the order of the calls, with the type of its call', () => {
    const { FormApp, form, items } = oneOfEach()
    expect(items.map((item) => String(item.getType()))).toEqual([
      'TEXT',
      'PARAGRAPH_TEXT',
      'MULTIPLE_CHOICE',
      'CHECKBOX',
      'LIST',
      'DATE',
      'TIME',
      'DATETIME',
      'DURATION',
      'SCALE',
      'RATING',
      'GRID',
      'CHECKBOX_GRID',
      'PAGE_BREAK',
      'SECTION_HEADER',
    ])
    expect(items[0]?.getType()).toBe(FormApp.ItemType.TEXT)
    expect(form.getItems(FormApp.ItemType.DATE).map((item) => item.getIndex())).toEqual([5])
  })

  it('has a title, a help text, an ID and a place, of whatever kind it is', () => {
    const { form, made } = oneOfEach()
    for (const [index, item] of made.entries()) {
      expect(item.setHelpText('Lihat pedoman.').getHelpText()).toBe('Lihat pedoman.')
      expect(item.getTitle()).toBe(`Butir ${index}`)
      expect(item.getIndex()).toBe(index)
      expect(form.getItemById(item.getId()).getType()).toBe(item.getType())
    }
  })

  it('turns into its own kind and into no other', () => {
    const { items } = oneOfEach()
    expect([
      items[0]?.asTextItem().getTitle(),
      items[1]?.asParagraphTextItem().getTitle(),
      items[2]?.asMultipleChoiceItem().getTitle(),
      items[3]?.asCheckboxItem().getTitle(),
      items[4]?.asListItem().getTitle(),
      items[5]?.asDateItem().getTitle(),
      items[6]?.asTimeItem().getTitle(),
      items[7]?.asDateTimeItem().getTitle(),
      items[8]?.asDurationItem().getTitle(),
      items[9]?.asScaleItem().getTitle(),
      items[10]?.asRatingItem().getTitle(),
      items[11]?.asGridItem().getTitle(),
      items[12]?.asCheckboxGridItem().getTitle(),
      items[13]?.asPageBreakItem().getTitle(),
      items[14]?.asSectionHeaderItem().getTitle(),
    ]).toEqual(Array.from({ length: 15 }, (_, index) => `Butir ${index}`))
    expect(() => items[4]?.asTextItem()).toThrow('Invalid conversion for item type: LIST.')
    expect(() => items[13]?.asListItem()).toThrow('Invalid conversion for item type: PAGE_BREAK.')
    expect(() => items[12]?.asGridItem()).toThrow('Invalid conversion for item type: CHECKBOX_GRID.')
  })

  it('keeps its numeric ID when it is renamed and moved', () => {
    const form = aForm()
    const first = form.addTextItem().setTitle('Nomor berkas')
    form.addTextItem().setTitle('Perihal')
    const id = first.getId()
    first.setTitle('Nomor berkas (kosongkan untuk berkas baru)')
    form.moveItem(first, 1)
    expect(Number.isInteger(id)).toBe(true)
    expect(first.getIndex()).toBe(1)
    expect(form.getItemById(id).getTitle()).toBe('Nomor berkas (kosongkan untuk berkas baru)')
    expect(form.moveItem(1, 0).getId()).toBe(id)
    expect(first.getIndex()).toBe(0)
  })

  it('is null when no item has the ID', () => {
    expect(aForm().getItemById(12345)).toBeNull()
  })

  it('is required only when it is a question that was told so', () => {
    const { made } = oneOfEach()
    for (const item of made) {
      if (!('isRequired' in item)) continue
      expect(item.isRequired()).toBe(false)
      expect(item.setRequired(true).isRequired()).toBe(true)
      expect(item.setRequired(false).isRequired()).toBe(false)
    }
  })

  it('is seen the same through every handle', () => {
    const { FormApp } = google()
    const form = FormApp.create('Rapat')
    const item = form.addTextItem()
    FormApp.openById(form.getId()).getItemById(item.getId()).setTitle('Perihal')
    expect(item.getTitle()).toBe('Perihal')
  })

  it('is duplicated to the end of the form, under another ID', () => {
    const form = aForm()
    const item = form.addListItem().setTitle('OPD').setRequired(true).setChoiceValues(['Dinas A', 'Dinas B'])
    form.addTextItem().setTitle('Perihal')
    const copy = item.duplicate()
    expect(copy.getId()).not.toBe(item.getId())
    expect(copy.getIndex()).toBe(2)
    expect([copy.getTitle(), copy.isRequired()]).toEqual(['OPD', true])
    expect(copy.getChoices().map((choice) => choice.getValue())).toEqual(['Dinas A', 'Dinas B'])
    copy.setTitle('OPD lain')
    expect(item.getTitle()).toBe('OPD')
    expect(form.getItems()[1]?.duplicate().getTitle()).toBe('Perihal')
  })

  it('refuses arguments of another kind in Google’s words', () => {
    const form = aForm()
    expect(() => form.addTextItem().setTitle(null as unknown as string)).toThrow(
      "The parameters (null) don't match the method signature for FormApp.TextItem.setTitle.",
    )
    expect(() => form.getItemById('1' as unknown as number)).toThrow(
      "The parameters (String) don't match the method signature for FormApp.Form.getItemById.",
    )
  })
})

describe('Deleting and moving items', () => {
  it('works by index and by item, and then no more', () => {
    const form = aForm()
    const first = form.addTextItem()
    const second = form.addTextItem()
    form.deleteItem(second)
    form.deleteItem(0)
    expect(form.getItems()).toEqual([])
    expect(form.getItemById(first.getId())).toBeNull()
    refusedByGoogle(() => form.deleteItem(first))
    refusedByGoogle(() => form.deleteItem(0))
    refusedByGoogle(() => first.getTitle())
  })

  it('takes no place that is none', () => {
    const form = aForm()
    form.addTextItem()
    refusedByGoogle(() => form.moveItem(0, 1))
    refusedByGoogle(() => form.moveItem(3, 0))
  })
})
