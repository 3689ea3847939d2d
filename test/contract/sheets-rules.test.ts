// Requests about rules, protections and other marks of a range.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets
import { range, register } from './sheets-register'

describe('A data validation rule', () => {
  const list = (...values: string[]) => ({
    condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    strict: true,
    showCustomUi: true,
  })

  it('is set on every cell of the range, and cleared without a rule', () => {
    const { ask, sheet } = register()
    const read = () => sheet('sheets.data.rowData.values.dataValidation')?.data?.[0]?.rowData
    ask({ setDataValidation: { range: range(1, 3, 0, 1), rule: list('Ya', 'Tidak') } })
    expect(read()).toEqual([
      {},
      { values: [{ dataValidation: list('Ya', 'Tidak') }] },
      { values: [{ dataValidation: list('Ya', 'Tidak') }] },
    ])
    ask({ setDataValidation: { range: range(2, 3, 0, 1) } })
    expect(read()).toEqual([{}, { values: [{ dataValidation: list('Ya', 'Tidak') }] }])
  })

  it('must have the values its condition needs', () => {
    const { refused } = register()
    expect(refused({ setDataValidation: { range: range(0, 1, 0, 1), rule: list() } })).toBe(
      "Invalid requests[0].setDataValidation: Condition type 'ONE_OF_LIST' requires at least 1 ConditionValue, but 0 values were supplied.",
    )
  })
})

describe('Conditional formats', () => {
  const rule = (word: string) => ({
    ranges: [range(1, 1000, 0, 5)],
    booleanRule: {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
      format: { backgroundColor: { red: 1 } },
    },
  })
  const words = (sheet: ReturnType<ReturnType<typeof register>['sheet']>) =>
    sheet?.conditionalFormats?.map((one) => one.booleanRule?.condition?.values?.[0]?.userEnteredValue)

  it('are added, changed, moved and deleted by their place', () => {
    const { ask, sheet, refused } = register()
    ask(
      { addConditionalFormatRule: { rule: rule('b'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('a'), index: 0 } },
    )
    expect(words(sheet())).toEqual(['a', 'b'])
    ask({ updateConditionalFormatRule: { index: 1, rule: rule('c') } })
    ask({ updateConditionalFormatRule: { index: 1, newIndex: 0, sheetId: 0 } })
    expect(words(sheet())).toEqual(['c', 'a'])
    ask({ deleteConditionalFormatRule: { index: 0, sheetId: 0 } })
    expect(words(sheet())).toEqual(['a'])
    expect(refused({ deleteConditionalFormatRule: { index: 4, sheetId: 0 } })).toBe(
      'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 4',
    )
  })
})

describe('A protected range', () => {
  it('is added with the owner among its editors, changed and deleted', () => {
    const { ask, sheet, refused } = register()
    const [reply] = ask({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, description: 'Register' } } })
    const { protectedRangeId } = reply?.addProtectedRange?.protectedRange ?? {}
    const [kept] = sheet()?.protectedRanges ?? []
    expect(kept).toEqual(
      expect.objectContaining({
        protectedRangeId,
        range: { sheetId: 0 },
        description: 'Register',
        requestingUserCanEdit: true,
      }),
    )
    expect(kept?.editors?.users).toHaveLength(1)
    const protectedRange = { protectedRangeId, description: 'Diubah' }
    ask({ updateProtectedRange: { protectedRange, fields: 'description' } })
    expect(sheet()?.protectedRanges?.[0]?.description).toBe('Diubah')
    ask({ deleteProtectedRange: { protectedRangeId } })
    expect(sheet()?.protectedRanges).toBeUndefined()
    expect(refused({ deleteProtectedRange: { protectedRangeId } })).toContain('No protected range with id')
  })
})

describe('Marks of a range', () => {
  it('a filter, a banding, a chart and merges are kept and can be taken away', () => {
    const { ask, sheet, refused } = register()
    ask({ setBasicFilter: { filter: { range: range(0, 10, 0, 3) } } })
    expect(sheet()?.basicFilter).toEqual({ range: range(0, 10, 0, 3) })
    ask({ clearBasicFilter: { sheetId: 0 } })
    expect(sheet()?.basicFilter).toBeUndefined()

    const bandedRange = { range: range(0, 10, 0, 3), rowProperties: { headerColor: { green: 1 } } }
    const [banding] = ask({ addBanding: { bandedRange } })
    expect(refused({ addBanding: { bandedRange } })).toContain('already has alternating background colors')
    ask({ deleteBanding: { bandedRangeId: banding?.addBanding?.bandedRange?.bandedRangeId } })
    expect(sheet()?.bandedRanges).toBeUndefined()

    ask({ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ROWS' } })
    expect(sheet()?.merges).toEqual([range(0, 1, 0, 2), range(1, 2, 0, 2)])
    expect(refused({ unmergeCells: { range: range(0, 2, 0, 1) } })).toContain(
      'You must select all cells in a merged range',
    )
    ask({ unmergeCells: { range: range(0, 2, 0, 2) } })
    expect(sheet()?.merges).toBeUndefined()
  })

  it('borders become part of the formats of the cells', () => {
    const { ask, sheet } = register()
    const solid = { style: 'SOLID' }
    ask({ updateBorders: { range: range(0, 1, 0, 2), top: solid, innerVertical: { style: 'DOTTED' } } })
    const formats = sheet('sheets.data.rowData.values.userEnteredFormat.borders')?.data?.[0]?.rowData?.[0]?.values
    expect(formats).toEqual([
      { userEnteredFormat: { borders: { top: { style: 'SOLID' }, right: { style: 'DOTTED' } } } },
      { userEnteredFormat: { borders: { top: { style: 'SOLID' }, left: { style: 'DOTTED' } } } },
    ])
  })
})
