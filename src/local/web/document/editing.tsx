// The page on which the wording of a document is changed: one field for each paragraph, its placeholders named beside it.
import type { Context } from 'hono'
import type { DocumentContent, ParagraphNode } from '../../services/docs/model/content'
import { contentOfDocument } from '../../services/docs/model/kept-documents'
import type { FileRecord } from '../../state/files'
import type { Desk, Env } from '../desk'
import { Crumbs } from '../drive/parts'
import { page } from '../shell'
import { Done } from './done'
import { allParagraphs, type Group, mayRemove, type Section, sectionsToEdit } from './paragraph-list'
import { slotsOf } from './slots'
import { fingerprint, shownText, stateOf } from './typed-text'
import { documentWords as words } from './words'

/** More fields than this are no page to work on. */
const MOST = 1500

interface EditingPage {
  readonly content: DocumentContent
  /** What was typed and not saved, by paragraph. */
  readonly typed: ReadonlyMap<string, string>
}

/** @param typed what was typed before the document turned out to have changed */
export function editing(c: Context<Env>, desk: Desk, file: FileRecord, typed?: ReadonlyMap<string, string>) {
  const content = contentOfDocument(desk.box.world, file.id)
  const paragraphs = allParagraphs(content)
  const slots = [...new Set(paragraphs.flatMap((node) => slotsOf(shownText(node))))]
  const isTooLong = paragraphs.length > MOST
  const back = `/document/d/${file.id}/edit`
  const title = words.editing(file.name)
  return page(
    c,
    desk,
    { title, room: 'drive', scripts: ['document'], status: typed ? 409 : 200 },
    <>
      <Crumbs desk={desk} viewer={c.var.viewer} file={file} />
      <h1>{title}</h1>
      {typed ? <Conflict typed={typed} content={content} /> : <Done c={c} />}
      {typed ? <Gone typed={typed} content={content} /> : null}
      {isTooLong ? (
        <p class="alert">{words.tooLong}</p>
      ) : (
        <form method="post" action={back} class="wording" data-warns>
          <p class="faint">{words.editingHint}</p>
          {paragraphs.some(({ inlines }) => inlines.some(({ kind }) => kind !== 'text')) ? (
            <p class="faint">{words.fieldsHint}</p>
          ) : null}
          <Slots slots={slots} />
          <input type="hidden" name="sidik" value={stateOf(content)} />
          {sectionsToEdit(content).map((section) => (
            <EditedSection section={section} at={{ content, typed: typed ?? new Map() }} />
          ))}
          <p class="actions stays">
            <button type="submit">{words.save}</button>
            <a class="button quiet" href={back}>
              {words.cancel}
            </a>
          </p>
        </form>
      )}
    </>,
  )
}

/** What was typed stays in its fields, to which the links lead. */
function Conflict({ typed, content }: EditingPage) {
  const there = [...typed.keys()].filter((id) => Object.hasOwn(content.nodes, id))
  return (
    <div class="alert" role="alert">
      <p>{words.conflict}</p>
      <p class="actions">
        {there.map((id, index) => (
          <a href={`#isi-${id}`}>{words.toField(index + 1)}</a>
        ))}
      </p>
    </div>
  )
}

function Slots({ slots }: { slots: readonly string[] }) {
  if (slots.length === 0) return null
  return (
    <section class="card">
      <h2>{words.slots}</h2>
      <p class="faint">{words.slotsHint}</p>
      <ul class="slot-list">
        {slots.map((slot) => (
          <li>
            <mark class="slot">{slot}</mark>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EditedSection({ section, at }: { section: Section; at: EditingPage }) {
  return (
    <section class="card">
      <h2>{section.title}</h2>
      {section.groups.map((group, index) => (
        <>
          {group.table !== undefined && group.table !== section.groups[index - 1]?.table ? (
            <h3>{words.table(group.table)}</h3>
          ) : null}
          <EditedGroup group={group} section={section.title} at={at} />
        </>
      ))}
    </section>
  )
}

function EditedGroup({ group, section, at }: { group: Group; section: string; at: EditingPage }) {
  return (
    <div class={group.row === undefined ? 'fields' : 'fields of-row'}>
      {group.paragraphs.map(({ node, label }) => (
        <Field node={node} label={label} section={section} at={at} />
      ))}
    </div>
  )
}

function Field({ node, label, section, at }: { node: ParagraphNode; label: string; section: string; at: EditingPage }) {
  const shown = shownText(node)
  const typed = at.typed.get(node.id)
  const isApart = typed !== undefined && typed !== shown
  const text = typed ?? shown
  const slots = slotsOf(shown)
  const field = `isi-${node.id}`
  const whole = `${label} (${section})`
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <textarea
        id={field}
        name={`p.${node.id}.${fingerprint(shown)}`}
        rows={rowsFor(text)}
        dir="auto"
        aria-describedby={slots.length > 0 || isApart ? `${field}-ket` : undefined}
      >
        {/* The first line break of a text field's content is left out by browsers. */}
        {text.startsWith('\n') ? `\n${text}` : text}
      </textarea>
      {slots.length > 0 || isApart ? (
        <div id={`${field}-ket`} class="beside">
          {slots.length === 0 ? null : (
            <p>
              {words.slotsHere}{' '}
              {slots.map((slot) => (
                <>
                  <mark class="slot">{slot}</mark>{' '}
                </>
              ))}
            </p>
          )}
          {isApart ? (
            <p class="now">
              {words.now} <q>{shown}</q>
            </p>
          ) : null}
        </div>
      ) : null}
      <p class="field-actions">
        <button type="submit" class="quiet small" name="tambah" value={node.id} aria-label={words.addAfter(whole)}>
          {words.add}
        </button>
        {mayRemove(at.content, node) ? (
          <button type="submit" class="quiet small" name="hapus" value={node.id} aria-label={words.removeOne(whole)}>
            {words.remove}
          </button>
        ) : null}
      </p>
    </div>
  )
}

function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0)
  return Math.min(16, Math.max(1, lines))
}

/** What was typed is not lost with its paragraph. */
function Gone({ typed, content }: { typed: ReadonlyMap<string, string>; content: DocumentContent }) {
  const lost = [...typed].filter(([id]) => !Object.hasOwn(content.nodes, id))
  if (lost.length === 0) return null
  return (
    <section class="card">
      <h2>{words.gone}</h2>
      <p class="faint">{words.goneHint}</p>
      {lost.map(([, text]) => (
        <pre>{text}</pre>
      ))}
    </section>
  )
}
