// What an office has come to, in words that do not depend on the identifiers Drive happened to give.
import type { RunningOffice } from '../support/running-office'

/** Lines of text by what they are about. */
export type Outcome = Readonly<Record<string, readonly string[]>>

const TABS = ['Register', 'Butir', 'Tugas', 'Daftar Dikecualikan', 'Karantina', 'Riwayat'] as const
/** When the figures were made says nothing of what they are. */
const AS_OF = 'Keadaan per'
/** When a job was made or tried says when it was done, and not what. */
const OF_JOBS = ['Jenis', 'Nomor berkas', 'Status'] as const

export function outcomeOf(office: RunningOffice): Outcome {
  const plain = plainText(office)
  const tabs = TABS.map((tab) => [tab, office.google.sheet(tab).map((row) => plain(row.join(' | ')))] as const)
  const files = office.google.files()
  return {
    ...Object.fromEntries(tabs),
    figures: office.google
      .sheet('Ringkasan')
      .flatMap(([topic = '', ...cells]) => (topic === AS_OF ? [] : [[topic, ...cells].join(' | ')])),
    counters: countersOf(office),
    jobs: office.records('Antrean').map((job) => OF_JOBS.map((title) => job[title] ?? '').join(' | ')),
    files: files.map(({ path }) => path).sort(),
    documents: files.flatMap(({ id, path, mimeType }) => documentLines(office, id, path, mimeType, plain)).sort(),
    readers: files.map(({ id, path, mimeType }) => accessLine(office, id, path, mimeType)).sort(),
    mails: office.google.mail.map(({ to, cc, subject, body }) => plain([to, cc, subject, body].join('\n'))).sort(),
  }
}

/** What holds no longer keeps its row until another fact needs it. */
function countersOf(office: RunningOffice): string[] {
  const [, ...rows] = office.google.sheet('Hitungan')
  return rows.flatMap((row) => (row.at(-1) === '0' ? [] : [row.join(' | ')])).sort()
}

/** Identifiers of files give way to their paths. */
function plainText(office: RunningOffice): (text: string) => string {
  const paths = new Map(office.google.files().map(({ id, path }) => [id, `<${path}>`]))
  return (text) => text.replace(/[\w-]{25,}/g, (token) => paths.get(token) ?? token)
}

const DOCUMENT = 'application/vnd.google-apps.document'
const FOLDER = 'application/vnd.google-apps.folder'

function documentLines(
  office: RunningOffice,
  id: string,
  path: string,
  mimeType: string,
  plain: (text: string) => string,
): string[] {
  if (mimeType !== DOCUMENT || path.includes('Templat')) return []
  const document = office.google.globals.DocumentApp.openById(id)
  const parts = [document.getHeader(), document.getBody(), document.getFooter()]
  return [[path, ...parts.map((part) => plain(part?.getText() ?? ''))].join('\n')]
}

/** Of a file as well: what is shared by itself is readable where its folder is not. */
function accessLine(office: RunningOffice, id: string, path: string, mimeType: string): string {
  const drive = office.google.globals.DriveApp
  const entry = mimeType === FOLDER ? drive.getFolderById(id) : drive.getFileById(id)
  const names = (users: readonly { getEmail(): string }[]) => users.map((user) => user.getEmail()).sort()
  const link = `${entry.getSharingAccess()} ${entry.getSharingPermission()}`
  return `${path}: ${names(entry.getEditors())} / ${names(entry.getViewers())} / ${link}`
}

/** What of `outcome` is missing and what is too much, about each thing that is not as expected. */
export function differences(expected: Outcome, outcome: Outcome): Outcome {
  const about = Object.keys(expected).flatMap((name) => {
    const missing = without(expected[name] ?? [], outcome[name] ?? [])
    const surplus = without(outcome[name] ?? [], expected[name] ?? [])
    const lines = [...missing.map((line) => `missing: ${line}`), ...surplus.map((line) => `surplus: ${line}`)]
    return lines.length > 0 ? [[name, lines] as const] : []
  })
  return Object.fromEntries(about)
}

/** Each line of the second list takes one like it from the first. */
function without(lines: readonly string[], taken: readonly string[]): string[] {
  const left = [...lines]
  for (const line of taken) {
    const index = left.indexOf(line)
    if (index >= 0) left.splice(index, 1)
  }
  return left
}
