// A sweep with more behind it than one execution can look at: every sweep gets further, and nothing is left behind.
import { sweep } from '../../../src/core/office/sweep'
import { columnIndex } from '../../../src/core/register/columns'
import { PaperOffice } from './paper-office'

const TITLE = columnIndex('ITEMS', 'title')
const titles = (office: PaperOffice): unknown[] => office.column('ITEMS', TITLE)

/** Five drafts, ten minutes apart from eight o'clock on, of which two are looked at in one go. */
function backlog(): PaperOffice {
  const office = new PaperOffice()
  for (const title of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima']) {
    office.draft(title, title)
    office.later(10)
  }
  office.sliceSize = 2
  office.asked.length = 0
  return office
}

const asked = (office: PaperOffice): unknown[] =>
  office.asked.filter(([form]) => form === 'COLLECTION').map(([, at]) => at)

describe('A sweep with a backlog', () => {
  it('takes it in slice by slice', () => {
    const office = backlog()
    sweep(office.ports)
    expect(titles(office)).toEqual(['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'])
    expect(asked(office)).toEqual([undefined, '2026-11-09T08:10:00', '2026-11-09T08:30:00'])
    expect(office.memory.get('sweep.completedAt')).toBe('2026-11-09T08:50:00')
  })

  it('whose time runs out after a slice leaves off there, and the next begins there', () => {
    const office = backlog()
    office.beforeSince = (form) => {
      office.isRunningOut = form === 'COLLECTION' && office.asked.filter(([asked]) => asked === form).length === 2
    }
    sweep(office.ports)
    expect(titles(office)).toEqual(['Satu', 'Dua'])
    expect(office.memory.has('sweep.completedAt')).toBe(false)
    office.beforeSince = () => {}
    office.isRunningOut = false
    office.asked.length = 0
    sweep(office.ports)
    expect(titles(office)).toEqual(['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'])
    expect(asked(office)[0]).toBe('2026-11-09T08:10:00')
  })

  it('looks again at a slice of which something was left behind, and goes on with the others all the same', () => {
    const office = backlog()
    office.busy = 1
    sweep(office.ports)
    expect(titles(office)).toEqual(['Dua', 'Tiga', 'Empat', 'Lima'])
    expect(office.memory.has('sweep.reached.COLLECTION')).toBe(false)
    sweep(office.ports)
    expect(titles(office)).toEqual(['Dua', 'Tiga', 'Empat', 'Lima', 'Satu'])
  })

  it('that looked at everything yesterday need not remember how far it came', () => {
    const office = backlog()
    sweep(office.ports)
    const looked = jest.spyOn(office.memory, 'get')
    sweep(office.ports)
    expect(looked).not.toHaveBeenCalledWith('sweep.reached.COLLECTION')
  })
})
