// The requests of Docs.Documents.batchUpdate that are emulated (developers.google.com/docs/api/reference/rest/v1/documents/request).
import type { ApiDocumentStyle, ApiParagraphStyle, ApiTableCellStyle, ApiTextStyle, Dimension } from './resource'

type Opt<T> = { readonly [K in keyof T]?: T[K] | undefined }
type OneOf<T> = {
  [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: undefined }
}[keyof T]

type Location = Opt<{ index: number; segmentId: string }>
type Range = Opt<{ startIndex: number; endIndex: number; segmentId: string }>
type TableRange = Opt<{ tableCellLocation: CellLocation; rowSpan: number; columnSpan: number }>
type InTable<T> = Opt<T & { tableStartLocation: Location; fields: string }>

type Place = { location: Location; endOfSegmentLocation: Opt<{ segmentId: string }> }
type CellLocation = Opt<{ tableStartLocation: Location; rowIndex: number; columnIndex: number }>

interface RequestBodies {
  createFooter: Opt<{ type: string }>
  createHeader: Opt<{ type: string }>
  deleteContentRange: Opt<{ range: Range }>
  deleteTableRow: Opt<{ tableCellLocation: CellLocation }>
  insertPageBreak: Opt<Place>
  insertTable: Opt<Place & { rows: number; columns: number }>
  insertTableRow: Opt<{ tableCellLocation: CellLocation; insertBelow: boolean }>
  insertText: Opt<{ text: string; location: Location; endOfSegmentLocation: Opt<{ segmentId: string }> }>
  pinTableHeaderRows: Opt<{ tableStartLocation: Location; pinnedHeaderRowsCount: number }>
  replaceAllText: Opt<{ containsText: Opt<{ text: string; matchCase: boolean }>; replaceText: string }>
  updateDocumentStyle: Opt<{ documentStyle: ApiDocumentStyle; fields: string }>
  updateParagraphStyle: Opt<{ range: Range; paragraphStyle: ApiParagraphStyle; fields: string }>
  updateTableCellStyle: InTable<{ tableCellStyle: ApiTableCellStyle; tableRange: TableRange }>
  updateTableColumnProperties: InTable<{
    columnIndices: number[]
    tableColumnProperties: Opt<{ widthType: string; width: Dimension }>
  }>
  updateTableRowStyle: InTable<{
    rowIndices: number[]
    tableRowStyle: Opt<{ minRowHeight: Dimension; preventOverflow: boolean; tableHeader: boolean }>
  }>
  updateTextStyle: Opt<{ range: Range; textStyle: ApiTextStyle; fields: string }>
}

export type RequestName = keyof RequestBodies

/** Exactly one member is set. */
export type DocsRequest = OneOf<RequestBodies>
