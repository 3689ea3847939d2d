// The folder of the office's data: made when it is not there, and emptied for a fresh start without throwing anything away.
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { renameStoreFile } from '../local/index'
import { startWords as words } from './words'

/** There can be no data in this folder; the message is for the person who named it. */
export class UnusableFolder extends Error {}

const DATA_FILE = 'kantor.sqlite'

export function dataFile(folder: string): string {
  return join(folder, DATA_FILE)
}

/** @throws UnusableFolder */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isNoFolder = code === 'EEXIST' || code === 'ENOTDIR'
    throw new UnusableFolder(isNoFolder ? words.notAFolder(folder) : words.folderNotWritten(folder))
  }
}

/** @throws LocalError ERR_STORE_LOCKED while an office is open in the folder */
export function putAside(folder: string): void {
  const file = dataFile(folder)
  if (!existsSync(file)) return
  let number = 1
  while (existsSync(`${file}.lama-${number}`)) number++
  renameStoreFile(file, `${file}.lama-${number}`)
  console.log(words.moved(`${file}.lama-${number}`))
}

/** Of data files of an older version, which the box makes before it brings them up to date. */
export function copiesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${DATA_FILE}.format-`) && name.endsWith('.bak'))
  return names.map((name) => join(folder, name))
}
