// The small words documents print around the facts.
import type { Officer, Standing } from '../../sop/configuration'

const STANDING: Readonly<Record<Standing, string>> = { DEFINITIVE: '', PLH: 'Plh. ', PLT: 'Plt. ', ON_BEHALF: 'a.n. ' }

/** "Plt. "; nothing for whoever holds the post. */
export const standingText = (standing: Standing): string => STANDING[standing]

/** "Plt. Kepala Dinas …", and for whoever signs on behalf "a.n. PPID Pendukung …" above the own position. */
export function positionText({ standing, position }: Officer, post: string): string {
  return standing === 'ON_BEHALF' ? `${STANDING.ON_BEHALF}${post}\n${position}` : `${STANDING[standing]}${position}`
}

const DOTS = '........................................'

export const documentWords = {
  numberToFollow: '.................... (nomor menyusul)',
  dots: DOTS,
  nip: (nip: string) => `NIP ${nip || DOTS}`,
  nothing: 'Nihil',
  dash: '–',
  exemptPart: (part: string) => `Bagian yang dikecualikan: ${part}`,
  description: (text: string) => `Uraian: ${text}`,
  source: (text: string) => `Dokumen induk: ${text}`,
  publicInterest: (text: string) => `Kepentingan publik yang lebih besar: ${text}`,
  testedOn: (date: string) => `Diuji ${date}`,
  note: (text: string) => `Catatan: ${text}`,
  itemCount: (count: number) => `${count} butir`,
  signatureLine: (number: number) => `\n${number}. ....................`,
  collected: (date: string) => `Dikumpulkan mulai tanggal ${date}.`,
  meeting: (date: string, participants: string) =>
    `Dibahas dalam rapat Tim PPID Utama tanggal ${date}${participants ? `, dihadiri oleh ${participants}` : ''}.`,
  dropped: (numbers: string) => `Butir yang tidak diteruskan: ${numbers}.`,
} as const
