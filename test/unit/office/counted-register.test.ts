// What the yearly figures are counted from, as it stands on the sheet: few columns, and rows that nobody can read left out.
import { annualReportOrder } from '../../../src/core/documents/annual/report-order'
import { readCounted } from '../../../src/core/office/counted-register'
import { openDesk } from '../../../src/core/office/desk'
import { takeIn } from '../../../src/core/office/receive-submission'
import { columnIndex } from '../../../src/core/register/columns'
import { day } from '../../../src/core/time/day'
import { configuration } from '../../support/office'
import { PaperOffice } from './paper-office'

function twoCases(): PaperOffice {
  const office = new PaperOffice()
  takeIn(office.ports, office.draft('r1'), openDesk(office.ports))
  office.later(5)
  takeIn(office.ports, office.draft('r2', 'Hasil visum'), openDesk(office.ports))
  return office
}

describe('The register to be counted', () => {
  it('holds dates, states and numbers, and no title', () => {
    const { ports } = twoCases()
    const register = readCounted(ports)
    expect(register.cases).toEqual([
      { number: 'PPID-2026-0001', status: 'DISCUSSING', openedOn: '2026-11-09' },
      { number: 'PPID-2026-0002', status: 'DISCUSSING', openedOn: '2026-11-09' },
    ])
    expect(register.items[1]).toEqual({
      caseNumber: 'PPID-2026-0002',
      agency: 'DINKES',
      status: 'PROPOSED',
      grounds: [],
    })
    expect(register.tasks.map(({ step, status }) => `${step} ${status}`)).toEqual([
      '1 DONE',
      '2 OPEN',
      '1 DONE',
      '2 OPEN',
    ])
    expect(JSON.stringify(register)).not.toMatch(/visum|pasien|pejabat/)
  })

  it('leaves out a row changed beyond reading, and says which', () => {
    const office = twoCases()
    const said: string[] = []
    const ports = { ...office.ports, log: { info: () => {}, error: (message: string) => void said.push(message) } }
    for (const tab of ['CASES', 'ITEMS', 'TASKS'] as const) {
      const [row] = office.rows(tab)
      if (row) row[columnIndex(tab, 'status')] = 'entah'
    }
    const register = readCounted(ports)
    expect([register.cases.length, register.items.length, register.tasks.length]).toEqual([1, 1, 3])
    expect(said.map((message) => message.split(':')[0])).toEqual(['CASES row 2', 'ITEMS row 2', 'TASKS row 2'])
    expect(() => annualReportOrder(2026, register, configuration, day('2026-11-10'), 'folder')).not.toThrow()
  })

  it('is empty in an empty office', () => {
    expect(readCounted(new PaperOffice().ports)).toEqual({ cases: [], items: [], tasks: [] })
  })
})
