// The page that watches long work: what is being done, how far it is, and where to go when it is done.
import type { Context } from 'hono'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { words } from '../words'
import { homeWords } from './words'

export const STOP = '/kerja/berhenti'

export function progressPage(c: Context<Env>, desk: Desk) {
  const job = desk.jobs.latest()
  if (!job) return c.redirect('/')
  if (job.finished && job.error === undefined) return c.redirect(job.next)
  const running = !job.finished
  return page(
    c,
    desk,
    { title: running ? job.title : words.failed, ...(running ? { refresh: 1, scripts: ['progress'] } : {}) },
    <section class="notice card" data-follows={running ? '/kerja' : undefined}>
      <h1>{running ? job.title : words.failed}</h1>
      {running ? <progress max={1} value={job.part} aria-label={job.title} /> : null}
      <p id="tahap">{running ? job.line : words.failedAdvice}</p>
      {running ? <p class="faint">{homeWords.working}</p> : <pre>{job.error}</pre>}
      {running ? <p class="hidden" role="status" /> : null}
      {running && job.stops ? (
        <form method="post" action={STOP}>
          <button type="submit" class="quiet">
            {homeWords.stop}
          </button>
        </form>
      ) : null}
      {running ? null : (
        <a class="button" href="/">
          {words.backHome}
        </a>
      )}
    </section>,
  )
}
