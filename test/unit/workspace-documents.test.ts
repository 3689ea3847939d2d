// The writer of documents, met with Google in a box: templates installed once, filled literally, kept beside their PDF.
import { documentOrder } from '../../src/core/documents/document-order'
import { exclusionListOrder } from '../../src/core/documents/exclusion-list'
import { exclusionRowsOf } from '../../src/core/documents/exclusion-row'
import type { DocumentOrder } from '../../src/core/documents/order'
import type { WrittenDocument } from '../../src/core/office/ports'
import { day } from '../../src/core/time/day'
import { docsGlobals } from '../../src/local/services/docs/globals'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { Utilities } from '../../src/local/services/utilities/utilities'
import { type FileRecord, files } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import { readPdf } from '../support/pdf-text'
import { adopted, CASE, configuration } from './documents/sample-case'

// Required, not imported: src/workspace is compiled for Apps Script and is no part of the tests' TypeScript project.
const { ensureTemplates } = require('../../src/workspace/documents/templates')
const { GoogleDocuments } = require('../../src/workspace/documents/google-documents')

const DOCUMENT = 'application/vnd.google-apps.document'
const KINDS = [
  'DRAFT_LIST',
  'TEST_SHEET',
  'RESULT_LIST',
  'COVER_LETTER',
  'CASE_LIST',
  'EXCLUSION_LIST',
  'ANNUAL_REPORT',
]
const today = day('2026-11-18')

function office() {
  const world = openWorld()
  const { DriveApp, Drive } = driveGlobals(world)
  const { DocumentApp, Docs } = docsGlobals(world)
  const services = { DriveApp, Drive, DocumentApp, Docs, Utilities: new Utilities(world) }
  for (const [name, service] of Object.entries(services)) Object.assign(globalThis, { [name]: handOut(service) })
  const stored = new Map<string, string>()
  const memory = { get: (key: string) => stored.get(key), set: (key: string, value: string) => stored.set(key, value) }
  const drive = handOut(DriveApp)
  const templates = drive.createFolder('Templat').getId()
  const folder = drive.createFolder('Langkah 4').getId()
  const documents = handOut(DocumentApp)
  return {
    world,
    stored,
    folder,
    templates,
    drive,
    install: () => ensureTemplates(memory, templates),
    write: (order: DocumentOrder): WrittenDocument => new GoogleDocuments(memory).write({ ...order, folder }),
    open: (id: string) => documents.openById(id),
    template: (kind: string) => documents.openById(stored.get(`template.${kind}`) ?? ''),
    /** What lies in the folder and not in the trash. */
    kept: () => [...files(world).values()].filter((file) => file.parents.includes(folder) && !file.trashed),
    bytes: (file: FileRecord) => world.store.bytes.get(file.id) ?? new Uint8Array(),
    members: () => world.meter.calls().map((call) => call.member),
  }
}

function results(subject = 'Usulan bidang kesehatan'): DocumentOrder {
  const job = { kind: 'RESULT_LIST', caseNumber: CASE, step: 4, round: 1 } as const
  const file = { ...adopted, case: { ...adopted.case, subject } } as typeof adopted
  return documentOrder(job, file, configuration, today)
}

const cityList = (copies = 1) => {
  const rows = exclusionRowsOf(adopted, configuration)
  return exclusionListOrder(Array.from({ length: copies }, () => rows).flat(), configuration, today, 'folder')
}

/** The code and names of what is thrown. */
function failureOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    const { code, names } = error as { code?: string; names?: string[] }
    return { code, names }
  }
  return 'nothing was thrown'
}

describe('The templates', () => {
  it('are created once as Google Docs and kept from then on', () => {
    const { install, world, templates } = office()
    expect(install()).toEqual({ kept: [], adopted: [], created: KINDS })
    expect(install()).toEqual({ kept: KINDS, adopted: [], created: [] })
    const made = [...files(world).values()].filter((file) => file.parents.includes(templates))
    expect(made.map((file) => file.mimeType)).toEqual(KINDS.map(() => DOCUMENT))
  })

  it('are found again when their IDs were lost, whatever they are called by now', () => {
    const { install, stored, template } = office()
    install()
    template('CASE_LIST').setName('Daftar pedoman baru')
    const before = stored.get('template.CASE_LIST')
    stored.delete('template.CASE_LIST')
    expect(install()).toMatchObject({ adopted: ['CASE_LIST'], created: [] })
    expect(stored.get('template.CASE_LIST')).toBe(before)
  })

  it('are left alone once the office has edited or moved them', () => {
    const { install, template, drive, folder } = office()
    install()
    template('CASE_LIST').getBody().replaceText('Pedoman', 'PEDOMAN KITA')
    drive.getFileById(template('CASE_LIST').getId()).moveTo(drive.getFolderById(folder))
    expect(install()).toMatchObject({ created: [] })
    expect(template('CASE_LIST').getBody().getText()).toContain('PEDOMAN KITA')
  })

  it('are made anew when they were thrown away', () => {
    const { install, drive, stored } = office()
    install()
    drive.getFileById(stored.get('template.COVER_LETTER') ?? '').setTrashed(true)
    expect(install()).toMatchObject({ created: ['COVER_LETTER'], adopted: [] })
  })
})

describe('A document', () => {
  it('is filled in, with its PDF beside it', async () => {
    const { install, write, open, kept, bytes } = office()
    install()
    const written = write(results())
    const text = open(written.id).getBody().getText()
    expect(text).toContain('Usulan bidang kesehatan')
    expect(text).not.toMatch(/\{\{|⟦/)
    expect(kept().map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ['Daftar Hasil Uji Konsekuensi PPID-2026-0007', DOCUMENT],
      ['Daftar Hasil Uji Konsekuensi PPID-2026-0007.pdf', 'application/pdf'],
    ])
    const [document, pdf] = kept()
    expect(written).toEqual({
      id: document?.id,
      url: `https://docs.google.com/document/d/${document?.id}/edit`,
      pdfUrl: `https://drive.google.com/file/d/${pdf?.id}/view`,
    })
    const [page] = pdf ? await readPdf(bytes(pdf)) : []
    expect(page?.text).toContain('TERBATAS')
    expect(page?.text).toContain('Halaman 1 dari')
  })

  it('takes the place of an earlier one with the same key', () => {
    const { install, write, open, kept } = office()
    install()
    write(results('Perihal lama'))
    const { id } = write(results('Perihal baru'))
    expect(kept()).toHaveLength(2)
    expect(open(id).getBody().getText()).toContain('Perihal baru')
  })

  it('is written anew where an earlier attempt died half-way', () => {
    const { world, install, write, kept, drive, folder } = office()
    install()
    world.faults.fail('File.getAs', 1, 'Service error: Documents')
    expect(() => write(results())).toThrow('Service error: Documents')
    expect(kept()).toHaveLength(1)
    write(results())
    expect(kept().map((file) => file.name)).toEqual([
      'Daftar Hasil Uji Konsekuensi PPID-2026-0007',
      'Daftar Hasil Uji Konsekuensi PPID-2026-0007.pdf',
    ])
    expect(drive.getFolderById(folder).getName()).toBe('Langkah 4')
  })

  it('leaves documents with other keys alone', () => {
    const { install, write, kept } = office()
    install()
    write(results())
    write({ ...results(), key: "RESULT_LIST:it's another\\", name: 'Lain' })
    expect(kept()).toHaveLength(4)
  })
})

describe('What people typed', () => {
  const HOSTILE = '{{nomor_berkas}} {{tabel_hasil}} $1 $& \\ .* ⟦1-0⟧ =A1 <b>&amp;</b>'

  it('stays what it is in texts and in tables', () => {
    const { install, write, open } = office()
    install()
    const order = results(HOSTILE)
    const [table] = order.tables
    const rows = [...(table?.rows ?? [])].map((row, index) => (index === 1 ? row.map(() => '{{perihal}} ⟦2-1⟧') : row))
    const { id } = write({ ...order, tables: table ? [{ ...table, rows }] : [] })
    const body = open(id).getBody()
    expect(body.getText()).toContain(HOSTILE)
    const [, results_] = body.getTables()
    expect(results_?.getRow(1).getText()).toBe(Array(8).fill('{{perihal}} ⟦2-1⟧').join('\n'))
  })

  it('never takes the place of a table, even as a paragraph of its own', () => {
    const { install, write, open, template } = office()
    install()
    template('RESULT_LIST').getBody().insertParagraph(0, '{{perihal}}')
    const { id } = write(results('{{tabel_hasil}}'))
    expect(open(id).getBody().getChild(0).asParagraph().getText()).toBe('{{tabel_hasil}}')
  })

  it('may have several lines', () => {
    const { install, write, open } = office()
    install()
    const { id } = write(results('baris satu\nbaris dua'))
    expect(open(id).getBody().getText()).toContain('baris satu\nbaris dua')
  })
})

describe('A template the office has changed', () => {
  it('is refused by name when it asks for what is not there, and leaves nothing behind', () => {
    const { install, write, kept, template } = office()
    install()
    template('RESULT_LIST').getBody().appendParagraph('{{nama_walikota}} dan {{ perihal }}')
    expect(failureOf(() => write(results()))).toEqual({
      code: 'PLACEHOLDER_UNRESOLVED',
      names: ['nama_walikota', ' perihal '],
    })
    expect(kept()).toEqual([])
  })

  it('is read in its header and footer as well', () => {
    const { install, write, template } = office()
    install()
    template('RESULT_LIST').getHeader().appendParagraph('{{kop_rahasia}}')
    expect(failureOf(() => write(results()))).toEqual({ code: 'PLACEHOLDER_UNRESOLVED', names: ['kop_rahasia'] })
  })

  it('keeps the earlier document when it is refused', () => {
    const { install, write, kept, template } = office()
    install()
    write(results())
    template('RESULT_LIST').getBody().appendParagraph('{{x}}')
    expect(failureOf(() => write(results()))).toEqual({ code: 'PLACEHOLDER_UNRESOLVED', names: ['x'] })
    expect(kept()).toHaveLength(2)
  })

  it('is refused when a table is asked for in the middle of a sentence, or nowhere', () => {
    const { install, write, template } = office()
    install()
    template('RESULT_LIST').getBody().replaceText('\\{\\{tabel_hasil\\}\\}', 'Lihat {{tabel_hasil}}')
    expect(failureOf(() => write(results()))).toEqual({ code: 'PLACEHOLDER_UNRESOLVED', names: ['tabel_hasil'] })
    template('RESULT_LIST').getBody().replaceText('Lihat \\{\\{tabel_hasil\\}\\}', 'Tanpa tabel')
    expect(failureOf(() => write(results()))).toEqual({ code: 'TABLE_UNPLACED', names: ['tabel_hasil'] })
  })

  it('may end with the table', () => {
    const { install, write, open, template } = office()
    install()
    const body = template('RESULT_LIST').getBody()
    body.clear()
    body.appendParagraph('{{tabel_hasil}}')
    expect(open(write(results()).id).getBody().getTables()).toHaveLength(1)
  })

  it('is asked for when set-up has not made it', () => {
    expect(failureOf(() => office().write(results()))).toEqual({ code: 'TEMPLATE_MISSING', names: ['RESULT_LIST'] })
  })
})

describe("The city's list", () => {
  it('is printed on F4 landscape, its heading and number on every page, without a stamp', async () => {
    const { install, write, kept, bytes } = office()
    install()
    write(cityList(10))
    const pdf = kept().find((file) => file.mimeType === 'application/pdf')
    const pages = pdf ? await readPdf(bytes(pdf)) : []
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach(({ text, width, height }, index) => {
      expect([Math.round(width), Math.round(height)]).toEqual([935, 609])
      expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`)
      expect(text).not.toContain('TERBATAS')
    })
    for (const { text } of pages.slice(0, -1)) expect(text).toContain('Jangka Waktu')
    expect(pages.at(-1)?.text).toContain('Daftar ini memuat 30 butir informasi.')
  })

  it('costs as many calls with 90 items as with 3', () => {
    const { world, install, write, members } = office()
    install()
    const callsFor = (copies: number) => {
      world.meter.reset()
      write({ ...cityList(copies), key: `EXCLUSION_LIST:${copies}`, pdf: false })
      return members()
    }
    expect(callsFor(30)).toEqual(callsFor(1))
  })

  it('is dressed by row and column', () => {
    const { install, write, open } = office()
    install()
    const [table] = open(write(cityList()).id).getBody().getTables()
    expect([0, 1, 5].map((column) => table?.getColumnWidth(column))).toEqual([28, 180, 114])
    expect(table?.getRow(0).getCell(0).getBackgroundColor()).toBe('#e7e6e6')
    expect(table?.getRow(1).editAsText().getFontSize()).toBe(9)
  })
})
