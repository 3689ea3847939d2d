// Works out the table of argument kinds the box checks calls against, from Google's own type declarations.

/** The namespaces of Google's types in which the classes of a service of the box may be declared. */
const NAMESPACES = {
  base: ['Base'],
  cache: ['Cache'],
  console: ['Base'],
  docs: ['Document'],
  drive: ['Drive'],
  forms: ['Forms'],
  lock: ['Lock'],
  mail: ['Mail'],
  properties: ['Properties'],
  script: ['Script'],
  session: ['Base'],
  sheets: ['Spreadsheet', 'Base'],
  utilities: ['Utilities'],
}

const NEW_FILE = ['BlobSource', 'null|String, String', 'null|String, String, String']
const STYLED_TEXT = ['number, number, null|String', 'null|String']
/** Whatever holds text that may lead somewhere. */
const LINKED = ['Body', 'FooterSection', 'HeaderSection', 'ListItem', 'Paragraph', 'Table', 'TableCell', 'TableRow']

/** Overloads Google documents and @types/google-apps-script 2.0.13 lacks, by "Class.member". */
const CORRECTIONS = {
  // developers.google.com/apps-script/reference/forms/form-app#create(String,Boolean)
  'FormApp.create': ['String', 'String, Boolean'],
  // "A null element indicates no response to that row": …/forms/grid-item#createResponse(String)
  'GridItem.createResponse': ['any[]'],
  'CheckboxGridItem.createResponse': ['any[]'],
  // "Data types that are not already strings are automatically converted": developers.google.com/apps-script/guides/properties
  'Properties.setProperty': ['String, String|number|Boolean|Object'],
  // Taken for a text (issuetracker.google.com/issues/429373214).
  'Range.setNote': ['null|String|number'],
  // Taken, and answered by the service itself ("Invalid argument: id", "Invalid argument: name"): seen live.
  'DriveApp.getFileById': ['null|String'],
  'DriveApp.getFolderById': ['null|String'],
  'DriveApp.createFile': NEW_FILE,
  'Folder.createFile': NEW_FILE,
  // A blob is taken for the text it prints as, "Blob": seen live.
  'File.setContent': ['String|Blob'],
  // null takes the colour, the font or the link away: widely used to unmark and unlink text.
  'Text.setForegroundColor': STYLED_TEXT,
  'Text.setBackgroundColor': STYLED_TEXT,
  'Text.setFontFamily': STYLED_TEXT,
  'Text.setLinkUrl': STYLED_TEXT,
  ...Object.fromEntries(LINKED.map((name) => [`${name}.setLinkUrl`, ['null|String']])),
  'TableCell.setBackgroundColor': ['null|String'],
}

/** Google's declaration of a class of the box, or undefined for advanced services, which are no classes. */
export function declaredAs(types, { name, service }) {
  for (const namespace of NAMESPACES[service] ?? []) {
    const found = types.get(`${namespace}.${name}`)
    if (found) return found
  }
  return undefined
}

/** What Google declares and the box has not; undefined for advanced services, whose methods the reference lists by resource. */
export function refusedOf(types, known) {
  const declared = declaredAs(types, known)
  if (!declared) return undefined
  const there = new Set(known.members.map(({ name }) => name))
  return [...declared.members.keys()].filter((name) => !there.has(name)).sort()
}

/**
 * @returns {{ classes: Record<string, { service: string, members: Record<string, string[]>, refused: string[] }[]>, accepts: Record<string, string[]> }}
 *   Google's name of a class → its declarations (a name may stand for one class in each of two services), and a class
 *   named in a signature → all emulated classes that pass for it
 */
export function signatures(types, emulated) {
  const classes = {}
  for (const known of emulated) {
    const declared = declaredAs(types, known)
    if (!declared) continue
    const members = Object.fromEntries(
      known.members
        .filter(({ name }) => declared.members.has(name))
        .map(({ name }) => [name, CORRECTIONS[`${known.name}.${name}`] ?? declared.members.get(name)]),
    )
    const refused = refusedOf(types, known)
    classes[known.name] = [...(classes[known.name] ?? []), { service: declared.service, members, refused }]
  }
  return { classes: sorted(classes), accepts: acceptedClasses(types, classes, emulated) }
}

function acceptedClasses(types, classes, emulated) {
  const wanted = new Set(
    Object.values(classes)
      .flat()
      .flatMap(({ members }) => Object.values(members).flat())
      .flatMap((overload) => overload.match(/(?<!enum )\b[A-Z]\w+/g) ?? [])
      .filter((kind) => !['String', 'Boolean', 'Date', 'Object'].includes(kind)),
  )
  const accepts = {}
  for (const name of wanted) {
    const declared = [...types.entries()].filter(([key]) => key.endsWith(`.${name}`)).map(([, type]) => type)
    const passing = emulated.filter((known) => {
      const own = declaredAs(types, known)
      return own && declared.some((type) => type === own || type.accepts(own) || passesAsItem(name, known))
    })
    accepts[name] = [...new Set(passing.map((known) => known.name))].sort()
  }
  return sorted(accepts)
}

/** Google's declarations do not say that each class of form item is an Item, though its reference does. */
function passesAsItem(name, { name: own, service }) {
  return name === 'Item' && service === 'forms' && own.endsWith('Item')
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
