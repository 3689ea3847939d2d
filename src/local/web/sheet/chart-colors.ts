// How many colours the series of a chart take turns in.

/** As many as style/sheet.ts has; a later series begins anew. */
export const COLOR_COUNT = 8
