// Access to folders as the script gives it.
import { troubleText } from '../../src/core/text/troubles'
import { office } from '../support/forms-office'

// Required, not imported: src/workspace is compiled for Apps Script and is no part of the tests' TypeScript project.
const { GoogleDrive } = require('../../src/workspace/google-drive')

const PEOPLE = ['salah.ketik@contoh', 'ppid.utama@contoh.pontianak.go.id', 'ppid.dinkes@contoh.pontianak.go.id']

/** What sharing throws; undefined when nothing. */
function failureOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

it('gives the others access when Drive refuses one address, and tells the administrator which', () => {
  const { world, folder, DriveApp } = office()
  world.faults.fail('Drive.Permissions.create', 1, 'The specified emailAddress is invalid')
  const failure = failureOf(() => new GoogleDrive().share(folder, PEOPLE, 'writer'))
  const editors = DriveApp.getFolderById(folder).getEditors()
  expect(editors.map((user) => user.getEmail())).toEqual(expect.arrayContaining(PEOPLE.slice(1)))
  expect(failure).toMatchObject({ message: expect.stringMatching(/^SHARE_REFUSED: salah\.ketik@contoh \(/) })
  expect(troubleText(failure)).toContain('Alamat berikut tidak dapat diberi akses ke foldernya: salah.ketik@contoh (')
})
