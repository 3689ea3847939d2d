// What the command line of npm start asks for.
import { parseArgs } from 'node:util'
import { startWords } from './words'

export interface StartRequest {
  /** 0 for any that is free. */
  readonly port: number
  readonly data: string
  readonly fresh: boolean
  readonly browser: boolean
  readonly help: boolean
}

/** What was typed cannot be used; the message is for the person who typed it. */
export class UnusableCommand extends Error {}

const PORT = 8017
const DATA = 'kantor-latihan'
const TEXT = new Set(['port', 'data'])
const SWITCHES = new Set(['fresh', 'quiet', 'help'])

/** @throws UnusableCommand */
export function readCommandLine(words: readonly string[]): StartRequest {
  const { tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { port: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const given = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') throw new UnusableCommand(startWords.unknown(token.value))
    if (TEXT.has(token.name) && !token.value) throw new UnusableCommand(startWords.missing(token.rawName))
    if (!TEXT.has(token.name) && !SWITCHES.has(token.name)) throw new UnusableCommand(startWords.unknown(token.rawName))
    given.set(token.name, token.value ?? '')
  }
  return {
    port: portOf(given.get('port') ?? String(PORT)),
    data: given.get('data') ?? DATA,
    fresh: given.has('fresh'),
    browser: !given.has('quiet'),
    help: given.has('help'),
  }
}

/** What to type instead, with the data folder that was asked for. */
export function commandWith(options: string, { data }: Pick<StartRequest, 'data'>): string {
  return data === DATA ? `npm start -- ${options}` : `npm start -- ${options} ${dataOption(data)}`
}

/** What to type for another office beside this one. */
export function commandIn(data: string): string {
  return `npm start -- ${dataOption(data)}`
}

const dataOption = (data: string): string => `--data ${/\s/.test(data) ? `"${data}"` : data}`

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UnusableCommand(startWords.badPort(text))
  return port
}
