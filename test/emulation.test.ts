// What is said of the emulation is true: its tables are those the code gives, and a contract test calls every member.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

it('is told by fresh tables, and every emulated member has a contract test', () => {
  const faults = execFileSync('node', [join(__dirname, '../build/emulation.mjs'), '--check'], { encoding: 'utf8' })
  expect(faults.trim().split('\n')).toEqual([''])
}, 180_000)
