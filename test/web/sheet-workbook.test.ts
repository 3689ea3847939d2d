// The spreadsheet as an .xlsx workbook: what a spreadsheet program reads in it.
import { strFromU8, unzipSync } from 'fflate'
import { OWNER, sheetDesk } from './sheet-desk'

const PATH = 'export?format=xlsx'

async function partsOf(answer: Response): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const FILLED = `
  sheet.setFrozenRows(1)
  sheet.setFrozenColumns(2)
  sheet.setColumnWidth(2, 210)
  sheet.getRange('A1:D1').setValues([['Judul', 'Hari', 'Jumlah', 'Ya']]).setFontWeight('bold').setBackground('#e8eef7')
  sheet.getRange('A2').setNumberFormat('@').setValue('=1+1')
  sheet.getRange('B2').setNumberFormat('dd/mm/yyyy').setValue(46335)
  sheet.getRange('C2').setValue(12.5)
  sheet.getRange('D2').setValue(true)
  sheet.getRange('A3').setValue('<b>&"\\u0001\\u202e')
  sheet.getRange('C3').setFormula('=C2*2')
  sheet.setName('Data')`

describe('The workbook of a spreadsheet', () => {
  it('holds texts as text, numbers, days and truths as such, and formulas as their results', async () => {
    const parts = await partsOf(await sheetDesk(FILLED).get(PATH))
    const cells = parts['xl/worksheets/sheet1.xml'] ?? ''
    const found = [...cells.matchAll(/<c r="([A-D][23])"[^>]*?(?: t="(\w+)")?>(.*?)<\/c>/g)]
    expect(found.map(([, name, type, content]) => [name, type, content?.replace(/<[^>]*>/g, '')])).toEqual([
      ['A2', 'inlineStr', '=1+1'],
      ['B2', undefined, '46335'],
      ['C2', undefined, '12.5'],
      ['D2', 'b', '1'],
      ['A3', 'inlineStr', '&lt;b&gt;&amp;&quot;\u202e'],
      ['C3', undefined, '25'],
    ])
    expect(cells).not.toContain('<f>')
  })

  it('keeps looks, widths and what is frozen', async () => {
    const parts = await partsOf(await sheetDesk(FILLED).get(PATH))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>')
    expect(sheet).toContain('<col min="2" max="2" width="30" customWidth="1"/>')
    const styles = parts['xl/styles.xml'] ?? ''
    const [, header] = /<c r="A1" s="(\d+)"/.exec(sheet) ?? []
    const elements = (list: string, element: string) => [
      ...(styles.split(`<${list} `)[1]?.split(`</${list}>`)[0] ?? '').matchAll(
        new RegExp(`<${element} [^>]*/>|<${element}[ >].*?</${element}>`, 'g'),
      ),
    ]
    const [, font, fill] = /fontId="(\d+)" fillId="(\d+)"/.exec(String(elements('cellXfs', 'xf')[Number(header)])) ?? []
    expect(String(elements('fonts', 'font')[Number(font)])).toContain('<b/>')
    expect(String(elements('fills', 'fill')[Number(fill)])).toContain('FFE8EEF7')
    expect(styles).toContain('formatCode="dd/mm/yyyy"')
  })

  it('has a part for each tab, under a title that spreadsheet programs take', async () => {
    const desk = sheetDesk(`book.insertSheet('a/b:<c>'); book.insertSheet('A b  <c>'); sheet.setName('Data')`)
    const parts = await partsOf(await desk.get(PATH))
    const titles = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, title]) => title)
    expect(titles).toEqual(['Data', 'a b &lt;c&gt;', 'A b  &lt;c&gt;'])
    const [types = '', links = ''] = [parts['[Content_Types].xml'], parts['xl/_rels/workbook.xml.rels']]
    expect([types, links].map((part) => part.match(/worksheets\/sheet\d\.xml/g)?.length)).toEqual([3, 3])
  })

  it('hides what is hidden in the spreadsheet', async () => {
    const desk = sheetDesk(`sheet.setName('Hitungan'); book.insertSheet('Isi'); sheet.hideSheet()`)
    const parts = await partsOf(await desk.get(PATH))
    const workbook = parts['xl/workbook.xml'] ?? ''
    const tabs = [...workbook.matchAll(/<sheet name="([^"]*)"[^>]*?( state="hidden")?\s*r:id/g)]
    expect(tabs.map(([, title, hidden]) => [title, hidden?.trim()])).toEqual([
      ['Hitungan', 'state="hidden"'],
      ['Isi', undefined],
    ])
    expect(workbook).toContain('activeTab="1"')
    const selected = [1, 2].map((number) => parts[`xl/worksheets/sheet${number}.xml`]?.includes('tabSelected="1"'))
    expect(selected).toEqual([false, true])
  })

  it('is made while others are answered, and tells of one moment even when a cell is changed meanwhile', async () => {
    const desk = sheetDesk(`
      sheet.insertRowsAfter(1, 3000).getRange(1, 1, 3000, 2).setValues(Array.from({ length: 3000 }, function () { return ['lama', 'lama'] }))`)
    const workbook = desk.get(PATH)
    for (const range of ['A1', 'A3000']) {
      const saved = await desk.post(
        'sel',
        { gid: '0', range, isi: 'baru', kembali: `${desk.address}/edit?gid=0` },
        OWNER,
      )
      expect(saved.status).toBe(303)
    }
    const sheet = (await partsOf(await workbook))['xl/worksheets/sheet1.xml'] ?? ''
    expect([...sheet.matchAll(/<c r="(\w+)"[^>]*>(?:<[^>]*>)*baru/g)].map(([, name]) => name)).toEqual(['A1', 'A3000'])
  })
})
