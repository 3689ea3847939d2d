// Brings the choices of one item, and the pages they lead to, to what its definition and the office's lists say.
import type { Choice } from '../../core/text/forms/definition'
import type { ButtonsItem, Item } from './form-types'
import { pageKey } from './installed-form'
import type { WantedItem } from './wanted-items'

export function repairChoices(item: Item, wanted: WantedItem, pages: ReadonlyMap<string, Item>): boolean {
  if (wanted.choices.length === 0) return false
  if (wanted.choices.some((choice) => choice.leadsTo !== undefined))
    return repairGuide(item.asMultipleChoiceItem(), wanted.choices, pages)
  const labels = wanted.choices.map((choice) => choice.label)
  const present = choosable(item, wanted.kind)
  if (
    present
      .getChoices()
      .map((choice) => choice.getValue())
      .join('\n') === labels.join('\n')
  )
    return false
  present.setChoiceValues(labels)
  return true
}

function choosable(item: Item, kind: WantedItem['kind']) {
  if (kind === 'list') return item.asListItem()
  return kind === 'checkboxes' ? item.asCheckboxItem() : item.asMultipleChoiceItem()
}

/** Choices that lead to pages: only buttons can, and only all of a question's choices together. */
function repairGuide(item: ButtonsItem, choices: readonly Choice[], pages: ReadonlyMap<string, Item>): boolean {
  const targets = choices.map(({ label, leadsTo = '' }) => {
    const page = pages.get(pageKey(leadsTo))
    if (!page) throw new Error(`no page ${leadsTo} for a choice to lead to`)
    return { label, page: page.asPageBreakItem() }
  })
  const wanted = targets.map(({ label, page }) => `${label}>${page.getId()}`)
  const present = item.getChoices().map((choice) => `${choice.getValue()}>${choice.getGotoPage()?.getId()}`)
  if (present.join('\n') === wanted.join('\n')) return false
  item.setChoices(targets.map(({ label, page }) => item.createChoice(label, page)))
  return true
}
