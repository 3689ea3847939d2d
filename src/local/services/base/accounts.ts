// Which addresses have an account with Google: all the box meets, but for those it was told have none.
import type { World } from '../../state/world'

const strangers = (world: World) => world.store.collection<true>('addresses without account')

/** From now on sharing something with this address is possible only by a mail that invites it. */
export function tellWithoutAccount(world: World, emailAddress: string): void {
  strangers(world).set(emailAddress.toLowerCase(), true)
}

export function hasAccount(world: World, emailAddress: string): boolean {
  return !strangers(world).has(emailAddress.toLowerCase())
}

/** One name, one domain with a dot in it, and nothing between or around them. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/.test(text)
}

/** "Ada" and "ada" at the same domain are one address. */
export function sameAddress(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}

/** Google's words where an address without an account is given access and no mail may invite it (seen live, reason invalidSharingRequest). */
export function cannotInviteSilently(emailAddress: string): string {
  return `Bad Request. User message: "You are trying to invite ${emailAddress}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`
}
