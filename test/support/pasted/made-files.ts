// Notes the files that pasted contract tests make in the account, and puts them into the trash.

declare const Drive: { Files: { update(resource: { trashed: boolean }, fileId: string): unknown } }
declare const console: { log(text: string): void }

/** The members that make a file outside a folder the test made, by service. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ['create'],
  FormApp: ['create'],
  DocumentApp: ['create'],
  DriveApp: ['createFile', 'createFolder'],
  Drive: ['Files.create', 'Files.copy'],
  Sheets: ['Spreadsheets.create'],
  Docs: ['Documents.create'],
}

/** The field of an advanced service's answer that holds the file's ID. */
const ID_FIELD: Readonly<Record<string, string>> = { Drive: 'id', Sheets: 'spreadsheetId', Docs: 'documentId' }

let made: string[] = []

/** The service itself, but that what it makes is noted. */
export function noted(name: string, service: unknown): unknown {
  const makers = MAKERS[name]
  return makers ? standIn(service as object, makers, ID_FIELD[name]) : service
}

/** A stand-in for `service`, and not a proxy of it: Google's objects need not allow that a member reads as another. */
function standIn(service: object, makers: readonly string[], idField: string | undefined): object {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        const value: unknown = Reflect.get(service, key)
        const within = makers.filter((maker) => maker.startsWith(`${String(key)}.`))
        if (within.length > 0)
          return standIn(
            value as object,
            within.map((maker) => maker.slice(String(key).length + 1)),
            idField,
          )
        if (typeof value !== 'function') return value
        const isMaker = makers.includes(String(key))
        return (...args: unknown[]) => {
          const result: unknown = value.apply(service, args)
          if (isMaker) made.push(idOf(result as Parameters<typeof idOf>[0], idField))
          return result
        }
      },
      has: (_, key) => Reflect.has(service, key),
    },
  )
}

/** The advanced services answer with a resource, the others with an object that knows its ID. */
function idOf(file: Readonly<Record<string, unknown>> & { getId(): string }, field: string | undefined): string {
  return field === undefined ? file.getId() : String(file[field] ?? '')
}

/** Puts what was made since the last time into the trash; what a test removed by itself is no matter. */
export function trashMade(): void {
  for (const id of made)
    try {
      if (id) Drive.Files.update({ trashed: true }, id)
    } catch (error) {
      const message = String(Object(error).message ?? error)
      if (!/not found/i.test(message)) console.log(`${id} stays in Drive: ${message}`)
    }
  made = []
}
