// Turns a .docx into a document, as Drive does when a file is uploaded to be converted (ECMA-376; support.google.com/docs).
import { GoogleException } from '../../../state/errors'
import { blankDocument } from '../model/blank'
import type { DocumentContent, PageStyle } from '../model/content'
import { type Draft, draftOf, put, remove } from '../model/tree'
import { readBlocks, type Source } from './blocks'
import { readLists } from './numbering'
import { openPackage, type Package } from './package'
import { readStyles } from './styles'
import { childOf, childrenOf, flagOf, points, type Xml } from './xml'

/** Throws NotEmulatedError for content the box would lose, and Google's error for what is no .docx. */
export function readDocx(bytes: Uint8Array): DocumentContent {
  const pack = openPackage(bytes)
  const body = childOf(pack.main, 'w:body')
  if (!body) throw new GoogleException('The file could not be converted: it has no body.')
  const source: Source = { styles: readStyles(pack.styles), lists: readLists(pack.numbering), address: pack.address }
  const draft = draftOf(blankDocument())
  remove(draft, 'e1')
  draft.styles = source.styles.named
  draft.lists = source.lists.levels
  readBlocks(draft, draft.body, body, source)
  const section = childOf(body, 'w:sectPr')
  draft.page = pageStyle(section, draft.page)
  draft.differentFirstPage = flagOf(section, 'w:titlePg') ?? false
  addSections(draft, pack, section, source)
  return draft
}

function pageStyle(section: Xml | undefined, fallback: PageStyle): PageStyle {
  const size = childOf(section, 'w:pgSz')?.attributes
  const margins = childOf(section, 'w:pgMar')?.attributes
  const margin = (name: string, otherwise: number) => Math.abs(points(margins?.[`w:${name}`]) ?? otherwise)
  return {
    width: points(size?.['w:w']) ?? fallback.width,
    height: points(size?.['w:h']) ?? fallback.height,
    marginTop: margin('top', fallback.marginTop),
    marginRight: margin('right', fallback.marginRight),
    marginBottom: margin('bottom', fallback.marginBottom),
    marginLeft: margin('left', fallback.marginLeft),
    marginHeader: margin('header', fallback.marginHeader),
    marginFooter: margin('footer', fallback.marginFooter),
  }
}

const PLACES = {
  'w:headerReference': { kind: 'header', default: 'header', first: 'firstPageHeader' },
  'w:footerReference': { kind: 'footer', default: 'footer', first: 'firstPageFooter' },
} as const

function addSections(draft: Draft, pack: Package, section: Xml | undefined, source: Source): void {
  for (const [name, place] of Object.entries(PLACES))
    for (const { attributes } of childrenOf(section, name)) {
      const type = attributes['w:type'] ?? 'default'
      // Pages are numbered without regard to left and right: an even-page header is never shown.
      if (type !== 'default' && type !== 'first') continue
      const part = pack.part(attributes['r:id'] ?? '')
      if (!part) throw new GoogleException('The file could not be converted: a header or footer is missing.')
      const id = place[type]
      put(draft, { id, kind: place.kind, parent: undefined, children: [] })
      readBlocks(draft, id, part, source)
      draft[id] = id
    }
}
