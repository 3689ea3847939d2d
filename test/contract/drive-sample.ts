// What the contract tests of Drive have in common: reading iterators to their end, and a folder of the test's own.
import { google } from '../support/on-google'

interface Named {
  getName(): string
}

/** The names of all an iterator still holds, in alphabetical order: Google promises none. */
export function names(iterator: { hasNext(): boolean; next(): Named }): string[] {
  const found: string[] = []
  while (iterator.hasNext()) found.push(iterator.next().getName())
  return found.sort()
}

/** Google's services and a new folder to work in: what else lies in Drive is not the test's business. */
export function drive() {
  const services = google()
  return { ...services, folder: services.DriveApp.createFolder('Kontrak') }
}
