// SpreadsheetApp: opens and makes spreadsheets (developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app).
import { GoogleException } from '../../state/errors'
import { fileOf, files, MIME } from '../../state/files'
import { GoogleObject, googleEnum } from '../../state/google-object'
import { createSpreadsheetFile } from './create-book'
import { DataValidationBuilder } from './data-validation'
import { PROTECTION_TYPES } from './protection'
import type { Range } from './range'
import { COPY_PASTE_TYPES } from './range-arrangement'
import { BORDER_STYLES, WRAP_STRATEGIES } from './range-look'
import { missing, scriptBook } from './script-book'
import { SHEET_TYPES, type Sheet } from './sheet'
import { Spreadsheet } from './spreadsheet'
import { requireUi, Ui } from './ui'
import { CRITERIA } from './validation-settings'

export class SpreadsheetApp extends GoogleObject {
  readonly googleName = 'SpreadsheetApp'
  readonly BorderStyle = BORDER_STYLES
  readonly CopyPasteType = COPY_PASTE_TYPES
  readonly DataValidationCriteria = CRITERIA
  readonly Dimension = googleEnum('Dimension', ['COLUMNS', 'ROWS'])
  readonly Direction = googleEnum('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT'])
  readonly ProtectionType = PROTECTION_TYPES
  readonly SheetType = SHEET_TYPES
  readonly WrapStrategy = WRAP_STRATEGIES

  create(name: string): Spreadsheet
  create(name: string, rows: number, columns: number): Spreadsheet
  create(name: string, rowCount?: number, columnCount?: number): Spreadsheet {
    const size = rowCount === undefined || columnCount === undefined ? {} : { rowCount, columnCount }
    return new Spreadsheet(this.world, createSpreadsheetFile(this.world, name, size))
  }

  /** The spreadsheet the script is bound to. A script without one gets null; Google's own types leave that out. */
  getActiveSpreadsheet(): Spreadsheet {
    const id = this.world.activeSpreadsheetId()
    return (id === undefined ? null : new Spreadsheet(this.world, id)) as Spreadsheet
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet()
  }

  getActiveSheet(): Sheet {
    const active: Spreadsheet | null = this.getActiveSpreadsheet()
    return (active ? active.getActiveSheet() : null) as Sheet
  }

  setActiveSheet(sheet: Sheet): Sheet
  setActiveSheet(sheet: Sheet, restoreSelection: boolean): Sheet
  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    return sheet.getParent().setActiveSheet(sheet, restoreSelection)
  }

  getActiveRange(): Range {
    const active: Sheet | null = this.getActiveSheet()
    return (active ? active.getActiveRange() : null) as Range
  }

  setActiveRange(range: Range): Range {
    return range.getSheet().setActiveRange(range)
  }

  getCurrentCell(): Range {
    const active: Sheet | null = this.getActiveSheet()
    return (active ? active.getCurrentCell() : null) as Range
  }

  openById(id: string): Spreadsheet {
    if (!files(this.world).get(id) || fileOf(this.world, id).mimeType !== MIME.spreadsheet) throw missing(id)
    scriptBook(this.world, id)
    return new Spreadsheet(this.world, id)
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1]
    if (id === undefined) throw new GoogleException(`Invalid argument: url`)
    return this.openById(id)
  }

  /** @param file of DriveApp */
  open(file: { getId(): string }): Spreadsheet {
    return this.openById(file.getId())
  }

  /** Writes are kept as they are made, so nothing waits to be applied. */
  flush(): void {
    this.world.meter.charge({})
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.world)
  }

  getUi(): Ui {
    requireUi(this.world)
    return new Ui(this.world)
  }
}
