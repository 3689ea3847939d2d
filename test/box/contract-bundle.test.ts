// The contract tests as they are pasted into Apps Script, run in the box: the same bodies, through the small runtime of their own.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openBox } from '../support/box'

const ROOT = join(__dirname, '../..')

type Box = ReturnType<typeof openBox>

it('run to their end without a failure, going on by their own trigger, and leave no file behind', () => {
  execFileSync('node', [join(ROOT, 'build/contract.mjs')])
  const box = openBox({ script: join(ROOT, 'build/contract'), account: 'workspace' })
  const before = fileNames(box)
  let report = String(box.call('runContract'))
  for (let round = 0; round < 30 && box.globals.ScriptApp.getProjectTriggers().length > 0; round++) {
    box.advanceTo(new Date(box.now().getTime() + 10 * 60_000))
    report = box.executions().at(-1)?.log.at(-1) ?? ''
  }
  expect(report).toMatch(/(\d+) of \1 tests run, 0 failed/)
  expect(fileNames(box)).toEqual(before)
})

/** All files and folders of the account that are not in the trash. */
function fileNames(box: Box): (string | undefined)[] {
  const { files = [] } = box.globals.Drive.Files.list({ q: 'trashed = false', pageSize: 1000, fields: 'files(name)' })
  return files.map(({ name }) => name)
}
