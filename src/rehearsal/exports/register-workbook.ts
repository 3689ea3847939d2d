// The shared sheet as one workbook, as anybody would download it.
import type { Google } from '../google'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function registerWorkbook(google: Pick<Google, 'globals' | 'export'>): Promise<Uint8Array> {
  return google.export(google.globals.SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? '', XLSX)
}
