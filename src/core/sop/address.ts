// Mail addresses as they are compared: however they were typed.

export function normalisedAddress(address: string): string {
  return address.trim().toLowerCase()
}
