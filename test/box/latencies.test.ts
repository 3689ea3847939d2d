// The table of modelled latencies fits the members there are (docs/emulation.md, kept fresh by test/emulation.test.ts).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { latencyOf, unfit } from '../../src/local/state/latencies'

/** "Range.getValues" and all its like, from the headings and rows of the coverage tables. */
function emulatedMembers(): string[] {
  const tables = readFileSync(join(__dirname, '../../docs/emulation.md'), 'utf8')
  return tables.split('\n### ').flatMap((section) => {
    const name = section.slice(0, section.indexOf('\n')).trim()
    return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, member]) => `${name}.${member}`)
  })
}

it('has a cost for every member, or says that it stays in the script, and none for others', () => {
  const members = emulatedMembers()
  expect(members).toContain('Sheets.Spreadsheets.Values.batchGet')
  expect(unfit(members)).toEqual([])
})

it.each([
  ['Range.getFontWeights', 'Range.getFontWeight'],
  ['Range.setFontWeights', 'Range.setFontWeight'],
  ['Sheet.clear', 'Range.clear'],
  ['Sheet.sort', 'Range.sort'],
  ['Sheet.insertColumnsBefore', 'Sheet.insertColumnsAfter'],
  ['Spreadsheet.renameActiveSheet', 'Spreadsheet.rename'],
  ['Folder.setShareableByEditors', 'File.setShareableByEditors'],
])('costs the same for %s and %s', (one, twin) => {
  expect(latencyOf(one)).toBe(latencyOf(twin))
  expect(latencyOf(one)).toBeGreaterThan(100)
})

it.each([
  ['Range.getRow', 1],
  ['Range.getNumRows', 1],
  ['Range.getNumberFormat', 300],
  ['Range.getValues', 300],
  ['Sheet.setActiveRange', 1],
  ['Text.setText', 1],
  ['ListItem.setTitle', 1],
  ['ListItem.setChoiceValues', 1000],
])('prices %s at %i ms, by its own entry or the closest pattern', (member, ms) => {
  expect(latencyOf(member)).toBe(ms)
})
