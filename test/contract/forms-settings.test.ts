// Settings of a form: https://developers.google.com/apps-script/reference/forms/form
import { google } from '../support/on-google'
import { refusedByGoogle } from './refused'

const aForm = () => google().FormApp.create('Rapat')

describe('A new form', () => {
  it('has Google’s defaults', () => {
    const form = aForm()
    expect({
      description: form.getDescription(),
      email: form.collectsEmail(),
      edit: form.canEditResponse(),
      limit: form.hasLimitOneResponsePerUser(),
      progress: form.hasProgressBar(),
      again: form.hasRespondAgainLink(),
      summary: form.isPublishingSummary(),
      shuffle: form.getShuffleQuestions(),
      confirmation: form.getConfirmationMessage(),
      closed: form.getCustomClosedFormMessage(),
    }).toEqual({
      description: '',
      email: false,
      edit: false,
      limit: false,
      progress: false,
      again: true,
      summary: false,
      shuffle: false,
      confirmation: '',
      closed: '',
    })
  })

  it('has no destination but its own store', () => {
    const form = aForm()
    expect(() => form.getDestinationId()).toThrow('The form currently has no response destination.')
    expect(() => form.getDestinationType()).toThrow('The form currently has no response destination.')
    expect(form.removeDestination().getId()).toBe(form.getId())
  })
})

describe('The settings of a form', () => {
  it('keep what they are given', () => {
    const form = aForm()
      .setTitle('Rapat Tim')
      .setDescription('Langkah 2')
      .setAllowResponseEdits(true)
      .setLimitOneResponsePerUser(true)
      .setProgressBar(true)
      .setShowLinkToRespondAgain(false)
      .setPublishingSummary(true)
      .setShuffleQuestions(true)
      .setConfirmationMessage('Terima kasih.')
      .setCustomClosedFormMessage('Formulir ditutup.')
    expect(form.getTitle()).toBe('Rapat Tim')
    expect(form.getDescription()).toBe('Langkah 2')
    expect(form.canEditResponse()).toBe(true)
    expect(form.hasLimitOneResponsePerUser()).toBe(true)
    expect(form.hasProgressBar()).toBe(true)
    expect(form.hasRespondAgainLink()).toBe(false)
    expect(form.isPublishingSummary()).toBe(true)
    expect(form.getShuffleQuestions()).toBe(true)
    expect(form.getConfirmationMessage()).toBe('Terima kasih.')
    expect(form.getCustomClosedFormMessage()).toBe('Formulir ditutup.')
  })

  it('convert nothing', () => {
    const form = aForm()
    expect(() => form.setTitle(2026 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for FormApp.Form.setTitle.",
    )
    expect(() => form.setAllowResponseEdits('ya' as unknown as boolean)).toThrow(
      "The parameters (String) don't match the method signature for FormApp.Form.setAllowResponseEdits.",
    )
  })
})

describe('Publishing a form', () => {
  it('opens it, and taking it back closes it', () => {
    const form = aForm().setPublished(true)
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, true])
    form.setPublished(false)
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([false, false])
  })

  it('overwrites what was said of accepting responses', () => {
    const form = aForm().setPublished(true).setAcceptingResponses(false)
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, false])
    expect(form.setPublished(true).isAcceptingResponses()).toBe(true)
  })

  it('comes before accepting responses', () => {
    const form = aForm().setPublished(false)
    refusedByGoogle(() => form.setAcceptingResponses(true))
    expect(form.setAcceptingResponses(false).isAcceptingResponses()).toBe(false)
  })
})

describe('The addresses of respondents', () => {
  it('are collected when asked for', () => {
    const form = aForm().setCollectEmail(true)
    expect(form.collectsEmail()).toBe(true)
    expect(form.setCollectEmail(false).collectsEmail()).toBe(false)
  })

  it('are verified where the form is told so, by a member that is in no reference', () => {
    const { FormApp } = google()
    const form = FormApp.create('Rapat').setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
    expect(form.collectsEmail()).toBe(true)
    expect(form.setEmailCollectionType(FormApp.EmailCollectionType.DO_NOT_COLLECT).collectsEmail()).toBe(false)
  })
})

describe('The respondents of a form', () => {
  it('are added once and removed', () => {
    const form = aForm().setPublished(true)
    expect(form.supportsAdvancedResponderPermissions()).toBe(true)
    form.addPublishedReader('opd.a@contoh.pontianak.go.id')
    form.addPublishedReaders(['opd.a@contoh.pontianak.go.id', 'opd.b@contoh.pontianak.go.id'])
    expect(form.getPublishedReaders().map((user) => user.getEmail())).toEqual([
      'opd.a@contoh.pontianak.go.id',
      'opd.b@contoh.pontianak.go.id',
    ])
    form.removePublishedReader('opd.a@contoh.pontianak.go.id')
    expect(form.getPublishedReaders().map((user) => user.getEmail())).toEqual(['opd.b@contoh.pontianak.go.id'])
  })

  it('are not made so when they may edit already', () => {
    const form = aForm().addEditor('ppid.utama@contoh.pontianak.go.id')
    form.addPublishedReader('ppid.utama@contoh.pontianak.go.id')
    expect(form.getPublishedReaders()).toEqual([])
  })
})

describe('The editors of a form', () => {
  it('include the owner', () => {
    const form = aForm()
    const owner = form.getEditors().map((user) => user.getEmail())
    form.addEditors(['ppid.utama@contoh.pontianak.go.id'])
    expect(form.getEditors().map((user) => user.getEmail())).toEqual([...owner, 'ppid.utama@contoh.pontianak.go.id'])
    form.removeEditor('ppid.utama@contoh.pontianak.go.id')
    expect(form.getEditors()).toHaveLength(1)
  })

  it('may be named as users, and must be addresses', () => {
    const form = aForm()
    const [owner] = form.getEditors()
    if (owner) form.addEditor(owner)
    expect(form.getEditors()).toHaveLength(1)
    expect(() => form.addEditor('siapa')).toThrow('Invalid email: siapa')
  })
})

describe('The addresses of a form', () => {
  it('do not show respondents its ID', () => {
    const form = aForm()
    expect(form.getPublishedUrl()).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]{40,}\/viewform$/)
    expect(form.getPublishedUrl()).not.toContain(form.getId())
    expect(form.getSummaryUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/viewanalytics`)
  })
})
