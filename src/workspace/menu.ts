// The menu PPID of the shared sheet, for its administrator; officers are viewers and never see it.
import { menuWords } from '../core/text/set-up'

export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuWords.title)
    .addItem(menuWords.setUp, 'pasang')
    .addSeparator()
    .addItem(menuWords.sweep, 'sapuan')
    .addItem(menuWords.morning, 'pagi')
    .addItem(menuWords.calendar, 'pratinjauKalender')
    .addItem(menuWords.publish, 'petang')
    .addToUi()
}

/** Shows a message when somebody is looking; a trigger has nobody to show it to, and Google then throws. */
export function tell(message: string): void {
  try {
    SpreadsheetApp.getUi().alert(message)
  } catch {
    console.info(message)
  }
}
