// The machine's own time zone never matters: the office counts in Pontianak's, wherever the computer stands.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(__dirname, '../..')

/** Hands a draft in at 15:59 and another at 16:00 in Pontianak, and prints the deadlines of the meetings. */
const SCENE = `
import { openLocalGoogle } from ${JSON.stringify(pathToFileURL(join(ROOT, 'build/local/index.mjs')).href)}
const google = openLocalGoogle({
  now: new Date('2026-11-13T15:58:00+07:00'),
  script: ${JSON.stringify(join(ROOT, 'build/apps-script'))},
})
google.call('pasang')
for (const at of ['2026-11-13T15:59:00+07:00', '2026-11-13T16:00:00+07:00']) {
  google.advanceTo(new Date(at))
  google.submit('1. Pengumpulan Informasi yang Akan Dikecualikan', {
    Perihal: at, 'Tanggal mulai pengumpulan': '2026-11-13',
    'Butir 1 – OPD yang menguasai': 'DINKES', 'Butir 1 – Judul informasi': 'A', 'Butir 1 – Uraian informasi': 'B',
  }, 'pejabat.bidang@contoh.pontianak.go.id')
}
const [header, ...rows] = google.sheet('Tugas')
const [step, due, received] = ['Langkah', 'Tenggat', 'Diterima pada'].map((title) => header.indexOf(title))
console.log(JSON.stringify(rows.filter((row) => row[step] === '2').map((row) => [row[received], row[due]])))
google.close()
`

it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('in %s', (TZ) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCENE], {
    encoding: 'utf8',
    cwd: ROOT,
    env: { ...process.env, TZ },
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([
    ['13/11/2026 15:59', '16/11/2026'],
    ['13/11/2026 16:00', '17/11/2026'],
  ])
})
