// The advanced services, which may be missing from a project whose manifest does not enable them.

function present<T>(service: T | undefined, name: string): T {
  if (service === undefined) throw new Error(`The advanced service ${name} is not enabled in appsscript.json`)
  return service
}

export const advanced = {
  spreadsheets: () => present(present(Sheets, 'Sheets').Spreadsheets, 'Sheets.Spreadsheets'),
  sheetValues: () => present(advanced.spreadsheets().Values, 'Sheets.Spreadsheets.Values'),
  driveFiles: () => present(present(Drive, 'Drive').Files, 'Drive.Files'),
  drivePermissions: () => present(present(Drive, 'Drive').Permissions, 'Drive.Permissions'),
  documents: () => present(present(Docs, 'Docs').Documents, 'Docs.Documents'),
} as const
