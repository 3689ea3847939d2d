// Opens a .docx: its parts as XML, and what each part refers to.
import { strFromU8, unzipSync } from 'fflate'
import { GoogleException } from '../../../state/errors'
import { childrenOf, parseXml, type Xml } from './xml'

export interface Package {
  readonly main: Xml
  readonly styles: Xml | undefined
  readonly numbering: Xml | undefined
  /** The part a relationship of the main document leads to. */
  part(relationshipId: string): Xml | undefined
  /** The address a relationship of the main document leads to. */
  address(relationshipId: string): string | undefined
}

const MAIN = 'word/document.xml'

export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipped(bytes)
  const read = (path: string): Xml | undefined => {
    const part = parts[path]
    return part ? parseXml(strFromU8(part)) : undefined
  }
  const main = read(MAIN)
  if (!main) throw new GoogleException('The file could not be converted: it has no word/document.xml.')
  const links = new Map(
    childrenOf(read('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? '',
    ]),
  )
  return {
    main,
    styles: read('word/styles.xml'),
    numbering: read('word/numbering.xml'),
    part: (id) => read(pathOf(links.get(id) ?? '')),
    address: (id) => links.get(id),
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch (cause) {
    throw new GoogleException('The file could not be converted: it is not a .docx package.', { cause })
  }
}

/** Targets are relative to the folder of the main part, or begin at the root of the package. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}
