// The JSON a script sees of a document through the Docs API, as far as the box fills it (developers.google.com/docs/api/reference/rest/v1/documents).

export interface Dimension {
  magnitude?: number | undefined
  unit?: string | undefined
}

export interface OptionalColor {
  color?:
    | { rgbColor?: { red?: number | undefined; green?: number | undefined; blue?: number | undefined } | undefined }
    | undefined
}

export interface ApiTextStyle {
  bold?: boolean | undefined
  italic?: boolean | undefined
  underline?: boolean | undefined
  strikethrough?: boolean | undefined
  fontSize?: Dimension | undefined
  weightedFontFamily?: { fontFamily?: string | undefined; weight?: number | undefined } | undefined
  foregroundColor?: OptionalColor | undefined
  backgroundColor?: OptionalColor | undefined
  link?: { url?: string | undefined } | undefined
}

export interface ApiParagraphStyle {
  namedStyleType?: string | undefined
  direction?: string | undefined
  alignment?: string | undefined
  lineSpacing?: number | undefined
  spaceAbove?: Dimension | undefined
  spaceBelow?: Dimension | undefined
  indentStart?: Dimension | undefined
  indentEnd?: Dimension | undefined
  indentFirstLine?: Dimension | undefined
  keepWithNext?: boolean | undefined
  keepLinesTogether?: boolean | undefined
}

export interface ApiDocumentStyle {
  pageSize?: { width?: Dimension | undefined; height?: Dimension | undefined } | undefined
  marginTop?: Dimension | undefined
  marginRight?: Dimension | undefined
  marginBottom?: Dimension | undefined
  marginLeft?: Dimension | undefined
  marginHeader?: Dimension | undefined
  marginFooter?: Dimension | undefined
}

export interface ApiTableCellStyle {
  backgroundColor?: OptionalColor | undefined
  contentAlignment?: string | undefined
  paddingTop?: Dimension | undefined
  paddingRight?: Dimension | undefined
  paddingBottom?: Dimension | undefined
  paddingLeft?: Dimension | undefined
}

export interface ParagraphElement {
  startIndex?: number | undefined
  endIndex?: number | undefined
  textRun?: { content?: string | undefined; textStyle?: ApiTextStyle | undefined } | undefined
  autoText?: { type?: string | undefined; textStyle?: ApiTextStyle | undefined } | undefined
  pageBreak?: { textStyle?: ApiTextStyle | undefined } | undefined
}

export interface TableCellResource {
  startIndex?: number | undefined
  endIndex?: number | undefined
  content?: StructuralElement[] | undefined
  tableCellStyle?: (ApiTableCellStyle & { rowSpan?: number | undefined; columnSpan?: number | undefined }) | undefined
}

export interface TableRowResource {
  startIndex?: number | undefined
  endIndex?: number | undefined
  tableCells?: TableCellResource[] | undefined
  tableRowStyle?:
    | { minRowHeight?: Dimension | undefined; tableHeader?: boolean | undefined; preventOverflow?: boolean | undefined }
    | undefined
}

export interface StructuralElement {
  startIndex?: number | undefined
  endIndex?: number | undefined
  sectionBreak?: { sectionStyle?: object | undefined } | undefined
  paragraph?:
    | {
        elements?: ParagraphElement[] | undefined
        paragraphStyle?: ApiParagraphStyle | undefined
        bullet?: { listId?: string | undefined; nestingLevel?: number | undefined } | undefined
      }
    | undefined
  table?:
    | {
        rows?: number | undefined
        columns?: number | undefined
        tableRows?: TableRowResource[] | undefined
        tableStyle?:
          | { tableColumnProperties?: { widthType?: string | undefined; width?: Dimension | undefined }[] | undefined }
          | undefined
      }
    | undefined
}

export interface DocumentResource {
  documentId?: string | undefined
  title?: string | undefined
  revisionId?: string | undefined
  suggestionsViewMode?: string | undefined
  namedStyles?:
    | {
        styles?:
          | {
              namedStyleType?: string | undefined
              textStyle?: ApiTextStyle | undefined
              paragraphStyle?: ApiParagraphStyle | undefined
            }[]
          | undefined
      }
    | undefined
  lists?:
    | Record<
        string,
        {
          listProperties?:
            | { nestingLevels?: { glyphType?: string | undefined; glyphSymbol?: string | undefined }[] | undefined }
            | undefined
        }
      >
    | undefined
  body?: { content?: StructuralElement[] | undefined } | undefined
  headers?: Record<string, { headerId?: string | undefined; content?: StructuralElement[] | undefined }> | undefined
  footers?: Record<string, { footerId?: string | undefined; content?: StructuralElement[] | undefined }> | undefined
  documentStyle?:
    | (ApiDocumentStyle & {
        defaultHeaderId?: string | undefined
        defaultFooterId?: string | undefined
        firstPageHeaderId?: string | undefined
        firstPageFooterId?: string | undefined
        useFirstPageHeaderFooter?: boolean | undefined
        useCustomHeaderFooterMargins?: boolean | undefined
        pageNumberStart?: number | undefined
        background?: OptionalColor | undefined
      })
    | undefined
}
