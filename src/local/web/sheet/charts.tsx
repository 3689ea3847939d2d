// The charts of a tab, as drawings with a name, each with its numbers as a table.

import { Columns, LyingBars } from './chart-bars'
import { COLOR_COUNT } from './chart-colors'
import { type Chart, numberText } from './chart-data'
import { Lines, Pie } from './chart-shapes'
import { sheetWords as words } from './words'

export function Charts({ charts }: { charts: readonly Chart[] }) {
  return (
    <details class="charts" open>
      <summary>{words.charts(charts.length)}</summary>
      <div class="drawings">
        {charts.map((chart) => (
          <ChartFigure chart={chart} />
        ))}
      </div>
    </details>
  )
}

function ChartFigure({ chart }: { chart: Chart }) {
  const { kind, series } = chart
  const legend = kind === 'pie' ? sliceNames(chart) : series.map(({ name }) => name)
  return (
    <figure class="card">
      <figcaption>{chart.title || words.chart}</figcaption>
      <Drawing chart={chart} />
      {legend.some((name) => name !== '') && (kind === 'pie' || series.length > 1) ? (
        <ul class="legend" aria-hidden="true">
          {legend.map((name, index) => (
            <li>
              <span class={`swatch s${index % COLOR_COUNT}`} /> {name}
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>{words.chartTable}</summary>
        <Numbers chart={chart} />
      </details>
    </figure>
  )
}

/** Angles are hard to compare: each slice has its number and share beside it. */
function sliceNames(chart: Chart): string[] {
  const {
    categories,
    series: [slices],
  } = chart
  const total = slices?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) ?? 0
  return categories.map((category, index) => {
    const value = slices?.values[index] ?? 0
    return words.slice(category, numberText(chart, value), total > 0 ? Math.round((100 * value) / total) : 0)
  })
}

function Drawing({ chart }: { chart: Chart }) {
  const name = [chart.title || words.chart, chart.altText].filter(Boolean).join('. ')
  switch (chart.kind) {
    case 'pie':
      return <Pie chart={chart} name={name} />
    case 'bar':
      return <LyingBars chart={chart} name={name} />
    case 'column':
      return <Columns chart={chart} name={name} />
    default:
      return <Lines chart={chart} name={name} />
  }
}

function Numbers({ chart }: { chart: Chart }) {
  const { title, categories, series } = chart
  return (
    <div class="scroll">
      <table class="numbers">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.category}</th>
            {series.map(({ name }) => (
              <th scope="col">{name || words.total}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, index) => (
            <tr>
              <th scope="row">{category}</th>
              {series.map(({ values }) => (
                <td>{numberText(chart, values[index])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
