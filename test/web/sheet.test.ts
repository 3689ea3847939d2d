// The sheet's pages: who sees which tab, which rows are shown, and that whatever a cell holds is shown as text.
import { strFromU8, unzipSync } from 'fflate'
import { cellsOf, EDITOR, OWNER, READER, STRANGER, sheetDesk } from './sheet-desk'

const HOSTILE = `<script>alert(1)</script>"'&\u202e`
const TABLE = `
  sheet.getRange(1, 1, 5, 3).setValues([
    ['Nama', 'OPD', 'Jumlah'], ['Rekam medis', 'DINKES', 10], ['Resep', 'DINKES', 2], ['Peta', 'DPUPR', 30], ['', 'BKD', '']])
  sheet.setFrozenRows(1)
  sheet.deleteColumns(4, 23)
  sheet.deleteRows(6, 995)`

describe('The list of sheets', () => {
  it('leads straight to the only one', async () => {
    const desk = sheetDesk(TABLE)
    const answer = await desk.get('/sheet', READER)
    expect(answer.headers.get('location')).toBe(`${desk.address}/edit`)
  })

  it('says what to do when there is none', async () => {
    const desk = sheetDesk(TABLE)
    expect(await desk.text('/sheet', STRANGER)).toContain('mintalah akses kepada pemiliknya')
  })
})

describe('A spreadsheet', () => {
  it('is not shown to whom it is not shared with', async () => {
    const desk = sheetDesk(TABLE)
    for (const page of ['edit', 'rows?gid=0&from=0&count=5', 'rincian?gid=0&range=A1', 'export?format=xlsx'])
      expect((await desk.get(page, STRANGER)).status).toBe(403)
    expect((await desk.get('/spreadsheets/d/none/edit')).status).toBe(404)
  })

  it('says that a reader may only look, and has no menu for them', async () => {
    const desk = sheetDesk(
      TABLE,
      "function onOpen() { SpreadsheetApp.getUi().createMenu('Register').addItem('Segarkan', 'pasang').addToUi() }",
    )
    const page = await desk.text('edit', READER)
    expect(page).toContain('Hanya lihat')
    expect(page).not.toContain('Segarkan')
    const editors = await desk.text('edit', EDITOR)
    expect(editors).not.toContain('Hanya lihat')
    expect(editors).toContain('Segarkan')
  })

  it('shows hidden tabs to editors only', async () => {
    const desk = sheetDesk(
      `${TABLE}\nbook.insertSheet('Rahasia').getRange('A1').setValue('jangan')\nbook.getSheetByName('Rahasia').hideSheet()`,
    )
    const editors = await desk.text('edit', EDITOR)
    const gid = /gid=(\d+)"[^>]*>Rahasia/.exec(editors)?.[1]
    expect(editors).toContain('(tersembunyi)')
    expect(await desk.text(`edit?gid=${gid}`, EDITOR)).toContain('jangan')
    expect(await desk.text(`edit?gid=${gid}`, READER)).not.toContain('jangan')
    expect(await desk.text('edit', READER)).not.toContain('Rahasia')
  })

  it('shows whatever a cell holds as text, cut in the grid and whole in its details', async () => {
    const desk = sheetDesk(`
      sheet.getRange('A1').setValue(${JSON.stringify(HOSTILE)}).setNote(${JSON.stringify(HOSTILE)})
      sheet.getRange('A2').setValue(new Array(50001).join('x'))
      sheet.setName(${JSON.stringify('<b>"&')})`)
    const page = await desk.text('edit')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b>"&')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('x'.repeat(1000))
    expect(await desk.text('rincian?gid=0&range=A2')).toContain('x'.repeat(50_000))
    expect(await desk.text('rincian?gid=0&range=A1')).not.toContain('<script>alert')
  })

  it('lets links lead to the pages of the box, and to nothing that could run', async () => {
    const desk = sheetDesk(`
      sheet.getRange('A1').setFormula('=HYPERLINK("https://docs.google.com/document/d/abc/edit"; "dokumen")')
      sheet.getRange('A2').setFormula('=HYPERLINK("javascript:alert(1)"; "skrip")')
      sheet.getRange('A3').setFormula('=HYPERLINK("https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=B2"; "sel")')`)
    const page = await desk.text('edit')
    expect(page).toContain('<a href="/document/d/abc/edit">dokumen</a>')
    expect(page).toContain('<a href="/spreadsheets/d/abc/edit?gid=7&amp;range=B2">sel</a>')
    expect(page).not.toContain('href="javascript:')
  })

  it('gives formats and the conditional formats that hold as classes, never as inline styles', async () => {
    const desk = sheetDesk(`${TABLE}
      sheet.getRange('A2').setBackground('#ff0000').setFontWeight('bold')
      Sheets.Spreadsheets.batchUpdate({ requests: [{ addConditionalFormatRule: { index: 0, rule: {
        ranges: [{ sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }],
        booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'DINKES' }] },
          format: { backgroundColor: { green: 1 } } } } } }] }, book.getId())`)
    const page = await desk.text('edit')
    expect(page).toMatch(/\.f-[\w-]+\{background-color:#ff0000;color-scheme:light;font-weight:700\}/)
    expect(page).toContain('.sheet .r-0{background-color:#00ff00')
    expect(page.match(/<td class="r-0" data-c="1">DINKES/g)).toHaveLength(2)
    expect(page).not.toContain('style="')
  })

  it('draws merged cells once and leaves hidden rows and columns out', async () => {
    const desk = sheetDesk(`${TABLE}\nsheet.getRange('A2:B3').merge()\nsheet.hideRows(4)\nsheet.hideColumns(3)`)
    const page = await desk.text('edit')
    expect(page).toMatch(/<td[^>]*rowspan="2" colspan="2"[^>]*>Rekam medis<\/td>/)
    expect(cellsOf(page)).toEqual([['Rekam medis'], [], ['', 'BKD']])
  })

  it('draws charts with a name and their numbers as a table', async () => {
    const desk = sheetDesk(`${TABLE}
      var part = function (column) { return { sourceRange: { sources: [
        { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: column, endColumnIndex: column + 1 }] } } }
      Sheets.Spreadsheets.batchUpdate({ requests: [{ addChart: { chart: { spec: { title: 'Butir <b>', basicChart: {
        chartType: 'COLUMN', domains: [{ domain: part(0) }], series: [{ series: part(2) }] } },
        position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4 } } } } } }] }, book.getId())`)
    const page = await desk.text('edit')
    expect(page).toContain('<svg viewBox="0 0 340 209" role="img" aria-label="Butir &lt;b&gt;"')
    expect(page.match(/<rect class="s0"/g)).toHaveLength(3)
    expect(page).toContain('<tr><th scope="row">Peta</th><td>30</td></tr>')
  })

  it('draws shares against a whole, in percent', async () => {
    const desk = sheetDesk(`
      sheet.getRange('A1:B3').setValues([['Langkah', 'Tepat'], ['Rapat', 0.8], ['Pedoman', '']])
      sheet.getRange('B2:B3').setNumberFormat('0%')
      var part = function (column) { return { sourceRange: { sources: [
        { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: column, endColumnIndex: column + 1 }] } } }
      Sheets.Spreadsheets.batchUpdate({ requests: [{ addChart: { chart: { spec: { title: 'Tepat', basicChart: {
        chartType: 'BAR', headerCount: 1, domains: [{ domain: part(0) }], series: [{ series: part(1) }] } },
        position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 6 } } } } } }] }, book.getId())`)
    const page = await desk.text('edit')
    const percents = page.match(/<text[^>]*>\d+%<\/text>/g)?.map((text) => text.replace(/<[^>]*>/g, ''))
    // Nothing has been done in time or late yet: a blank is no 0 %.
    expect(percents).toEqual(['80%'])
    const widths = [...page.matchAll(/<rect [^>]*?width="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(widths).toEqual([0.8 * 296, 0])
    expect(page).toContain('<tr><th scope="row">Rapat</th><td>80%</td></tr>')
    expect(page).toContain('<tr><th scope="row">Pedoman</th><td></td></tr>')
  })
})

describe('Rows', () => {
  it('come in pages of 200, and as fragments of the same rows', async () => {
    const desk = sheetDesk(`
      var rows = []
      for (var row = 1; row <= 1000; row++) rows.push(['baris ' + row])
      sheet.getRange(1, 1, 1000, 1).setValues(rows)`)
    const first = cellsOf(await desk.text('edit?gid=0'))
    expect(first).toHaveLength(200)
    expect(first[199]?.[0]).toBe('baris 200')
    expect(await desk.text('edit?gid=0')).toContain('Baris 1–200 dari 1000')
    expect(cellsOf(await desk.text('edit?gid=0&dari=200'))[0]?.[0]).toBe('baris 201')
    expect(cellsOf(await desk.text('rows?gid=0&from=950&count=50'))[49]?.[0]).toBe('baris 1000')
    expect(cellsOf(await desk.text('rows?gid=0&from=0&count=9999'))).toHaveLength(200)
    expect(cellsOf(await desk.text('edit?gid=0&range=A777')).map(([text]) => text)).toContain('baris 777')
  })

  it('are filtered by text, by a value and by emptiness', async () => {
    const desk = sheetDesk(TABLE)
    const names = async (query: string) => cellsOf(await desk.text(`edit?gid=0&${query}`)).map(([name]) => name)
    expect(await names('saring=A:memuat:RES')).toEqual(['Resep'])
    expect(await names('saring=B:sama:DINKES')).toEqual(['Rekam medis', 'Resep'])
    expect(await names('saring=B:sama:DINKES&saring=C:memuat:1')).toEqual(['Rekam medis'])
    expect(await names('saring=A:kosong:')).toEqual([''])
    expect(await names('saring=A:isi:')).toEqual(['Rekam medis', 'Resep', 'Peta'])
    expect(await desk.text('edit?gid=0&saring=A:memuat:tiada')).toContain('Tidak ada baris yang cocok')
  })

  it('are sorted numbers as numbers, empty cells last', async () => {
    const desk = sheetDesk(TABLE)
    const counts = async (query: string) => cellsOf(await desk.text(`edit?gid=0&${query}`)).map((row) => row[2])
    expect(await counts('urut=C')).toEqual(['2', '10', '30', ''])
    expect(await counts('urut=-C')).toEqual(['30', '10', '2', ''])
  })

  it('are filtered from the form, beside the filters already there', async () => {
    const desk = sheetDesk(TABLE)
    const answer = await desk.get('edit?gid=0&saring=B:sama:DINKES&saring=A:isi:&kolom=A&syarat=memuat&teks=re%20s')
    expect(answer.headers.get('location')).toBe(
      `${desk.address}/edit?gid=0&saring=B%3Asama%3ADINKES&saring=A%3Amemuat%3Are+s`,
    )
  })

  it('are searched, and one goes from match to match', async () => {
    const desk = sheetDesk(TABLE)
    const page = await desk.text('edit?gid=0&cari=dinkes&ke=2')
    expect(page).toContain('2 dari 2 sel')
    expect(page).toMatch(/<td class="selected hit" data-c="1">DINKES/)
    expect(page).toContain(`cari=dinkes"`)
    expect(await desk.text('edit?gid=0&cari=tiada')).toContain('Tidak ditemukan')
  })
})

async function tabsIn(answer: Response): Promise<string[]> {
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  return [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name)
}

describe('The workbook', () => {
  it('is an .xlsx file without the tabs the account does not see', async () => {
    const desk = sheetDesk(`${TABLE}\nbook.insertSheet('Rahasia').hideSheet()`)
    const answer = await desk.get('export?format=xlsx', READER)
    expect(await tabsIn(answer)).toEqual(['Data'])
    expect(await tabsIn(await desk.get('export?format=xlsx', OWNER))).toEqual(['Data', 'Rahasia'])
    expect(answer.headers.get('content-disposition')).toContain('.xlsx')
  })
})
