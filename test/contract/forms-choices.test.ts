// Choices: https://developers.google.com/apps-script/reference/forms/choice, …/forms/multiple-choice-item, …/forms/list-item,
// …/forms/checkbox-item; where choices lead: …/forms/page-break-item, …/forms/page-navigation-type
import { google } from '../support/on-google'

function aForm() {
  const { FormApp } = google()
  return { FormApp, form: FormApp.create('Uji Konsekuensi') }
}

describe('A choice item', () => {
  it('begins with one empty choice', () => {
    const { form } = aForm()
    for (const item of [form.addListItem(), form.addMultipleChoiceItem(), form.addCheckboxItem()])
      expect(item.getChoices().map((choice) => choice.getValue())).toEqual([''])
  })

  it('offers the values it is given', () => {
    const { form } = aForm()
    const item = form.addMultipleChoiceItem().setChoiceValues(['Teruskan ke OPD', 'Hentikan'])
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Teruskan ke OPD', 'Hentikan'])
    const boxes = form.addCheckboxItem()
    boxes.setChoices([boxes.createChoice('a'), boxes.createChoice('h.4')])
    expect(boxes.getChoices().map((choice) => choice.getValue())).toEqual(['a', 'h.4'])
    const list = form.addListItem()
    list.setChoices([list.createChoice('Dinas A')])
    expect(list.getChoices().map((choice) => choice.getValue())).toEqual(['Dinas A'])
    expect(form.addCheckboxItem().setChoiceValues(['b']).getChoices()).toHaveLength(1)
    expect(form.addListItem().setChoiceValues(['b', 'c']).getChoices()).toHaveLength(2)
  })

  it('hands out copies: a choice offers nothing before it is set', () => {
    const { form } = aForm()
    const item = form.addListItem().setChoiceValues(['Dinas A'])
    item.createChoice('Dinas B')
    item.getChoices().push(item.createChoice('Dinas C'))
    expect(item.getChoices()).toHaveLength(1)
  })

  it('refuses an empty list, with the name of the parameter', () => {
    const { form } = aForm()
    expect(() => form.addListItem().setChoiceValues([])).toThrow('Array is empty: values')
    expect(() => form.addListItem().setChoices([])).toThrow('Array is empty: choices')
  })

  it('refuses the same value twice, and keeps what it had', () => {
    const item = aForm().form.addListItem().setChoiceValues(['Dinas Z'])
    expect(() => item.setChoiceValues(['Dinas A', 'Dinas A'])).toThrow('Questions cannot have duplicate choice values.')
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Dinas Z'])
  })

  it('refuses values that are no texts', () => {
    const item = aForm().form.addListItem()
    expect(() => item.setChoiceValues([1, 2] as unknown as string[])).toThrow(
      "The parameters (number[]) don't match the method signature for FormApp.ListItem.setChoiceValues.",
    )
    expect(() => item.setChoices(['a'] as never)).toThrow(
      "don't match the method signature for FormApp.ListItem.setChoices",
    )
  })

  it('has an "other" option when asked for', () => {
    const { form } = aForm()
    expect(form.addMultipleChoiceItem().hasOtherOption()).toBe(false)
    expect(form.addMultipleChoiceItem().showOtherOption(true).hasOtherOption()).toBe(true)
    expect(form.addCheckboxItem().hasOtherOption()).toBe(false)
    expect(form.addCheckboxItem().showOtherOption(true).hasOtherOption()).toBe(true)
  })
})

describe('A choice that leads to a page', () => {
  it('goes to a page, to the end, back, or on', () => {
    const { FormApp, form } = aForm()
    const item = form.addMultipleChoiceItem()
    const page = form.addPageBreakItem()
    item.setChoices([
      item.createChoice('Ya', page),
      item.createChoice('Tidak', FormApp.PageNavigationType.SUBMIT),
      item.createChoice('Ulangi', FormApp.PageNavigationType.RESTART),
      item.createChoice('Lanjut', FormApp.PageNavigationType.CONTINUE),
    ])
    const choices = item.getChoices()
    expect(choices.map((choice) => String(choice.getPageNavigationType()))).toEqual([
      'GO_TO_PAGE',
      'SUBMIT',
      'RESTART',
      'CONTINUE',
    ])
    expect(choices[0]?.getGotoPage().getId()).toBe(page.getId())
    expect(choices[1]?.getGotoPage()).toBeNull()
  })

  it('is none unless it was made one', () => {
    const item = aForm().form.addMultipleChoiceItem().setChoiceValues(['Ya'])
    expect(item.getChoices()[0]?.getPageNavigationType()).toBeNull()
    expect(item.getChoices()[0]?.getGotoPage()).toBeNull()
  })

  it('cannot stand beside choices that lead nowhere', () => {
    const { FormApp, form } = aForm()
    const item = form.addListItem()
    const mixed = [item.createChoice('Ya', FormApp.PageNavigationType.SUBMIT), item.createChoice('Tidak')]
    expect(() => item.setChoices(mixed)).toThrow('Invalid data updating form.')
  })

  it('cannot stand beside an "other" option', () => {
    const { FormApp, form } = aForm()
    const item = form.addMultipleChoiceItem()
    item.setChoices([item.createChoice('Ya', FormApp.PageNavigationType.SUBMIT)])
    expect(() => item.showOtherOption(true)).toThrow('Invalid data updating form.')
  })

  it('leads to no page of another form', () => {
    const { FormApp, form } = aForm()
    const item = form.addListItem()
    const elsewhere = FormApp.create('Lain').addPageBreakItem()
    expect(() => item.setChoices([item.createChoice('Ya', elsewhere)])).toThrow('Invalid data updating form.')
  })

  it('throws a TypeError when a list’s is asked for its page, live and against the reference', () => {
    const { FormApp, form } = aForm()
    const item = form.addListItem()
    item.setChoices([item.createChoice('Ya', FormApp.PageNavigationType.SUBMIT)])
    expect(String(item.getChoices()[0]?.getPageNavigationType())).toBe('SUBMIT')
    expect(() => item.getChoices()[0]?.getGotoPage()).toThrow('is not a function')
  })
})

describe('A page break', () => {
  it('says what follows the page before it: first the next page', () => {
    const { FormApp, form } = aForm()
    const page = form.addPageBreakItem()
    expect(page.getPageNavigationType()).toBe(FormApp.PageNavigationType.CONTINUE)
    expect(page.getGoToPage()).toBeNull()
  })

  it('leads to another page, back, or to the end', () => {
    const { FormApp, form } = aForm()
    const two = form.addPageBreakItem()
    const three = form.addPageBreakItem()
    two.setGoToPage(three)
    three.setGoToPage(FormApp.PageNavigationType.RESTART)
    expect(two.getPageNavigationType()).toBe(FormApp.PageNavigationType.GO_TO_PAGE)
    expect(two.getGoToPage().getId()).toBe(three.getId())
    expect(three.getPageNavigationType()).toBe(FormApp.PageNavigationType.RESTART)
    expect(three.setGoToPage(FormApp.PageNavigationType.SUBMIT).getGoToPage()).toBeNull()
  })

  it('leads to no page of another form', () => {
    const { FormApp, form } = aForm()
    const elsewhere = FormApp.create('Lain').addPageBreakItem()
    expect(() => form.addPageBreakItem().setGoToPage(elsewhere)).toThrow('Invalid data updating form.')
  })

  it('cannot be deleted while anything leads to it', () => {
    const { FormApp, form } = aForm()
    const item = form.addMultipleChoiceItem()
    const two = form.addPageBreakItem()
    const three = form.addPageBreakItem()
    item.setChoices([item.createChoice('Ya', three)])
    two.setGoToPage(three)
    expect(() => form.deleteItem(three)).toThrow('Invalid data updating form.')
    item.setChoiceValues(['Ya'])
    two.setGoToPage(FormApp.PageNavigationType.CONTINUE)
    form.deleteItem(three)
    expect(form.getItems()).toHaveLength(2)
  })
})
