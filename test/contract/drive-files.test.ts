// Files: https://developers.google.com/apps-script/reference/drive/file and …/drive/folder#createFile(String,String,String).
import { drive, names } from './drive-sample'

const FORM = 'application/vnd.google-apps.form'

describe('A new file', () => {
  it('is made from a name and text, and is plain text', () => {
    const { folder } = drive()
    const file = folder.createFile('a.txt', 'isi é')
    expect([file.getName(), file.getMimeType(), file.getSize()]).toEqual(['a.txt', 'text/plain', 6])
    expect(file.getBlob().getDataAsString()).toBe('isi é')
    expect(names(file.getParents())).toEqual(['Kontrak'])
  })

  it('is of the type that is named, whatever its name ends in', () => {
    const { folder, MimeType } = drive()
    expect(folder.createFile('a.txt', '<p>', MimeType.HTML).getMimeType()).toBe('text/html')
    expect(folder.createFile('a.csv', 'a,b').getMimeType()).toBe('text/plain')
  })

  it('is made from a blob, with its name and type', () => {
    const { folder, Utilities } = drive()
    const file = folder.createFile(Utilities.newBlob([37, 80, -1], 'application/pdf', 'Daftar.pdf'))
    expect([file.getName(), file.getMimeType()]).toEqual(['Daftar.pdf', 'application/pdf'])
    expect(file.getBlob().getBytes()).toEqual([37, 80, -1])
  })

  it('is made from another file, as a copy of its content', () => {
    const { folder } = drive()
    const file = folder.createFile(folder.createFile('a.txt', 'isi'))
    expect([file.getName(), file.getBlob().getDataAsString()]).toEqual(['a.txt', 'isi'])
    expect(names(folder.getFiles())).toEqual(['a.txt', 'a.txt'])
  })

  it('lies in My Drive when DriveApp makes it', () => {
    const { DriveApp, Utilities, MimeType } = drive()
    for (const file of [
      DriveApp.createFile('a.txt', 'isi'),
      DriveApp.createFile('a.csv', 'a,b', MimeType.CSV),
      DriveApp.createFile(Utilities.newBlob('isi', 'text/plain', 'b.txt')),
    ])
      expect(file.getParents().next().getId()).toBe(DriveApp.getRootFolder().getId())
  })

  it('cannot be a Google file: DriveApp converts nothing', () => {
    const { folder, MimeType, Utilities } = drive()
    expect(() => folder.createFile('Daftar', 'isi', MimeType.GOOGLE_DOCS)).toThrow('Invalid argument: file.contentType')
    const blob = Utilities.newBlob('a,b', MimeType.GOOGLE_SHEETS, 'Daftar')
    expect(() => folder.createFile(blob)).toThrow('Invalid argument: file.contentType')
  })

  it('must have a name', () => {
    const { folder, Utilities } = drive()
    expect(() => folder.createFile(Utilities.newBlob('isi'))).toThrow(
      'Blob object must have non-null name for this operation.',
    )
    expect(() => folder.createFile(null as never, 'isi')).toThrow('Invalid argument: name')
  })

  it('is not made from other arguments', () => {
    const { DriveApp } = drive()
    expect(() => DriveApp.createFile('a.txt', 1 as never)).toThrow(
      "The parameters (String,number) don't match the method signature for DriveApp.createFile.",
    )
  })
})

describe('A file', () => {
  it('tells who, where and what it is', () => {
    const { folder, Session } = drive()
    const file = folder.createFile('a.txt', 'isi')
    const id = file.getId()
    expect(id).toMatch(/^[\w-]{25,}$/)
    expect(file.getUrl()).toBe(`https://drive.google.com/file/d/${id}/view?usp=drivesdk`)
    expect(file.getDownloadUrl()).toBe(`https://drive.google.com/uc?id=${id}&export=download`)
    expect(file.getOwner().getEmail()).toBe(Session.getEffectiveUser().getEmail())
    expect([file.isTrashed(), file.isStarred()]).toEqual([false, false])
    expect(file.getDescription()).toBeNull()
  })

  it('tells when it was made and changed', () => {
    const { folder } = drive()
    const file = folder.createFile('a.txt', 'isi')
    expect(file.getDateCreated()).toEqual(expect.any(Date))
    expect(file.getLastUpdated().getTime()).toBeGreaterThanOrEqual(file.getDateCreated().getTime() - 1000)
  })

  it('hands itself back from every setter, for chaining', () => {
    const { folder } = drive()
    const file = folder.createFile('a.txt', 'a')
    const chained = file
      .setName('b.txt')
      .setDescription('keterangan')
      .setContent('isi baru')
      .setStarred(true)
      .setShareableByEditors(false)
      .setTrashed(true)
    expect(chained.getId()).toBe(file.getId())
    expect([file.getName(), file.getDescription(), file.getSize()]).toEqual(['b.txt', 'keterangan', 8])
    expect([file.isStarred(), file.isShareableByEditors(), file.isTrashed()]).toEqual([true, false, true])
  })

  it('shows another handle what one has changed, while a blob stays what it was', () => {
    const { DriveApp, folder } = drive()
    const one = folder.createFile('a.txt', 'lama')
    const other = DriveApp.getFileById(one.getId())
    const blob = other.getBlob()
    one.setName('b.txt').setContent('baru')
    expect([other.getName(), other.getBlob().getDataAsString()]).toEqual(['b.txt', 'baru'])
    blob.setDataFromString('lain')
    expect([blob.getDataAsString(), one.getBlob().getDataAsString()]).toEqual(['lain', 'baru'])
  })

  it('moves to another folder, and is no longer where it was', () => {
    const { folder } = drive()
    const inner = folder.createFolder('Dalam')
    const file = folder.createFile('a.txt', 'a').moveTo(inner)
    expect(names(file.getParents())).toEqual(['Dalam'])
    expect([names(folder.getFiles()), names(inner.getFiles())]).toEqual([[], ['a.txt']])
    expect(() => file.moveTo('Dalam' as never)).toThrow(
      "The parameters (String) don't match the method signature for DriveApp.File.moveTo.",
    )
  })

  it('is copied beside itself, under a name, into a folder, or both', () => {
    const { folder } = drive()
    const target = folder.createFolder('Salinan')
    const file = folder.createFile('a.txt', 'isi').setDescription('keterangan')
    expect(file.makeCopy().getName()).toBe('Copy of a.txt')
    expect(names(file.makeCopy('b.txt').getParents())).toEqual(['Kontrak'])
    expect(names(file.makeCopy(target).getParents())).toEqual(['Salinan'])
    const copy = file.makeCopy('c.txt', target)
    expect([copy.getName(), copy.getBlob().getDataAsString(), copy.getDescription()]).toEqual([
      'c.txt',
      'isi',
      'keterangan',
    ])
    copy.setContent('lain')
    expect(file.getBlob().getDataAsString()).toBe('isi')
    expect(names(target.getFiles())).toEqual(['Copy of a.txt', 'c.txt'])
  })

  it('is a copy of a spreadsheet with its cells', () => {
    const { DriveApp, SpreadsheetApp, folder } = drive()
    const book = SpreadsheetApp.create('Daftar')
    book.getRange('A1').setValue('isi')
    SpreadsheetApp.flush()
    const copy = DriveApp.getFileById(book.getId()).makeCopy('Salinan', folder)
    expect(SpreadsheetApp.openById(copy.getId()).getRange('A1').getValue()).toBe('isi')
  })
})

// Seen live: public scripts that run the same assertions on Google and beside it.
describe('What is taken for text', () => {
  it('is the name of a file or folder, and the word for a blob', () => {
    const { folder, DriveApp, Utilities } = drive()
    const file = folder.createFile('a.txt', 'isi')
    expect([file.toString(), folder.toString()]).toEqual(['a.txt', folder.getName()])
    expect([DriveApp.getRootFolder().toString(), DriveApp.toString()]).toEqual(['My Drive', 'Drive'])
    expect(
      file
        .setContent(Utilities.newBlob('baru') as never)
        .getBlob()
        .getDataAsString(),
    ).toBe('Blob')
  })
})

describe('A Google file', () => {
  it('takes no space and has its own address', () => {
    const { DriveApp, FormApp } = drive()
    const form = FormApp.create('Rapat')
    const file = DriveApp.getFileById(form.getId())
    expect([file.getMimeType(), file.getSize(), file.getName()]).toEqual([FORM, 0, 'Rapat'])
    expect(file.getUrl()).toContain(`https://docs.google.com/forms/d/${form.getId()}/edit`)
  })

  it('is a PDF as a blob, named without what followed its last dot', () => {
    const { DriveApp, DocumentApp, MimeType } = drive()
    const document = DocumentApp.create('List.12.25.2014')
    document.saveAndClose()
    const file = DriveApp.getFileById(document.getId())
    const blob = file.getAs(MimeType.PDF)
    expect([blob.getName(), blob.getContentType()]).toEqual(['List.12.25.pdf', 'application/pdf'])
    expect(blob.getBytes().slice(0, 4)).toEqual([37, 80, 68, 70])
    expect(file.getBlob().getContentType()).toBe('application/pdf')
  })

  it('cannot become what its kind does not offer', () => {
    const { DriveApp, DocumentApp, FormApp, MimeType } = drive()
    const form = DriveApp.getFileById(FormApp.create('Rapat').getId())
    const document = DocumentApp.create('Daftar')
    document.saveAndClose()
    expect(() => DriveApp.getFileById(document.getId()).getAs(MimeType.MICROSOFT_WORD)).toThrow('is not supported.')
    expect(() => form.getAs(MimeType.CSV)).toThrow(
      'Converting from application/vnd.google-apps.form to text/csv is not supported.',
    )
  })
})

describe('A file in another type', () => {
  it('is itself in its own, and nothing in an unrelated one', () => {
    const { folder, MimeType } = drive()
    const file = folder.createFile('a.txt', 'isi')
    expect(file.getAs(MimeType.PLAIN_TEXT).getDataAsString()).toBe('isi')
    expect(() => file.getAs(MimeType.PNG)).toThrow('Converting from text/plain to image/png is not supported.')
  })
})

describe('The trash', () => {
  it('takes a file or all of a folder, and gives it back', () => {
    const { DriveApp, folder } = drive()
    const file = folder.createFolder('Dalam').createFile('a.txt', 'a')
    folder.setTrashed(true)
    expect([folder.isTrashed(), file.isTrashed()]).toEqual([true, true])
    expect(DriveApp.getFileById(file.getId()).getName()).toBe('a.txt')
    expect(names(folder.getFolders())).toEqual(['Dalam'])
    folder.setTrashed(false)
    expect([folder.isTrashed(), file.isTrashed()]).toEqual([false, false])
  })

  it('keeps what was put into it by itself when its folder comes out', () => {
    const { folder } = drive()
    const file = folder.createFile('a.txt', 'a').setTrashed(true)
    folder.setTrashed(true).setTrashed(false)
    expect(file.isTrashed()).toBe(true)
    expect(file.setTrashed(false).isTrashed()).toBe(false)
  })

  it('can be listed', () => {
    const { DriveApp, folder } = drive()
    const ids = (found: { hasNext(): boolean; next(): { getId(): string } }) => {
      const all: string[] = []
      while (found.hasNext()) all.push(found.next().getId())
      return all
    }
    const file = folder.createFile('a.txt', 'a')
    expect(ids(DriveApp.getTrashedFiles()).includes(file.getId())).toBe(false)
    folder.setTrashed(true)
    expect(ids(DriveApp.getTrashedFiles())).toContain(file.getId())
    expect(ids(DriveApp.getTrashedFolders())).toContain(folder.getId())
  })
})
