// What the rehearsal needs of Google in a box: its public contract, cut down to the members used here.

export interface ReceivedMail {
  readonly to: string
  readonly cc: string
  readonly bcc?: string
  readonly subject: string
  readonly body: string
  readonly htmlBody?: string
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[]
  readonly sentAt: Date
  readonly replyTo?: string
  readonly name?: string
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  /** Folders from the root and the file's name, joined by slashes. */
  readonly path: string
  readonly mimeType: string
}

/** One run of the script. */
export interface Execution {
  readonly id: string
  readonly functionName: string
  /** What Google would have needed for it, by the model of the box. */
  readonly modelledMs: number
  readonly status: string
  readonly error?: string
}

/** Answers by question title. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/** What of the script's services tells which spreadsheet the register is. */
interface SheetServices {
  readonly SpreadsheetApp: { getActiveSpreadsheet(): { getId(): string } | null }
}

export interface Google {
  readonly globals: SheetServices
  call(name: string, ...args: unknown[]): unknown
  submit(form: string, answers: Record<string, string | string[]>, by: string): string
  now(): Date
  advanceTo(instant: Date): void
  /** The tab as displayed, its header row first. */
  sheet(tab: string): string[][]
  readonly mail: readonly ReceivedMail[]
  /** The latest, oldest first; of a long time only some hundreds. */
  executions(): readonly Execution[]
  /** The form a pre-filled link leads to, and the answers it brings. */
  prefilled(url: string): { readonly form: string; readonly answers: Answers }
  forms(): readonly { readonly id: string; readonly title: string }[]
  files(): readonly StoredFile[]
  export(fileId: string, mimeType: string): Promise<Uint8Array>
  close(): void
}
