// Items of a form: https://developers.google.com/apps-script/reference/forms/form and the pages of each item class.
import { formsGlobals } from '../../src/local/services/forms/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function aForm() {
  const world = openWorld()
  const FormApp = handOut(formsGlobals(world).FormApp)
  return { world, FormApp, form: FormApp.create('Uji Konsekuensi') }
}

describe('An item of a form', () => {
  it('is appended in the order of the calls, with the type of its call', () => {
    const { FormApp, form } = aForm()
    form.addTextItem().setTitle('Nomor berkas')
    form.addParagraphTextItem()
    form.addMultipleChoiceItem()
    form.addCheckboxItem()
    form.addListItem()
    form.addDateItem()
    form.addPageBreakItem()
    form.addSectionHeaderItem()
    expect(form.getItems().map((item) => String(item.getType()))).toEqual([
      'TEXT',
      'PARAGRAPH_TEXT',
      'MULTIPLE_CHOICE',
      'CHECKBOX',
      'LIST',
      'DATE',
      'PAGE_BREAK',
      'SECTION_HEADER',
    ])
    expect(form.getItems()[0]?.getType()).toBe(FormApp.ItemType.TEXT)
    expect(form.getItems(FormApp.ItemType.DATE).map((item) => item.getIndex())).toEqual([5])
  })

  it('keeps its numeric ID when it is renamed and moved', () => {
    const { form } = aForm()
    const first = form.addTextItem().setTitle('Nomor berkas')
    form.addTextItem().setTitle('Perihal')
    const id = first.getId()
    first.setTitle('Nomor berkas (kosongkan untuk berkas baru)').setHelpText('PPID-2026-0001')
    form.moveItem(first, 1)
    expect(Number.isInteger(id)).toBe(true)
    expect(first.getIndex()).toBe(1)
    expect(form.getItemById(id).getTitle()).toBe('Nomor berkas (kosongkan untuk berkas baru)')
    expect(form.getItemById(id).getHelpText()).toBe('PPID-2026-0001')
    expect(form.moveItem(1, 0).getId()).toBe(id)
    expect(first.getIndex()).toBe(0)
  })

  it('is null when no item has the ID', () => {
    expect(aForm().form.getItemById(12345)).toBeNull()
  })

  it('is seen the same through every handle', () => {
    const { FormApp, form } = aForm()
    const item = form.addTextItem()
    FormApp.openById(form.getId()).getItemById(item.getId()).setTitle('Perihal')
    expect(item.getTitle()).toBe('Perihal')
  })

  it('turns into its own kind and into no other', () => {
    const { form } = aForm()
    form.addListItem().setTitle('OPD').setRequired(true)
    const [item] = form.getItems()
    expect(item?.asListItem().isRequired()).toBe(true)
    expect(() => item?.asTextItem()).toThrow('LIST to TEXT')
  })

  it('turns into each of the emulated kinds', () => {
    const { form } = aForm()
    form.addTextItem().setTitle('a')
    form.addParagraphTextItem().setTitle('b')
    form.addMultipleChoiceItem().setTitle('c')
    form.addCheckboxItem().setTitle('d')
    form.addDateItem().setTitle('e')
    form.addPageBreakItem().setTitle('f')
    form.addSectionHeaderItem().setTitle('g')
    const items = form.getItems()
    expect([
      items[0]?.asTextItem().getTitle(),
      items[1]?.asParagraphTextItem().getTitle(),
      items[2]?.asMultipleChoiceItem().getTitle(),
      items[3]?.asCheckboxItem().getTitle(),
      items[4]?.asDateItem().getTitle(),
      items[5]?.asPageBreakItem().getTitle(),
      items[6]?.asSectionHeaderItem().getTitle(),
    ]).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  it('can be deleted by index and by item, and then no more', () => {
    const { form } = aForm()
    const first = form.addTextItem()
    const second = form.addTextItem()
    form.deleteItem(second)
    form.deleteItem(0)
    expect(form.getItems()).toEqual([])
    expect(() => form.deleteItem(first)).toThrow('The item has been deleted.')
    expect(() => form.deleteItem(0)).toThrow('Invalid argument: index')
  })

  it('says plainly which kinds and members are not emulated', () => {
    const { form } = aForm()
    for (const name of [
      'addScaleItem',
      'addGridItem',
      'addTimeItem',
      'addImageItem',
      'setDestination',
      'shortenFormUrl',
    ])
      expect(() => Reflect.get(form, name)).toThrow(`Form.${name} is not emulated`)
    expect(() => Reflect.get(form.addTextItem(), 'duplicate')).toThrow('TextItem.duplicate is not emulated')
    expect(() => Reflect.get(form.getItems()[0] as object, 'asScaleItem')).toThrow('Item.asScaleItem is not emulated')
  })
})

describe('A choice item', () => {
  it('begins with one empty choice', () => {
    expect(
      aForm()
        .form.addListItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual([''])
  })

  it('offers the values it is given', () => {
    const { form } = aForm()
    const item = form.addMultipleChoiceItem().setChoiceValues(['Teruskan ke OPD', 'Hentikan'])
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Teruskan ke OPD', 'Hentikan'])
    const again = form.addCheckboxItem()
    again.setChoices([again.createChoice('a'), again.createChoice('h.4')])
    expect(again.getChoices().map((choice) => choice.getValue())).toEqual(['a', 'h.4'])
  })

  it('refuses an empty list, with the name of the parameter', () => {
    const { form } = aForm()
    expect(() => form.addListItem().setChoiceValues([])).toThrow('Array is empty: values')
    expect(() => form.addListItem().setChoices([])).toThrow('Array is empty: choices')
  })

  it('refuses the same value twice', () => {
    const item = aForm().form.addListItem()
    expect(() => item.setChoiceValues(['Dinas A', 'Dinas A'])).toThrow('Questions cannot have duplicate choice values.')
  })

  it('leads to pages by its choices', () => {
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

  it('has no navigation unless a choice was made with one', () => {
    const item = aForm().form.addMultipleChoiceItem().setChoiceValues(['Ya'])
    expect(item.getChoices()[0]?.getPageNavigationType()).toBeNull()
  })

  it('refuses choices with and without navigation in one question', () => {
    const { FormApp, form } = aForm()
    const item = form.addListItem()
    const mixed = [item.createChoice('Ya', FormApp.PageNavigationType.SUBMIT), item.createChoice('Tidak')]
    expect(() => item.setChoices(mixed)).toThrow('cannot be combined')
  })

  it('throws a TypeError for the page of a list choice, as live', () => {
    const { FormApp, form } = aForm()
    const item = form.addListItem()
    item.setChoices([item.createChoice('Ya', FormApp.PageNavigationType.SUBMIT)])
    expect(() => item.getChoices()[0]?.getGotoPage()).toThrow('is not a function')
  })

  it('has an "other" option when asked for, except a list', () => {
    const { form } = aForm()
    expect(form.addMultipleChoiceItem().hasOtherOption()).toBe(false)
    expect(form.addMultipleChoiceItem().showOtherOption(true).hasOtherOption()).toBe(true)
    expect(form.addCheckboxItem().showOtherOption(true).hasOtherOption()).toBe(true)
    expect(() => Reflect.get(form.addListItem(), 'showOtherOption')).toThrow('ListItem.showOtherOption is not emulated')
  })

  it('says that quizzes are not emulated', () => {
    const { form } = aForm()
    expect(() => form.addListItem().createChoice('Ya', true)).toThrow('(quizzes) is not emulated')
    expect(() => form.addCheckboxItem().createChoice('Ya', false)).toThrow('(quizzes) is not emulated')
  })
})

describe('A page break', () => {
  it('says what follows the page before it: first the next page', () => {
    const { FormApp, form } = aForm()
    const page = form.addPageBreakItem()
    expect(page.getPageNavigationType()).toBe(FormApp.PageNavigationType.CONTINUE)
    expect(page.getGoToPage()).toBeNull()
  })

  it('leads to another page, or to the end', () => {
    const { FormApp, form } = aForm()
    const two = form.addPageBreakItem()
    const three = form.addPageBreakItem()
    two.setGoToPage(three)
    three.setGoToPage(FormApp.PageNavigationType.RESTART)
    expect(two.getPageNavigationType()).toBe(FormApp.PageNavigationType.GO_TO_PAGE)
    expect(two.getGoToPage().getId()).toBe(three.getId())
    expect(three.getPageNavigationType()).toBe(FormApp.PageNavigationType.RESTART)
  })

  it('is forgotten by those that led to it when it is deleted', () => {
    const { form } = aForm()
    const item = form.addMultipleChoiceItem()
    const two = form.addPageBreakItem()
    const three = form.addPageBreakItem()
    item.setChoices([item.createChoice('Ya', three)])
    two.setGoToPage(three)
    form.deleteItem(three)
    expect(String(two.getPageNavigationType())).toBe('CONTINUE')
    expect(String(item.getChoices()[0]?.getPageNavigationType())).toBe('CONTINUE')
  })
})

describe('A text or date item', () => {
  it('can be required', () => {
    const { form } = aForm()
    expect(form.addTextItem().isRequired()).toBe(false)
    expect(form.addParagraphTextItem().setRequired(true).isRequired()).toBe(true)
  })

  it('asks for the year unless told otherwise', () => {
    const item = aForm().form.addDateItem()
    expect(item.includesYear()).toBe(true)
    expect(item.setIncludesYear(false).includesYear()).toBe(false)
  })

  it('refuses arguments of another kind in Google’s words', () => {
    const { form } = aForm()
    expect(() => form.addTextItem().createResponse(3 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for FormApp.TextItem.createResponse.",
    )
  })
})
