// Brings one item to what its definition says; what is right already is not written again.
import type { Item } from './form-types'
import { asQuestion } from './item-kinds'
import { repairChoices } from './repair-choices'
import type { WantedItem } from './wanted-items'

/** @param pages page breaks by page key, for the choices that lead to one. Returns whether anything was changed. */
export function repairItem(item: Item, wanted: WantedItem, pages: ReadonlyMap<string, Item>): boolean {
  const changed = [repairTexts(item, wanted), repairRequired(item, wanted), repairPage(item, wanted)]
  return [...changed, repairChoices(item, wanted, pages)].includes(true)
}

function repairTexts(item: Item, { title, help }: WantedItem): boolean {
  const isTitled = item.getTitle() === title
  const isHelped = item.getHelpText() === help
  if (!isTitled) item.setTitle(title)
  if (!isHelped) item.setHelpText(help)
  return !isTitled || !isHelped
}

function repairRequired(item: Item, { kind, required }: WantedItem): boolean {
  const question = asQuestion(item, kind)
  if (!question || question.isRequired() === required) return false
  question.setRequired(required)
  return true
}

/**
 * Pages follow one another, unless a choice leads elsewhere or the page before ends the form: a page break says what
 * comes after the page before it (developers.google.com/apps-script/reference/forms/page-break-item).
 */
function repairPage(item: Item, { kind, endsBefore }: WantedItem): boolean {
  if (kind !== 'page') return false
  const page = item.asPageBreakItem()
  const { CONTINUE, SUBMIT } = FormApp.PageNavigationType
  const onward = endsBefore ? SUBMIT : CONTINUE
  if (page.getPageNavigationType() === onward) return false
  page.setGoToPage(onward)
  return true
}
