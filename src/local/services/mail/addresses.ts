// Lists of e-mail addresses as scripts write them: separated by commas, with or without a name before each.
import { GoogleException } from '../../state/errors'

const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/
const NAMED = /^(?:"[^"\r\n]*"|[^"<>\r\n]*?)\s*<([^<>\s]+)>$/
/** Commas between addresses, not those inside a quoted name. */
const BETWEEN = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/

/** The entries of a list, each trimmed; Google's "Invalid email" for one that is no address. */
export function addressList(text: string | null | undefined): string[] {
  const entries = String(text ?? '')
    .split(BETWEEN)
    .map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '').map(checked)
}

function checked(entry: string): string {
  const address = NAMED.exec(entry)?.[1] ?? entry
  if (!ADDRESS.test(address)) throw new GoogleException(`Invalid email: ${entry}`)
  return entry
}
