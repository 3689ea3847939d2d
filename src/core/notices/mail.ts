// A mail as it leaves the office.

export interface Mail {
  readonly to: readonly string[]
  readonly cc: readonly string[]
  /** One line, without confidential content. */
  readonly subject: string
  readonly text: string
  /** The same content as HTML, with every text escaped. */
  readonly html: string
}
