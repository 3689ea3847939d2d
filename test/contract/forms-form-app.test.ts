// FormApp itself: https://developers.google.com/apps-script/reference/forms/form-app
import { google } from '../support/on-google'

const NO_SUCH_FORM = 'No item with the given ID could be found'

describe('A new form', () => {
  it('has the given name as a file only: its title is empty until it is set', () => {
    const { FormApp, DriveApp } = google()
    const form = FormApp.create('1. Pengumpulan')
    expect(form.getTitle()).toBe('')
    expect(DriveApp.getFileById(form.getId()).getName()).toBe('1. Pengumpulan')
    form.setTitle('Pengumpulan Informasi')
    expect(form.getTitle()).toBe('Pengumpulan Informasi')
    expect(DriveApp.getFileById(form.getId()).getName()).toBe('1. Pengumpulan')
  })

  it('lies in My Drive and is a form', () => {
    const { FormApp, DriveApp } = google()
    const file = DriveApp.getFileById(FormApp.create('Rapat').getId())
    expect(file.getMimeType()).toBe('application/vnd.google-apps.form')
    expect(file.getParents().next().getId()).toBe(DriveApp.getRootFolder().getId())
  })

  it('is published and open when it is created so', () => {
    const { FormApp } = google()
    const open = FormApp.create('Rapat', true)
    expect([open.isPublished(), open.isAcceptingResponses()]).toEqual([true, true])
    const closed = FormApp.create('Rapat', false)
    expect([closed.isPublished(), closed.isAcceptingResponses()]).toEqual([false, false])
  })

  it('needs a name', () => {
    const { FormApp } = google()
    expect(() => FormApp.create('')).toThrow('Invalid argument: title')
    expect(() => FormApp.create(1 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for FormApp.create.",
    )
  })
})

describe('Opening a form', () => {
  it('works by ID and by the address of its editor', () => {
    const { FormApp } = google()
    const form = FormApp.create('Rapat').setTitle('Rapat Tim')
    expect(form.getEditUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/edit`)
    expect(FormApp.openById(form.getId()).getTitle()).toBe('Rapat Tim')
    expect(FormApp.openByUrl(form.getEditUrl()).getId()).toBe(form.getId())
  })

  it('fails for what is no form', () => {
    const { FormApp, DriveApp } = google()
    const folder = DriveApp.createFolder('Berkas')
    expect(() => FormApp.openById(folder.getId())).toThrow(NO_SUCH_FORM)
    expect(() => FormApp.openById('tidak-ada')).toThrow(NO_SUCH_FORM)
    expect(() => FormApp.openByUrl('https://example.com/')).toThrow('Invalid argument: url')
    expect(() => FormApp.openById(null as unknown as string)).toThrow(
      "The parameters (null) don't match the method signature for FormApp.openById.",
    )
  })

  it('still works in the trash, for a script', () => {
    const { FormApp, DriveApp } = google()
    const form = FormApp.create('Rapat').setTitle('Rapat Tim')
    DriveApp.getFileById(form.getId()).setTrashed(true)
    expect(FormApp.openById(form.getId()).getTitle()).toBe('Rapat Tim')
  })

  it('finds no active form in a script that is not bound to one', () => {
    expect(google().FormApp.getActiveForm()).toBeNull()
  })

  it('gives handles that see each other’s changes', () => {
    const { FormApp } = google()
    const form = FormApp.create('Rapat')
    FormApp.openById(form.getId()).setDescription('Langkah 2').addTextItem().setTitle('Perihal')
    expect(form.getDescription()).toBe('Langkah 2')
    expect(form.getItems()[0]?.getTitle()).toBe('Perihal')
  })
})

describe('A copy of a form', () => {
  it('has the same items with the same IDs, its own address and no responses', () => {
    const { FormApp, DriveApp } = google()
    const form = FormApp.create('Templat', true).setTitle('Pedoman')
    const item = form.addTextItem().setTitle('Nomor berkas')
    form.createResponse().withItemResponse(item.createResponse('x')).submit()
    const folder = DriveApp.createFolder('Kontrak')
    const copy = FormApp.openById(DriveApp.getFileById(form.getId()).makeCopy('Pedoman 2026', folder).getId())
    expect(copy.getTitle()).toBe('Pedoman')
    expect(copy.getItemById(item.getId()).getTitle()).toBe('Nomor berkas')
    expect(copy.getPublishedUrl()).not.toBe(form.getPublishedUrl())
    expect(copy.getResponses()).toEqual([])
    copy.getItems()[0]?.setTitle('Nomor')
    expect(item.getTitle()).toBe('Nomor berkas')
  })
})

describe('The builders of validations', () => {
  it('are made anew each time', () => {
    const { FormApp } = google()
    expect(FormApp.createTextValidation()).not.toBe(FormApp.createTextValidation())
    expect(FormApp.createParagraphTextValidation()).not.toBe(FormApp.createParagraphTextValidation())
    expect(FormApp.createCheckboxValidation()).not.toBe(FormApp.createCheckboxValidation())
    expect(FormApp.createGridValidation()).not.toBe(FormApp.createGridValidation())
    expect(FormApp.createCheckboxGridValidation()).not.toBe(FormApp.createCheckboxGridValidation())
  })
})

describe('The enumerations', () => {
  it('print as their names', () => {
    const { FormApp } = google()
    expect(String(FormApp.ItemType.MULTIPLE_CHOICE)).toBe('MULTIPLE_CHOICE')
    expect(String(FormApp.PageNavigationType.GO_TO_PAGE)).toBe('GO_TO_PAGE')
    expect(String(FormApp.DestinationType.SPREADSHEET)).toBe('SPREADSHEET')
    expect(String(FormApp.RatingIconType.THUMB_UP)).toBe('THUMB_UP')
  })
})
