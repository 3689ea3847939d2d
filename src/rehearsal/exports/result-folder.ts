// Writes the results into a folder, replacing what a former rehearsal wrote there and nothing else.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { UnusableInput } from '../stopped'
import { folderWords } from '../words/progress'

/** Lists, with forward slashes, the files a rehearsal wrote. */
const MARKER = '.latihan-ppid.json'

type Content = string | Uint8Array

/** By path inside the folder, with forward slashes: contents, or how they are made when their turn comes. */
export type ResultFiles = ReadonlyMap<string, Content | (() => Promise<Content>)>

/** @throws UnusableInput when the folder holds anything but an earlier rehearsal's results. */
export function checkResultFolder(dir: string): void {
  if (!existsSync(dir)) return
  if (!statSync(dir).isDirectory()) throw new UnusableInput(folderWords.notAFolder(dir))
  if (readdirSync(dir).length > 0 && !existsSync(join(dir, MARKER))) throw new UnusableInput(folderWords.foreign(dir))
}

/**
 * @param written told after each file, how many there are so far.
 * @throws UnusableInput also when a file that no rehearsal wrote is in the way.
 */
export async function writeResultFolder(
  dir: string,
  files: ResultFiles,
  written: (count: number) => void = () => {},
): Promise<void> {
  checkResultFolder(dir)
  const former = formerFiles(dir)
  const replaceable = new Set(former)
  for (const path of files.keys())
    if (!replaceable.has(path) && existsSync(join(dir, path)))
      throw new UnusableInput(folderWords.inTheWay(join(dir, path)))
  mkdirSync(dir, { recursive: true })
  // The list goes first and names old and new alike: a rehearsal cut short can be replaced by the next one.
  writeMarker(dir, [...new Set([...former, ...files.keys()])])
  for (const path of former) rmSync(join(dir, path), { force: true })
  removeEmptyFolders(dir, former)
  let count = 0
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), typeof content === 'function' ? await content() : content)
    written(++count)
  }
  writeMarker(dir, [...files.keys()])
}

function writeMarker(dir: string, files: readonly string[]): void {
  writeFileSync(join(dir, MARKER), `${JSON.stringify({ files }, undefined, 2)}\n`)
}

function formerFiles(dir: string): string[] {
  if (!existsSync(join(dir, MARKER))) return []
  const marker: unknown = JSON.parse(readFileSync(join(dir, MARKER), 'utf8'))
  const files = typeof marker === 'object' && marker !== null && 'files' in marker ? marker.files : []
  return Array.isArray(files) ? files.filter((path) => typeof path === 'string').filter(staysInside) : []
}

/** A marker changed by hand must not reach beyond the folder. */
function staysInside(path: string): boolean {
  const normal = posix.normalize(path)
  return (
    normal === path && !path.includes('\\') && !posix.isAbsolute(path) && normal !== '.' && !/^\.\.(\/|$)/.test(path)
  )
}

function removeEmptyFolders(dir: string, files: readonly string[]): void {
  const folders = new Set(files.flatMap((path) => ancestors(path)))
  const deepestFirst = [...folders].sort((a, b) => b.length - a.length)
  for (const folder of deepestFirst) {
    const path = join(dir, folder)
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path)
  }
}

function ancestors(path: string): string[] {
  const folder = posix.dirname(path)
  return folder === '.' ? [] : [folder, ...ancestors(folder)]
}
