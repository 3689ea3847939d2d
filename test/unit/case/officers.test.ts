// Who is addressed and who is told: substitutes first, their principals by copy, and the superior of each post.
import type { Officer } from '../../../src/core/sop/configuration'
import { addresseesFor, superiorsOf } from '../../../src/core/sop/officers'
import { day } from '../../../src/core/time/day'
import { DINKES, LEAD } from '../../support/cases'
import { configuration } from '../../support/office'

const PLH = 'plh.dinkes@contoh.pontianak.go.id'
const emails = (officers: readonly Officer[]) => officers.map(({ email }) => email)
const unit = { role: 'UNIT_PPID', agency: 'DINKES' } as const

describe('The post of a unit', () => {
  it('is addressed through its Plh., with a copy to the principal, on the days of the letter', () => {
    const { to, cc } = addresseesFor(configuration, unit, day('2026-11-13'))
    expect([emails(to), emails(cc)]).toEqual([[PLH], [DINKES]])
  })

  it('is addressed itself before and after', () => {
    for (const today of ['2026-10-31', '2026-11-14']) {
      const { to, cc } = addresseesFor(configuration, unit, day(today))
      expect([emails(to), emails(cc)]).toEqual([[DINKES], []])
    }
  })

  it('has nobody where nobody is entered', () => {
    expect(addresseesFor(configuration, { role: 'UNIT_PPID', agency: 'DLH' }, day('2026-11-16')).to).toEqual([])
  })
})

describe('The superior', () => {
  const sekda = {
    email: 'atasan.ppid@contoh.pontianak.go.id',
    role: 'SUPERVISOR',
    position: 'Sekretaris Daerah',
    standing: 'DEFINITIVE',
  } as const
  const head = { ...sekda, email: 'kepala.dinkes@contoh.pontianak.go.id', agency: 'DINKES' } as const
  const withThem = { ...configuration, officers: [...configuration.officers, sekda, head] }
  const today = day('2026-11-16')

  it('of a unit is its head where one is entered, else PPID Utama', () => {
    expect(emails(superiorsOf(withThem, unit, today))).toEqual([head.email])
    expect(emails(superiorsOf(withThem, { role: 'UNIT_PPID', agency: 'DISDIKBUD' }, today))).toEqual([LEAD])
    expect(emails(superiorsOf(configuration, unit, today))).toEqual([LEAD])
  })

  it('of the service officer is PPID Utama, and of PPID Utama the Atasan PPID', () => {
    expect(emails(superiorsOf(withThem, { role: 'SERVICE_OFFICER' }, today))).toEqual([LEAD])
    expect(emails(superiorsOf(withThem, { role: 'LEAD_PPID' }, today))).toEqual([sekda.email])
    expect(superiorsOf(configuration, { role: 'LEAD_PPID' }, today)).toEqual([])
  })
})
