// What the command line asks for.
import { parseArgs } from 'node:util'
import { isoDay } from './proposals/dates'
import { UnusableInput } from './stopped'
import { cliWords } from './words/progress'

export type Request =
  | { readonly kind: 'HELP' }
  | { readonly kind: 'REHEARSE'; readonly file: string; readonly out: string; readonly start: string }

const OUT = 'hasil-latihan'
/** A Monday without holidays in the two weeks after it. */
const START = '2026-11-09'

/** @throws UnusableInput */
export function readCommandLine(words: readonly string[]): Request {
  const { values, positionals } = parsed(words)
  if (values.help) return { kind: 'HELP' }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UnusableInput(cliWords.fileMissing)
  const start = isoDay(values.start ?? START)
  if (!start) throw new UnusableInput(cliWords.startInvalid(values.start ?? ''))
  return { kind: 'REHEARSE', file, out: values.out ?? OUT, start }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' }, start: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new UnusableInput(cliWords.unknownOption(error instanceof Error ? error.message : String(error)))
  }
}
