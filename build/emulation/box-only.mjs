// The emulated members no contract test may call, each with the reason: trying them on Google takes more than one account.

const MAILS = 'mails another account'
const SCREEN = 'needs a person at an open spreadsheet'

/** "Class.member" → why only a test of the box calls it. */
const BOX_ONLY = {
  'Drive.Files.emptyTrash': 'empties the trash of the account',
  'Protection.setDomainEdit': 'needs an account of a Workspace domain',
  'UnsupportedElement.getType': 'needs a document with an element no script can make',
  'User.getPhotoUrl': 'depends on the photo of the account',
  ...because(
    MAILS,
    'File',
    'addCommenter addCommenters addEditors removeCommenter removeEditor removeViewer revokePermissions',
  ),
  ...because(MAILS, 'Folder', 'addEditors removeEditor removeViewer revokePermissions'),
  ...because(MAILS, 'Spreadsheet', 'addEditor addEditors addViewer addViewers removeEditor removeViewer'),
  ...because(SCREEN, 'Menu', 'addItem addSeparator addSubMenu addToUi'),
  ...because(SCREEN, 'Spreadsheet', 'addMenu removeMenu toast'),
  ...because(SCREEN, 'SpreadsheetApp', 'getUi'),
  ...because(SCREEN, 'Ui', 'alert createMenu'),
}

function because(reason, name, members) {
  return Object.fromEntries(members.split(' ').map((member) => [`${name}.${member}`, reason]))
}

/** Why a member has no contract test; undefined for one that must have. */
export function boxOnly(known, { name }) {
  return BOX_ONLY[`${known.name}.${name}`]
}

export function isInContract({ tests }) {
  return tests.some((path) => path.startsWith('test/contract/'))
}

/** Exceptions that are none: members that a contract test calls after all, or that are not there. */
export function needlessExceptions(emulated) {
  const needed = new Set(
    emulated.flatMap((known) =>
      known.members.filter((member) => !isInContract(member)).map(({ name }) => `${known.name}.${name}`),
    ),
  )
  return Object.keys(BOX_ONLY).filter((member) => !needed.has(member))
}
