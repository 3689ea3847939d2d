// Closes a form to answers and opens it again, as Google's switch "Accepting responses" does.
import type { Context } from 'hono'
import { changeForm } from '../../services/forms/form-store'
import type { FormRecord } from '../../services/forms/model'
import type { Desk, Env } from '../desk'
import { formsWords as words } from './words'

/** Nothing on a form that is not published: it accepts no answers whatever the switch says. */
export function AcceptingSwitch({
  form: { id, published, acceptingResponses },
  name,
}: {
  form: FormRecord
  name: string
}) {
  if (!published) return null
  const label = acceptingResponses ? words.close : words.reopen
  return (
    <form method="post" action={`/forms/d/${id}/penerimaan`}>
      <input type="hidden" name="terima" value={acceptingResponses ? 'tidak' : 'ya'} />
      <button type="submit" class="link" aria-label={`${label}: ${name}`}>
        {label}
      </button>
    </form>
  )
}

export async function changeAccepting(c: Context<Env>, { box }: Desk, form: FormRecord): Promise<Response> {
  const { terima } = await c.req.parseBody()
  if (form.published && (terima === 'ya' || terima === 'tidak'))
    changeForm(box.world, form.id, { acceptingResponses: terima === 'ya' })
  return c.redirect(`/formulir#${entryId(form)}`, 303)
}

/** Where the list shows the form. */
export function entryId({ id }: FormRecord): string {
  return `formulir-${id}`
}
