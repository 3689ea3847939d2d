// A page of a form as a respondent fills it: one section, with the way on and back.
import type { Context } from 'hono'
import { shortDay } from '../dates'
import type { Env } from '../desk'
import { page } from '../shell'
import { draftAddress, sendAddress } from './addresses'
import { SectionCard, Summary, TitleCard } from './cards'
import { unsentDrafts } from './drafts'
import { newMark } from './page-mark'
import { EMAIL, type PageProblem, problemsOn } from './problems'
import { EmailQuestion, Question } from './question'
import { sealOf } from './seal'
import { hintOf, inOrder, nextOf, type SectionView } from './view'
import type { Visit } from './visit'
import { formsWords as words } from './words'

/** The ID of the form on the page. */
const FORM = 'isian'

/** @param refused why what was typed could not be stored */
export function formPage(visit: Visit, at: number, refused?: string) {
  const { c, desk, view, token, draft, account } = visit
  const section = sectionAt(view, at)
  const problems = c.req.query('periksa') === 'ya' ? problemsOn(visit, [at]) : []
  const problemOf = (key: string): PageProblem | undefined => problems.find((problem) => problem.key === key)
  const onward = nextOf(view, at, draft.answers) === 'submit' ? 'kirim' : 'lanjut'
  const remark = refused ?? remarkOf(visit)
  const isRefused = refused !== undefined
  const mark = problems.length > 0 ? `${words.checkMark}: ` : ''
  return page(
    c,
    desk,
    {
      title: `${mark}${view.title || words.untitled}`,
      room: 'forms',
      ...(isRefused && { status: 409 }),
      scripts: ['forms', 'combobox'],
      fills: { form: FORM, enter: <EnterButton action={onward} /> },
    },
    <div class="form">
      <TitleCard view={view} account={account} notes={isRefused ? [] : notesOf(visit)} first={at === 0}>
        {at === 0 && !isRefused ? <OtherDrafts visit={visit} /> : null}
      </TitleCard>
      {remark === undefined ? null : (
        <p class="card alert" role="alert" id="pesan" tabindex={-1} data-takes-focus>
          {remark}
        </p>
      )}
      <Summary problems={problems} />
      {at === 0 ? null : <SectionCard section={section} />}
      <form
        method="post"
        id={FORM}
        action={actionOf(visit, at, section, new URL(c.req.url).search)}
        novalidate
        data-form
        data-saved={words.saved}
        data-send={words.send}
        data-next={words.next}
        data-not-saved={words.notSaved}
      >
        {at === 0 && view.emailCollection === 'RESPONDER_INPUT' ? (
          <EmailQuestion value={draft.emailAddress} problem={problemOf(EMAIL)} />
        ) : null}
        {inOrder(view, section, token).map((item) => (
          <Question item={item} answer={draft.answers[item.id]} problem={problemOf(String(item.id))} />
        ))}
        <Foot visit={visit} at={at} />
      </form>
    </div>,
  )
}

function sectionAt({ sections }: Visit['view'], at: number): SectionView {
  const section = sections[at]
  if (!section) throw new Error(`the form has no section ${at}`)
  return section
}

function actionOf({ desk, form, token, draft, account }: Visit, at: number, section: SectionView, query: string) {
  const seal = sealOf(desk.box.world, token, account)
  return sendAddress(form, token, at, { account, seal, mark: newMark(draft, section, at), query })
}

/** What Enter presses, wherever it is pressed. */
function EnterButton({ action }: { action: string }) {
  return (
    <button type="submit" form={FORM} name="aksi" value={action} hidden data-enter>
      {words.next}
    </button>
  )
}

function remarkOf({ c, account }: Visit): string | undefined {
  const remarks = { sibuk: words.busy, akhir: words.last, ganti: words.nowActing(account) }
  return Object.entries(remarks).find(([name]) => c.req.query(name) === 'ya')?.[1]
}

function notesOf({ c, draft, begun }: Visit): string[] {
  const isPrefilled = !begun && !draft.editing && Object.keys(draft.answers).length > 0
  return [
    ...(c.req.query('sunting') === 'tidak' ? [words.notEditable] : []),
    ...(draft.editing ? [words.editing] : []),
    ...(begun && isResumed(c) ? [words.resumed] : []),
    ...(isPrefilled ? [words.prefilled] : []),
  ]
}

function isResumed(c: Context<Env>): boolean {
  return c.req.query('lanjutan') === 'ya'
}

/** What else the account has not sent yet, where somebody begins or comes back. */
function OtherDrafts({ visit }: { visit: Visit }) {
  const { c, desk, form, view, token, begun, account } = visit
  const { world } = desk.box
  if (begun && !isResumed(c)) return null
  const others = unsentDrafts(world, form.id, account).filter((one) => one.token !== token && !one.draft.editing)
  if (others.length === 0) return null
  return (
    <div class="good">
      <p>{words.otherDrafts}</p>
      <ul class="plain">
        {others.map(({ token: other, draft }) => (
          <li>
            <a href={draftAddress(form, other, 0)}>
              {shortDay(new Date(draft.at), world.timeZone)} – <bdi>{hintOf(view, draft)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Foot({ visit, at }: { visit: Visit; at: number }) {
  const { view, draft } = visit
  const last = nextOf(view, at, draft.answers) === 'submit'
  const count = view.sections.length
  return (
    <>
      <div class="form-foot">
        {at > 0 ? (
          <button type="submit" class="quiet" name="aksi" value="kembali">
            {words.back}
          </button>
        ) : null}
        <button type="submit" name="aksi" value={last ? 'kirim' : 'lanjut'} data-onward={words.sending}>
          {last ? words.send : words.next}
        </button>
        {view.progressBar && count > 1 ? (
          <label class="pages">
            <progress max={count} value={at + 1} />
            <span>{words.page(at + 1, count)}</span>
          </label>
        ) : null}
        <button type="submit" class="link" name="aksi" value="kosongkan" data-opens="kosongkan">
          {words.clear}
        </button>
      </div>
      <p class="faint saved" aria-live="polite" />
      <dialog id="kosongkan" aria-labelledby="kosongkan-judul">
        <h2 id="kosongkan-judul">{words.clearQuestion}</h2>
        <p>{words.clearAdvice}</p>
        <p class="actions">
          <button type="button" class="quiet" data-closes>
            {words.cancel}
          </button>
          <button type="submit" name="aksi" value="hapus-semua">
            {words.clear}
          </button>
        </p>
      </dialog>
    </>
  )
}

/** Asks before everything filled in is thrown away, where no script can ask. */
export function clearPage(visit: Visit, at: number) {
  const { c, desk, form, view, token } = visit
  return page(
    c,
    desk,
    { title: words.clearQuestion, room: 'forms' },
    <div class="form">
      <form
        class="card top-card"
        method="post"
        action={actionOf(visit, at, sectionAt(view, at), '')}
        id="pesan"
        tabindex={-1}
      >
        <h1>{words.clearQuestion}</h1>
        <p dir="auto">{view.title}</p>
        <p>{words.clearAdvice}</p>
        <p class="actions">
          <a class="button quiet" href={draftAddress(form, token, at)}>
            {words.cancel}
          </a>
          <button type="submit" name="aksi" value="hapus-semua">
            {words.clear}
          </button>
        </p>
      </form>
    </div>,
  )
}
