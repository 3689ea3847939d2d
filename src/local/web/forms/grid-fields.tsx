// A grid: one question a row, with the same choices for each; narrow screens see the rows one below the other.
import type { FieldProps } from './field-props'

export function GridFields({ item, answer, id, describedBy, invalid }: FieldProps) {
  const { rows = [], columns = [] } = item
  const type = item.type === 'GRID' ? 'radio' : 'checkbox'
  const chosen = (row: number) => (typeof answer === 'string' ? [] : [answer?.[row] ?? []].flat())
  return (
    <table class="grid">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr>
            <th scope="row">{row.label}</th>
            {columns.map((column, index) => (
              <td>
                <label class="choice">
                  <input
                    type={type}
                    id={at === 0 && index === 0 ? id : undefined}
                    name={`entry.${row.entry}`}
                    value={column}
                    checked={chosen(at).includes(column)}
                    aria-label={`${row.label}: ${column}`}
                    aria-describedby={describedBy}
                    aria-invalid={invalid ? 'true' : undefined}
                  />
                  <span aria-hidden="true">{column}</span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
