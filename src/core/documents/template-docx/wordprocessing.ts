// Paragraphs and tables as WordprocessingML (ECMA-376 part 1, chapter 17); children stand in the order its schema demands.

/** Lengths in points. */
export interface Look {
  readonly bold?: boolean
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly before?: number
  readonly after?: number
  /** Stays on the page of the paragraph that follows. */
  readonly keepNext?: boolean
  /** Indent from the left margin. */
  readonly indent?: number
  /** A double line below, as under a letterhead. */
  readonly ruled?: boolean
  /** A tab stop at this distance, at which text ends. */
  readonly rightTab?: number
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** Word counts in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** One paragraph in one run, so that no placeholder is ever split; a tab character becomes a tab. */
export function paragraph(text: string, look: Look = {}): string {
  return paragraphOf(run(text, look), look)
}

export function paragraphOf(runs: string, look: Look): string {
  return `<w:p>${paragraphProperties(look)}${runs}</w:p>`
}

export function run(text: string, look: Look = {}): string {
  const pieces = text.split('\t').map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`)
  return `<w:r>${runProperties(look)}${pieces.join('<w:tab/>')}</w:r>`
}

/** A number that the reader's program keeps up to date: PAGE or NUMPAGES. */
export function field(instruction: 'PAGE' | 'NUMPAGES', look: Look = {}): string {
  const properties = runProperties(look)
  const mark = (type: string) => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = `<w:r>${properties}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`
  return `${mark('begin')}${code}${mark('separate')}${run('1', look)}${mark('end')}`
}

function paragraphProperties(look: Look): string {
  const { keepNext, ruled, rightTab, before = 0, after = 0, indent, align } = look
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    ruled ? '<w:pBdr><w:bottom w:val="double" w:sz="6" w:space="4" w:color="000000"/></w:pBdr>' : '',
    rightTab ? `<w:tabs><w:tab w:val="right" w:pos="${twips(rightTab)}"/></w:tabs>` : '',
    before || after ? `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}"/>` : '',
    indent ? `<w:ind w:left="${twips(indent)}"/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('')
  return properties && `<w:pPr>${properties}</w:pPr>`
}

function runProperties({ bold, size }: Look): string {
  const properties = `${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}`
  return properties && `<w:rPr>${properties}</w:rPr>`
}

/** A table without lines, for what stands side by side; each cell holds paragraphs. Rows are never split. */
export function grid(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('')
  const total = twips(widths.reduce((sum, width) => sum + width, 0))
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${NO_BORDERS}<w:tblLayout w:type="fixed"/>${TIGHT}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.map((cells) => gridRow(widths, cells)).join('')}</w:tbl>`
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const NO_BORDERS = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="nil"/>`).join('')}</w:tblBorders>`
const TIGHT = `<w:tblCellMar>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="20" w:type="dxa"/>`).join('')}</w:tblCellMar>`

function gridRow(widths: readonly number[], cells: readonly string[]): string {
  const filled = cells.map(
    (content, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${twips(widths[index] ?? 0)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
  )
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${filled.join('')}</w:tr>`
}
