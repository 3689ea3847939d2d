// The shapes of charts that are no bars: lines and areas, and slices; coloured by classes.
import { Name, Tick } from './chart-axes'
import { type Chart, numberText } from './chart-data'
import { colorAt, namingOf, PLOT, RIGHT, scaleOf, TOP, WIDTH } from './chart-scale'

interface ShapeProps {
  readonly chart: Chart
  readonly name: string
}

export function Lines({ chart, name }: ShapeProps) {
  const { categories, series, kind } = chart
  const naming = namingOf(categories)
  const { left, bottom } = naming
  const width = WIDTH - left - RIGHT
  const { top, ticks } = scaleOf(chart)
  const x = (index: number) => left + (categories.length < 2 ? width / 2 : (index / (categories.length - 1)) * width)
  const y = (value: number) => TOP + PLOT - (Math.max(0, value) / top) * PLOT
  return (
    <svg viewBox={`0 0 ${WIDTH} ${TOP + PLOT + bottom}`} role="img" aria-label={name} class="drawing">
      {ticks.map((tick) => (
        <Tick y={y(tick)} left={left} text={numberText(chart, tick)} />
      ))}
      {series.map(({ values }, at) => {
        const points = categories
          .flatMap((_, index) => (values[index] === undefined ? [] : [`${x(index)},${y(values[index] ?? 0)}`]))
          .join(' ')
        const ends = `${x(Math.max(0, categories.length - 1))},${y(0)} ${x(0)},${y(0)}`
        return (
          <g>
            {kind === 'area' ? <polygon class={`area ${colorAt(at)}`} points={`${points} ${ends}`} /> : null}
            <polyline class={`line ${colorAt(at)}`} points={points} />
          </g>
        )
      })}
      {categories.map((category, index) => (
        <Name x={x(index)} index={index} text={category} naming={naming} />
      ))}
    </svg>
  )
}

export function Pie({ chart, name }: ShapeProps) {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0))
  const total = values.reduce((sum, value) => sum + value, 0)
  let before = 0
  const slices = values.map((value) => {
    const start = before
    before += value
    return { start: start / total, share: value / total }
  })
  return (
    <svg viewBox="-110 -110 220 220" role="img" aria-label={name} class="drawing pie">
      {total === 0 ? <circle class="rule" r="100" /> : null}
      {slices.map(({ start, share }, index) => {
        if (!(share > 0)) return null
        return share > 0.9999 ? (
          <circle class={colorAt(index)} r="100" />
        ) : (
          <path class={colorAt(index)} d={slice(start, share)} />
        )
      })}
    </svg>
  )
}

function slice(start: number, share: number): string {
  const point = (part: number) => {
    const angle = part * 2 * Math.PI - Math.PI / 2
    return `${(100 * Math.cos(angle)).toFixed(2)} ${(100 * Math.sin(angle)).toFixed(2)}`
  }
  return `M0 0L${point(start)}A100 100 0 ${share > 0.5 ? 1 : 0} 1 ${point(start + share)}Z`
}
