// The search field of a page: a label for those who cannot see it, the text, and its button.
interface SearchFieldProps {
  readonly label: string
  readonly button: string
  readonly wanted: string
}

/** Stands in a form whose method is GET; the text travels as "cari". */
export function SearchField({ label, button, wanted }: SearchFieldProps) {
  return (
    <>
      <label for="cari" class="hidden">
        {label}
      </label>
      <input id="cari" type="search" name="cari" value={wanted} placeholder={label} />
      <button type="submit" class="quiet">
        {button}
      </button>
    </>
  )
}
