// The cards around the questions of a form's page: its title, a section, and the summary of errors.
import type { Child } from 'hono/jsx'
import type { FormView } from '../../services/forms/read-model'
import { fieldId } from './addresses'
import type { PageProblem } from './problems'
import type { SectionView } from './view'
import { formsWords as words } from './words'

interface TitleProps {
  readonly view: FormView
  readonly account: string
  readonly notes: readonly string[]
  /** The first page shows what the form is about. */
  readonly first: boolean
  readonly children?: Child
}

export function TitleCard({ view, account, notes, first, children }: TitleProps) {
  const description = first ? view.sections[0]?.description : ''
  const isRequired = view.sections.some(({ items }) => items.some(({ required }) => required))
  const recorded = view.emailCollection === 'VERIFIED' ? words.verified(account) : words.notCollected(account)
  return (
    <header class="card top-card">
      <h1 dir="auto">{view.title || words.untitled}</h1>
      {description ? (
        <p class="lines" dir="auto">
          {description}
        </p>
      ) : null}
      {notes.map((note) => (
        <p class="good">{note}</p>
      ))}
      {children}
      {view.emailCollection === 'RESPONDER_INPUT' ? null : <p class="faint account">{recorded}</p>}
      {isRequired || view.emailCollection === 'RESPONDER_INPUT' ? (
        <p class="star">
          <span aria-hidden="true">*</span> {words.requiredLegend}
        </p>
      ) : null}
    </header>
  )
}

/** Takes the focus when a visitor goes on to it. */
export function SectionCard({ section }: { section: SectionView }) {
  return (
    <header class="card section-card" id="bagian" tabindex={-1}>
      <h2 dir="auto">{section.title || words.untitled}</h2>
      {section.description === '' ? null : (
        <p class="lines" dir="auto">
          {section.description}
        </p>
      )}
    </header>
  )
}

export function Summary({ problems }: { problems: readonly PageProblem[] }) {
  if (problems.length === 0) return null
  return (
    <section class="card alert" role="alert" id="pesan" tabindex={-1} data-takes-focus>
      <h2>{words.checkTitle(problems.length)}</h2>
      <p>{words.checkAdvice}</p>
      <ul>
        {problems.map(({ key, label, message }) => (
          <li>
            <a href={`#${fieldId(key)}`}>
              <bdi>{label || words.untitledQuestion}</bdi>
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </section>
  )
}
