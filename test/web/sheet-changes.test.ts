// What people change at the sheet: cells, within protections and rules, and the script's menu.
import { EDITOR, OWNER, READER, sheetDesk } from './sheet-desk'

const RULES = `
  sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInList(['Ya', 'Tidak']).setAllowInvalid(false).setHelpText('Pilih Ya atau Tidak.').build())
  sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInList(['Ya', 'Tidak']).setAllowInvalid(true).build())`

const save = (range: string, isi: string, more = {}) => ({ gid: '0', range, isi, ...more })
const asRead = (desk: ReturnType<typeof sheetDesk>, range: string) => desk.text(`rincian?gid=0&range=${range}`, READER)

describe('A cell', () => {
  it('takes what is typed as a person types it, and leads back to itself', async () => {
    const desk = sheetDesk(`sheet.getRange('B2').setNumberFormat('dd/mm/yyyy')`)
    const answer = await desk.post(
      'sel',
      save('B2', '9/11/2026', { kembali: `${desk.address}/edit?gid=0&urut=A` }),
      EDITOR,
    )
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${desk.address}/edit?gid=0&urut=A&range=B2&pesan=simpan`)
    await desk.post('sel', save('B3', '=B2+1'), EDITOR)
    await desk.post('sel', save('B4', "'0812"), EDITOR)
    expect(await asRead(desk, 'B2')).toContain('09/11/2026')
    expect(await asRead(desk, 'B3')).toContain('10/11/2026')
    expect(await asRead(desk, 'B4')).toContain('0812')
    expect(await desk.text('rincian?gid=0&range=B4', EDITOR)).toContain('&#39;0812</textarea>')
  })

  it('keeps what it was when a formula cannot be worked out', async () => {
    const desk = sheetDesk(`sheet.getRange('A1').setValue('asli')`)
    const answer = await desk.post('sel', save('A1', '=SPLIT("a b"; " ")'), EDITOR)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('tidak dapat diolah di sini')
    expect(await asRead(desk, 'A1')).toContain('asli')
  })

  it('is not changed by a reader', async () => {
    const desk = sheetDesk('')
    const answer = await desk.post('sel', save('A1', 'x'), READER)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('tidak boleh mengubah sel itu')
    expect(await asRead(desk, 'A1')).toContain('(kosong)')
  })

  it('refuses with its rule’s own words what a strict rule does not take', async () => {
    const desk = sheetDesk(RULES)
    const answer = await desk.post('sel', save('A1', 'Mungkin'), EDITOR)
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('Pilih Ya atau Tidak.')
    expect(page).toContain('<option value="Mungkin" selected="">')
    expect((await desk.post('sel', save('A1', 'Ya'), EDITOR)).status).toBe(303)
  })

  it('keeps what a lenient rule only warns of', async () => {
    const desk = sheetDesk(RULES)
    const answer = await desk.post('sel', save('A2', 'Mungkin'), EDITOR)
    expect(answer.headers.get('location')).toContain('pesan=langgar')
    expect(await asRead(desk, 'A2')).toContain('tidak memenuhi aturannya')
  })

  it('that is protected says who may change it, and stays as it is', async () => {
    const desk = sheetDesk(`sheet.getRange('A1:A2').setValue('asli').protect().removeEditors(['${EDITOR}'])`)
    const page = await desk.text('rincian?gid=0&range=A1', EDITOR)
    expect(page).toContain(`Yang boleh mengubahnya: ${OWNER}`)
    expect(page).not.toContain('<textarea')
    expect(await desk.text('edit', EDITOR)).toContain('locked')
    expect((await desk.post('sel', save('A1', 'lain'), EDITOR)).status).toBe(400)
    expect(await asRead(desk, 'A1')).toContain('asli')
    expect((await desk.post('sel', save('A1', 'lain'))).status).toBe(303)
  })

  it('that is protected with a warning asks first', async () => {
    const desk = sheetDesk(`sheet.getRange('A1').protect().setWarningOnly(true)`)
    const answer = await desk.post('sel', save('A1', 'x'), EDITOR)
    expect(await answer.text()).toContain('Centang pernyataan yakin')
    expect((await desk.post('sel', save('A1', 'x', { yakin: 'ya' }), EDITOR)).status).toBe(303)
  })

  it('never sends the visitor elsewhere', async () => {
    const desk = sheetDesk('')
    const answer = await desk.post('sel', save('A1', 'x', { kembali: 'https://contoh.id/edit?' }))
    expect(answer.headers.get('location')).toBe(`${desk.address}/edit?gid=0&range=A1&pesan=simpan`)
  })
})

const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('PPID').addItem('Periksa', 'periksa').addItem('Gagal', 'gagal').addToUi() }
  function periksa() { SpreadsheetApp.getUi().alert('Halo ' + Session.getActiveUser().getEmail()) }
  function gagal() { throw new Error('rusak') }
  function rahasia() { }`

describe('The script’s menu', () => {
  it('is made anew for an editor who opens the sheet, and not for a reader', async () => {
    const desk = sheetDesk('', SCRIPT)
    expect(await desk.text('edit', READER)).not.toContain('Periksa')
    expect(await desk.text('edit', EDITOR)).toContain('value="periksa"')
    const opened = desk.runs().filter(({ trigger }) => trigger === 'open')
    expect(opened.map(({ user }) => user)).toEqual([EDITOR])
    expect(await desk.text(`/eksekusi/${opened[0]?.id}`)).toContain(`<dt>Untuk akun</dt><dd>${EDITOR}</dd>`)
  })

  it('changes nothing but a screen: the list of executions that changed something leaves it out', async () => {
    const desk = sheetDesk('', SCRIPT)
    await desk.get('edit', EDITOR)
    expect(desk.runs().find(({ trigger }) => trigger === 'open')?.writes).toBe(0)
    expect(await desk.text('/eksekusi')).toContain('onOpen')
    expect(await desk.text('/eksekusi?hanya=berubah')).not.toContain('onOpen')
  })

  it('runs a command as the person who chose it, and shows what the script said', async () => {
    const desk = sheetDesk('', SCRIPT)
    await desk.get('edit', EDITOR)
    const answer = await desk.post('menu', { gid: '0', fungsi: 'periksa' }, EDITOR)
    expect(answer.headers.get('location')).toBe('/kerja')
    await desk.ended()
    const next = (await desk.get('/kerja', EDITOR)).headers.get('location') ?? ''
    expect(await desk.text(next, EDITOR)).toContain(`Halo ${EDITOR}`)
  })

  it('shows the error of a command that failed', async () => {
    const desk = sheetDesk('', SCRIPT)
    await desk.get('edit', EDITOR)
    await desk.post('menu', { gid: '0', fungsi: 'gagal' }, EDITOR)
    await desk.ended()
    const next = (await desk.get('/kerja', EDITOR)).headers.get('location') ?? ''
    expect(await desk.text(next, EDITOR)).toContain('Error: rusak')
  })

  it('runs nothing that is not in it, and nothing for a reader', async () => {
    const desk = sheetDesk('', SCRIPT)
    await desk.get('edit', EDITOR)
    await desk.post('menu', { gid: '0', fungsi: 'rahasia' }, EDITOR)
    await desk.post('menu', { gid: '0', fungsi: 'periksa' }, READER)
    expect(desk.runs().filter(({ trigger }) => trigger === 'menu')).toEqual([])
  })

  it('costs nothing where the script has no onOpen', async () => {
    const desk = sheetDesk('')
    await desk.get('edit', EDITOR)
    expect(desk.runs().filter(({ trigger }) => trigger === 'open')).toEqual([])
  })
})
