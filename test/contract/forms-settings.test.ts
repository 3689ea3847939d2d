// Settings of a form and FormApp itself: https://developers.google.com/apps-script/reference/forms/form-app and …/forms/form.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { formView } from '../../src/local/services/forms/read-model'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function box() {
  const world = openWorld()
  const FormApp = handOut(formsGlobals(world).FormApp)
  return { world, FormApp, DriveApp: handOut(driveGlobals(world).DriveApp) }
}

describe('A new form', () => {
  it('has the given name as a file only: its title is empty until it is set', () => {
    const { FormApp, DriveApp } = box()
    const form = FormApp.create('1. Pengumpulan')
    expect(form.getTitle()).toBe('')
    expect(DriveApp.getFileById(form.getId()).getName()).toBe('1. Pengumpulan')
    form.setTitle('Pengumpulan Informasi')
    expect(form.getTitle()).toBe('Pengumpulan Informasi')
    expect(DriveApp.getFileById(form.getId()).getName()).toBe('1. Pengumpulan')
  })

  it('lies in My Drive and is a form', () => {
    const { FormApp, DriveApp } = box()
    const file = DriveApp.getFileById(FormApp.create('Rapat').getId())
    expect(file.getMimeType()).toBe('application/vnd.google-apps.form')
    expect(file.getParents().next().getName()).toBe('My Drive')
  })

  it('is neither published nor open, unless it is created published', () => {
    const { FormApp } = box()
    const form = FormApp.create('Rapat')
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([false, false])
    const open = FormApp.create('Rapat', true)
    expect([open.isPublished(), open.isAcceptingResponses()]).toEqual([true, true])
  })

  it('needs a name', () => {
    expect(() => box().FormApp.create('')).toThrow('Invalid argument: title')
  })

  it('has Google’s defaults', () => {
    const form = box().FormApp.create('Rapat')
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
})

describe('The settings of a form', () => {
  it('keep what they are given', () => {
    const form = box()
      .FormApp.create('Rapat')
      .setDescription('Langkah 2')
      .setAllowResponseEdits(true)
      .setLimitOneResponsePerUser(true)
      .setProgressBar(true)
      .setShowLinkToRespondAgain(false)
      .setPublishingSummary(true)
      .setShuffleQuestions(true)
      .setConfirmationMessage('Terima kasih.')
      .setCustomClosedFormMessage('Formulir ditutup.')
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

  it('open the form when it is published, and close it when it is not', () => {
    const form = box().FormApp.create('Rapat').setPublished(true)
    expect(form.isAcceptingResponses()).toBe(true)
    form.setAcceptingResponses(false)
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, false])
    form.setPublished(true)
    expect(form.isAcceptingResponses()).toBe(true)
    form.setPublished(false)
    expect(form.isAcceptingResponses()).toBe(false)
  })

  it('refuse to open a form that is not published', () => {
    const form = box().FormApp.create('Rapat')
    expect(() => form.setAcceptingResponses(true)).toThrow('not published')
    expect(form.setAcceptingResponses(false).isAcceptingResponses()).toBe(false)
  })

  it('tell verified addresses from typed ones', () => {
    const { world, FormApp } = box()
    const form = FormApp.create('Rapat').setCollectEmail(true)
    expect(formView(world, form.getId()).emailCollection).toBe('RESPONDER_INPUT')
    form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
    expect(formView(world, form.getId()).emailCollection).toBe('VERIFIED')
    expect(form.collectsEmail()).toBe(true)
    form.setCollectEmail(true)
    expect(formView(world, form.getId()).emailCollection).toBe('VERIFIED')
    form.setCollectEmail(false)
    expect(form.collectsEmail()).toBe(false)
  })
})

describe('Respondents and editors of a form', () => {
  it('are added once and removed', () => {
    const form = box().FormApp.create('Rapat')
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

  it('are not made respondents when they may edit already', () => {
    const form = box().FormApp.create('Rapat').addEditor('ppid.utama@contoh.pontianak.go.id')
    form.addPublishedReader('ppid.utama@contoh.pontianak.go.id')
    expect(form.getPublishedReaders()).toEqual([])
  })

  it('include the owner among the editors', () => {
    const form = box().FormApp.create('Rapat').addEditors(['ppid.utama@contoh.pontianak.go.id'])
    expect(form.getEditors().map((user) => user.getEmail())).toEqual([
      'admin.ppid@contoh.pontianak.go.id',
      'ppid.utama@contoh.pontianak.go.id',
    ])
    form.removeEditor('ppid.utama@contoh.pontianak.go.id')
    expect(form.getEditors()).toHaveLength(1)
  })

  it('must be addresses', () => {
    expect(() => box().FormApp.create('Rapat').addEditor('siapa')).toThrow('Invalid email: siapa')
  })
})

describe('Opening a form', () => {
  it('works by ID and by the address of its editor', () => {
    const { FormApp } = box()
    const form = FormApp.create('Rapat').setTitle('Rapat Tim')
    expect(form.getEditUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/edit`)
    expect(FormApp.openById(form.getId()).getTitle()).toBe('Rapat Tim')
    expect(FormApp.openByUrl(form.getEditUrl()).getId()).toBe(form.getId())
  })

  it('gives respondents an address that does not show the ID', () => {
    const form = box().FormApp.create('Rapat')
    expect(form.getPublishedUrl()).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]{40,}\/viewform$/)
    expect(form.getPublishedUrl()).not.toContain(form.getId())
    expect(form.getSummaryUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/viewanalytics`)
  })

  it('fails for what is no form', () => {
    const { FormApp, DriveApp } = box()
    const folder = DriveApp.createFolder('Berkas')
    expect(() => FormApp.openById(folder.getId())).toThrow('No item with the given ID could be found.')
    expect(() => FormApp.openById('tidak-ada')).toThrow('No item with the given ID could be found.')
    expect(() => FormApp.openByUrl('https://example.com/')).toThrow('Invalid argument: url')
  })

  it('finds no active form: the script is bound to a spreadsheet', () => {
    expect(box().FormApp.getActiveForm()).toBeNull()
  })
})

describe('A copy of a form', () => {
  it('has the same items with the same IDs, its own address, no responses, and is closed', () => {
    const { FormApp, DriveApp } = box()
    const form = FormApp.create('Templat', true).setTitle('Pedoman')
    const item = form.addTextItem().setTitle('Nomor berkas')
    form.createResponse().withItemResponse(item.createResponse('x')).submit()
    const copy = FormApp.openById(DriveApp.getFileById(form.getId()).makeCopy('Pedoman 2026').getId())
    expect(copy.getTitle()).toBe('Pedoman')
    expect(copy.getItemById(item.getId()).getTitle()).toBe('Nomor berkas')
    expect(copy.getPublishedUrl()).not.toBe(form.getPublishedUrl())
    expect(copy.getResponses()).toEqual([])
    expect(copy.isPublished()).toBe(false)
    copy.getItems()[0]?.setTitle('Nomor')
    expect(item.getTitle()).toBe('Nomor berkas')
  })
})

describe('A form kept in a data file', () => {
  it('survives being closed', () => {
    const store = join(mkdtempSync(join(tmpdir(), 'kotak-')), 'kotak.sqlite')
    const world = openWorld({ store })
    const form = handOut(formsGlobals(world).FormApp).create('Rapat', true)
    const item = form.addTextItem().setTitle('Perihal')
    const id = form.createResponse().withItemResponse(item.createResponse('Data pegawai')).submit().getId()
    world.store.close()
    const again = openWorld({ store })
    const reopened = handOut(formsGlobals(again).FormApp).openById(form.getId())
    expect(reopened.getItems()[0]?.getTitle()).toBe('Perihal')
    expect(reopened.getResponse(id).getItemResponses()[0]?.getResponse()).toBe('Data pegawai')
    again.store.close()
  })
})
