// What the box's pages show of a form: sections and navigation (https://developers.google.com/apps-script/reference/forms/page-break-item),
// validations (…/forms/text-validation-builder, …/forms/paragraph-text-validation-builder, …/forms/checkbox-validation-builder).
import { formsGlobals } from '../../src/local/services/forms/globals'
import { formIdOfPublished, formView, openedForm } from '../../src/local/services/forms/read-model'
import { changeFile } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function box() {
  const world = openWorld()
  return { world, FormApp: handOut(formsGlobals(world).FormApp) }
}

describe('A form as a page shows it', () => {
  it('falls into sections at its page breaks', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true).setTitle('Pengumpulan').setDescription('Langkah 1')
    form.addTextItem().setTitle('Perihal')
    form.addPageBreakItem().setTitle('Butir 1').setHelpText('Butir pertama')
    form.addSectionHeaderItem().setTitle('Isi semua')
    form.addTextItem().setTitle('Judul')
    const view = formView(world, form.getId())
    expect(view.sections.map(({ title, description }) => [title, description])).toEqual([
      ['Pengumpulan', 'Langkah 1'],
      ['Butir 1', 'Butir pertama'],
    ])
    expect(view.sections.map((section) => section.items.map((item) => item.title))).toEqual([
      ['Perihal'],
      ['Isi semua', 'Judul'],
    ])
  })

  it('knows what follows each section: a break speaks for the page before it', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true)
    const two = form.addPageBreakItem()
    const three = form.addPageBreakItem()
    const four = form.addPageBreakItem()
    two.setGoToPage(four)
    four.setGoToPage(FormApp.PageNavigationType.SUBMIT)
    expect(three.getPageNavigationType().name()).toBe('CONTINUE')
    expect(formView(world, form.getId()).sections.map((section) => section.following)).toEqual([
      { section: 3 },
      'next',
      'submit',
      'submit',
    ])
  })

  it('knows where a choice leads', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true)
    const more = form.addMultipleChoiceItem().setTitle('Tambah butir lagi?')
    const page = form.addPageBreakItem()
    more.setChoices([more.createChoice('Ya', page), more.createChoice('Tidak', FormApp.PageNavigationType.SUBMIT)])
    expect(formView(world, form.getId()).sections[0]?.items[0]?.choices).toEqual([
      { value: 'Ya', goTo: { section: 1 } },
      { value: 'Tidak', goTo: 'submit' },
    ])
  })

  it('tells whether it is open, and what to say when it is not', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true).setCustomClosedFormMessage('Tutup.').setConfirmationMessage('Diterima.')
    expect(formView(world, form.getId())).toMatchObject({ open: true, confirmationMessage: 'Diterima.' })
    form.setAcceptingResponses(false)
    expect(formView(world, form.getId())).toMatchObject({ open: false, closedMessage: 'Tutup.' })
  })

  it('is found by the address respondents open', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true)
    const publishedId = form.getPublishedUrl().split('/')[6] ?? ''
    expect(formIdOfPublished(world, publishedId)).toBe(form.getId())
    expect(formIdOfPublished(world, 'lain')).toBeUndefined()
  })
})

describe('The last page', () => {
  it('leads nowhere but to the end, whatever its choices say', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true)
    const two = form.addPageBreakItem()
    const again = form.addListItem()
    again.setChoices([again.createChoice('Ya', two), again.createChoice('Tidak', FormApp.PageNavigationType.RESTART)])
    expect(formView(world, form.getId()).sections[1]).toMatchObject({
      following: 'submit',
      items: [{ choices: [{ value: 'Ya' }, { value: 'Tidak' }] }],
    })
  })
})

describe('What a page needs to know', () => {
  it('is all there: settings, messages, and each kind of question', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true).setTitle('Uji').setProgressBar(true).setCollectEmail(true)
    form.addScaleItem().setBounds(0, 10).setLabels('Tidak', 'Sangat')
    form.addRatingItem().setRatingIcon(FormApp.RatingIconType.THUMB_UP)
    form.addGridItem().setTitle('Per OPD').setRows(['Dinas A']).setColumns(['Ya', 'Tidak']).setRequired(true)
    form.addMultipleChoiceItem().setHelpText('Pilih satu.').setChoiceValues(['Ya']).showOtherOption(true)
    const view = formView(world, form.getId())
    expect(view).toMatchObject({
      progressBar: true,
      emailCollection: 'RESPONDER_INPUT',
      confirmationMessage: 'Your response has been recorded.',
      respondAgainLink: true,
    })
    expect(view.sections[0]?.items).toMatchObject([
      { type: 'SCALE', scale: { lower: 0, upper: 10, leftLabel: 'Tidak', rightLabel: 'Sangat' } },
      { type: 'RATING', rating: { levels: 5, icon: 'THUMB_UP' } },
      { type: 'GRID', required: true, rows: [{ label: 'Dinas A' }], columns: ['Ya', 'Tidak'] },
      { type: 'MULTIPLE_CHOICE', helpText: 'Pilih satu.', other: true },
    ])
  })

  it('says that a form in the trash is open to nobody', () => {
    const world = openWorld()
    const FormApp = handOut(formsGlobals(world).FormApp)
    const form = FormApp.create('1', true).setCustomClosedFormMessage('Tutup.')
    changeFile(world, form.getId(), { trashed: true })
    expect(formView(world, form.getId())).toMatchObject({
      open: false,
      closedMessage: "We're sorry. This document is in the trash.",
    })
  })
})

describe('A form opened at an address', () => {
  function answered() {
    const { world, FormApp } = box()
    const form = FormApp.create('1', true).setTitle('Uji').setAllowResponseEdits(true)
    const number = form.addTextItem().setTitle('Nomor')
    const saved = form.createResponse().withItemResponse(number.createResponse('PPID-2026-0001')).submit()
    return { world, form, number, saved }
  }

  it('is empty at its own', () => {
    const { world, form } = answered()
    expect(openedForm(world, form.getPublishedUrl())).toMatchObject({
      view: { title: 'Uji' },
      answers: {},
      emailAddress: '',
      editsDisabled: false,
    })
  })

  it('has answers by item ID at a pre-filled one, and an address where it asks for one', () => {
    const { world, saved, number } = answered()
    const opened = openedForm(world, `${saved.toPrefilledUrl()}&emailAddress=opd.a%40contoh.pontianak.go.id`)
    expect(opened.answers).toEqual({ [number.getId()]: 'PPID-2026-0001' })
    expect(opened.emailAddress).toBe('opd.a@contoh.pontianak.go.id')
    expect(opened.editing).toBeUndefined()
  })

  it('has the answers of the response at the address to edit it', () => {
    const { world, saved, number } = answered()
    expect(openedForm(world, saved.getEditResponseUrl())).toMatchObject({
      answers: { [number.getId()]: 'PPID-2026-0001' },
      editing: saved.getId(),
      editsDisabled: false,
    })
  })

  it('shows no answers where edits are not allowed', () => {
    const { world, form, saved } = answered()
    form.setAllowResponseEdits(false)
    expect(openedForm(world, saved.getEditResponseUrl())).toMatchObject({ answers: {}, editsDisabled: true })
  })
})

describe('A validation', () => {
  it.each([
    ['requireNumber', []],
    ['requireWholeNumber', []],
    ['requireNumberBetween', [1, 30]],
    ['requireNumberNotBetween', [1, 30]],
    ['requireNumberEqualTo', [5]],
    ['requireNumberNotEqualTo', [5]],
    ['requireNumberGreaterThan', [0]],
    ['requireNumberGreaterThanOrEqualTo', [1]],
    ['requireNumberLessThan', [100]],
    ['requireNumberLessThanOrEqualTo', [99]],
    ['requireTextIsEmail', []],
    ['requireTextIsUrl', []],
    ['requireTextContainsPattern', ['PPID']],
    ['requireTextDoesNotContainPattern', ['x']],
    ['requireTextMatchesPattern', ['PPID-\\d{4}-\\d{4}']],
    ['requireTextDoesNotMatchPattern', ['x']],
    ['requireTextLengthGreaterThanOrEqualTo', [3]],
    ['requireTextLengthLessThanOrEqualTo', [200]],
  ])('of a text item keeps the rule %s', (rule, values) => {
    const { world, FormApp } = box()
    const builder = FormApp.createTextValidation()
    const add = Reflect.get(builder, rule) as (...values: unknown[]) => typeof builder
    const form = FormApp.create('1')
    form.addTextItem().setValidation(
      add(...values)
        .setHelpText('Periksa lagi.')
        .build(),
    )
    expect(formView(world, form.getId()).sections[0]?.items[0]?.validation).toEqual({
      rule,
      arguments: values,
      helpText: 'Periksa lagi.',
    })
  })

  it('of a paragraph knows patterns and lengths, but no numbers', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1')
    const builder = FormApp.createParagraphTextValidation()
    form.addParagraphTextItem().setValidation(builder.requireTextLengthGreaterThanOrEqualTo(20).build())
    expect(formView(world, form.getId()).sections[0]?.items[0]?.validation).toEqual({
      rule: 'requireTextLengthGreaterThanOrEqualTo',
      arguments: [20],
      helpText: '',
    })
    expect(Reflect.get(builder, 'requireNumber')).toBeUndefined()
  })

  it.each([['requireSelectAtLeast'], ['requireSelectAtMost'], ['requireSelectExactly']])(
    'of checkboxes keeps the rule %s',
    (rule) => {
      const { world, FormApp } = box()
      const builder = FormApp.createCheckboxValidation()
      const add = Reflect.get(builder, rule) as (number: number) => typeof builder
      const form = FormApp.create('1')
      form.addCheckboxItem().setValidation(add(2).build())
      expect(formView(world, form.getId()).sections[0]?.items[0]?.validation?.rule).toBe(rule)
    },
  )

  it('is taken away by clearing it, and by one without a rule', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1')
    const item = form.addTextItem()
    const rule = () => formView(world, form.getId()).sections[0]?.items[0]?.validation?.rule
    for (const clear of [
      () => item.clearValidation(),
      () => item.setValidation(FormApp.createTextValidation().build()),
    ]) {
      item.setValidation(FormApp.createTextValidation().requireNumber().build())
      expect(rule()).toBe('requireNumber')
      clear()
      expect(rule()).toBeUndefined()
    }
  })

  it('holds one rule: the last one asked for', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('1')
    form.addTextItem().setValidation(FormApp.createTextValidation().requireNumber().requireTextIsUrl().build())
    expect(formView(world, form.getId()).sections[0]?.items[0]?.validation?.rule).toBe('requireTextIsUrl')
  })
})
