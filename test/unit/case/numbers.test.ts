// Numbers of cases, items and tasks: made, read as officers type them, and taken apart.
import {
  caseNumber,
  caseOfItem,
  itemNumber,
  parseCaseNumber,
  parseItemNumber,
  sequenceOf,
  taskKey,
  yearOfNumber,
} from '../../../src/core/case/numbers'

describe('Numbers', () => {
  it('are made with leading zeros and grow beyond them', () => {
    expect(caseNumber(2026, 1)).toBe('PPID-2026-0001')
    expect(caseNumber(2026, 12_345)).toBe('PPID-2026-12345')
    expect(itemNumber('PPID-2026-0001', 2)).toBe('PPID-2026-0001/02')
    expect(itemNumber('PPID-2026-0001', 100)).toBe('PPID-2026-0001/100')
    expect(taskKey('PPID-2026-0001', 3, 'DINKES', 2)).toBe('PPID-2026-0001#3-DINKES.2')
    expect(taskKey('PPID-2026-0001', 2, undefined, 1)).toBe('PPID-2026-0001#2.1')
  })

  it.each([
    ['PPID-2026-0001', 'PPID-2026-0001'],
    [' ppid-2026-1 ', 'PPID-2026-0001'],
    ['PPID - 2026 - 00012', 'PPID-2026-0012'],
    ['PPID-2026-0000', undefined],
    ['PPID-26-1', undefined],
    ['PPID-2026-0001/01', undefined],
    ['2026-0001', undefined],
    ['', undefined],
  ])('of cases are read: "%s" is %s', (text, expected) => {
    expect(parseCaseNumber(text)).toBe(expected)
  })

  it.each([
    ['PPID-2026-0001/02', 'PPID-2026-0001/02'],
    ['ppid-2026-1 / 2', 'PPID-2026-0001/02'],
    ['PPID-2026-0001/0', undefined],
    ['PPID-2026-0001', undefined],
    ['PPID-2026-0001/02/03', undefined],
  ])('of items are read: "%s" is %s', (text, expected) => {
    expect(parseItemNumber(text)).toBe(expected)
  })

  it('are taken apart', () => {
    expect(caseOfItem('PPID-2026-0012/03')).toBe('PPID-2026-0012')
    expect(sequenceOf('PPID-2026-0012')).toBe(12)
    expect(sequenceOf('PPID-2026-0012/03')).toBe(3)
    expect(yearOfNumber('PPID-2026-0012/03')).toBe(2026)
  })
})
