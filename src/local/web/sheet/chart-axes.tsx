// The axes of standing charts: lines with their numbers, and the names of the categories below.
import { cut, type Naming, PLOT, RIGHT, TOP, WIDTH } from './chart-scale'

export function Tick({ y, left, text }: { y: number; left: number; text: string }) {
  return (
    <g>
      <line class="rule" x1={left} x2={WIDTH - RIGHT} y1={y} y2={y} />
      <text x={left - 6} y={y + 4} text-anchor="end">
        {text}
      </text>
    </g>
  )
}

interface NameProps {
  readonly x: number
  readonly index: number
  readonly text: string
  readonly naming: Naming
}

export function Name({ x, index, text, naming: { turned, every, most } }: NameProps) {
  if (index % every !== 0) return null
  const y = TOP + PLOT + 16
  return turned ? (
    <text x={x + 4} y={y - 2} text-anchor="end" transform={`rotate(-40 ${x + 4} ${y - 2})`}>
      {cut(text, most)}
    </text>
  ) : (
    <text x={x} y={y} text-anchor="middle">
      {cut(text, most)}
    </text>
  )
}
