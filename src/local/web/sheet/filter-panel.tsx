// Chooses what one column must hold, and by which column the rows are ordered, for this visitor only.
import { columnLetters } from '../../services/sheets/a1'
import { Kept } from './kept'
import { choicesIn, columnTitle } from './order'
import { CONDITIONS } from './query'
import { addressOf, type View } from './view'
import { sheetWords as words } from './words'

export function FilterPanel({ view }: { view: View }) {
  const { query } = view
  return (
    <div class="panel card">
      <p class="faint">{words.filterHint}</p>
      <ColumnChoice view={view} />
      {query.choosing === undefined ? null : <ColumnForm view={view} column={query.choosing} />}
    </div>
  )
}

function ColumnChoice({ view }: { view: View }) {
  const { columns, tab, query, address } = view
  return (
    <form class="actions" method="get" action={`${address}/edit`}>
      <Kept view={view} />
      <span>
        <label for="pilih">{words.column}</label>
        <br />
        <select id="pilih" name="pilih" data-submits>
          {columns.map(({ index }) => (
            <option value={columnLetters(index)} selected={index === query.choosing}>
              {columnTitle(tab, index)}
            </option>
          ))}
        </select>
      </span>
      <button type="submit" class="quiet">
        {words.chooseColumn}
      </button>
    </form>
  )
}

function ColumnForm({ view, column }: { view: View; column: number }) {
  const { tab, query, address } = view
  const choices = choicesIn(tab, column)
  const own = query.filters.find((filter) => filter.column === column)
  return (
    <>
      <p class="actions">
        <a class="button quiet" href={addressOf(view, { sort: { column, down: false } })}>
          {words.sortUp}
        </a>
        <a class="button quiet" href={addressOf(view, { sort: { column, down: true } })}>
          {words.sortDown}
        </a>
      </p>
      {choices && choices.length > 0 ? (
        <form class="actions" method="get" action={`${address}/edit`}>
          <Kept view={view} />
          <input type="hidden" name="kolom" value={columnLetters(column)} />
          <input type="hidden" name="syarat" value="sama" />
          <span>
            <label for="nilai">{words.choice}</label>
            <br />
            <select id="nilai" name="teks">
              {choices.map((choice) => (
                <option value={choice} selected={own?.condition === 'sama' && own.text === choice}>
                  {choice.length > 60 ? `${choice.slice(0, 60)}…` : choice}
                </option>
              ))}
            </select>
          </span>
          <button type="submit">
            {words.apply}
            <span class="hidden"> {words.conditions.sama}</span>
          </button>
        </form>
      ) : null}
      <form class="actions" method="get" action={`${address}/edit`}>
        <Kept view={view} />
        <input type="hidden" name="kolom" value={columnLetters(column)} />
        <span>
          <label for="syarat">{words.condition}</label>
          <br />
          <select id="syarat" name="syarat">
            {CONDITIONS.filter((one) => one !== 'sama').map((one) => (
              <option value={one} selected={own?.condition === one}>
                {words.conditions[one]}
              </option>
            ))}
          </select>
        </span>
        <span>
          <label for="teks">{words.text}</label>
          <br />
          <input id="teks" name="teks" value={own?.condition === 'memuat' ? own.text : ''} />
        </span>
        <button type="submit">
          {words.apply}
          <span class="hidden"> {words.condition}</span>
        </button>
      </form>
    </>
  )
}
