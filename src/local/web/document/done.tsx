// Tells what a change of wording did, on the page it leads to.
import type { Context } from 'hono'
import type { Env } from '../desk'
import { isSlot } from './slots'
import { documentWords as words } from './words'

/** What a change just before did, told by the address it leads to. */
export function Done({ c }: { c: Context<Env> }) {
  const saved = c.req.query('disimpan')
  const lost = (c.req.queries('hilang') ?? []).filter(isSlot).slice(0, 20)
  const done = c.req.query('baru') === 'ya' ? words.added : c.req.query('dihapus') === 'ya' ? words.deleted : undefined
  const said = done ?? (/^\d{1,5}$/.test(saved ?? '') ? words.saved(Number(saved)) : undefined)
  return (
    <>
      {said === undefined ? null : (
        <p class="good" role="status">
          {said}
        </p>
      )}
      {lost.length === 0 ? null : (
        <p class="alert">
          {words.lost}{' '}
          {lost.map((slot) => (
            <mark class="slot">{slot}</mark>
          ))}
        </p>
      )}
    </>
  )
}
