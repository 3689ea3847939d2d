// The charts of a tab, as drawings with a name, each with its numbers as a table.
import { COLOR_COUNT } from './chart-colors'
import { type Chart, numberText } from './chart-data'
import { Bars, Lines, Pie } from './chart-shapes'
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
  const { kind, categories, series } = chart
  const legend = kind === 'pie' ? categories : series.map(({ name }) => name)
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

function Drawing({ chart }: { chart: Chart }) {
  const name = [chart.title || words.chart, chart.altText].filter(Boolean).join('. ')
  if (chart.kind === 'pie') return <Pie chart={chart} name={name} />
  return chart.kind === 'column' || chart.kind === 'bar' ? (
    <Bars chart={chart} name={name} />
  ) : (
    <Lines chart={chart} name={name} />
  )
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
                <td>{numberText(chart, values[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
