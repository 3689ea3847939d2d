// Whether a text names another statute and its article, as letter j demands (UU 14/2008 Pasal 17 huruf j).

const ACT = '(?:undang\\s*-?\\s*undang|uu)'
const BY_NUMBER =
  '(?:nomor|no\\.?)?\\s*14\\s*(?:\\/|tahun|th\\.?)\\s*2008(?:\\s*tentang\\s+keterbukaan\\s+informasi\\s+publik)?'
const BY_NAME = '(?:kip\\b|(?:tentang\\s+)?keterbukaan\\s+informasi\\s+publik)'
const ARTICLE_17 = '(?:pasal|psl|ps)\\b\\.?\\s*17\\b(?:\\s*(?:ayat\\s*)?\\(\\d\\))?(?:\\s*,?\\s*huruf\\s*[a-j]\\b)?'
/** The Public Information Act with its Pasal 17 before or after: citing it again names no other statute. */
const OWN_ACT = new RegExp(
  `(?:${ARTICLE_17}\\s*,?\\s*)?${ACT}\\s*(?:${BY_NUMBER}|${BY_NAME})(?:\\s*,?\\s*${ARTICLE_17})?`,
  'gi',
)
const ARTICLE = /\b(?:pasal|psl|ps)\b\.?\s*\d+/i
/** Words of a citation that name no statute. */
const SCAFFOLDING = /\b(?:pasal|psl|ps|ayat|huruf|angka|dan|atau|jo|juncto|nomor|no|tahun|th)\b/gi

export function namesOtherStatute(text: string): boolean {
  const rest = text.replace(OWN_ACT, ' ')
  return ARTICLE.test(rest) && /\p{L}{2,}/u.test(rest.replace(SCAFFOLDING, ' '))
}
