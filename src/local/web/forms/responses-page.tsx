// The responses of a form, for whoever may edit it: newest first, each with its answers.
import type { Context } from 'hono'
import { type Answer, type FormRecord, isQuestion, type ResponseRecord } from '../../services/forms/model'
import { responsesSince } from '../../services/forms/responses'
import { shortDay } from '../dates'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { wholeNumber } from '../whole-number'
import { formAddress } from './addresses'
import { formsWords as words } from './words'

const PAGE_SIZE = 20

export function responsesPage(c: Context<Env>, desk: Desk, form: FormRecord) {
  const all = responsesSince(desk.box.world, form.id)
  const first = wholeNumber(c.req.query('dari'))
  const shown = all.slice(Math.max(0, all.length - first - PAGE_SIZE), Math.max(0, all.length - first)).reverse()
  const title = words.responsesOf(form.title || words.untitled)
  return page(
    c,
    desk,
    { title, room: 'forms' },
    <div class="form">
      <header class="card top-card">
        <h1 dir="auto">{title}</h1>
        <p>{words.responses(all.length)}</p>
        <p class="actions">
          <a class="button quiet" href={formAddress(form)}>
            {words.fill}
          </a>
          <a class="button quiet" href="/formulir">
            {words.toForms}
          </a>
        </p>
      </header>
      {all.length === 0 ? <p class="card">{words.noResponses}</p> : null}
      {shown.map((response) => (
        <OneResponse desk={desk} form={form} response={response} />
      ))}
      <p class="actions">
        {first > 0 ? <a href={`?dari=${Math.max(0, first - PAGE_SIZE)}`}>{words.newer}</a> : null}
        {first + PAGE_SIZE < all.length ? <a href={`?dari=${first + PAGE_SIZE}`}>{words.older}</a> : null}
      </p>
    </div>,
  )
}

function OneResponse({ desk, form, response }: { desk: Desk; form: FormRecord; response: ResponseRecord }) {
  const answered = form.items.filter(isQuestion).flatMap((item) => {
    const answer = response.answers[item.id]
    return answer === undefined ? [] : [{ item, answer }]
  })
  return (
    <details class="card response">
      <summary>
        <time datetime={response.timestamp}>{shortDay(new Date(response.timestamp), desk.box.world.timeZone)}</time> –{' '}
        <bdi>{response.email || words.unknown}</bdi>
      </summary>
      <dl>
        {answered.map(({ item, answer }) => (
          <>
            <dt dir="auto">{item.title}</dt>
            <dd class="lines" dir="auto">
              {shown(
                answer,
                item.rows?.map(({ label }) => label),
              )}
            </dd>
          </>
        ))}
      </dl>
    </details>
  )
}

function shown(answer: Answer, rows: readonly string[] | undefined): string {
  if (typeof answer === 'string') return answer
  const texts = answer.map((one) => (typeof one === 'string' ? one : one.join(', ')))
  return rows ? texts.map((text, index) => `${rows[index]}: ${text || '–'}`).join('\n') : texts.join('\n')
}
