// Who may send which form: the tab Petugas decides by address, role, unit and dates.

import { checkSender } from '../../../src/core/case/sender'
import { postFor } from '../../../src/core/sop/officers'
import type { StepNumber } from '../../../src/core/sop/steps'
import { day } from '../../../src/core/time/day'
import { DINKES, LEAD, SERVICE } from '../../support/cases'
import { configuration } from '../../support/office'

const PLH = 'plh.dinkes@contoh.pontianak.go.id'

const check = (step: StepNumber, sender: string, agency?: string, today = '2026-11-16') =>
  checkSender(
    [{ role: postFor(configuration, { step }).role, ...(agency ? { agency } : {}) }],
    sender,
    configuration,
    day(today),
  )

describe('A sender who may act', () => {
  it.each([
    [1, SERVICE, undefined],
    [2, LEAD, undefined],
    [3, DINKES, 'DINKES'],
    [4, LEAD, undefined],
    [5, SERVICE, undefined],
  ] as const)('is accepted at step %i: %s', (step, sender, agency) => {
    expect(check(step, sender, agency)).toBeUndefined()
  })

  it('is known whatever the capitals of the address', () => {
    expect(check(2, ' PPID.Utama@Contoh.Pontianak.go.id ')).toBeUndefined()
  })

  it('may act on the first and the last day in office', () => {
    expect(check(3, PLH, 'DINKES', '2026-11-01')).toBeUndefined()
    expect(check(3, PLH, 'DINKES', '2026-11-13')).toBeUndefined()
  })

  it('is not asked for a unit where the item is unknown', () => {
    expect(check(3, DINKES)).toBeUndefined()
  })
})

describe('A sender who may not act', () => {
  it('gave no address', () => {
    expect(check(1, ' ')).toEqual({ code: 'SENDER_UNVERIFIED' })
  })

  it('is not on the tab Petugas', () => {
    expect(check(1, 'Siapa@contoh.id')).toEqual({ code: 'SENDER_UNKNOWN', details: { sender: 'siapa@contoh.id' } })
  })

  it.each([
    [2, SERVICE, 'LEAD_PPID'],
    [3, LEAD, 'UNIT_PPID'],
    [5, LEAD, 'SERVICE_OFFICER'],
    [1, 'admin.register@contoh.pontianak.go.id', 'SERVICE_OFFICER'],
  ] as const)('lacks the role of step %i: %s', (step, sender, role) => {
    expect(check(step, sender, 'DINKES')).toEqual({ code: 'SENDER_LACKS_ROLE', details: { sender, role } })
  })

  it('belongs to another unit', () => {
    expect(check(3, DINKES, 'DISDIKBUD')).toEqual({
      code: 'SENDER_OTHER_AGENCY',
      details: { sender: DINKES, agency: 'DISDIKBUD' },
    })
  })

  it('is outside the dates', () => {
    const details = { sender: PLH, role: 'UNIT_PPID', agency: 'DINKES', from: '2026-11-01', until: '2026-11-13' }
    expect(check(3, PLH, 'DINKES', '2026-10-31')).toEqual({ code: 'SENDER_OUT_OF_DATES', details })
    expect(check(3, PLH, 'DINKES', '2026-11-14')).toEqual({ code: 'SENDER_OUT_OF_DATES', details })
  })
})
