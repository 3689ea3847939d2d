// Columns that stand on an axis of names, and bars that lie below their names; a number at the end of each.
import { Name, Tick } from './chart-axes'
import { type Chart, numberText } from './chart-data'
import { colorAt, cut, highestOf, lettersIn, namingOf, PLOT, RIGHT, scaleOf, TOP, totalAt, WIDTH } from './chart-scale'

interface ShapeProps {
  readonly chart: Chart
  readonly name: string
}

/** Narrower columns have no room for their number. */
const NUMBER_ROOM = 18

export function Columns({ chart, name }: ShapeProps) {
  const { categories, series, stacked } = chart
  const naming = namingOf(categories)
  const { left, bottom } = naming
  const { top, ticks } = scaleOf(chart)
  const along = (WIDTH - left - RIGHT) / Math.max(1, categories.length)
  const beside = stacked ? 1 : Math.max(1, series.length)
  const width = (along * 0.7) / beside
  const tall = (value: number) => (Math.max(0, value) / top) * PLOT
  const x = (category: number, at: number) => left + category * along + along * 0.15 + (stacked ? 0 : at * width)
  const foot = (category: number, at: number) => TOP + PLOT - (stacked ? tall(totalAt(series, category, at)) : 0)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${TOP + PLOT + bottom}`} role="img" aria-label={name} class="drawing">
      {ticks.map((tick) => (
        <Tick y={TOP + PLOT - tall(tick)} left={left} text={numberText(chart, tick)} />
      ))}
      {categories.map((category, index) => (
        <g>
          {series.map(({ values }, at) => {
            const length = tall(values[index] ?? 0)
            return (
              <rect class={colorAt(at)} x={x(index, at)} y={foot(index, at) - length} width={width} height={length} />
            )
          })}
          {series.length === 1 && series[0]?.values[index] !== undefined && along >= NUMBER_ROOM ? (
            <text
              class="value"
              x={x(index, 0) + width / 2}
              y={foot(index, 1 - beside) - tall(totalAt(series, index)) - 4}
              text-anchor="middle"
            >
              {numberText(chart, totalAt(series, index))}
            </text>
          ) : null}
          <Name x={left + along * (index + 0.5)} index={index} text={category} naming={naming} />
        </g>
      ))}
    </svg>
  )
}

/** A name stands above its bars, where there is room for all of it. */
const NAME_HEIGHT = 17
const BAR_HEIGHT = 13
const GAP = 8
/** For the number behind the longest bar. */
const NUMBER_WIDTH = 44

export function LyingBars({ chart, name }: ShapeProps) {
  const { categories, series, stacked } = chart
  const highest = chart.isShare ? scaleOf(chart).top : Math.max(1, highestOf(chart))
  const long = (value: number) => (Math.max(0, value) / highest) * (WIDTH - NUMBER_WIDTH)
  const rows = stacked ? 1 : Math.max(1, series.length)
  const step = NAME_HEIGHT + rows * BAR_HEIGHT + GAP
  return (
    <svg viewBox={`0 0 ${WIDTH} ${step * categories.length}`} role="img" aria-label={name} class="drawing lying">
      {categories.map((category, index) => {
        const y = index * step + NAME_HEIGHT
        const end = (at: number) => (stacked ? totalAt(series, index, at + 1) : series[at]?.values[index])
        return (
          <g>
            <text x={0} y={y - 5}>
              {cut(category, lettersIn(WIDTH))}
            </text>
            {series.map(({ values }, at) => (
              <rect
                class={colorAt(at)}
                x={stacked ? long(totalAt(series, index, at)) : 0}
                y={stacked ? y : y + at * BAR_HEIGHT}
                width={long(values[index] ?? 0)}
                height={BAR_HEIGHT}
              />
            ))}
            {Array.from({ length: rows }, (_, row) => row).map((row) => {
              const value = end(stacked ? series.length - 1 : row)
              return (
                <text class="value" x={long(value ?? 0) + 5} y={y + row * BAR_HEIGHT + BAR_HEIGHT - 2}>
                  {numberText(chart, value)}
                </text>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
