// A question's card: what is asked, the help, the field, and what is wrong with the answer.
import type { Answer } from '../../services/forms/model'
import { fieldId } from './addresses'
import { Field, isSingle } from './fields'
import { EMAIL, type PageProblem } from './problems'
import { type ItemView, isQuestion } from './view'
import { formsWords as words } from './words'

interface QuestionProps {
  readonly item: ItemView
  readonly answer: Answer | undefined
  readonly problem: PageProblem | undefined
}

export function Question({ item, answer, problem }: QuestionProps) {
  if (!isQuestion(item)) return <Heading item={item} />
  const { id } = item
  const describedBy = `${item.helpText === '' ? '' : `ket-${id} `}galat-${id}`
  const field = { item, answer, id: fieldId(id), describedBy, invalid: problem !== undefined }
  const inside = (
    <>
      <Help item={item} />
      <Field {...field} />
      {item.type === 'MULTIPLE_CHOICE' || item.type === 'SCALE' || item.type === 'RATING' ? (
        <ClearChoice item={item} shown={answer !== undefined} />
      ) : null}
      <Problem id={id} problem={problem} />
    </>
  )
  const look = problem ? 'card question wrong' : 'card question'
  if (isSingle(item))
    return (
      <div class={look} data-question={id}>
        <label class="asked" for={field.id} id={`judul-${id}`}>
          <Asked item={item} />
        </label>
        {inside}
      </div>
    )
  return (
    <fieldset class={look} data-question={id} aria-describedby={describedBy}>
      <legend class="asked">
        <Asked item={item} />
      </legend>
      {inside}
    </fieldset>
  )
}

function Asked({ item }: { item: ItemView }) {
  return (
    <>
      <bdi>{item.title || words.untitledQuestion}</bdi>
      {item.required ? (
        <span class="star">
          {' '}
          <span aria-hidden="true">*</span>
          <span class="hidden">{words.requiredHidden}</span>
        </span>
      ) : null}
    </>
  )
}

function Help({ item }: { item: ItemView }) {
  if (item.helpText === '') return null
  return (
    <p class="help lines" id={`ket-${item.id}`} dir="auto">
      {item.helpText}
    </p>
  )
}

/** Always there, so that a script can fill it and a screen reader hears it. */
function Problem({ id, problem }: { id: number | string; problem: PageProblem | undefined }) {
  return (
    <p class="problem" id={`galat-${id}`} aria-live="polite">
      {problem?.message}
    </p>
  )
}

/** A circle once chosen cannot be unchosen by clicking it again. */
function ClearChoice({ item, shown }: { item: ItemView; shown: boolean }) {
  if (item.required) return null
  return (
    <button type="submit" class="link" name="aksi" value={`hapus.${item.id}`} data-clears={shown ? 'shown' : 'hidden'}>
      {words.clearChoice}
      <span class="hidden">{words.clearChoiceOf(item.title)}</span>
    </button>
  )
}

function Heading({ item }: { item: ItemView }) {
  return (
    <div class="card">
      <h2 dir="auto">{item.title}</h2>
      {item.helpText === '' ? null : (
        <p class="lines" dir="auto">
          {item.helpText}
        </p>
      )}
    </div>
  )
}

export function EmailQuestion({ value, problem }: { value: string; problem: PageProblem | undefined }) {
  return (
    <div class={problem ? 'card question wrong' : 'card question'} data-question={EMAIL}>
      <label class="asked" for={fieldId(EMAIL)}>
        {words.emailLabel}
        <span class="star">
          {' '}
          <span aria-hidden="true">*</span>
          <span class="hidden">{words.requiredHidden}</span>
        </span>
      </label>
      <p class="help" id={`ket-${EMAIL}`}>
        {words.emailHelp}
      </p>
      <input
        type="email"
        class="long"
        id={fieldId(EMAIL)}
        name="emailAddress"
        value={value}
        autocomplete="email"
        aria-required="true"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`ket-${EMAIL} galat-${EMAIL}`}
      />
      <Problem id={EMAIL} problem={problem} />
    </div>
  )
}
