// The form that changes one cell: a choice where its rule offers one, a text field otherwise.
import { typedText } from '../../services/sheets/edit-cell'
import type { DataValidationRule } from '../../services/sheets/schema/cells'
import { choicesOf } from '../../services/sheets/validation-check'
import { CellFacts } from './details'
import { nameOf, type Place } from './query'
import { rightTo } from './rights'
import { addressOf, type View } from './view'
import { sheetWords as words } from './words'

interface CellFormProps {
  readonly view: View
  readonly place: Place
  /** What was typed and not taken, and why. */
  readonly refused?: { readonly text: string; readonly lines: readonly string[] } | undefined
}

export function CellPanel({ view, place, refused }: CellFormProps) {
  const right = rightTo(view.tab.sheet, place, view.person)
  const mayTry = right.kind === 'free' || right.kind === 'warned'
  return (
    <>
      <CellFacts view={view} place={place} />
      {refused ? (
        <div class="alert" role="alert" id="tolakan">
          {refused.lines.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      ) : null}
      {mayTry ? <CellForm view={view} place={place} refused={refused} /> : null}
    </>
  )
}

function CellForm({ view, place, refused }: CellFormProps) {
  const { tab, address, person } = view
  const name = nameOf(place)
  const rule = tab.cell(place.row, place.column)?.validation
  const isWarned = rightTo(tab.sheet, place, person).kind === 'warned'
  const text = refused?.text ?? typedText(tab.book, tab.sheet, place)
  return (
    <form method="post" action={`${address}/sel`} class="cell-form">
      <input type="hidden" name="gid" value={tab.sheet.sheetId} />
      <input type="hidden" name="range" value={name} />
      <input type="hidden" name="kembali" value={addressOf(view, {})} />
      <label for="isi-sel">{words.newContent(name)}</label>
      <Field view={view} rule={rule} text={text} isRefused={refused !== undefined} />
      {isWarned ? (
        <label class="sure">
          <input type="checkbox" name="yakin" value="ya" required /> {words.sure}
        </label>
      ) : null}
      <p class="actions">
        <button type="submit">{words.save}</button>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly view: View
  readonly rule: DataValidationRule | undefined
  readonly text: string
  readonly isRefused: boolean
}

function Field({ view, rule, text, isRefused }: FieldProps) {
  const choices = rule && choicesFor(view, rule)
  const refusal = isRefused ? { 'aria-describedby': 'tolakan', 'aria-invalid': 'true' as const } : {}
  if (choices && rule?.strict && rule.condition?.type === 'BOOLEAN')
    return <Choice choices={choices} text={text} refusal={refusal} />
  if (choices && rule?.strict && choices.length <= 500)
    return <Choice choices={choices} text={text} refusal={refusal} />
  return (
    <>
      <textarea id="isi-sel" name="isi" rows={text.length > 80 || text.includes('\n') ? 6 : 2} {...refusal}>
        {text}
      </textarea>
      {choices ? <p class="faint">{words.offered(choices.slice(0, 30))}</p> : <p class="faint">{words.contentHint}</p>}
    </>
  )
}

interface ChoiceProps {
  readonly choices: readonly string[]
  readonly text: string
  readonly refusal: object
}

function Choice({ choices, text, refusal }: ChoiceProps) {
  const all = text === '' || choices.includes(text) ? choices : [text, ...choices]
  return (
    <select id="isi-sel" name="isi" {...refusal}>
      <option value="">{words.choose}</option>
      {all.map((choice) => (
        <option value={choice} selected={choice === text}>
          {choice}
        </option>
      ))}
    </select>
  )
}

function choicesFor({ tab }: View, rule: DataValidationRule): readonly string[] | undefined {
  if (rule.condition?.type !== 'BOOLEAN') return choicesOf(tab.book, rule)
  const own = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '')
  return own.length > 0 ? own : ['TRUE', 'FALSE']
}
