// A mark on the address a page is sent to: the box made that page for the account it names, and nobody wrote the name in.
import { createHmac, randomBytes } from 'node:crypto'
import type { World } from '../../state/world'

export function sealOf(world: World, token: string, account: string): string {
  return createHmac('sha256', keyOf(world)).update(`${token} ${account}`).digest('hex')
}

/** Kept with the drafts, so that a page left open is good after the server was stopped and started again. */
function keyOf(world: World): string {
  const keys = world.store.collection<string>('web-seal')
  const known = keys.get('key')
  if (known !== undefined) return known
  const made = randomBytes(32).toString('hex')
  keys.set('key', made)
  return made
}
