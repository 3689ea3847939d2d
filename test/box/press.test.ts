// The press: documents printed by a thread of their own, waited for when somebody asks for their bytes.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPress } from '../../src/local/runtime/press/open-press'
import { Documents } from '../../src/local/services/docs/api/docs'
import { DocumentApp } from '../../src/local/services/docs/document-app'
import { exportFile } from '../../src/local/services/docs/export-file'
import { DriveApp } from '../../src/local/services/drive/drive-app'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import type { Press } from '../../src/local/state/press'

/** Compiled by the build. */
const compiled = (name: string) => pathToFileURL(join(__dirname, '../../build/rehearsal', name))
const PROGRAMS = { keeper: compiled('press-keeper.mjs'), thread: compiled('press.mjs') }
/** Ends as soon as it is started. */
const DYING = new URL('data:text/javascript,process.exit(3)')
const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let press: Press | undefined
afterEach(() => {
  press?.close()
  press = undefined
})

/** The same document in two worlds, of which one has a press. */
function worlds() {
  press = openPress(PROGRAMS)
  return [openWorld({ press }), openWorld()].map((world) => {
    const documents = handOut(new Documents(world))
    const { documentId = '' } = documents.create({ title: 'Lembar Uji' })
    const write = (text: string) =>
      documents.batchUpdate({ requests: [{ insertText: { text, location: { index: 1 } } }] }, documentId)
    write('Rekam medis pasien')
    return { world, documentId, write, drive: handOut(new DriveApp(world)) }
  })
}

describe('A press', () => {
  it('prints the same bytes as the box does without one', async () => {
    const printed = await Promise.all(
      worlds().map(async ({ world, documentId }) => [
        Buffer.from(await exportFile(world, documentId, PDF)),
        Buffer.from(await exportFile(world, documentId, DOCX)),
      ]),
    )
    expect(printed[0]?.[0]?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(printed[0]).toEqual(printed[1])
  })

  it('prints a long table, handed over in many parcels, as the box does without one', async () => {
    const printed = await Promise.all(
      worlds().map(async ({ world, documentId }) => {
        const document = handOut(new DocumentApp(world)).openById(documentId)
        const row = (number: number) => [`${number}`, 'Keterangan']
        document.getBody().appendTable(Array.from({ length: 2500 }, (_, index) => row(index + 1)))
        document.saveAndClose()
        return [
          Buffer.from(await exportFile(world, documentId, PDF)),
          Buffer.from(await exportFile(world, documentId, DOCX)),
        ]
      }),
    )
    expect(printed[0]?.[0]?.length).toBeGreaterThan(50_000)
    // Byte by byte would take minutes.
    expect([0, 1].map((kind) => printed[0]?.[kind]?.equals(printed[1]?.[kind] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
    ])
  })

  it('prints a document as it is when it is asked for, whatever becomes of it afterwards', async () => {
    const printed = await Promise.all(
      worlds().map(async ({ world, documentId, write, drive }) => {
        const kept = drive.createFile(drive.getFileById(documentId).getAs(PDF))
        write('Bukan ')
        const word = Buffer.from(await exportFile(world, documentId, DOCX))
        return [Buffer.from(await exportFile(world, kept.getId(), PDF)), word, kept.getSize()]
      }),
    )
    expect(printed[0]).toEqual(printed[1])
  })

  it('tells whoever asks for a document that it could not be printed, and prints the next', () => {
    press = openPress(PROGRAMS)
    const info = { title: 'Rusak', createdAt: new Date('2026-11-09T08:00:00Z') }
    const broken = press.printPdf('1', { nodes: {} }, info)
    expect(() => broken.length).toThrow('a document could not be printed')
    expect(() => press?.printPdf('2', { nodes: {} }, info).bytes()).toThrow('a document could not be printed')
  })

  it('tells whoever waits for a document when its thread has died', () => {
    press = openPress({ ...PROGRAMS, thread: DYING })
    const printed = press.printPdf('1', { nodes: {} }, { title: 'Surat', createdAt: new Date('2026-11-09T08:00:00Z') })
    expect(() => printed.bytes()).toThrow('the thread that prints the documents has died: it ended with status 3')
  })
})
