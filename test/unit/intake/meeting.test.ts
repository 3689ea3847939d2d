// Forms 2, 4 and 5 as they are typed: meeting, receipt and guideline.
import { accepted, faults, parse } from '../../support/intake'

const forward = {
  caseNumber: 'PPID-2026-0001',
  meetingDecision: 'Teruskan ke OPD',
  heldOn: '2026-11-13',
  meetingParticipants: 'Kepala Dinas; Inspektorat',
}

describe('A decision of the meeting', () => {
  it('becomes a command', () => {
    expect(accepted('MEETING', { ...forward, minutesLink: 'https://docs.google.com/document/d/x' })).toEqual({
      type: 'DecideMeeting',
      caseNumber: 'PPID-2026-0001',
      decision: 'FORWARD',
      meeting: {
        heldOn: '2026-11-13',
        participants: 'Kepala Dinas; Inspektorat',
        minutesLink: 'https://docs.google.com/document/d/x',
      },
      droppedItems: [],
      reason: '',
    })
  })

  it.each([
    ['01, 03', ['01', '03']],
    ['1-3', ['01', '02', '03']],
    ['2 s.d. 4; 7', ['02', '03', '04', '07']],
    ['butir 2 dan 5', ['02', '05']],
    ['PPID-2026-0001/02\nppid-2026-0001/3', ['02', '03']],
    ['3 3 3', ['03']],
    ['PPID-2026-0001/02 – PPID-2026-0001/04', ['02', '03', '04']],
    ['tidak ada', []],
    ['-', []],
  ])('reads the dropped items "%s"', (droppedItems, expected) => {
    const reason = 'Sudah diumumkan'
    expect(accepted('MEETING', { ...forward, droppedItems, reason })).toMatchObject({
      droppedItems: expected.map((number) => `PPID-2026-0001/${number}`),
    })
  })

  it('refuses words that are no numbers, and items of another case', () => {
    const answers = { ...forward, droppedItems: '2, semua, 5-3, PPID-2026-0009/01', reason: 'x1' }
    expect(parse('MEETING', answers)).toEqual({
      ok: false,
      rejections: [
        { code: 'NUMBER_MALFORMED', question: 'droppedItems', details: { value: 'semua' } },
        { code: 'NUMBER_MALFORMED', question: 'droppedItems', details: { value: '5-3' } },
        {
          code: 'ITEM_OF_OTHER_CASE',
          question: 'droppedItems',
          details: { item: 'PPID-2026-0009/01', case: 'PPID-2026-0001' },
        },
      ],
    })
  })

  it('needs its answers', () => {
    expect(faults('MEETING', { reason: 'tanpa isi' })).toEqual([
      'ANSWER_MISSING caseNumber',
      'ANSWER_MISSING meetingDecision',
      'ANSWER_MISSING heldOn',
      'ANSWER_MISSING meetingParticipants',
    ])
  })

  it('needs a reason to return, to stop and to drop items', () => {
    expect(faults('MEETING', { ...forward, droppedItems: '2' })).toEqual(['REASON_MISSING reason'])
    for (const meetingDecision of ['Kembalikan untuk diperbaiki', 'Hentikan'])
      expect(faults('MEETING', { ...forward, meetingDecision, reason: '-' })).toEqual(['REASON_MISSING reason'])
  })

  it('drops items only when it forwards the others', () => {
    const answers = { ...forward, meetingDecision: 'Hentikan', droppedItems: '2', reason: 'Ganda' }
    expect(faults('MEETING', answers)).toEqual(['DROPPED_WITHOUT_FORWARD droppedItems'])
  })

  it('lies in the past, on a real day, and is one of those offered', () => {
    expect(faults('MEETING', { ...forward, heldOn: '2026-11-14' })).toEqual(['DATE_IN_FUTURE heldOn'])
    expect(faults('MEETING', { ...forward, heldOn: '31/11/2026' })).toEqual(['DATE_INVALID heldOn'])
    expect(faults('MEETING', { ...forward, meetingDecision: 'Tunda' })).toEqual(['CHOICE_UNKNOWN meetingDecision'])
  })
})

describe('A receipt of results', () => {
  const accept = { caseNumber: 'ppid-2026-0001', receiptDecision: 'Terima dan sampaikan' }
  const giveBack = { ...accept, receiptDecision: 'Kembalikan ke OPD' }

  it('becomes a command, also while the letter has no number', () => {
    expect(accepted('RECEIPT', accept)).toEqual({
      type: 'ReceiveResults',
      caseNumber: 'PPID-2026-0001',
      decision: 'ACCEPT',
      returnedItems: [],
      reason: '',
      handover: { letterNumber: '', letterDay: undefined },
    })
    expect(accepted('RECEIPT', { ...accept, letterNumber: 'B/500.12/7/2026', letterDay: '2026-11-12' })).toMatchObject({
      handover: { letterNumber: 'B/500.12/7/2026', letterDay: '2026-11-12' },
    })
  })

  it('cannot accept and return at once', () => {
    expect(faults('RECEIPT', { ...accept, returnedItems: '02' })).toEqual(['RETURNED_WITH_ACCEPT returnedItems'])
  })

  it('returns named items, with a reason', () => {
    expect(faults('RECEIPT', giveBack)).toEqual(['RETURNED_ITEMS_MISSING returnedItems', 'REASON_MISSING reason'])
    expect(accepted('RECEIPT', { ...giveBack, returnedItems: '2', reason: 'Dasar keliru' })).toMatchObject({
      decision: 'RETURN',
      returnedItems: ['PPID-2026-0001/02'],
    })
  })
})

describe('A guideline', () => {
  const guideline = {
    caseNumber: 'PPID-2026-0001',
    receivedOn: '13/11/2026',
    statement: 'Dijadikan pedoman untuk tidak diinformasikan ke publik',
  }

  it('becomes a command, whether the statement comes as a word or a ticked box', () => {
    const expected = {
      type: 'AdoptGuideline',
      caseNumber: 'PPID-2026-0001',
      guideline: { receivedOn: '2026-11-13' },
      note: '',
    }
    expect(accepted('GUIDELINE', guideline)).toEqual(expected)
    expect(accepted('GUIDELINE', { ...guideline, statement: [guideline.statement] })).toEqual(expected)
  })

  it('needs the statement', () => {
    expect(faults('GUIDELINE', { ...guideline, statement: [] })).toEqual(['STATEMENT_MISSING statement'])
  })
})
