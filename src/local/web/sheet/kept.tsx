// Hidden fields that keep a tab's filters and order when a form of the page is sent.
import { queryText } from './query'
import type { View } from './view'

/** What the form around it keeps of the address. */
export function Kept({ view }: { view: View }) {
  const { gid, filters, sort } = view.query
  return (
    <>
      {[...new URLSearchParams(queryText({ gid, filters, sort }))].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
