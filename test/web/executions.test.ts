// One execution as a developer opens it: which services it called, how often, and how long they took by the model.
import { OWNER, sheetDesk } from './sheet-desk'

describe('An execution', () => {
  it('tells which calls it made, the costly ones first', async () => {
    const desk = sheetDesk(`
      for (var row = 1; row <= 3; row++) sheet.getRange(row, 1).setValue('baris ' + row)
      DriveApp.createFolder('Berkas')`)
    const [run] = desk.runs()
    const page = await desk.text(`/eksekusi/${run?.id}`, OWNER)
    const rows = [...page.matchAll(/<tr><td[^>]*>([\w.]+)<\/td><td[^>]*>(\d+)<\/td><td[^>]*>([\d,]+) detik<\/td>/g)]
    const spent = rows.map(([, member, calls, seconds]) => ({ member, calls: Number(calls), seconds }))
    expect(spent).toContainEqual({ member: 'Range.setValue', calls: 3, seconds: expect.stringMatching(/^\d/) })
    expect(spent).toContainEqual({ member: 'DriveApp.createFolder', calls: 1, seconds: expect.stringMatching(/^\d/) })
    const times = spent.map(({ seconds = '' }) => Number(seconds.replace(',', '.')))
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(spent.reduce((sum, { calls }) => sum + calls, 0)).toBe(run?.calls)
  })
})
