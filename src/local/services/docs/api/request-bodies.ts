// The requests of Docs.Documents.batchUpdate that are emulated (developers.google.com/docs/api/reference/rest/v1/documents/request).
import type { ApiParagraphStyle, ApiTextStyle, Dimension } from './resource'

type Opt<T> = { readonly [K in keyof T]?: T[K] | undefined }
type OneOf<T> = {
  [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: undefined }
}[keyof T]

type Location = Opt<{ index: number; segmentId: string }>
type Range = Opt<{ startIndex: number; endIndex: number; segmentId: string }>
type InTable<T> = Opt<T & { tableStartLocation: Location; fields: string }>

interface RequestBodies {
  deleteContentRange: Opt<{ range: Range }>
  insertText: Opt<{ text: string; location: Location; endOfSegmentLocation: Opt<{ segmentId: string }> }>
  pinTableHeaderRows: Opt<{ tableStartLocation: Location; pinnedHeaderRowsCount: number }>
  replaceAllText: Opt<{ containsText: Opt<{ text: string; matchCase: boolean }>; replaceText: string }>
  updateParagraphStyle: Opt<{ range: Range; paragraphStyle: ApiParagraphStyle; fields: string }>
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
