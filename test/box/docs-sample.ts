// A template as the office's script uploads it: a hand-made .docx on F4 landscape, with letterhead, table and signature.
import { strToU8, zipSync } from 'fflate'
import type { Docs } from '../../src/local/services/docs/api/docs'
import type { DocsRequest } from '../../src/local/services/docs/api/request-bodies'
import type { DocumentApp } from '../../src/local/services/docs/document-app'
import { docsGlobals } from '../../src/local/services/docs/globals'
import { addFile, fileKind, MIME } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld, type SettableWorld } from '../../src/local/state/open-world'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${W}>
  <w:docDefaults>
    <w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="60" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:keepNext/><w:jc w:val="center"/><w:spacing w:before="120" w:after="0"/></w:pPr>
    <w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
  <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>
    <w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>
    <w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>
  </w:tblBorders></w:tblPr></w:style>
</w:styles>`

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (runs: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`

const LETTERHEAD = [
  paragraph(
    run('PEMERINTAH KOTA PONTIANAK', '<w:b/><w:sz w:val="28"/>'),
    '<w:spacing w:after="0"/><w:jc w:val="center"/>',
  ),
  paragraph(
    run('PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI', '<w:b/><w:sz w:val="24"/>'),
    '<w:spacing w:after="0"/><w:jc w:val="center"/>',
  ),
  paragraph(
    run('Jalan Contoh Nomor 1, Pontianak 78111', '<w:i/><w:sz w:val="18"/>'),
    '<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="4" w:color="000000"/></w:pBdr><w:spacing w:after="120"/><w:jc w:val="center"/>',
  ),
].join('')

const complexField = (name: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const FOOTER = paragraph(
  `${run('Nomor {{nomor}}')}<w:r><w:tab/></w:r>${run('Halaman ')}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>` +
    `${run(' dari ')}${complexField('NUMPAGES')}`,
  '<w:tabs><w:tab w:val="right" w:pos="15600"/></w:tabs>',
)

const SIGNATURE = `<w:tbl><w:tblPr><w:tblW w:w="15600" w:type="dxa"/></w:tblPr>
  <w:tblGrid><w:gridCol w:w="9600"/><w:gridCol w:w="6000"/></w:tblGrid>
  <w:tr><w:trPr><w:cantSplit/></w:trPr>
    <w:tc><w:tcPr><w:tcW w:w="9600" w:type="dxa"/></w:tcPr>${paragraph('')}</w:tc>
    <w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>
      ${paragraph(run('Pontianak, {{tanggal}}'), '<w:jc w:val="center"/>')}
      ${paragraph(run('PPID Utama,'), '<w:spacing w:after="800"/><w:jc w:val="center"/>')}
      ${paragraph(run('{{nama}}', '<w:b/><w:u w:val="single"/>'), '<w:jc w:val="center"/>')}
      ${paragraph(run('NIP {{nip}}'), '<w:jc w:val="center"/>')}
    </w:tc></w:tr></w:tbl>`

const BODY = [
  paragraph(run('DAFTAR INFORMASI YANG DIKECUALIKAN'), '<w:pStyle w:val="Heading1"/>'),
  paragraph(`${run('Nomor ')}${run('{{no', '<w:b/>')}${run('mor}}', '<w:b/>')}`, '<w:jc w:val="center"/>'),
  paragraph(
    run(
      'Berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, {{pengantar}} &amp; lampirannya.',
    ),
    '<w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>',
  ),
  paragraph(run('{{tabel}}')),
  SIGNATURE,
  paragraph(''),
].join('')

export interface SampleParts {
  readonly body?: string
  /** In twips; F4 landscape unless given. */
  readonly page?: { readonly width: number; readonly height: number }
}

/** The letterhead stands on the first page only; the footer with its page numbers on every page. */
function sampleDocx({ body = BODY, page = { width: 18709, height: 12189 } }: SampleParts = {}): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      ${relationship('rId1', 'header', 'header1.xml')}${relationship('rId2', 'footer', 'footer1.xml')}${relationship('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'word/styles.xml': STYLES,
    'word/header1.xml': `<w:hdr ${W}>${LETTERHEAD}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${W}>${FOOTER}</w:ftr>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document ${W} ${R}><w:body>${body}<w:sectPr>
        <w:headerReference w:type="first" r:id="rId1"/>
        <w:footerReference w:type="default" r:id="rId2"/><w:footerReference w:type="first" r:id="rId2"/>
        <w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/>
        <w:pgMar w:top="1134" w:right="1554" w:bottom="1134" w:left="1554" w:header="567" w:footer="567"/>
        <w:titlePg/></w:sectPr></w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

export interface DocsBox {
  readonly world: SettableWorld
  readonly app: DocumentApp
  readonly docs: Docs
}

export function openDocs(): DocsBox {
  const world = openWorld({ now: new Date('2026-11-09T08:00:00+07:00') })
  const { DocumentApp, Docs } = docsGlobals(world)
  return { world, app: handOut(DocumentApp), docs: handOut(Docs) }
}

/** The file ID of the sample converted to a document, as `Drive.Files.create` converts an upload. */
export function uploadSample({ world }: DocsBox, parts?: SampleParts): string {
  const { id } = addFile(world, { name: 'Templat daftar', mimeType: MIME.document })
  fileKind(MIME.document)?.importFrom?.(world, id, sampleDocx(parts), MIME.docx)
  return id
}

export function replaceAll(text: string, replaceText: string): DocsRequest {
  return { replaceAllText: { containsText: { text, matchCase: true }, replaceText } }
}
