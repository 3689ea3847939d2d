// What the box's form pages hold against answers: required questions, choices, and each validation
// (https://developers.google.com/apps-script/reference/forms/text-validation-builder and the other builders').
import { formOf } from '../../src/local/services/forms/form-store'
import { formsGlobals } from '../../src/local/services/forms/globals'
import type { Answer } from '../../src/local/services/forms/model'
import { problemsWith } from '../../src/local/services/forms/page-checks'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function box() {
  const world = openWorld()
  const FormApp = handOut(formsGlobals(world).FormApp)
  const form = FormApp.create('1', true)
  const problem = (item: { getId(): number }, answer: Answer) =>
    problemsWith(formOf(world, form.getId()), { [item.getId()]: answer }, [0]).map((one) => one.message)
  return { FormApp, form, problem }
}

describe('A required question', () => {
  it('must be answered', () => {
    const { form, problem } = box()
    const item = form.addTextItem().setRequired(true)
    expect(problem(item, '')).toEqual(['This is a required question'])
    expect(problem(item, 'x')).toEqual([])
  })

  it('must be answered in every row of a grid', () => {
    const { form, problem } = box()
    const item = form.addGridItem().setRows(['A', 'B']).setColumns(['Ya']).setRequired(true)
    expect(problem(item, ['Ya', ''])).toEqual(['This question requires one response per row'])
    expect(problem(item, ['Ya', 'Ya'])).toEqual([])
  })

  it('need not be on a page that was not met', () => {
    const { form, problem } = box()
    form.addPageBreakItem()
    const item = form.addTextItem().setRequired(true)
    expect(problem(item, '')).toEqual([])
  })
})

describe('An answer', () => {
  it('is one of the choices, unless there is an "other" option', () => {
    const { form, problem } = box()
    const item = form.addMultipleChoiceItem().setChoiceValues(['Ya'])
    expect(problem(item, 'Tidak')).toEqual(['Choose one of the options'])
    item.showOtherOption(true)
    expect(problem(item, 'Tidak')).toEqual([])
  })

  it('is within its scale', () => {
    const { form, problem } = box()
    const item = form.addScaleItem()
    expect(problem(item, '6')).toEqual(['Choose one of the options'])
    expect(problem(item, '5')).toEqual([])
  })
})

describe('A validation of a text', () => {
  it.each([
    ['requireNumber', [], '3.5', 'tiga', 'Must be a number'],
    ['requireWholeNumber', [], '-3', '3.5', 'Must be a whole number'],
    ['requireNumberBetween', [1, 30], '30', '31', 'Must be a number between 1 and 30'],
    ['requireNumberNotBetween', [1, 30], '31', '30', 'Must be a number less than 1 or greater than 30'],
    ['requireNumberEqualTo', [5], '5', '6', 'Must be a number equal to 5'],
    ['requireNumberNotEqualTo', [5], '6', '5', 'Must be a number not equal to 5'],
    ['requireNumberGreaterThan', [0], '1', '0', 'Must be a number greater than 0'],
    ['requireNumberGreaterThanOrEqualTo', [1], '1', '0', 'Must be a number greater than or equal to 1'],
    ['requireNumberLessThan', [100], '99', '100', 'Must be a number less than 100'],
    ['requireNumberLessThanOrEqualTo', [99], '99', '100', 'Must be a number less than or equal to 99'],
    ['requireTextIsEmail', [], 'opd.a@contoh.pontianak.go.id', 'opd.a', 'Must be a valid email address'],
    ['requireTextIsUrl', [], 'https://example.com/a', 'contoh', 'Must be a valid URL'],
    ['requireTextContainsPattern', ['PPID'], 'no PPID-1', 'ppid', 'Must contain PPID'],
    ['requireTextDoesNotContainPattern', ['x'], 'y', 'axb', 'Must not contain x'],
    ['requireTextMatchesPattern', ['PPID-\\d{4}'], 'PPID-2026', 'PPID-2026-1', 'Must match PPID-\\d{4}'],
    ['requireTextDoesNotMatchPattern', ['x+'], 'xy', 'xx', 'Must not match x+'],
    ['requireTextLengthGreaterThanOrEqualTo', [3], 'abc', 'ab', 'Must be at least 3 characters'],
    ['requireTextLengthLessThanOrEqualTo', [3], 'abc', 'abcd', 'Must be at most 3 characters'],
  ])('%s %j lets %s pass and not %s', (rule, values, good, bad, words) => {
    const { FormApp, form, problem } = box()
    const builder = FormApp.createTextValidation()
    const add = Reflect.get(builder, rule) as (...values: unknown[]) => typeof builder
    const item = form.addTextItem().setValidation(add(...values).build())
    expect(problem(item, good)).toEqual([])
    expect(problem(item, bad)).toEqual([words])
    expect(problem(item, '')).toEqual([])
  })

  it('shows the owner’s own message', () => {
    const { FormApp, form, problem } = box()
    const rule = FormApp.createTextValidation().setHelpText('Angka saja.').requireNumber().build()
    expect(problem(form.addTextItem().setValidation(rule), 'x')).toEqual(['Angka saja.'])
  })
})

describe('A validation of choices', () => {
  it.each([
    ['requireSelectAtLeast', ['a', 'b'], ['a'], 'Must select at least 2 options'],
    ['requireSelectAtMost', ['a', 'b'], ['a', 'b', 'c'], 'Must select at most 2 options'],
    ['requireSelectExactly', ['a', 'b'], ['a'], 'Must select exactly 2 options'],
  ])('%s counts', (rule, good, bad, words) => {
    const { FormApp, form, problem } = box()
    const builder = FormApp.createCheckboxValidation()
    const add = Reflect.get(builder, rule) as (number: number) => typeof builder
    const item = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']).setValidation(add(2).build())
    expect(problem(item, good)).toEqual([])
    expect(problem(item, bad)).toEqual([words])
  })

  it('keeps the columns of a grid apart', () => {
    const { FormApp, form, problem } = box()
    const once = FormApp.createGridValidation().requireLimitOneResponsePerColumn().build()
    const item = form.addGridItem().setRows(['A', 'B']).setColumns(['1', '2']).setValidation(once)
    expect(problem(item, ['1', '2'])).toEqual([])
    expect(problem(item, ['1', '1'])).toEqual(["Please don't select more than one response per column"])
  })
})
