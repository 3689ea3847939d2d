// How much there is in the register, which only the script of the office knows more of.
import type { LocalGoogle } from '../local/index'

/** The tab of the cases; a new office has its header only. */
const REGISTER = 'Register'

/** 0 for an office without a register, too. */
export function casesIn(google: LocalGoogle): number {
  if (google.forms().length === 0) return 0
  try {
    return Math.max(0, google.sheet(REGISTER).length - 1)
  } catch (error) {
    if (NO_REGISTER.has(String(Object(error).code))) return 0
    throw error
  }
}

const NO_REGISTER = new Set(['ERR_UNKNOWN_TAB', 'ERR_NO_SPREADSHEET'])
