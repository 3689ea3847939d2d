// Makes pictures of every page of an office at work, on a desk and on a phone: docs/gambar/NAME.png and NAME-ponsel.png.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../support/launch'
import { everyPage } from '../support/pages'
import { Person } from '../support/person'
import { ROOT } from '../support/root'
import { clearServers, dataFolder, makeOffice, startServer } from '../support/server'
import { smallerPng } from './smaller-png'

const FOLDER = join(ROOT, 'docs/gambar')
/** Of the window; the picture shows what stands in it. */
const SCREENS = [
  { viewport: { width: 1280, height: 800 }, ending: '' },
  { viewport: { width: 360, height: 740 }, ending: '-ponsel' },
] as const

async function officeAtWork(): Promise<string> {
  const data = dataFolder()
  makeOffice('empty', data)
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const server = await startServer(data)
  await page.goto(server.url)
  await page.getByRole('heading', { name: 'Jam kantor' }).waitFor()
  await browser.close()
  await server.stop()
  makeOffice('at-work', data)
  return data
}

async function takePictures(office: string, { viewport, ending }: (typeof SCREENS)[number]): Promise<void> {
  // Pages that name the folder of the data name it as whoever reads the README would.
  const home = dataFolder()
  const data = join(home, 'kantor-latihan')
  cpSync(office, data, { recursive: true })
  const server = await startServer(data, 0, [], home)
  const browser = await launchBrowser()
  const context = await browser.newContext({
    viewport,
    locale: 'id-ID',
    timezoneId: 'Asia/Pontianak',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const person = new Person(await context.newPage(), server)
  await person.open('/')
  for await (const name of everyPage(person)) {
    if (name === 'surat-isi') continue
    const picture = await person.page.screenshot({ animations: 'disabled' })
    writeFileSync(join(FOLDER, `${name}${ending}.png`), smallerPng(picture))
    console.log(`${name}${ending}`)
  }
  await browser.close()
  await server.stop()
}

mkdirSync(FOLDER, { recursive: true })
for (const name of readdirSync(FOLDER)) if (name.endsWith('.png')) rmSync(join(FOLDER, name))
const data = await officeAtWork()
try {
  for (const screen of SCREENS) await takePictures(data, screen)
} finally {
  await clearServers()
}
