// The parts of the Drive pages: the way from the top, the list of files, who has access, and a preview.
import { effectivePermissions } from '../../services/base/sharing'
import { type FileRecord, files, fileUrl, MIME, type PermissionRecord, ROOT_ID } from '../../state/files'
import { accessTo } from '../access'
import { localAddress } from '../addresses'
import { shortDay } from '../dates'
import type { Desk } from '../desk'
import { isOwner } from '../visitor'
import { driveWords as words } from './words'

interface OneFile {
  readonly desk: Desk
  readonly file: FileRecord
}

/** Folders above the file, as far as the viewer sees them. */
export function Crumbs({ desk, viewer, file }: OneFile & { viewer: string }) {
  const { world } = desk.box
  const above: FileRecord[] = []
  for (let here = files(world).get(file.parents[0] ?? ''); here; here = files(world).get(here.parents[0] ?? ''))
    if (accessTo(world, here, viewer) !== 'none') above.unshift(here)
  const owns = isOwner(world, viewer)
  if (file.id === ROOT_ID) return null
  return (
    <nav aria-label={words.path} class="crumbs">
      <ol>
        {owns ? null : (
          <li>
            <a href="/drive">{words.shared}</a>
          </li>
        )}
        {above.map(({ id, name }) => (
          <li>
            <a href={`/drive/folders/${id}`}>{id === ROOT_ID ? words.myDrive : name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function FileList({ desk, files: shown, none }: { desk: Desk; files: readonly FileRecord[]; none: string }) {
  if (shown.length === 0) return <p class="card">{none}</p>
  return (
    <table class="list card">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.changed}</th>
          <th scope="col">{words.size}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((file) => (
          <tr>
            <td data-label={words.name}>
              <a href={localAddress(fileUrl(file))}>
                <span class={`mark ${markOf(file)}`} aria-hidden="true" />
                {file.name}
              </a>
            </td>
            <td data-label={words.kind}>{kindOf(file)}</td>
            <td data-label={words.changed}>{shortDay(new Date(file.modifiedTime), desk.box.world.timeZone)}</td>
            <td data-label={words.size}>{file.size === undefined ? '–' : `${Math.ceil(file.size / 1024)} KB`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function kindOf({ mimeType }: FileRecord): string {
  return words.kinds[mimeType] ?? words.otherKind
}

function markOf({ mimeType }: FileRecord): string {
  return mimeType.startsWith('application/vnd.google-apps.') ? mimeType.slice(28) : 'other'
}

export function AccessList({ desk, file }: OneFile) {
  const permissions = effectivePermissions(desk.box.world, file)
  return (
    <section class="card">
      <h2>{words.access}</h2>
      <ul>
        {permissions.map((permission) => (
          <li>
            {granteeOf(permission)} <span class="tag">{roleOf(permission)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function granteeOf({ type, emailAddress = '', domain = '' }: PermissionRecord): string {
  if (type === 'anyone') return words.anyone
  if (type === 'domain') return words.domain(domain)
  return type === 'group' ? words.group(emailAddress) : emailAddress
}

function roleOf({ role, view }: PermissionRecord): string {
  return view === 'published' ? words.respondent : (words.roles[role] ?? role)
}

export function Preview({ desk, file }: OneFile) {
  const address = `/berkas/${file.id}`
  if (file.mimeType === MIME.pdf)
    return (
      <object class="paper" type={MIME.pdf} data={address} aria-label={file.name}>
        <p>{words.pdfFallback}</p>
      </object>
    )
  if (/^image\/(?:png|jpeg|gif|webp)$/.test(file.mimeType)) return <img class="preview" src={address} alt={file.name} />
  const bytes = desk.box.world.store.bytes.get(file.id)
  if (/^text\/(?:plain|csv)$/.test(file.mimeType) && bytes)
    return <pre class="card">{new TextDecoder().decode(bytes.slice(0, 100_000))}</pre>
  return <p class="card">{words.noPreview}</p>
}
