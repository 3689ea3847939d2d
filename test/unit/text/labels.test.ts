// The words of the sheet lead back to their codes.
import {
  caseStatusLabels,
  codeFromLabel,
  itemStatusLabels,
  lateText,
  occasionLabels,
  outcomeLabels,
  periodKindLabels,
  roleLabels,
  stepLabel,
  taskStatusLabels,
} from '../../../src/core/text/labels'

describe('A label', () => {
  it('has the words of the forms', () => {
    expect(outcomeLabels).toEqual({
      EXEMPT: 'Dikecualikan seluruhnya',
      PARTLY_EXEMPT: 'Dikecualikan sebagian',
      OPEN: 'Terbuka',
      INCOMPLETE: 'Dikembalikan untuk dilengkapi',
    })
    expect(Object.values(occasionLabels)).toEqual([
      'Sebelum ada permohonan',
      'Saat ada permohonan',
      'Atas perintah Majelis Komisioner',
    ])
    expect(Object.values(periodKindLabels)).toEqual([
      'Jumlah tahun',
      'Sampai tanggal',
      'Sampai peristiwa',
      'Melekat pada orangnya',
    ])
    expect(stepLabel(3)).toBe('Langkah 3: Uji konsekuensi')
  })

  it.each([
    ['caseStatusLabels', caseStatusLabels],
    ['itemStatusLabels', itemStatusLabels],
    ['taskStatusLabels', taskStatusLabels],
    ['roleLabels', roleLabels],
    ['occasionLabels', occasionLabels],
    ['periodKindLabels', periodKindLabels],
  ] as [string, Record<string, string>][])('of %s leads back to its own code', (_, labels) => {
    for (const [code, label] of Object.entries(labels)) expect(codeFromLabel(labels, label)).toBe(code)
  })

  it('is recognised whatever its capitals and spaces', () => {
    expect(codeFromLabel(roleLabels, ' ppid  utama ')).toBe('LEAD_PPID')
    expect(codeFromLabel(roleLabels, 'PPID')).toBeUndefined()
    expect(codeFromLabel(roleLabels, '')).toBeUndefined()
  })

  it('tells how late work is', () => {
    expect(lateText(2)).toBe('Terlambat 2 hari kerja')
    expect(lateText(0)).toBe('')
  })
})
