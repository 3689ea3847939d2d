// Identifiers that are drawn once and stay the same for the life of the box.
import type { World } from '../../state/world'

export function keptId(world: World, name: string, length: number): string {
  const settings = world.store.collection<string>('settings')
  const known = settings.get(name)
  if (known) return known
  const id = world.newId(length)
  settings.set(name, id)
  return id
}
