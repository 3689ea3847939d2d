// Checks how many arguments a call to an advanced service has, which Apps Script does before anything goes to the API.
import { GoogleException, NotEmulatedError } from './errors'

/**
 * The fewest and the most, by method; the last one of those that may be left out holds the optional parameters
 * (developers.google.com/apps-script/guides/services/advanced#how_method_signatures_are_determined).
 */
const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  'Docs.Documents.batchUpdate': [2, 2],
  'Docs.Documents.create': [1, 1],
  'Docs.Documents.get': [1, 2],
  'Drive.Files.copy': [2, 3],
  'Drive.Files.create': [1, 3],
  'Drive.Files.emptyTrash': [0, 1],
  'Drive.Files.export': [2, 3],
  'Drive.Files.generateIds': [0, 1],
  'Drive.Files.get': [1, 2],
  'Drive.Files.list': [0, 1],
  'Drive.Files.remove': [1, 2],
  'Drive.Files.update': [2, 4],
  'Drive.Permissions.create': [2, 3],
  'Drive.Permissions.get': [2, 3],
  'Drive.Permissions.list': [1, 2],
  'Drive.Permissions.remove': [2, 3],
  'Drive.Permissions.update': [3, 4],
  'Sheets.Spreadsheets.batchUpdate': [2, 2],
  'Sheets.Spreadsheets.create': [1, 1],
  'Sheets.Spreadsheets.get': [1, 2],
  'Sheets.Spreadsheets.Values.append': [3, 4],
  'Sheets.Spreadsheets.Values.batchClear': [2, 2],
  'Sheets.Spreadsheets.Values.batchGet': [1, 2],
  'Sheets.Spreadsheets.Values.batchUpdate': [2, 2],
  'Sheets.Spreadsheets.Values.clear': [3, 3],
  'Sheets.Spreadsheets.Values.get': [2, 3],
  'Sheets.Spreadsheets.Values.update': [3, 4],
}

/** What Google makes of null where an argument has to be is not documented, so it is refused by name. */
export function checkCount(member: string, args: readonly unknown[]): void {
  const [least, most] = COUNTS[member] ?? []
  if (least === undefined || most === undefined) return
  if (args.length < least || args.length > most)
    throw new GoogleException(
      `Invalid number of arguments provided. Expected ${least === most ? least : `${least}-${most}`} only`,
    )
  const missing = args.findIndex((value, index) => index < least && (value === null || value === undefined))
  if (missing >= 0) throw new NotEmulatedError(`${member} with ${String(args[missing])} as argument ${missing + 1}`)
}
