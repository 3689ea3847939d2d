// Makes the sheet's page feel like a sheet: rows come as one scrolls, arrow keys move, Enter opens a cell's details.
import { findByKey, foldDrops, followLink, forgetMessage, nextMatchOnEnter, showTab } from './sheet-page'
import { openSelection } from './sheet-selection'
import { openRows } from './sheet-window'

followLink()
forgetMessage()
foldDrops()
showTab()
nextMatchOnEnter()
findByKey()

const grid = document.querySelector<HTMLElement>('#kisi')
if (grid) openSelection(grid, openRows(grid))
