// Whatever is typed into the forms, the intake answers with a command or with faults, and prefilled links hold what was typed.
import fc from 'fast-check'
import { prefilledLink, sentinelOf } from '../../../src/core/intake/prefill'
import { QUESTIONS } from '../../../src/core/intake/questions'
import { type Answers, FORMS } from '../../../src/core/intake/submission'
import { choiceLabels } from '../../../src/core/text/forms/choices'
import { parse } from '../../support/intake'

const words = fc.constantFrom(
  ...Object.values(choiceLabels).flatMap((labels) => Object.keys(labels)),
  ...[
    'PPID-2026-0001',
    'PPID-2026-0001/02',
    '2026-11-13',
    'DINKES',
    'h.2',
    'j',
    '5',
    'NIHIL',
    '1-3',
    '999999999999999999',
  ],
)
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), words)
const answer = fc.oneof(text, fc.array(text, { maxLength: 3 }))

describe('Answers of any content', () => {
  it.each(FORMS)('to form %s give a command or a refusal, never an error', (form) => {
    const keys = QUESTIONS[form].map((question) => question.key)
    const answers = fc.dictionary(fc.constantFrom(...keys), answer) as fc.Arbitrary<Answers>
    fc.assert(
      fc.property(answers, (given) => {
        const outcome = parse(form, given)
        expect(outcome.ok || outcome.rejections.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('A pre-filled link', () => {
  const template = `https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=${sentinelOf('caseNumber')}&entry.2=${sentinelOf('table')}`

  it('holds the values, encoded, and nothing for those not given', () => {
    expect(prefilledLink(template, { caseNumber: 'PPID-2026-0001/02 & x=ZZTABLEZZ' })).toBe(
      'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=PPID-2026-0001%2F02%20%26%20x%3DZZTABLEZZ&entry.2=',
    )
  })

  it('leaves out a table too long for an address', () => {
    const link = prefilledLink(template, { caseNumber: 'PPID-2026-0001', table: 'é'.repeat(2000) })
    expect(link).toBe('https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=PPID-2026-0001&entry.2=')
  })

  it('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        expect(prefilledLink(`x?s=${sentinelOf('subject')}`, { subject })).toMatch(/^x\?s=/)
      }),
    )
  })
})
