// Questions answered by choosing: circles, boxes, a list, a scale and a rating.
import type { Answer } from '../../services/forms/model'
import { type FieldProps, state } from './field-props'
import { OTHER } from './typed'
import type { ItemView } from './view'
import { formsWords as words } from './words'

/** With more choices than this, a list gets a field to search in. */
const LONG_LIST = 12

/** Words for the field a script makes of a long list. */
const SEARCH = { 'data-combobox': words.search, 'data-found': words.found, 'data-none': words.noneFound }

const given = (answer: Answer | undefined): string[] => [answer ?? []].flat(2).filter((one) => one !== '')

export function ListField(props: FieldProps) {
  const { item, answer, id } = props
  const [chosen] = given(answer)
  const choices = offered(item)
  return (
    <select
      id={id}
      name={`entry.${item.entry}`}
      class="long"
      {...(choices.length > LONG_LIST ? SEARCH : {})}
      {...state(props)}
    >
      <option value="">{words.choose}</option>
      {choices.map((value) => (
        <option value={value} selected={value === chosen}>
          {value}
        </option>
      ))}
    </select>
  )
}

function offered({ choices }: ItemView): string[] {
  return choices.flatMap(({ value }) => (value === '' ? [] : [value]))
}

export function ChoiceFields(props: FieldProps) {
  const { item } = props
  if (item.scale || item.type === 'SCALE') return <Scale {...props} />
  if (item.rating || item.type === 'RATING') return <Rating {...props} />
  const values = offered(item)
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio'
  return (
    <ul class="choices">
      {values.map((value, index) => (
        <li>
          <Option props={props} type={type} value={value} first={index === 0}>
            {value}
          </Option>
        </li>
      ))}
      {item.other ? <OtherOption props={props} type={type} first={values.length === 0} /> : null}
    </ul>
  )
}

interface OptionProps {
  readonly props: FieldProps
  readonly type: 'radio' | 'checkbox'
  readonly value: string
  readonly first: boolean
  readonly checked?: boolean
  readonly children?: unknown
}

function Option({ props, type, value, first, checked, children }: OptionProps) {
  const { item, answer, id, describedBy, invalid } = props
  return (
    <label class="choice">
      <input
        type={type}
        id={first ? id : undefined}
        name={`entry.${item.entry}`}
        value={value}
        checked={checked ?? given(answer).includes(value)}
        aria-describedby={describedBy}
        aria-invalid={invalid ? 'true' : undefined}
      />
      <span dir="auto">{children}</span>
    </label>
  )
}

/** The answer that is none of the choices, with a field for it. */
function OtherOption({ props, type, first }: { props: FieldProps; type: 'radio' | 'checkbox'; first: boolean }) {
  const { item, answer } = props
  const own = given(answer).find((one) => !item.choices.some(({ value }) => value === one))
  return (
    <li class="other">
      <Option props={props} type={type} value={OTHER} first={first} checked={own !== undefined}>
        {words.other}:
      </Option>
      <input
        type="text"
        name={`entry.${item.entry}.other_option_response`}
        value={own ?? ''}
        aria-label={`${words.otherText}: ${item.title}`}
        autocomplete="off"
        dir="auto"
        data-other
      />
    </li>
  )
}

function Scale(props: FieldProps) {
  const { lower, upper, leftLabel, rightLabel } = props.item.scale ?? {
    lower: 1,
    upper: 5,
    leftLabel: '',
    rightLabel: '',
  }
  const levels = Array.from({ length: upper - lower + 1 }, (_, index) => lower + index)
  const hint = (level: number) => (level === lower ? leftLabel : level === upper ? rightLabel : '')
  return (
    <div class="scale">
      {leftLabel === '' ? null : <span aria-hidden="true">{leftLabel}</span>}
      <div class="levels">
        {levels.map((level) => (
          <Option props={props} type="radio" value={String(level)} first={level === lower}>
            {level}
            {hint(level) === '' ? null : <span class="hidden"> – {hint(level)}</span>}
          </Option>
        ))}
      </div>
      {rightLabel === '' ? null : <span aria-hidden="true">{rightLabel}</span>}
    </div>
  )
}

const ICONS = { STAR: '★', HEART: '♥', THUMB_UP: '👍' } as const

function Rating(props: FieldProps) {
  const { levels, icon } = props.item.rating ?? { levels: 5, icon: 'STAR' as const }
  return (
    <div class="scale">
      <div class="levels">
        {Array.from({ length: levels }, (_, index) => index + 1).map((level) => (
          <Option props={props} type="radio" value={String(level)} first={level === 1}>
            <span aria-hidden="true">
              {level} {ICONS[icon]}
            </span>
            <span class="hidden">
              {words.outOf(level, levels)} {words.icons[icon]}
            </span>
          </Option>
        ))}
      </div>
    </div>
  )
}
