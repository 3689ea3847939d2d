// Named ranges, bandings and copies of tabs.
// https://developers.google.com/workspace/sheets/api/guides/named-ranges
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import { range, register } from './sheets-register'

describe('A named range', () => {
  it('is added, changed and deleted', () => {
    const { id, Spreadsheets, ask, refused } = register()
    const named = () => Spreadsheets.get(id, { fields: 'namedRanges' }).namedRanges
    const [reply] = ask({ addNamedRange: { namedRange: { name: 'Kepala', range: range(0, 1, 0, 3) } } })
    const { namedRangeId } = reply?.addNamedRange?.namedRange ?? {}
    expect(named()).toEqual([{ namedRangeId, name: 'Kepala', range: range(0, 1, 0, 3) }])
    ask({ updateNamedRange: { namedRange: { namedRangeId, name: 'Judul' }, fields: 'name' } })
    expect(named()).toEqual([{ namedRangeId, name: 'Judul', range: range(0, 1, 0, 3) }])
    expect(refused({ addNamedRange: { namedRange: { name: 'JUDUL', range: range(0, 1, 0, 3) } } })).toBe(
      'Invalid requests[0].addNamedRange: Cannot add named range with name JUDUL, a named range with that name already exists.',
    )
    ask({ deleteNamedRange: { namedRangeId } })
    expect(named()).toBeUndefined()
    expect(refused({ deleteNamedRange: { namedRangeId: 'tidak-ada' } })).toContain('No named range with id')
  })
})

describe('A banding', () => {
  it('is changed as far as the mask says', () => {
    const { ask, sheet } = register()
    const rowProperties = { headerColor: { green: 1 }, firstBandColor: { red: 1 } }
    const [reply] = ask({ addBanding: { bandedRange: { range: range(0, 9, 0, 3), rowProperties } } })
    const { bandedRangeId } = reply?.addBanding?.bandedRange ?? {}
    ask({ updateBanding: { bandedRange: { bandedRangeId, range: range(0, 20, 0, 3) }, fields: 'range' } })
    const [banded] = sheet()?.bandedRanges ?? []
    expect(banded?.range).toEqual(range(0, 20, 0, 3))
    expect(banded?.rowProperties).toEqual(expect.objectContaining(rowProperties))
  })
})

describe('duplicateSheet', () => {
  it('copies the cells, which from then on are their own', () => {
    const { ask, raw, tab } = register([['a']])
    const [reply] = ask({ duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetName: 'Salinan' } })
    expect(reply?.duplicateSheet?.properties).toEqual(expect.objectContaining({ title: 'Salinan', index: 1 }))
    raw('A1', [['b']])
    expect([tab('Salinan'), tab()]).toEqual([[['a']], [['b']]])
  })
})
