// The templates as .docx parts: well-formed, complete, and asking for nothing that an order does not give.
import { XMLValidator } from 'fast-xml-parser'
import { annualReportOrder } from '../../../src/core/documents/annual/report-order'
import { documentOrder } from '../../../src/core/documents/document-order'
import { exclusionListOrder } from '../../../src/core/documents/exclusion-list'
import { type DocumentOrder, TEMPLATES, type Template } from '../../../src/core/documents/order'
import { templateParts } from '../../../src/core/documents/template-docx/template-parts'
import { escapeXml } from '../../../src/core/documents/template-docx/wordprocessing'
import { day } from '../../../src/core/time/day'
import { adopted, CASE, configuration } from './sample-case'

const STEPS = { DRAFT_LIST: 1, TEST_SHEET: 3, RESULT_LIST: 4, COVER_LETTER: 4, CASE_LIST: 5 } as const
const NOTHING = { cases: [], items: [], tasks: [] }
const PUBLIC: readonly Template[] = ['EXCLUSION_LIST', 'ANNUAL_REPORT']

function orderFor(template: Template): DocumentOrder {
  const today = day('2026-11-18')
  if (template === 'EXCLUSION_LIST') return exclusionListOrder([], configuration, today, 'folder')
  if (template === 'ANNUAL_REPORT') return annualReportOrder(2026, NOTHING, configuration, today, 'folder')
  const job = { kind: template, caseNumber: CASE, step: STEPS[template], agency: 'DINKES', round: 1 }
  return documentOrder(job, adopted, configuration, today)
}

const printed = (template: Template) => Object.values(templateParts(template)).join('')
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))

describe.each(TEMPLATES)('The template %s', (template) => {
  const parts = templateParts(template)

  it('is made of well-formed parts, the content types first', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/header1.xml',
      'word/footer1.xml',
    ])
    for (const xml of Object.values(parts)) expect(XMLValidator.validate(xml)).toBe(true)
  })

  it('names a content type for every part it relates to', () => {
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)]
    expect(targets.map(([, target]) => target)).toEqual(['styles.xml', 'settings.xml', 'header1.xml', 'footer1.xml'])
    for (const [, target] of targets) expect(parts['[Content_Types].xml']).toContain(`PartName="/word/${target}"`)
  })

  it('asks for nothing that an order does not give, and has a place for each of its tables', () => {
    const { values, tables } = orderFor(template)
    const given = [...Object.keys(values), ...tables.map((table) => table.placeholder)]
    expect([...placeholders(printed(template))].filter((name) => !given.includes(name ?? ''))).toEqual([])
    for (const { placeholder } of tables)
      expect(parts['word/document.xml']).toContain(`<w:t xml:space="preserve">{{${placeholder}}}</w:t></w:r></w:p>`)
  })

  it('numbers its pages by fields that stay alive', () => {
    expect(parts['word/footer1.xml']).toMatch(/Halaman .* PAGE .* dari .* NUMPAGES /)
  })

  it('bears the stamp of limited circulation, but for what is public', () => {
    expect(parts['word/header1.xml']?.includes('TERBATAS')).toBe(!PUBLIC.includes(template))
  })
})

describe('The paper', () => {
  it.each<[Template, string]>([
    ['EXCLUSION_LIST', '<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/>'],
    ['COVER_LETTER', '<w:pgSz w:w="11906" w:h="16838"/>'],
    ['ANNUAL_REPORT', '<w:pgSz w:w="11906" w:h="16838"/>'],
    ['TEST_SHEET', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'],
  ])('of %s', (template, size) => {
    expect(templateParts(template)['word/document.xml']).toContain(size)
  })
})

describe('Text in XML', () => {
  it('keeps its special characters', () => {
    expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
  })
})
