// The digest of a morning: who gets one, what stands in it, and how it reads.
import { type DigestTask, type Mailbag, morningPost } from '../../../src/core/notices/digest'
import { renderMail } from '../../../src/core/notices/render-mail'
import { day } from '../../../src/core/time/day'
import { CASE, DINKES, LEAD, task } from '../../support/cases'
import { links } from '../../support/mail-links'
import { configuration } from '../../support/office'

const ADMIN = 'admin.register@contoh.pontianak.go.id'
const THURSDAY = day('2026-11-19')

/** Due on Tuesday the 17th, two working days late on Thursday. */
const meeting: DigestTask = { task: task(2), subject: 'Usulan November' }
/** Due on Friday the 20th. */
const test: DigestTask = {
  task: task(3, 'DINKES', { dueOn: day('2026-11-20') }),
  subject: 'Usulan November',
  item: { item: `${CASE}/02`, itemCount: 3 },
}

const post = (tasks: readonly DigestTask[], today = THURSDAY, bag: Partial<Mailbag> = {}) =>
  morningPost(tasks, { unsent: [], served: new Set(), ...bag }, configuration, today)
const readers = (tasks: readonly DigestTask[], today = THURSDAY) => post(tasks, today).mails.map(({ to }) => to[0])

describe('The digest', () => {
  it('goes to whoever has something to do, the latest first, and is noted with the task', () => {
    const { mails, told } = post([test, meeting])
    expect(mails.map(({ to }) => to)).toEqual([[LEAD], [DINKES]])
    expect([...told]).toEqual([
      [`${CASE}#3-DINKES.1`, { level: -1, on: THURSDAY }],
      [`${CASE}#2.1`, { level: 1, on: THURSDAY }],
    ])
  })

  it('reads like this', () => {
    const [, toUnit] = post([test, meeting]).mails
    const mail = toUnit && renderMail(toUnit, links, configuration)
    expect(mail?.subject).toBe('Pengingat PPID: 1 tugas perlu dikerjakan')
    expect(mail?.text).toBe(`Yth. Bapak/Ibu,

Yang perlu dikerjakan:

1. PPID-2026-0001 Usulan November
   Langkah 3: Uji konsekuensi (DINKES): tenggat Jumat, 20 November 2026, 1 hari kerja lagi; 3 butir belum diuji
   Isi Formulir 3: https://forms.contoh/TEST?itemNumber=PPID-2026-0001%2F02

Teks singkat untuk diteruskan lewat WhatsApp atau SMS:

  Pengingat PPID, 1 tugas:
  1. PPID-2026-0001 Langkah 3: Uji konsekuensi (DINKES): tenggat 20 Nov 2026
  Tautan formulir ada dalam surel.

Buka register: https://sheet.contoh/register

PPID Utama Kota Pontianak
Surel ini dikirim otomatis oleh register PPID.
`)
  })

  it('is not written where nothing is new, and lists what was said before where something is', () => {
    const reminded = { ...meeting, task: { ...meeting.task, told: { level: 1, on: day('2026-11-18') } } }
    expect(readers([reminded])).toEqual([])
    const receipt: DigestTask = {
      task: task(4, undefined, { caseNumber: 'PPID-2026-0002', dueOn: THURSDAY }),
      subject: 'Usulan Oktober',
    }
    const [mail] = post([reminded, receipt]).mails
    const text = mail ? renderMail(mail, links, configuration).text : ''
    expect(text).toMatch(
      /Yang perlu dikerjakan:\n\n1\. PPID-2026-0002[\s\S]*Tugas lain yang masih berjalan[\s\S]*1\. PPID-2026-0001/,
    )
  })

  it('is written on no free day of its reader, though a unit that works on Saturdays gets its own', () => {
    const saturday = day('2026-11-21')
    const ofSixDays = { ...test, task: task(3, 'DISDIKBUD', { dueOn: day('2026-11-20') }) }
    expect(readers([meeting, test, ofSixDays], saturday)).toEqual(['ppid.disdikbud@contoh.pontianak.go.id'])
    expect(readers([meeting, test, ofSixDays], day('2026-11-22'))).toEqual([])
  })

  it('waits for the superior’s working day before it escalates', () => {
    // Three Saturdays-and-weekdays late on Saturday 21 November; PPID Utama reads it on Monday.
    const late = {
      ...test,
      task: task(3, 'DISDIKBUD', { dueOn: day('2026-11-18'), told: { level: 1, on: day('2026-11-19') } }),
    }
    expect(post([late], day('2026-11-21')).told.get(late.task.key)).toEqual({ level: 3, on: '2026-11-21' })
    const monday = post(
      [{ ...late, task: { ...late.task, told: { level: 3, on: day('2026-11-21') } } }],
      day('2026-11-23'),
    )
    expect(monday.mails.map(({ to }) => to[0])).toEqual([LEAD])
    expect(monday.told.get(late.task.key)).toEqual({ level: 3, on: '2026-11-21', escalatedOn: '2026-11-23' })
  })

  it('tells the administrator once of work that nobody is in office for, and of it again when that happens again', () => {
    const orphan = { ...test, task: task(3, 'DLH', { dueOn: THURSDAY }) }
    const first = post([orphan])
    expect(first.mails.map(({ to }) => to[0])).toEqual([ADMIN])
    expect(first.told.get(orphan.task.key)).toEqual({ vacantOn: THURSDAY })
    const told = { ...orphan, task: { ...orphan.task, told: { vacantOn: THURSDAY } } }
    expect(readers([told], day('2026-11-20'))).toEqual([])
    const filled = { ...test, task: { ...test.task, told: { vacantOn: THURSDAY } } }
    expect(post([filled]).told.get(filled.task.key)).toEqual({ level: -1, on: THURSDAY })
  })

  describe('that never reached its reader', () => {
    const FRIDAY = day('2026-11-20')
    const unsentTo = (address: string, tasks: readonly DigestTask[], today = THURSDAY) =>
      post(tasks, today).mails.flatMap((mail) =>
        mail.kind === 'DIGEST' && mail.to[0] === address ? [{ address, digest: mail }] : [],
      )
    const noted = (tasks: readonly DigestTask[], today = THURSDAY): DigestTask[] => {
      const { told } = post(tasks, today)
      return tasks.map((each) => ({ ...each, task: { ...each.task, told: told.get(each.task.key) ?? each.task.told } }))
    }

    it('is said again by the next one its reader can get, and not before', () => {
      const unsent = unsentTo(LEAD, [meeting])
      const saturday = post(noted([meeting]), day('2026-11-21'), { unsent })
      expect([saturday.mails, saturday.madeUpFor]).toEqual([[], []])
      const friday = post(noted([meeting]), FRIDAY, { unsent })
      expect(friday.madeUpFor).toEqual(unsent)
      const [toLead] = friday.mails.filter(({ to }) => to[0] === LEAD)
      expect(toLead?.kind === 'DIGEST' && toLead.due.count).toBe(1)
    })

    it('carries its escalations, vacancies and moved deadlines along', () => {
      const late = {
        ...test,
        task: task(3, 'DINKES', { dueOn: day('2026-11-16'), told: { level: 1, on: day('2026-11-17') } }),
      }
      const orphan = { ...test, task: task(3, 'DLH', { dueOn: day('2026-11-25') }) }
      const moved = {
        ...meeting,
        task: task(4, undefined, { dueOn: day('2026-11-25') }),
        moved: { from: day('2026-11-24') },
      }
      const all = [late, orphan, moved]
      const unsent = [...unsentTo(LEAD, all), ...unsentTo(ADMIN, all)]
      const { moved: _, ...settled } = moved
      const { mails } = post(noted([late, orphan, settled]), FRIDAY, { unsent })
      const lists = Object.fromEntries(
        mails.flatMap((mail) =>
          mail.kind === 'DIGEST' ? [[mail.to[0], [mail.escalated.count, mail.moved.count, mail.vacant.count]]] : [],
        ),
      )
      expect(lists[LEAD]).toEqual([1, 1, 0])
      expect(lists[ADMIN]).toEqual([0, 0, 1])
    })

    it('is let go when its work is done, or its reader gone', () => {
      const unsent = unsentTo(LEAD, [meeting])
      expect(post([], FRIDAY, { unsent })).toMatchObject({ mails: [], madeUpFor: unsent })
      const gone = [{ ...unsent[0], address: 'sudah.pindah@contoh.pontianak.go.id' }] as typeof unsent
      expect(post(noted([meeting]), FRIDAY, { unsent: gone }).madeUpFor).toEqual(gone)
    })
  })

  it('comes once a day: what is new to whoever has had one waits for the next day', () => {
    const { mails, told } = post([meeting], THURSDAY, { served: new Set([LEAD]) })
    expect([mails, [...told]]).toEqual([[], []])
  })

  it('counts all that is late, also beyond the lines it lists', () => {
    const many = Array.from({ length: 60 }, (_, index): DigestTask => {
      const number = `PPID-2026-${String(index).padStart(5, '0')}`
      return { task: task(2, undefined, { caseNumber: number, key: `${number}#2.1` }), subject: 'Usulan' }
    })
    const [mail] = post(many).mails
    expect(mail && renderMail(mail, links, configuration).subject).toBe(
      'Pengingat PPID: 60 tugas perlu dikerjakan, 60 terlambat',
    )
  })

  it('stays within a cell of the outbox, however much is open', () => {
    const many = Array.from({ length: 2_000 }, (_, index): DigestTask => {
      const number = `PPID-2026-${String(index).padStart(5, '0')}`
      return { task: task(2, undefined, { caseNumber: number, key: `${number}#2.1` }), subject: 'x'.repeat(300) }
    })
    const [mail] = post(many).mails
    expect(JSON.stringify(mail).length).toBeLessThan(50_000)
    expect(mail && renderMail(mail, links, configuration).text).toContain('Dan 1950 tugas lainnya; lihat tab Tugas')
  })
})
