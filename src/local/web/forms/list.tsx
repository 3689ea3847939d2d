// The list of forms the visitor's account may answer, with what their owner sees of them.
import type { Context } from 'hono'
import { allForms, responsesOf } from '../../services/forms/form-store'
import type { FormRecord } from '../../services/forms/model'
import { isOpen } from '../../services/forms/respond'
import { files } from '../../state/files'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { AcceptingSwitch, entryId } from './accepting'
import { mayAnswer, mayEditForm } from './access'
import { formAddress } from './addresses'
import { resumable } from './drafts'
import { formsWords as words } from './words'

export function formList(c: Context<Env>, desk: Desk) {
  const { world } = desk.box
  const forms = allForms(world)
    .filter((form) => files(world).get(form.id)?.trashed === false && mayAnswer(world, form, c.var.viewer))
    .sort((a, b) => a.title.localeCompare(b.title, 'id', { numeric: true }))
  return page(
    c,
    desk,
    { title: words.title, room: 'forms' },
    <>
      <h1>{words.title}</h1>
      {forms.length === 0 ? <p class="card">{words.none}</p> : <p>{words.intro}</p>}
      <ul class="forms">
        {forms.map((form) => (
          <Entry desk={desk} form={form} viewer={c.var.viewer} />
        ))}
      </ul>
    </>,
  )
}

function Entry({ desk, form, viewer }: { desk: Desk; form: FormRecord; viewer: string }) {
  const { world } = desk.box
  const edits = mayEditForm(world, form.id, viewer)
  const open = isOpen(world, form)
  const name = form.title || files(world).get(form.id)?.name || words.untitled
  return (
    <li class="card" id={entryId(form)}>
      <h2>
        <a href={formAddress(form)}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p>
        <span class={open ? 'tag' : 'tag warn'}>{open ? words.open : words.closedState}</span>{' '}
        {open && resumable(world, form.id, viewer, '') ? <span class="tag">{words.draftUnsent}</span> : null}
      </p>
      {form.description === '' ? null : (
        <p class="lines" dir="auto">
          {form.description}
        </p>
      )}
      {edits ? (
        <div class="owner-links">
          <a href={`/forms/d/${form.id}/viewanalytics`}>{words.responses(responsesOf(world, form.id).size)}</a>
          <a href={`/forms/d/${form.id}/penjawab`}>{words.responders}</a>
          <AcceptingSwitch form={form} name={name} />
        </div>
      ) : null}
    </li>
  )
}
