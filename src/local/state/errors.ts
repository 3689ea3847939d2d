// The errors of Google in a box: its own, told apart by code, and Google's, told by their wording.

/** Codes of the box's own errors; scripts and tests tell errors apart by `code`, never by class (realms differ). */
export type LocalErrorCode =
  | 'ERR_NOT_EMULATED' // the script used something Google has and the box has not
  | 'ERR_EXECUTION_KILLED' // a planned fault or a limit ended the execution
  | 'ERR_UNKNOWN_FORM' // submit() named a form that does not exist
  | 'ERR_UNKNOWN_QUESTION' // submit() answered a question the form does not have
  | 'ERR_ENDLESS_FORM' // submit() gave answers that lead round in a circle on the form
  | 'ERR_UNKNOWN_FUNCTION' // call() named a function the script does not export
  | 'ERR_UNKNOWN_TAB' // sheet() named a tab the active spreadsheet does not have
  | 'ERR_UNKNOWN_FILE' // export() named a file Drive does not have
  | 'ERR_NO_SPREADSHEET' // the script is not bound to a spreadsheet
  | 'ERR_CLOCK_BACKWARDS' // advanceTo() named an instant that has passed
  | 'ERR_SCRIPT_FOLDER' // the script folder is missing or does not hold exactly one .js
  | 'ERR_PORT_IN_USE' // takePort() was given a port that another program uses
  | 'ERR_PORT_REFUSED' // takePort() was given a port that the system keeps for others
  | 'ERR_STORE_FORMAT' // the data file was written by a newer version, or is none
  | 'ERR_STORE_LOCKED' // another process has the data file open
  | 'ERR_STORE_DAMAGED' // the data file cannot be read as what it is
  | 'ERR_STORE_NOT_WRITTEN' // the data file could not be written, as on a full disk

export class LocalError extends Error {
  override readonly name: string = 'LocalError'
  constructor(
    readonly code: LocalErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Says plainly that a member, option or overload of Google's is not emulated. */
export class NotEmulatedError extends LocalError {
  override readonly name = 'NotEmulatedError'
  constructor(member: string) {
    super('ERR_NOT_EMULATED', `${member} is not emulated`)
  }
}

/** Ends an execution: every later call of the same execution throws it again. */
export class ExecutionKilled extends LocalError {
  override readonly name = 'ExecutionKilled'
  constructor(reason: string) {
    super('ERR_EXECUTION_KILLED', reason)
  }
}

/** An error of a Google service, as the script sees it: name "Exception" and Google's own wording. */
export class GoogleException extends Error {
  override readonly name = 'Exception'
}
