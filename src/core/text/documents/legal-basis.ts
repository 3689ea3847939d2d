// The legal basis of an exemption in the words of a list: letters and points of Pasal 17, then other statutes.

const FREEDOM_OF_INFORMATION_ACT = 'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik'

/** "Pasal 17 huruf h angka 4 UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik; <other statute>"; '' without any. */
export function legalBasisText(grounds: readonly string[], otherStatute: string): string {
  const article = grounds.length
    ? [`Pasal 17 ${enumeration(grounds.map(letterText))} ${FREEDOM_OF_INFORMATION_ACT}`]
    : []
  const other = otherStatute.trim()
  return [...article, ...(other ? [other] : [])].join('; ')
}

/** "h.4" → "huruf h angka 4" */
function letterText(code: string): string {
  const [letter = '', point] = code.split('.')
  return point ? `huruf ${letter} angka ${point}` : `huruf ${letter}`
}

/** "a", "a dan b", "a, b dan c" */
export function enumeration(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} dan ${parts[parts.length - 1]}`
}
