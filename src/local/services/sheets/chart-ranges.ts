// The ranges of cells that the specification of a chart names.
import type { GridRange } from './schema/cells'
import type { ChartSpec } from './schema/charts'

export function rangesOf({ basicChart, pieChart }: ChartSpec): GridRange[] {
  const data = [
    ...(basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(basicChart?.series ?? []).map(({ series }) => series),
    pieChart?.domain,
    pieChart?.series,
  ]
  return data.flatMap((one) => one?.sourceRange?.sources ?? [])
}
