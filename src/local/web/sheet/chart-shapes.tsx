// The shapes of charts: bars and columns, lines and areas, and slices; coloured by classes.

import { COLOR_COUNT } from './chart-colors'
import { type Chart, numberText } from './chart-data'

/** About as large as they are shown, so that letters keep their size. */
const WIDTH = 380
const HEIGHT = 210
const LEFT = 48
const TOP = 12
const BOTTOM = 30
const RIGHT = 22
/** Names longer than this are cut; the table has them whole. */
const LONGEST_NAME = 18

interface ShapeProps {
  readonly chart: Chart
  readonly name: string
}

const colorAt = (index: number) => `s${index % COLOR_COUNT}`
const short = (text: string, most = LONGEST_NAME) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

const SHARES = [0, 0.25, 0.5, 0.75, 1]

function scaleOf(chart: Chart): { top: number; ticks: number[] } {
  return chart.isShare && highestOf(chart) <= 1 ? { top: 1, ticks: SHARES } : scaleFor(highestOf(chart))
}

/** The next of 1, 2, 5, 10, 20, … times a whole number of steps. */
function scaleFor(highest: number): { top: number; ticks: number[] } {
  const rough = Math.max(highest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power)
  const count = Math.max(1, Math.ceil(highest / step))
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}

function highestOf({ categories, series, stacked }: Chart): number {
  if (!stacked) return Math.max(0, ...series.flatMap(({ values }) => values))
  return Math.max(0, ...categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)))
}

export function Bars({ chart, name }: ShapeProps) {
  const lying = chart.kind === 'bar'
  const { categories, series, stacked } = chart
  const left = lying ? 130 : LEFT
  const [width, height] = [WIDTH - left - RIGHT, HEIGHT - TOP - BOTTOM]
  const { top, ticks } = scaleOf(chart)
  const along = (lying ? height : width) / Math.max(1, categories.length)
  const thickness = (along * 0.7) / (stacked ? 1 : Math.max(1, series.length))
  const length = (value: number) => (Math.max(0, value) / top) * (lying ? width : height)
  const bar = (category: number, at: number) => {
    const value = series[at]?.values[category] ?? 0
    const below = stacked ? series.slice(0, at).reduce((sum, { values }) => sum + (values[category] ?? 0), 0) : 0
    const across = category * along + along * 0.15 + (stacked ? 0 : at * thickness)
    return lying
      ? { x: left + length(below), y: TOP + across, width: length(value), height: thickness }
      : { x: left + across, y: TOP + height - length(below) - length(value), width: thickness, height: length(value) }
  }
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} class="drawing">
      {ticks.map((tick) =>
        lying ? (
          <g>
            <line class="rule" x1={left + length(tick)} x2={left + length(tick)} y1={TOP} y2={TOP + height} />
            <text x={left + length(tick)} y={TOP + height + 18} text-anchor="middle">
              {numberText(chart, tick)}
            </text>
          </g>
        ) : (
          <Tick y={TOP + height - length(tick)} left={left} text={numberText(chart, tick)} />
        ),
      )}
      {categories.map((category, index) => (
        <g>
          {series.map((_, at) => (
            <rect class={colorAt(at)} {...bar(index, at)} />
          ))}
          {lying ? (
            <text x={left - 6} y={TOP + along * (index + 0.5) + 4} text-anchor="end">
              {short(category)}
            </text>
          ) : (
            <Below x={left + along * (index + 0.5)} index={index} count={categories.length} text={category} />
          )}
        </g>
      ))}
    </svg>
  )
}

export function Lines({ chart, name }: ShapeProps) {
  const { categories, series, kind } = chart
  const [width, height] = [WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM]
  const { top, ticks } = scaleOf(chart)
  const x = (index: number) => LEFT + (categories.length < 2 ? width / 2 : (index / (categories.length - 1)) * width)
  const y = (value: number) => TOP + height - (Math.max(0, value) / top) * height
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} class="drawing">
      {ticks.map((tick) => (
        <Tick y={y(tick)} left={LEFT} text={numberText(chart, tick)} />
      ))}
      {series.map(({ values }, at) => {
        const points = categories.map((_, index) => `${x(index)},${y(values[index] ?? 0)}`).join(' ')
        const ends = `${x(Math.max(0, categories.length - 1))},${y(0)} ${x(0)},${y(0)}`
        return (
          <g>
            {kind === 'area' ? <polygon class={`area ${colorAt(at)}`} points={`${points} ${ends}`} /> : null}
            <polyline class={`line ${colorAt(at)}`} points={points} />
          </g>
        )
      })}
      {categories.map((category, index) => (
        <Below x={x(index)} index={index} count={categories.length} text={category} />
      ))}
    </svg>
  )
}

function Tick({ y, left, text }: { y: number; left: number; text: string }) {
  return (
    <g>
      <line class="rule" x1={left} x2={WIDTH - RIGHT} y1={y} y2={y} />
      <text x={left - 6} y={y + 4} text-anchor="end">
        {text}
      </text>
    </g>
  )
}

/** Only as many names as fit beside one another. */
function Below({ x, index, count, text }: { x: number; index: number; count: number; text: string }) {
  const every = Math.ceil(count / 6)
  if (index % every !== 0) return null
  const most = Math.max(6, Math.floor(48 / Math.min(6, count)))
  return (
    <text x={x} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
      {short(text, most)}
    </text>
  )
}

export function Pie({ chart, name }: ShapeProps) {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value))
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
