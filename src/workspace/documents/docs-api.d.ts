// Requests of the Docs API that Google's types for Apps Script do not know yet.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request (PinTableHeaderRowsRequest, UpdateTableRowStyleRequest)

declare namespace GoogleAppsScript {
  namespace Docs {
    namespace Schema {
      interface Request {
        updateTableRowStyle?:
          | {
              tableStartLocation?: Location | undefined
              rowIndices?: number[] | undefined
              tableRowStyle?: { preventOverflow?: boolean | undefined } | undefined
              fields?: string | undefined
            }
          | undefined
        pinTableHeaderRows?:
          | {
              tableStartLocation?: Location | undefined
              pinnedHeaderRowsCount?: number | undefined
            }
          | undefined
      }
    }
  }
}
