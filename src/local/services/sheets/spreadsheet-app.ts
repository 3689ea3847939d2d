// SpreadsheetApp: opens and makes spreadsheets (developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app).
import { GoogleException } from '../../state/errors'
import { fileOf, files, MIME } from '../../state/files'
import { GoogleObject, googleEnum } from '../../state/google-object'
import { openBook } from './book'
import { createSpreadsheetFile } from './create-book'
import { PROTECTION_TYPES } from './protection'
import type { Sheet } from './sheet'
import { checkArgs } from './signature'
import { Spreadsheet } from './spreadsheet'
import { requireUi, Ui } from './ui'

export class SpreadsheetApp extends GoogleObject {
  readonly googleName = 'SpreadsheetApp'
  readonly ProtectionType = PROTECTION_TYPES
  readonly WrapStrategy = googleEnum('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP'])
  readonly SheetType = googleEnum('SheetType', ['GRID', 'OBJECT', 'DATASOURCE'])

  create(name: string): Spreadsheet
  create(name: string, rows: number, columns: number): Spreadsheet
  create(name: string, rowCount?: number, columnCount?: number): Spreadsheet {
    checkArgs('create', [name, rowCount, columnCount], ['string'], ['string', 'number', 'number'])
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

  openById(id: string): Spreadsheet {
    checkArgs('openById', [id], ['string'])
    const file = files(this.world).get(id)
    if (!file || fileOf(this.world, id).mimeType !== MIME.spreadsheet)
      throw new GoogleException(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`)
    openBook(this.world, id)
    return new Spreadsheet(this.world, id)
  }

  openByUrl(url: string): Spreadsheet {
    checkArgs('openByUrl', [url], ['string'])
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1]
    if (id === undefined) throw new GoogleException(`Invalid argument: url`)
    return this.openById(id)
  }

  /** Writes are kept as they are made, so nothing waits to be applied. */
  flush(): void {
    this.world.meter.charge({})
  }

  getUi(): Ui {
    requireUi(this.world)
    return new Ui(this.world)
  }
}
