// The search index of Drive lags behind: what was just made or renamed is not found for a while, if that is planned.
import type { FileRecord } from '../../state/files'
import type { World } from '../../state/world'

const SETTING = 'driveSearchLagMs'

/** From now on searches find a file only once it has rested for so long; 0 finds everything at once, as at first. */
export function setSearchLag(world: World, milliseconds: number): void {
  world.store.collection<number>('settings').set(SETTING, milliseconds)
}

export function searchable(world: World): (file: FileRecord) => boolean {
  const lag = world.store.collection<number>('settings').get(SETTING) ?? 0
  if (lag === 0) return () => true
  const latest = world.now().getTime() - lag
  return (file) => Date.parse(file.modifiedTime) <= latest
}
