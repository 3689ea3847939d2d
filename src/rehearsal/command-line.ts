// What the command line asks for.
import { parseArgs } from 'node:util'
import type { Account } from './play/capacity'
import { isoDay } from './proposals/dates'
import { UnusableInput } from './stopped'
import { cliWords } from './words/progress'

export type Request =
  | { readonly kind: 'HELP' }
  | {
      readonly kind: 'REHEARSE'
      readonly file: string
      readonly out: string
      readonly start: string
      readonly account: Account
    }

const OUT = 'hasil-latihan'
/** A Monday without holidays in the two weeks after it. */
const START = '2026-11-09'

/** @throws UnusableInput */
export function readCommandLine(words: readonly string[]): Request {
  const { values, positionals } = parsed(words)
  if (values.has('help')) return { kind: 'HELP' }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UnusableInput(cliWords.fileMissing)
  const start = isoDay(values.get('start') ?? START)
  if (!start) throw new UnusableInput(cliWords.startInvalid(values.get('start') ?? ''))
  const account = values.get('account') ?? 'workspace'
  if (account !== 'consumer' && account !== 'workspace') throw new UnusableInput(cliWords.accountUnknown(account))
  return { kind: 'REHEARSE', file, out: values.get('out') ?? OUT, start, account }
}

const VALUED = ['out', 'start', 'account'] as const
type Valued = (typeof VALUED)[number]
const isValued = (name: string): name is Valued => (VALUED as readonly string[]).includes(name)

/** Not strict: what is wrong is told in the officers' language. */
function parsed(words: readonly string[]) {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      out: { type: 'string' },
      start: { type: 'string' },
      account: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value = '', inlineValue } = token
    if (name === 'help' && !inlineValue) values.set(name, '')
    else if (!isValued(name)) throw new UnusableInput(cliWords.unknownOption(rawName))
    else if (value === '' || (!inlineValue && value.startsWith('-'))) throw new UnusableInput(cliWords.missing[name])
    else values.set(name, value)
  }
  return { values, positionals }
}
