// The field of each kind of question, named as in pre-filled addresses and filled with what was answered so far.
import type { Answer } from '../../services/forms/model'
import { ChoiceFields, ListField } from './choice-fields'
import { type FieldProps, state } from './field-props'
import { GridFields } from './grid-fields'
import type { ItemView } from './view'
import { monthNames, formsWords as words } from './words'

export function Field(props: FieldProps) {
  switch (props.item.type) {
    case 'TEXT':
      return <TextField {...props} />
    case 'PARAGRAPH_TEXT':
      return <LongTextField {...props} />
    case 'LIST':
      return <ListField {...props} />
    case 'DATE':
      return props.item.includesYear ? <DayField {...props} type="date" /> : <DayParts {...props} />
    case 'TIME':
      return <DayField {...props} type="time" />
    case 'DATETIME':
      return props.item.includesYear ? <DayField {...props} type="datetime-local" /> : <DayParts {...props} />
    case 'DURATION':
      return <DurationParts {...props} />
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <GridFields {...props} />
    default:
      return <ChoiceFields {...props} />
  }
}

/** Kinds of one field, which a label names; the others are groups of fields. */
export function isSingle({ type, includesYear }: ItemView): boolean {
  if (type === 'DATE' || type === 'DATETIME') return includesYear
  return type === 'TEXT' || type === 'PARAGRAPH_TEXT' || type === 'LIST' || type === 'TIME'
}

const textOf = (answer: Answer | undefined) => (typeof answer === 'string' ? answer : '')

function TextField(props: FieldProps) {
  const { item, answer, id } = props
  return (
    <input
      type="text"
      class="long"
      id={id}
      name={`entry.${item.entry}`}
      value={textOf(answer)}
      placeholder={words.yourAnswer}
      inputmode={keyboardFor(item)}
      autocomplete="off"
      dir="auto"
      {...state(props)}
    />
  )
}

function keyboardFor({ validation }: ItemView): 'email' | 'url' | 'decimal' | undefined {
  const rule = validation?.rule ?? ''
  if (rule === 'requireTextIsEmail') return 'email'
  if (rule === 'requireTextIsUrl') return 'url'
  return /^require(?:Whole)?Number/.test(rule) ? 'decimal' : undefined
}

function LongTextField(props: FieldProps) {
  const text = textOf(props.answer)
  return (
    <textarea
      class="long"
      id={props.id}
      name={`entry.${props.item.entry}`}
      rows={3}
      placeholder={words.yourAnswer}
      dir="auto"
      {...state(props)}
    >
      {/* A line end right after the tag is not part of the text. */}
      {text.startsWith('\n') ? `\n${text}` : text}
    </textarea>
  )
}

function DayField({ type, ...props }: FieldProps & { type: 'date' | 'time' | 'datetime-local' }) {
  return (
    <input
      type={type}
      id={props.id}
      name={`entry.${props.item.entry}`}
      value={textOf(props.answer).replace(' ', 'T')}
      max={type === 'date' ? '9999-12-31' : undefined}
      {...state(props)}
    />
  )
}

/** A day without its year, and perhaps a time: browsers have no field for it. */
function DayParts(props: FieldProps) {
  const { item, answer, id } = props
  const [, month = '', day = '', hour = '', minute = ''] =
    /^(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(textOf(answer)) ?? []
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1))
  const name = `entry.${item.entry}`
  return (
    <div class="parts">
      <label>
        {words.day}
        <select id={id} name={`${name}_day`} {...state(props)}>
          <option value="" />
          {days.map((one) => (
            <option value={one} selected={Number(day) === Number(one)}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.month}
        <select name={`${name}_month`} {...state(props)}>
          <option value="" />
          {monthNames.map((one, index) => (
            <option value={String(index + 1)} selected={Number(month) === index + 1}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {item.type === 'DATETIME' ? (
        <>
          <Part props={props} name={`${name}_hour`} label={words.hour} value={hour} max={23} />
          <Part props={props} name={`${name}_minute`} label={words.minute} value={minute} max={59} />
        </>
      ) : null}
    </div>
  )
}

function DurationParts(props: FieldProps) {
  const [hour = '', minute = '', second = ''] = textOf(props.answer).split(':')
  const name = `entry.${props.item.entry}`
  return (
    <div class="parts">
      <Part props={props} id={props.id} name={`${name}_hour`} label={words.hour} value={hour} max={72} />
      <Part props={props} name={`${name}_minute`} label={words.minute} value={minute} max={59} />
      <Part props={props} name={`${name}_second`} label={words.second} value={second} max={59} />
    </div>
  )
}

interface PartProps {
  readonly props: FieldProps
  readonly id?: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly max: number
}

function Part({ props, id, name, label, value, max }: PartProps) {
  return (
    <label>
      {label}
      <input type="number" id={id} name={name} value={value} min={0} max={max} inputmode="numeric" {...state(props)} />
    </label>
  )
}
