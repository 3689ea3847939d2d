// The contract tests as they are pasted into Apps Script, run in the box: the same bodies, through the small runtime of their own.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openBox } from '../support/box'

const ROOT = join(__dirname, '../..')

it('run to their end without a failure, going on by their own trigger', () => {
  execFileSync('node', [join(ROOT, 'build/contract.mjs')])
  const box = openBox({ script: join(ROOT, 'build/contract'), account: 'workspace' })
  let report = String(box.call('runContract'))
  for (let round = 0; round < 30 && box.globals.ScriptApp.getProjectTriggers().length > 0; round++) {
    box.advanceTo(new Date(box.now().getTime() + 10 * 60_000))
    report = box.executions().at(-1)?.log.at(-1) ?? ''
  }
  expect(report).toMatch(/(\d+) of \1 tests run, 0 failed/)
})
