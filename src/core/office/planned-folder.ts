// Folders that belong to no case, such as the year's: planned once, remembered, and made whenever they are missing.
import { codedError } from '../case/coded-error'
import { folderKeys } from './memory-keys'
import type { Ports } from './ports'

/**
 * The ID of the folder remembered under `name`. The ID is remembered before the folder is made, so that two executions,
 * or one that died in between, still make one folder.
 */
export function plannedFolder(
  ports: Pick<Ports, 'memory' | 'drive' | 'mutex'>,
  key: string,
  name: string,
  parent = ports.memory.get(folderKeys.root) ?? '',
): string {
  const remembered = folderKeys.of(key)
  const known = ports.memory.get(remembered)
  const id = known ?? plan(ports, remembered)
  ports.drive.ensureFolder({ id, name, parent })
  return id
}

function plan(ports: Pick<Ports, 'memory' | 'drive' | 'mutex'>, remembered: string): string {
  const [fresh = ''] = ports.drive.planIds(1)
  const kept = ports.mutex.alone(() => {
    const already = ports.memory.get(remembered)
    if (!already) ports.memory.set(remembered, fresh)
    return already ?? fresh
  })
  if (!kept) throw codedError('REGISTER_BUSY')
  return kept.value
}
