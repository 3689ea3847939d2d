// What every document fills in: letterhead, place and date, and the block of whoever signs.
import type { Settings } from '../sop/configuration'
import { dateText } from '../text/dates'
import { documentWords } from '../text/documents/labels'
import type { Day } from '../time/day'

export type Values = Readonly<Record<string, string>>

export interface Signer {
  readonly position: string
  readonly name: string
  readonly rank: string
  readonly nip: string
}

export function commonValues(settings: Settings, today: Day): Values {
  const [government = '', unit = '', ...address] = settings.letterhead
  return {
    kop_pemerintah: government,
    kop_unit: unit,
    kop_alamat: address.join(', '),
    tempat: settings.place,
    tanggal: dateText(today),
  }
}

/** A name or number that is not known is left as a dotted line to be filled in by hand. */
export function signerValues(signer: Signer): Values {
  return {
    jabatan_penanda_tangan: signer.position || documentWords.dots,
    nama_penanda_tangan: signer.name || documentWords.dots,
    pangkat_penanda_tangan: [signer.rank, documentWords.nip(signer.nip)].filter(Boolean).join('\n'),
  }
}

/** Signs by hand: only the position is known. */
export function positionOnly(position: string): Signer {
  return { position, name: '', rank: '', nip: '' }
}
