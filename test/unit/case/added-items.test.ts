// Form 1 again: items added to a case that is under way.
import { CASE, caseFile, draft, item, submitDraft, task } from '../../support/cases'
import { given } from '../../support/given'

describe('When items are added to an open case', () => {
  const added = submitDraft({ caseNumber: CASE, items: [draft('DLH', 'Titik sampel')], note: 'Susulan' })

  it('joins them to the coming meeting', () => {
    const decision = given(caseFile('DISCUSSING', [item(1, 'DINKES', 'PROPOSED')], [task(2)])).when(added)
    decision.thenEvents({
      type: 'ItemsProposed',
      items: [{ ...draft('DLH', 'Titik sampel'), number: `${CASE}/02`, status: 'PROPOSED', round: 0 }],
      note: 'Susulan',
    })
    expect(decision.after().case.note).toBe('Susulan')
  })

  it('opens another meeting while testing goes on', () => {
    const testing = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'FORWARDED')],
      [task(2, undefined, { status: 'DONE' }), task(3, 'DINKES')],
    )
    const decision = given(testing).when(added)
    decision.thenHappens('ItemsProposed', `TaskOpened ${CASE}#2.2`)
    expect(decision.after().case.status).toBe('TESTING')
  })

  it('refuses a title the case already has', () => {
    given(caseFile('DISCUSSING', [item(1, 'DINKES', 'PROPOSED')], [task(2)]))
      .when(submitDraft({ caseNumber: CASE, items: [draft('DINKES', 'INFORMASI 1')] }))
      .thenRefused({
        code: 'ITEM_REPEATED',
        details: { title: 'INFORMASI 1', agency: 'DINKES', item: `${CASE}/01` },
      })
  })

  it.each(['RECEIVING', 'ADOPTING'] as const)('sends them to a new case once this one is %s', (status) => {
    given(caseFile(status, [item(1, 'DINKES', 'OPEN')]))
      .when(added)
      .thenRefused({ code: 'WRONG_STEP', details: { case: CASE, status, advice: 'OPEN_NEW_CASE' } })
  })

  it.each(['ADOPTED', 'STOPPED', 'NIL'] as const)('refuses them when the case is %s', (status) => {
    given(caseFile(status, []))
      .when(added)
      .thenRefused({ code: 'CASE_CLOSED', details: { case: CASE, status, advice: 'OPEN_NEW_CASE' } })
  })

  it('refuses a case number nobody has given', () => {
    given()
      .when(submitDraft({ caseNumber: 'PPID-2026-0099', items: [draft('DLH', 'Titik sampel')] }))
      .thenRefused({ code: 'CASE_UNKNOWN', details: { case: 'PPID-2026-0099' } })
  })
})
