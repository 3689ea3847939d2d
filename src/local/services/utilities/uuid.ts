// Unique identifiers that come out the same in every run of the same box.
import { createHash } from 'node:crypto'
import type { World } from '../../state/world'

/** A version 4 UUID in form, made from the box's own counter instead of chance. */
export function nextUuid(world: World): string {
  const hex = createHash('sha256').update(world.newId()).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
