// Submissions as the script reads them: links to a form, responses, and the events that tell of them.
import { openPrefilled } from '../../src/local/services/forms/prefill'
import { recordResponse } from '../../src/local/services/forms/respond'
import { OFFICER, office } from '../support/forms-office'

// Required, not imported: src/workspace is compiled for Apps Script and is no part of the tests' TypeScript project.
const { FormSubmissions } = require('../../src/workspace/forms/form-submissions')
const { GoogleLinks } = require('../../src/workspace/google-links')
const { formOfEvent } = require('../../src/workspace/forms/submit-event')

describe('A link to a form', () => {
  it('opens it with the answers filled in, and the others empty', () => {
    const { world, ensure, memory } = office()
    const { formId } = ensure('COLLECTION')
    const link = new GoogleLinks(memory, 'register').form('COLLECTION', {
      caseNumber: 'PPID-2026-0001',
      subject: 'Data & rekam = medis',
    })
    expect(openPrefilled(world, link)).toEqual({
      form: formId,
      answers: {
        'Nomor berkas (kosongkan untuk berkas baru)': 'PPID-2026-0001',
        Perihal: 'Data & rekam = medis',
        'Butir dalam tabel': '',
      },
    })
  })
})

describe('Links to a form', () => {
  it('take one look into the memory', () => {
    const { ensure, memory } = office()
    ensure('MEETING')
    const get = jest.spyOn(memory, 'get')
    const links = new GoogleLinks(memory, 'register')
    const made = ['PPID-2026-0001', 'PPID-2026-0002'].map((caseNumber) => links.form('MEETING', { caseNumber }))
    expect(made[0]).toContain('PPID-2026-0001')
    expect(made[1]).toContain('PPID-2026-0002')
    expect(get).toHaveBeenCalledTimes(1)
  })
})

describe('A submission', () => {
  const answers = {
    'Nomor butir': 'PPID-2026-0001/02',
    'Dasar Pasal 17': ['b – Persaingan usaha', 'h.2 – riwayat kesehatan'],
    'Hasil uji': 'Terbuka',
    'Berakhir pada tanggal': '2031-01-02',
  }

  it('is read by question key, with its sender and the office’s own time', () => {
    const { world, ensure, memory } = office()
    ensure('TEST')
    world.setClock(new Date('2026-11-13T09:05:07Z'))
    const { responseId } = recordResponse(world, '3. Uji Konsekuensi', answers, OFFICER)
    const found = new FormSubmissions(memory).find('TEST', responseId)
    expect(found).toMatchObject({ form: 'TEST', responseId, submittedAt: '2026-11-13T16:05:07', sender: OFFICER })
    expect(found.answers).toMatchObject({
      itemNumber: 'PPID-2026-0001/02',
      grounds: ['b – Persaingan usaha', 'h.2 – riwayat kesehatan'],
      outcome: 'Terbuka',
      untilDate: '2031-01-02',
      note: '',
    })
    expect(found.answers).not.toHaveProperty('occasion')
  })

  it('is found among those after a moment, oldest first', () => {
    const { world, ensure, memory } = office()
    ensure('TEST')
    const submit = (time: string) => {
      world.setClock(new Date(time))
      return recordResponse(world, '3. Uji Konsekuensi', answers, OFFICER).responseId
    }
    const first = submit('2026-11-13T02:00:00Z')
    const second = submit('2026-11-13T03:00:00Z')
    const third = submit('2026-11-13T04:00:00Z')
    const ids = (since?: string) =>
      new FormSubmissions(memory)
        .since('TEST', since, new Set<string>())
        .found.map((each: { responseId: string }) => each.responseId)
    expect(ids()).toEqual([first, second, third])
    expect(ids('2026-11-13T09:30:00')).toEqual([second, third])
  })

  it('among very many is read in a slice that ends before the last ones looked at', () => {
    const { world, ensure, memory } = office()
    ensure('TEST')
    const start = Date.parse('2026-11-13T02:00:00Z')
    const ids = Array.from({ length: 60 }, (_, minute) => {
      world.setClock(new Date(start + minute * 60_000))
      return recordResponse(world, '3. Uji Konsekuensi', answers, OFFICER).responseId
    })
    const submissions = new FormSubmissions(memory)
    const idsIn = ({ found }: { found: { responseId: string }[] }) => found.map(({ responseId }) => responseId)
    const first = submissions.since('TEST', undefined, new Set<string>())
    expect(idsIn(first)).toEqual(ids.slice(0, 50))
    // The last twenty looked at begin at 09.30; a minute before that is certain.
    expect(first.reached).toBe('2026-11-13T09:29:00')
    const last = submissions.since('TEST', first.reached, new Set<string>())
    expect(idsIn(last)).toEqual(ids.slice(30))
    expect(last.reached).toBeUndefined()
  })

  it('that is not there is none', () => {
    const { ensure, memory } = office()
    ensure('TEST')
    expect(new FormSubmissions(memory).find('TEST', 'gone')).toBeUndefined()
  })

  it('gives its sender a link with the same answers', () => {
    const { world, ensure, memory } = office()
    ensure('TEST')
    const { responseId } = recordResponse(world, '3. Uji Konsekuensi', answers, OFFICER)
    const link = new FormSubmissions(memory).refillLink('TEST', responseId)
    expect(openPrefilled(world, link).answers).toMatchObject(answers)
  })

  it('too long for an address gives a link with its number only', () => {
    const { world, ensure, memory } = office()
    ensure('TEST')
    const long = { ...answers, 'Konsekuensi bila dibuka': 'kerugian nyata '.repeat(330) }
    const { responseId } = recordResponse(
      world,
      '3. Uji Konsekuensi',
      { ...long, 'Manfaat bila ditutup': long['Konsekuensi bila dibuka'] },
      OFFICER,
    )
    const link = new FormSubmissions(memory).refillLink('TEST', responseId)
    expect(openPrefilled(world, link).answers).toEqual({ 'Nomor butir': 'PPID-2026-0001/02' })
  })
})

describe('A submit event', () => {
  it('names the form and the response; a blank one, and one of another form, name nothing', () => {
    const { ensure, memory } = office()
    const { formId } = ensure('MEETING')
    const source = { getId: () => formId }
    const response = { getId: () => 'r1' }
    expect(formOfEvent({ source, response }, memory)).toEqual({ form: 'MEETING', responseId: 'r1' })
    expect(formOfEvent({ source }, memory)).toBeUndefined()
    expect(formOfEvent(undefined, memory)).toBeUndefined()
    expect(formOfEvent({ source: { getId: () => 'other' }, response }, memory)).toBeUndefined()
  })
})
