// The spreadsheets an account may open.
import type { FileRecord } from '../../state/files'
import { shortDay } from '../dates'
import type { Desk } from '../desk'
import { sheetWords as words } from './words'

export function SheetList({ desk, files }: { desk: Desk; files: readonly FileRecord[] }) {
  return (
    <>
      <h1>{words.list}</h1>
      {files.length === 0 ? <p class="card">{words.none}</p> : null}
      <ul class="tools">
        {files.map(({ id, name, modifiedTime }) => (
          <li>
            <a class="card" href={`/spreadsheets/d/${id}/edit`}>
              <strong>{name}</strong>
              <span class="faint">
                {words.changed} {shortDay(new Date(modifiedTime), desk.box.world.timeZone)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
