// What the visitor is told on coming back: what the script said, or that a cell was saved.
import type { MenuRun } from './script-menu'
import { sheetWords as words } from './words'

export function Said({ run }: { run: MenuRun }) {
  const { caption, record, said } = run
  const isFine = record === undefined || record.error === undefined
  return (
    <section class={`said ${isFine ? 'good' : 'alert'}`} role="status">
      <h2>{isFine ? words.ranWell(caption) : words.ranBadly(caption)}</h2>
      {isFine ? null : <pre>{record?.error}</pre>}
      {said.map(({ title, text }) => (
        <>
          {title ? <h3>{title}</h3> : null}
          <pre class="words">{text}</pre>
        </>
      ))}
      {record ? (
        <p>
          <a href={`/eksekusi/${record.id}`}>{words.seeRun}</a>
        </p>
      ) : null}
    </section>
  )
}
