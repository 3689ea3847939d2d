// The executions of the script: the list, and one with its log and error; what a developer opens first.
import { type Context, Hono } from 'hono'
import { type ExecutionRecord, executionRecords } from '../../runtime/execution-records'
import { dayAndTime, shortDay } from '../dates'
import type { Desk, Env } from '../desk'
import { notFound } from '../notices'
import { page } from '../shell'
import { wholeNumber } from '../whole-number'
import { executionWords as words } from './words'

const PAGE_SIZE = 50

export function executionsRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  room.get('/eksekusi', (c) => list(c, desk))
  room.get('/eksekusi/:id', (c) => one(c, desk, c.req.param('id')))
  return room
}

function list(c: Context<Env>, desk: Desk) {
  const working = c.req.query('hanya') === 'berubah'
  const all = executionRecords(desk.box.world)
    .filter(({ writes, status }) => !working || writes > 0 || status !== 'COMPLETED')
    .reverse()
  const first = wholeNumber(c.req.query('dari'))
  const shown = all.slice(first, first + PAGE_SIZE)
  const at = (from: number) => `/eksekusi?dari=${from}${working ? '&hanya=berubah' : ''}`
  return page(
    c,
    desk,
    { title: words.title, room: 'executions' },
    <>
      <h1>{words.title}</h1>
      <p class="faint">{words.hint}</p>
      <p class="actions">
        <a class="button quiet" href="/eksekusi" aria-current={working ? undefined : 'true'}>
          {words.all}
        </a>
        <a class="button quiet" href="/eksekusi?hanya=berubah" aria-current={working ? 'true' : undefined}>
          {words.onlyWorking}
        </a>
      </p>
      {shown.length === 0 ? <p>{words.none}</p> : <Table desk={desk} records={shown} />}
      <p class="actions">
        {first > 0 ? <a href={at(Math.max(0, first - PAGE_SIZE))}>{words.newer}</a> : null}
        {first + PAGE_SIZE < all.length ? <a href={at(first + PAGE_SIZE)}>{words.older}</a> : null}
      </p>
    </>,
  )
}

function Table({ desk, records }: { desk: Desk; records: readonly ExecutionRecord[] }) {
  const { timeZone } = desk.box.world
  const heads = [words.function, words.trigger, words.started, words.duration, words.calls, words.writes, words.status]
  return (
    <section class="scroll" tabindex={0} aria-label={words.title}>
      <table class="list">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ id, functionName, trigger, startedAt, modelledMs, calls, writes, status }) => (
            <tr>
              <td data-label={words.function}>
                <a href={`/eksekusi/${id}`}>{functionName}</a>
              </td>
              <td data-label={words.trigger}>{words.triggers[trigger] ?? trigger}</td>
              <td data-label={words.started}>{shortDay(startedAt, timeZone)}</td>
              <td data-label={words.duration}>{words.seconds(modelledMs)}</td>
              <td data-label={words.calls}>{calls}</td>
              <td data-label={words.writes}>{writes}</td>
              <td data-label={words.status}>
                <span class={status === 'COMPLETED' ? 'tag' : 'tag warn'}>{words.statuses[status] ?? status}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Spent({ spent }: Pick<ExecutionRecord, 'spent'>) {
  return (
    <section class="card scroll">
      <h2>{words.spent}</h2>
      <table class="list">
        <thead>
          <tr>
            {[words.service, words.calls, words.duration].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spent.map(({ member, calls, ms }) => (
            <tr>
              <td data-label={words.service}>{member}</td>
              <td data-label={words.calls}>{calls}</td>
              <td data-label={words.duration}>{words.seconds(ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function one(c: Context<Env>, desk: Desk, id: string) {
  const found = executionRecords(desk.box.world).find((record) => record.id === id)
  if (!found) return notFound(c, desk)
  const facts: readonly (readonly [string, string])[] = [
    [words.status, words.statuses[found.status] ?? found.status],
    [words.trigger, words.triggers[found.trigger] ?? found.trigger],
    ...(found.user === undefined ? [] : [[words.user, found.user] as const]),
    [words.started, dayAndTime(found.startedAt, desk.box.world.timeZone)],
    [words.duration, words.seconds(found.modelledMs)],
    [words.calls, String(found.calls)],
    [words.writes, String(found.writes)],
    ...found.faults.map((fault) => [words.faults, fault] as const),
  ]
  return page(
    c,
    desk,
    { title: found.functionName, room: 'executions' },
    <>
      <h1>{found.functionName}</h1>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {found.error === undefined ? null : (
        <section class="alert">
          <h2>{words.error}</h2>
          <pre>{found.error}</pre>
        </section>
      )}
      <section class="card">
        <h2>{words.log}</h2>
        {found.log.length === 0 ? <p class="faint">{words.noLog}</p> : <pre>{found.log.join('\n')}</pre>}
      </section>
      {found.spent.length === 0 ? null : <Spent spent={found.spent} />}
      <p>
        <a href="/eksekusi">{words.back}</a>
      </p>
    </>,
  )
}
