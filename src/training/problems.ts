// What keeps the office from starting, in the words of whoever typed the command.
import { commandWith, type StartRequest, UnusableCommand } from './command-line'
import { dataFile, UnusableFolder } from './data-folder'
import { startWords as words } from './words'

const HIGHEST_PORT = 65_535

const PROBLEMS: Readonly<Record<string, (request: StartRequest) => string>> = {
  ERR_PORT_IN_USE: (request) => words.portInUse(request.port, commandWith(`--port ${portBeside(request)}`, request)),
  ERR_PORT_REFUSED: (request) => words.portRefused(request.port, commandWith('--port 0', request)),
  ERR_STORE_LOCKED: ({ data }) => words.locked(dataFile(data)),
  ERR_STORE_DAMAGED: (request) => words.damaged(dataFile(request.data), commandWith('--fresh', request)),
  ERR_STORE_FORMAT: ({ data }) => words.tooNew(dataFile(data)),
  ERR_STORE_NOT_WRITTEN: ({ data }) => words.notWritten(dataFile(data)),
}

/** The message of a problem that was foreseen, or the error itself, for developers. */
export function problemOf(error: unknown, request: () => StartRequest): unknown {
  if (error instanceof UnusableCommand) return `${error.message}\n\n${words.usage}`
  if (error instanceof UnusableFolder) return error.message
  return PROBLEMS[String(Object(error).code)]?.(request()) ?? error
}

function portBeside({ port }: StartRequest): number {
  return port < HIGHEST_PORT ? port + 1 : 0
}
