// Does one job: makes the folders, gives access, writes the document, sends the mail. Doing it twice gives one effect.
import type { CaseFile, CaseNumber } from '../case/case'
import { codedError } from '../case/coded-error'
import { documentOrder } from '../documents/document-order'
import type { DocumentJob, OfficeDocumentJob } from '../documents/job'
import type { MailJob, ReportWritten } from '../notices/mail-job'
import type { MailLinks } from '../notices/mail-links'
import { renderMail } from '../notices/render-mail'
import type { StoredJob } from '../register/outbox-row'
import { folderNames } from '../text/folders'
import { dayOf } from '../time/moment'
import { writeAnnualReport, writtenReport } from './annual-report'
import { type Desk, loadCase } from './desk'
import type { FolderJob, ShareJob } from './effects'
import { writeExclusionList } from './exclusion-list'
import { listKeys } from './memory-keys'
import { plannedFolder } from './planned-folder'
import type { Ports } from './ports'

/** Told apart from failures: the mail is put off, not counted as failed. */
export class PutOff extends Error {}

export class Performer {
  private readonly files = new Map<CaseNumber, CaseFile>()
  private mailsLeft: number | undefined

  constructor(
    private readonly ports: Ports,
    private readonly desk: Desk,
    known: readonly CaseFile[],
  ) {
    for (const file of known) this.files.set(file.case.number, file)
  }

  /** Returns what the outbox shows as the result: an address, or nothing. */
  perform(job: StoredJob): string {
    switch (job.kind) {
      case 'FOLDER':
        return this.makeFolders(job.payload as FolderJob)
      case 'SHARE':
        return this.share(job.payload as ShareJob)
      case 'DOCUMENT':
        return this.writeDocument(job)
      case 'MAIL':
        return this.sendMail(job.payload as MailJob)
    }
  }

  private makeFolders({ year, folders }: FolderJob): string {
    for (const folder of folders) {
      const parent = folder.parent || plannedFolder(this.ports, `year.${year}`, folderNames.ofYear(year))
      this.ports.drive.ensureFolder({ ...folder, parent })
    }
    return this.ports.links.folder(folders[0]?.id ?? '')
  }

  private share({ folder, people, access }: ShareJob): string {
    this.ports.drive.share(folder, people, access)
    return ''
  }

  private writeDocument(job: StoredJob): string {
    const { documents, clock } = this.ports
    const { configuration } = this.desk
    if (!job.caseNumber) return this.writeOfficeDocument(job.payload as OfficeDocumentJob)
    const document = job.payload as DocumentJob
    const order = documentOrder(document, this.fileOf(job.caseNumber), configuration, dayOf(clock.now()))
    return documents.write(order).url
  }

  private writeOfficeDocument(job: OfficeDocumentJob): string {
    const { configuration } = this.desk
    return job.kind === 'ANNUAL_REPORT'
      ? writeAnnualReport(this.ports, configuration, job.year)
      : writeExclusionList(this.ports, configuration)
  }

  private fileOf(number: CaseNumber): CaseFile {
    const file = this.files.get(number) ?? loadCase(this.ports, this.desk.index, number).file
    if (!file) throw new Error(`${number} is not in the register`)
    this.files.set(number, file)
    return file
  }

  private sendMail(job: MailJob): string {
    if (job.kind === 'LIST_PUBLISHED') this.requireList(job.orderedAt)
    if (job.kind === 'REPORT_WRITTEN') this.requireReport(job)
    // A digest speaks of its own day: what it could not say in time, the next morning's says.
    if (job.kind === 'DIGEST' && job.day !== dayOf(this.ports.clock.now())) throw new PutOff()
    const mail = renderMail(job, mailLinks(this.ports), this.desk.configuration)
    const recipients = mail.to.length + mail.cc.length
    this.mailsLeft ??= this.ports.mailer.remaining()
    if (recipients > this.mailsLeft) throw new PutOff()
    this.ports.mailer.send(mail, this.desk.configuration.settings.senderName)
    this.mailsLeft -= recipients
    return mail.to.join(', ')
  }

  /** The mail that tells of a list waits until that list is written. */
  private requireList(orderedAt: string): void {
    if ((this.ports.memory.get(listKeys.writtenAt) ?? '') < orderedAt) throw codedError('LIST_NOT_WRITTEN')
  }

  /** As does the mail that tells of a year's figures. */
  private requireReport({ year, orderedAt }: ReportWritten): void {
    const report = writtenReport(this.ports, year)
    if (!report || report.writtenAt < orderedAt) throw codedError('REPORT_NOT_WRITTEN')
  }
}

function mailLinks(ports: Ports): MailLinks {
  const { links, submissions, memory } = ports
  return {
    form: (form, values) => links.form(form, values),
    refill: (form, responseId) => submissions.refillLink(form, responseId),
    folder: (id) => links.folder(id),
    register: links.register,
    list: () => ({ document: memory.get(listKeys.document) ?? '', pdf: memory.get(listKeys.pdf) ?? '' }),
    report: (year) => writtenReport(ports, year) ?? { document: '', pdf: '' },
  }
}
