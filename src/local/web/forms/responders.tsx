// Who may answer a form, and the fields to add and take away, as Google's share dialog has for respondents.
import type { Context } from 'hono'
import { isAddress } from '../../services/base/accounts'
import { effectivePermissions, grant, revoke } from '../../services/base/sharing'
import { type FormRecord, isPublishedReader } from '../../services/forms/model'
import { fileOf, type PermissionRecord } from '../../state/files'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { formAddress } from './addresses'
import { formsWords as words } from './words'

interface Refused {
  readonly typed: string
  /** The part of it that is no address. */
  readonly bad: string
}

export function respondersPage(c: Context<Env>, desk: Desk, form: FormRecord, refused?: Refused) {
  const people = effectivePermissions(desk.box.world, fileOf(desk.box.world, form.id)).filter(isPublishedReader)
  const { bad, typed } = refused ?? {}
  const title = words.respondersOf(form.title || words.untitled)
  const action = `/forms/d/${form.id}/penjawab`
  return page(
    c,
    desk,
    { title, room: 'forms', ...(bad !== undefined && { status: 400 as const }) },
    <div class="form">
      <section class="card top-card">
        <h1 dir="auto">{title}</h1>
        <p>{people.length === 0 ? words.respondersNone : words.respondersIntro}</p>
        <ul class="people">
          {people.map((permission) => (
            <Responder permission={permission} action={action} />
          ))}
        </ul>
        <form method="post" action={action} class="add">
          <label for="alamat">{words.respondersAdd}</label>
          <p class="help" id="alamat-ket">
            {words.respondersHint}
          </p>
          {bad === undefined ? null : (
            <p class="problem" id="alamat-galat" role="alert">
              {words.respondersBad(bad)}
            </p>
          )}
          <textarea
            id="alamat"
            name="tambah"
            class="long"
            rows={2}
            aria-describedby={bad === undefined ? 'alamat-ket' : 'alamat-ket alamat-galat'}
            aria-invalid={bad === undefined ? undefined : 'true'}
          >
            {typed}
          </textarea>
          <p class="actions">
            <button type="submit">{words.respondersAddButton}</button>
          </p>
        </form>
        {people.some(({ type }) => type === 'anyone') ? null : (
          <form method="post" action={action}>
            <input type="hidden" name="semua" value="ya" />
            <button type="submit" class="quiet">
              {words.respondersOpen}
            </button>
          </form>
        )}
        <p class="owner-links">
          <a href={formAddress(form)}>{words.fill}</a>
          <a href="/formulir">{words.toForms}</a>
        </p>
      </section>
    </div>,
  )
}

function Responder({ permission, action }: { permission: PermissionRecord; action: string }) {
  const { id, type, emailAddress = '', domain = '' } = permission
  const who =
    type === 'anyone' ? words.respondersAnyone : type === 'domain' ? words.respondersDomain(domain) : emailAddress
  return (
    <li>
      <span>{who}</span>
      <form method="post" action={action}>
        <input type="hidden" name="hapus" value={id} />
        <button type="submit" class="link" aria-label={words.respondersRemoveOf(who)}>
          {words.respondersRemove}
        </button>
      </form>
    </li>
  )
}

export async function changeResponders(c: Context<Env>, desk: Desk, form: FormRecord): Promise<Response> {
  const { world } = desk.box
  const { tambah, semua, hapus } = await c.req.parseBody()
  const typed = typeof tambah === 'string' ? tambah : ''
  const wanted = typed.split(/[\s,;]+/).filter((one) => one !== '')
  const bad = wanted.find((one) => !isAddress(one))
  if (bad !== undefined) return respondersPage(c, desk, form, { typed, bad })
  world.store.transaction(() => {
    for (const emailAddress of wanted)
      grant(world, form.id, { type: 'user', role: 'reader', emailAddress, view: 'published' })
    if (semua === 'ya') grant(world, form.id, { type: 'anyone', role: 'reader', view: 'published' })
    if (typeof hapus === 'string') revoke(world, form.id, (one) => one.id === hapus && isPublishedReader(one))
  })
  return c.redirect(`/forms/d/${form.id}/penjawab`, 303)
}
