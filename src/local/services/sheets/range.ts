// Range: a rectangle of cells of one tab (developers.google.com/apps-script/reference/spreadsheet/range).
import type { World } from '../../state/world'
import { keepRange, type RangePlace, rangeArea } from './range-place'
import { RangeRules } from './range-rules'
import { placeOf } from './sheet-place'
import { TextFinder } from './text-finder'

export class Range extends RangeRules {
  readonly googleName = 'Range'

  static readonly partly: Readonly<Record<string, string>> = {
    clear: 'without skipFilteredRows',
    copyTo: 'without merges, conditional formats and column widths, and not beyond the edge of the sheet',
    moveTo: 'formulas that name the cells moved stay as they are',
    removeDuplicates: 'not over cells with formulas; chosen columns only in a range that begins in column A',
    setBackground: 'hexadecimal and CSS colour names',
    setFontColor: 'hexadecimal and CSS colour names',
    setHorizontalAlignment: 'normal is read back as general',
    setValue: 'no objects, no CellImage',
    setValues: 'no objects, no CellImage',
    sort: 'not over cells with formulas',
  }

  constructor(world: World, place: RangePlace) {
    super(world)
    keepRange(this, place)
  }

  createTextFinder(findText: string): TextFinder {
    const { parent, spreadsheetId } = placeOf(this.getSheet())
    return new TextFinder(this.world, { spreadsheetId, parent, areas: () => [rangeArea(this)] }, findText)
  }
}
