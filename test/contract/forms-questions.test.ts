// The settings of questions: https://developers.google.com/apps-script/reference/forms/date-item, …/forms/date-time-item,
// …/forms/scale-item, …/forms/rating-item, …/forms/grid-item, …/forms/checkbox-grid-item, …/forms/text-validation-builder,
// …/forms/paragraph-text-validation-builder, …/forms/checkbox-validation-builder, …/forms/grid-validation-builder
import { google } from '../support/on-google'
import { refusedByGoogle } from './refused'

function aForm() {
  const { FormApp } = google()
  return { FormApp, form: FormApp.create('Uji Konsekuensi') }
}

describe('A question for a day', () => {
  it('asks for the year unless told otherwise', () => {
    const { form } = aForm()
    for (const item of [form.addDateItem(), form.addDateTimeItem()]) {
      expect(item.includesYear()).toBe(true)
      expect(item.setIncludesYear(false).includesYear()).toBe(false)
    }
  })
})

describe('A scale', () => {
  it('goes from one to five, without labels, unless told otherwise', () => {
    const item = aForm().form.addScaleItem()
    expect([item.getLowerBound(), item.getUpperBound()]).toEqual([1, 5])
    expect([item.getLeftLabel(), item.getRightLabel()]).toEqual(['', ''])
    item.setBounds(0, 10).setLabels('Tidak', 'Sangat')
    expect([item.getLowerBound(), item.getUpperBound()]).toEqual([0, 10])
    expect([item.getLeftLabel(), item.getRightLabel()]).toEqual(['Tidak', 'Sangat'])
  })

  it('begins at 0 or 1 and ends between 3 and 10', () => {
    const item = aForm().form.addScaleItem()
    refusedByGoogle(() => item.setBounds(2, 5))
    refusedByGoogle(() => item.setBounds(1, 2))
    refusedByGoogle(() => item.setBounds(1, 11))
    expect([item.getLowerBound(), item.getUpperBound()]).toEqual([1, 5])
  })
})

describe('A rating', () => {
  it('has an icon and three to ten levels', () => {
    const { FormApp, form } = aForm()
    const item = form.addRatingItem().setRatingIcon(FormApp.RatingIconType.HEART).setRatingScaleLevel(7)
    expect(item.getRatingIcon()).toBe(FormApp.RatingIconType.HEART)
    expect(item.getRatingScaleLevel()).toBe(7)
    refusedByGoogle(() => item.setRatingScaleLevel(2))
    refusedByGoogle(() => item.setRatingScaleLevel(11))
  })
})

describe('A grid', () => {
  it('has the rows and columns it is given', () => {
    const { form } = aForm()
    for (const item of [form.addGridItem(), form.addCheckboxGridItem()]) {
      item.setRows(['Dinas A', 'Dinas B']).setColumns(['Terbuka', 'Dikecualikan'])
      expect(item.getRows()).toEqual(['Dinas A', 'Dinas B'])
      expect(item.getColumns()).toEqual(['Terbuka', 'Dikecualikan'])
    }
  })

  it('has at least one of each, and none twice', () => {
    const item = aForm().form.addGridItem().setRows(['Dinas A']).setColumns(['Terbuka'])
    expect(() => item.setRows([])).toThrow('Array is empty: rows')
    expect(() => item.setColumns([])).toThrow('Array is empty: columns')
    refusedByGoogle(() => item.setRows(['x', 'x']))
    expect([item.getRows(), item.getColumns()]).toEqual([['Dinas A'], ['Terbuka']])
  })
})

describe('A validation', () => {
  it('of a text is built from any rule, and holds for the item it is set on', () => {
    const { FormApp, form } = aForm()
    const rules = () => FormApp.createTextValidation()
    const item = form.addTextItem()
    for (const builder of [
      rules().requireNumber(),
      rules().requireWholeNumber(),
      rules().requireNumberBetween(1, 30),
      rules().requireNumberNotBetween(1, 30),
      rules().requireNumberEqualTo(5),
      rules().requireNumberNotEqualTo(5),
      rules().requireNumberGreaterThan(0),
      rules().requireNumberGreaterThanOrEqualTo(1),
      rules().requireNumberLessThan(100),
      rules().requireNumberLessThanOrEqualTo(99),
      rules().requireTextIsEmail(),
      rules().requireTextIsUrl(),
      rules().requireTextContainsPattern('PPID'),
      rules().requireTextDoesNotContainPattern('x'),
      rules().requireTextMatchesPattern('PPID-\\d{4}-\\d{4}'),
      rules().requireTextDoesNotMatchPattern('x'),
      rules().requireTextLengthGreaterThanOrEqualTo(3),
      rules().requireTextLengthLessThanOrEqualTo(200),
    ])
      expect(item.setValidation(builder.setHelpText('Periksa lagi.').build()).getId()).toBe(item.getId())
    expect(item.clearValidation().getId()).toBe(item.getId())
  })

  it('of a paragraph knows patterns and lengths', () => {
    const { FormApp, form } = aForm()
    const rules = () => FormApp.createParagraphTextValidation()
    const item = form.addParagraphTextItem()
    for (const builder of [
      rules().requireTextContainsPattern('PPID'),
      rules().requireTextDoesNotContainPattern('x'),
      rules().requireTextMatchesPattern('.*'),
      rules().requireTextDoesNotMatchPattern('x'),
      rules().requireTextLengthGreaterThanOrEqualTo(20),
      rules().requireTextLengthLessThanOrEqualTo(200),
    ])
      expect(item.setValidation(builder.setHelpText('Terlalu pendek.').build()).getId()).toBe(item.getId())
    expect(item.clearValidation().getId()).toBe(item.getId())
  })

  it('of checkboxes counts, and of grids keeps columns apart', () => {
    const { FormApp, form } = aForm()
    const boxes = form.addCheckboxItem()
    const rules = () => FormApp.createCheckboxValidation()
    for (const builder of [
      rules().requireSelectAtLeast(1),
      rules().requireSelectAtMost(2),
      rules().requireSelectExactly(2),
    ])
      expect(boxes.setValidation(builder.build()).getId()).toBe(boxes.getId())
    expect(boxes.clearValidation().getId()).toBe(boxes.getId())
    const grid = form.addGridItem()
    const once = FormApp.createGridValidation().setHelpText('Sekali saja.').requireLimitOneResponsePerColumn()
    expect(grid.setValidation(once.build()).clearValidation().getId()).toBe(grid.getId())
    const boxGrid = form.addCheckboxGridItem()
    const each = FormApp.createCheckboxGridValidation().setHelpText('Sekali saja.').requireLimitOneResponsePerColumn()
    expect(boxGrid.setValidation(each.build()).clearValidation().getId()).toBe(boxGrid.getId())
  })

  it('is not taken by an item of another kind', () => {
    const { FormApp, form } = aForm()
    const boxes = FormApp.createCheckboxValidation().requireSelectAtLeast(1).build()
    expect(() => form.addCheckboxItem().setValidation('x' as never)).toThrow("don't match the method signature")
    expect(form.addCheckboxItem().setValidation(boxes).hasOtherOption()).toBe(false)
  })

  it('does not stop a script’s answer', () => {
    const { FormApp, form } = aForm()
    const item = form.addTextItem().setValidation(FormApp.createTextValidation().requireNumber().build())
    expect(item.createResponse('bukan angka').getResponse()).toBe('bukan angka')
  })
})
