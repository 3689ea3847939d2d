// The box lets go of drafts when there are too many: never of what somebody typed and has not sent, as long as it can.
import { type Draft, draftOf, storeDraft } from '../../src/local/web/forms/drafts'
import { FORM, textAt, typed } from './form-typing'
import { formDesk, OFFICER, OWNER } from './forms-desk'

/** As many as the box keeps. */
const MOST = 300

const token = (number: number): string => number.toString(16).padStart(32, '0')

function manyDrafts() {
  const desk = formDesk(FORM)
  const plain: Draft = { form: desk.form().id, account: OWNER, link: '', at: 0, answers: {}, emailAddress: '' }
  const [item] = desk.form().items
  const filled = { ...plain, answers: { [item?.id ?? 0]: 'ketikan' } }
  const kinds = { sent: { ...plain, sent: 'jawaban' }, empty: plain, typed: filled }
  const keep = (kind: keyof typeof kinds, from: number, count = 1) => {
    for (let number = from; number < from + count; number++) storeDraft(desk.world, token(number), kinds[kind])
  }
  const isThere = (number: number) => draftOf(desk.world, desk.form().id, token(number)) !== undefined
  return { desk, keep, isThere }
}

describe('A draft that was typed and not sent', () => {
  it('is found again however many forms another account has sent since', async () => {
    const { desk, keep } = manyDrafts()
    await typed(desk, 'Siti')
    keep('sent', 1, MOST + 50)
    expect(await textAt(desk, desk.address, OFFICER)).toContain('value="Siti"')
  })

  it('outlasts whatever holds less: what is sent goes first, then what is empty, then the oldest of its own kind', () => {
    const { keep, isThere } = manyDrafts()
    keep('typed', 1)
    keep('empty', 2)
    keep('sent', 3)
    keep('typed', 4, MOST - 3)
    expect([1, 2, 3, 4].map(isThere)).toEqual([true, true, true, true])
    keep('typed', 1001)
    expect([1, 2, 3, 4].map(isThere)).toEqual([true, true, false, true])
    keep('typed', 1002)
    expect([1, 2, 3, 4].map(isThere)).toEqual([true, false, false, true])
    keep('typed', 1003)
    expect([1, 2, 3, 4].map(isThere)).toEqual([false, false, false, true])
  })

  it('takes the place of the oldest that is sent, not of the latest', () => {
    const { keep, isThere } = manyDrafts()
    keep('sent', 1, MOST)
    keep('typed', 1001)
    expect([1, 2, MOST].map(isThere)).toEqual([false, true, true])
  })
})
