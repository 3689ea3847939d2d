// Range: a rectangle of cells of one tab (developers.google.com/apps-script/reference/spreadsheet/range).
import type { World } from '../../state/world'
import { keepRange, type RangePlace, rangeArea } from './range-place'
import { RangeRules } from './range-rules'
import { placeOf } from './sheet-place'
import { TextFinder } from './text-finder'

export class Range extends RangeRules {
  readonly googleName = 'Range'

  static readonly without: Readonly<Record<string, string>> = {
    clear: 'skipFilteredRows',
    copyTo: 'merged cells, conditional formats, column widths, a destination beyond the edge of the sheet',
    moveTo: 'merged cells, conditional formats, named ranges, references torn apart or led to another sheet',
    removeDuplicates: 'cells with formulas, chosen columns outside the range',
    setBackground: 'colours other than #rrggbb, #rgb and the names of CSS',
    setFontColor: 'colours other than #rrggbb, #rgb and the names of CSS',
    setValue: 'objects, CellImage',
    setValues: 'objects, CellImage',
    sort: 'cells with formulas',
  }
  static readonly differs: Readonly<Record<string, string>> = {
    setHorizontalAlignment: 'normal is read back as general',
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
