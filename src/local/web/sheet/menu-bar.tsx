// The menus the script added when the sheet was opened: each command runs as the person who chose it.
import { type MenuEntry, menusOf } from '../../services/sheets/menu'
import { mayEdit } from '../access'
import { hasMenus } from './script-menu'
import type { View } from './view'

export function MenuBar({ view }: { view: View }) {
  const { desk, file, access, address, tab } = view
  if (!mayEdit(access) || !hasMenus(desk, file.id)) return null
  return (
    <>
      {menusOf(desk.box.world).map(({ caption, entries }) => (
        <details class="drop">
          <summary class="button quiet">{caption}</summary>
          <form method="post" action={`${address}/menu`} class="panel card">
            <input type="hidden" name="gid" value={tab.sheet.sheetId} />
            <Entries entries={entries} />
          </form>
        </details>
      ))}
    </>
  )
}

function Entries({ entries }: { entries: readonly MenuEntry[] }) {
  return (
    <ul class="entries">
      {entries.map((entry) => {
        if (entry.kind === 'separator') return <li class="line" aria-hidden="true" />
        if (entry.kind === 'item')
          return (
            <li>
              <button type="submit" class="quiet" name="fungsi" value={entry.functionName}>
                {entry.caption}
              </button>
            </li>
          )
        return (
          <li>
            <strong>{entry.menu.caption}</strong>
            <Entries entries={entry.menu.entries} />
          </li>
        )
      })}
    </ul>
  )
}
