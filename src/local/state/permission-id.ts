// The IDs Google gives to permissions: they belong to whoever is given access, and are the same on every file.

/** Who is given access: a person or group by address, a domain, or everybody. */
export interface Grantee {
  readonly type: 'user' | 'group' | 'domain' | 'anyone'
  readonly emailAddress?: string
  readonly domain?: string
  readonly view?: string
  /** Of a domain or everybody: found by searching, not by the link only. */
  readonly allowFileDiscovery?: boolean
}

/** What tells two grantees apart; addresses do so whatever their case. */
export function granteeKey({ type, emailAddress, domain, view }: Grantee): string {
  const who = emailAddress?.toLowerCase() ?? domain?.toLowerCase() ?? type
  return `${view ?? ''} ${who}`
}

/** Twenty digits; of a domain they end in "k"; "anyone" and "anyoneWithLink" are words. */
export function permissionId(grantee: Grantee): string {
  if (grantee.type === 'anyone') return grantee.allowFileDiscovery ? 'anyone' : 'anyoneWithLink'
  const digits = digitsOf(granteeKey(grantee))
  return grantee.type === 'domain' ? `${digits}k` : digits
}

function digitsOf(key: string): string {
  let low = 7
  let high = 11
  for (const character of key) {
    low = (low * 31 + character.charCodeAt(0)) % 4294967291
    high = (high * 37 + character.charCodeAt(0)) % 4294967279
  }
  return `1${String(high).padStart(10, '0').slice(0, 9)}${String(low).padStart(10, '0')}`
}
