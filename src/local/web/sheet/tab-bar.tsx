// The tabs below the grid; on a narrow screen the bar scrolls.
import { queryText } from './query'
import { isTabLocked } from './rights'
import type { View } from './view'
import { sheetWords as words } from './words'

export function TabBar({ view }: { view: View }) {
  const { tabs, tab, person, address } = view
  return (
    <nav class="tabs" id="tab" aria-label={words.tabs} tabindex={-1}>
      <ul>
        {tabs.map((one) => (
          <li>
            <a
              href={`${address}/edit${queryText({ gid: one.sheetId })}`}
              aria-current={one.sheetId === tab.sheet.sheetId ? 'page' : undefined}
            >
              {one.title}
              {one.hidden ? <span class="faint">{` (${words.tabHidden})`}</span> : null}
              {isTabLocked(one, person) ? (
                <span role="img" aria-label={words.tabLocked} title={words.tabLocked}>
                  {' 🔒'}
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
