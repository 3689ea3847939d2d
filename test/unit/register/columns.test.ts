// The widths of the register's columns: what officers look for first is read without opening a cell.
import { columnsOf } from '../../../src/core/register/columns'
import type { Tab } from '../../../src/core/register/tabs'
import { caseStatusLabels, itemStatusLabels } from '../../../src/core/text/labels'
import { jobStatusLabels } from '../../../src/core/text/sheet'

/** A letter of the sheet's font, and the space around a text; in pixels. */
const LETTER = 7
const BOLD_LETTER = 8
const AROUND = 8

const widthOf = (tab: Tab, key: string): number => columnsOf(tab).find((column) => column.key === key)?.width ?? 0

describe('A column', () => {
  it.each([
    ['CASES', caseStatusLabels],
    ['ITEMS', itemStatusLabels],
    ['OUTBOX', jobStatusLabels],
  ] as const)('of states in %s is as wide as the longest of them', (tab, labels) => {
    const longest = Math.max(...Object.values(labels).map((label) => label.length))
    expect(widthOf(tab, 'status')).toBeGreaterThanOrEqual(longest * LETTER + AROUND)
  })

  it('of numbers is as wide as the longest word of its title', () => {
    for (const tab of ['CASES', 'ITEMS', 'TASKS', 'OUTBOX'] as const)
      for (const { title, kind, width } of columnsOf(tab).filter((column) => column.kind === 'number'))
        expect([
          kind,
          title,
          Math.max(...title.split(' ').map((word) => word.length)) * BOLD_LETTER + AROUND <= width,
        ]).toEqual(['number', title, true])
  })
})
